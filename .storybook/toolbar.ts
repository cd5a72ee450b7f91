import { THEMES, type ThemeName } from 'galley/themes';
import { LANGUAGES } from '../stories/support/languages.js';

const themes = Object.fromEntries(THEMES.map((name) => [name, name])) as Record<ThemeName, string>;

/**
 * What the toolbar offers, by name and in its order. The address of a story carries the choice: `&globals=scheme:dark;width:320px`. No value
 * may look like a number: read back from the address it would be one, and the toolbar would not know it.
 */
export const TOOLBAR = {
  theme: { description: 'Theme', icon: 'paintbrush', items: { none: 'No theme', ...themes } },
  scheme: {
    description: 'Colour scheme',
    icon: 'contrast',
    items: { system: 'As the system', light: 'Light', dark: 'Dark', both: 'Side by side' },
  },
  locale: { description: 'Language of the article, and of the page around it', icon: 'globe', items: LANGUAGES },
  dir: {
    description: 'Direction',
    icon: 'transfer',
    items: { written: 'By the language', ltr: 'Left to right', rtl: 'Right to left' },
  },
  width: {
    description: 'Width of the container',
    icon: 'grow',
    items: {
      full: 'Full width',
      '300px': '300 px',
      '320px': '320 px',
      '480px': '480 px',
      '768px': '768 px',
      '980px': '980 px',
      '1280px': '1280 px',
    },
  },
  text: { description: 'Text size of the reader', icon: 'paragraph', items: { usual: '100 %', large: '150 %', huge: '200 %' } },
  medium: {
    description: 'Screen; paper, by our print rules; forced colours, roughly (the real ones: DevTools, Rendering)',
    icon: 'browser',
    items: { screen: 'Screen', print: 'Paper', forced: 'Forced colours' },
  },
} as const;

type Toolbar = typeof TOOLBAR;
export type Surroundings = { readonly [Name in keyof Toolbar]: keyof Toolbar[Name]['items'] };

/** What the toolbar says before anyone touches it. */
export const USUAL: Surroundings = {
  theme: 'none',
  scheme: 'system',
  locale: 'written',
  dir: 'written',
  width: 'full',
  text: 'usual',
  medium: 'screen',
};
