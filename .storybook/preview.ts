import { setCustomElementsManifest, type Decorator, type Preview } from '@storybook/web-components-vite';
import manifest from '../custom-elements.json' with { type: 'json' };

setCustomElementsManifest(manifest);

/** The toolbar's choices go on the root element, as a site would set them. */
const withSurroundings: Decorator = (story, { globals }) => {
  const root = document.documentElement;
  for (const name of ['lang', 'dir', 'theme'] as const) {
    const value = String(globals[name] ?? '');
    if (value === '') root.removeAttribute(name);
    else root.setAttribute(name, value);
  }
  root.style.colorScheme = String(globals['scheme'] ?? '');
  return story();
};

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [withSurroundings],
  globalTypes: {
    scheme: {
      description: 'Colour scheme',
      toolbar: { icon: 'contrast', dynamicTitle: true, items: toolbarItems({ '': 'System', light: 'Light', dark: 'Dark' }) },
    },
    theme: {
      description: 'Theme',
      toolbar: { icon: 'paintbrush', dynamicTitle: true, items: toolbarItems({ '': 'Default theme' }) },
    },
    lang: {
      description: 'Language',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: toolbarItems({ en: 'English', de: 'Deutsch', fr: 'Français', ar: 'العربية', he: 'עברית', ja: '日本語' }),
      },
    },
    dir: {
      description: 'Direction',
      toolbar: {
        icon: 'transfer',
        dynamicTitle: true,
        items: toolbarItems({ '': 'By the article', ltr: 'Left to right', rtl: 'Right to left' }),
      },
    },
  },
  initialGlobals: { scheme: '', theme: '', lang: 'en', dir: '' },
  parameters: {
    layout: 'fullscreen',
    options: { storySort: { method: 'alphabetical' } },
    a11y: { test: 'error' },
  },
};

function toolbarItems(titles: Record<string, string>) {
  return Object.entries(titles).map(([value, title]) => ({ value, title }));
}

export default preview;
