import type { Decorator } from '@storybook/web-components-vite';
import { html } from 'lit';
import { LANGUAGES } from '../stories/support/languages.js';

/**
 * What the toolbar offers, by name and in its order. The address of a story carries the choice: `&globals=scheme:dark;width:320px`. No value
 * may look like a number: read back from the address it would be one, and the toolbar would not know it.
 */
export const TOOLBAR = {
  scheme: { description: 'Colour scheme', icon: 'contrast', items: { system: 'As the system', light: 'Light', dark: 'Dark' } },
  locale: {
    description: 'Language of the article, and of the page around it',
    icon: 'globe',
    items: LANGUAGES,
  },
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
} as const;

type Toolbar = typeof TOOLBAR;
export type Surroundings = { readonly [Name in keyof Toolbar]: keyof Toolbar[Name]['items'] };

/** What the toolbar says before anyone touches it. */
export const USUAL: Surroundings = { scheme: 'system', locale: 'written', dir: 'written', width: 'full', text: 'usual' };

const TEXT_SIZES: Readonly<Record<Surroundings['text'], string>> = { usual: '', large: '150%', huge: '200%' };

/** Sets the page up as a site and its reader would, and puts the story into a container of the chosen width. */
export const withSurroundings: Decorator = (story, { globals, viewMode }) => {
  const { scheme, locale, dir, width, text } = { ...USUAL, ...globals } as Surroundings;
  const root = document.documentElement;
  root.lang = locale === 'written' ? 'en' : locale;
  root.dir = dir === 'written' ? '' : dir;
  root.style.colorScheme = scheme === 'system' ? 'light dark' : scheme;
  root.style.fontSize = TEXT_SIZES[text];
  // said here, for checkers of contrast that take a page without a background for white
  const colours = 'background: Canvas; color: CanvasText; ';
  const style = colours + (width === 'full' ? '' : `inline-size: ${width}; max-inline-size: 100%; margin-inline: auto`);
  // a page of documentation holds several stories, and may have one main element only
  return viewMode === 'docs' ? html`<div style=${style}>${story()}</div>` : html`<main style=${style}>${story()}</main>`;
};
