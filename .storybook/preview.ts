import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { action } from 'storybook/actions';
import manifest from '../custom-elements.json' with { type: 'json' };
import ElementPage from './element-page.mdx';
import 'galley/define';
import { withFaces } from './fonts.js';
import { storyCode } from './show-code.js';
import { withSurroundings } from './surroundings.js';
import { TOOLBAR, USUAL } from './toolbar.js';

setCustomElementsManifest(manifest);

for (const name of ['galley-ready', 'galley-error'] as const) {
  document.addEventListener(name, ({ detail }) => action(name)(detail));
}

const globalTypes = Object.fromEntries(
  Object.entries(TOOLBAR).map(([name, { description, icon, items }]) => [
    name,
    { description, toolbar: { icon, dynamicTitle: true, items: Object.entries(items).map(([value, title]) => ({ value, title })) } },
  ]),
);

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [withSurroundings, withFaces],
  globalTypes,
  initialGlobals: { ...USUAL },
  parameters: {
    layout: 'fullscreen',
    options: {
      storySort: {
        order: [
          'Start',
          ['Start', 'Themes', 'Which way to embed', 'Anatomy of an article', 'Theming in ten minutes', 'Typography per script', 'Accessibility'],
          'Theme Lab',
          'Proof',
          'Elements',
          ['Article', 'Header', 'Byline', 'Hero', 'Body'],
          'Arrangements',
          ['Which to use', 'Openings', 'Designs'],
          'Blocks',
          'In a site',
          'Kitchen sink',
          'Tokens',
        ],
      },
    },
    a11y: { test: 'error' },
    // the manifest is set out whole on the page of documentation: in the panel stands only what can be changed
    docs: { toc: { headingSelector: 'h2, h3' }, page: ElementPage, extractArgTypes: () => ({}), source: { language: 'html', transform: storyCode } },
  },
};

export default preview;
