import type { Decorator } from '@storybook/web-components-vite';
import { THEMES, themeRule, themeTokens } from 'galley/themes';
import { html, nothing, type TemplateResult } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import { FORCED_COLOURS, showMedium } from './medium.js';
import { USUAL, type Surroundings } from './toolbar.js';

const TEXT_SIZES: Readonly<Record<Surroundings['text'], string>> = { usual: '', large: '150%', huge: '200%' };
/** The width of A4 within the margins that our print rules set. */
const PAPER = '178mm';

/** Sets the page up as a site and its reader would, and puts the story into a container of the chosen width. */
export const withSurroundings: Decorator = (story, { globals, viewMode }) => {
  const chosen = { ...USUAL, ...globals } as Surroundings;
  const root = document.documentElement;
  root.lang = chosen.locale === 'written' ? 'en' : chosen.locale;
  root.dir = chosen.dir === 'written' ? '' : chosen.dir;
  root.style.colorScheme = chosen.scheme === 'light' || chosen.scheme === 'dark' ? chosen.scheme : 'light dark';
  root.style.fontSize = TEXT_SIZES[chosen.text];
  bringSheet();
  keepMedium(chosen.medium);
  const show = (scheme?: string): TemplateResult => container(story() as TemplateResult, chosen, scheme);
  const shown =
    chosen.scheme === 'both'
      ? html`<div style="display: grid; grid-template-columns: repeat(2, minmax(0, 1fr))">${show('light')}${show('dark')}</div>`
      : show();
  // a page of documentation holds several stories, and may have one main element only
  return viewMode === 'docs' ? shown : html`<main>${shown}</main>`;
};

function container(story: TemplateResult, { theme, width, medium }: Surroundings, scheme?: string): TemplateResult {
  const size = medium === 'print' ? PAPER : width === 'full' ? undefined : width;
  const style = {
    // said here, for checkers of contrast that take a page without a background for white
    background: 'var(--galley-color-bg, Canvas)',
    color: 'var(--galley-color-text, CanvasText)',
    'color-scheme': scheme,
    'inline-size': size,
    'max-inline-size': size && '100%',
    'margin-inline': size && 'auto',
  };
  const name = theme === 'none' ? nothing : theme;
  return html`<div class="container" data-galley-theme=${name} data-medium=${medium} style=${styleMap(style)}>${story}</div>`;
}

let sheet: CSSStyleSheet | undefined;

/** The rules of our themes, and the colours that stand for those of a system. */
function bringSheet(): void {
  if (sheet) return;
  sheet = new CSSStyleSheet();
  sheet.replaceSync(THEMES.map((name) => themeRule(name, themeTokens[name])).join('') + FORCED_COLOURS);
  document.adoptedStyleSheets.push(sheet);
}

let medium: Surroundings['medium'] = 'screen';
let isListening = false;

/** Sheets of ours may arrive with the first article: whenever one is there, or is said to be missing, they are looked at again. */
function keepMedium(chosen: Surroundings['medium']): void {
  medium = chosen;
  const apply = () => showMedium(medium, document);
  apply();
  if (isListening) return;
  isListening = true;
  for (const type of ['galley-ready', 'galley-error'] as const) document.addEventListener(type, apply);
}
