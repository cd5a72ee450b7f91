import type { GalleyArticle } from 'galley/article';
import { THEME_DESCRIPTIONS, SCHEMES } from 'galley/themes';
import { byId, make } from '../shared/dom.js';
import { bringFacesOf } from '../shared/faces.js';
import { BASES, isBase } from '../shared/theme.js';

/** How wide the paper is: as the page has room, a tablet, a phone. */
const WIDTHS = { full: 'As wide as there is', tablet: 'A tablet, 768 px', phone: 'A phone, 390 px' } as const;
const SCHEME_WORDS = { system: 'As the system', light: 'Light', dark: 'Dark' } as const satisfies Record<'system' | (typeof SCHEMES)[number], string>;

/** The switches above the article, and the tag that they come to. */
export function watchSwitches(article: GalleyArticle): void {
  const paper = byId('paper', HTMLElement);
  const form = byId('switches', HTMLFormElement);
  const choice = (name: string, words: Readonly<Record<string, string>>) => {
    const select = form.elements.namedItem(name) as HTMLSelectElement;
    select.append(...Object.entries(words).map(([value, text]) => make('option', { value }, text)));
    return select;
  };
  const theme = choice('theme', Object.fromEntries(BASES.map((base) => [base, base === 'default' ? 'None' : base])));
  const scheme = choice('scheme', SCHEME_WORDS);
  const width = choice('width', WIDTHS);

  const follow = () => {
    const base = isBase(theme.value) ? theme.value : 'default';
    bringFacesOf(base);
    article.theme = base === 'default' ? null : base;
    theme.title = base === 'default' ? 'Galley without a theme.' : THEME_DESCRIPTIONS[base];
    paper.style.colorScheme = scheme.value === 'system' ? '' : scheme.value;
    paper.dataset['width'] = width.value;
    byId('tag', HTMLElement).textContent = `<galley-article${base === 'default' ? '' : ` theme="${base}"`} src="story.json"></galley-article>`;
  };
  form.addEventListener('change', follow);
  // a browser may have kept what was chosen before
  window.addEventListener('pageshow', follow);
  follow();
  watchCopying();
}

function watchCopying(): void {
  const copied = byId('copied', HTMLElement);
  byId('copy-tag', HTMLButtonElement).addEventListener('click', () => {
    const tag = byId('tag', HTMLElement);
    navigator.clipboard.writeText(tag.textContent).then(
      () => (copied.textContent = 'The tag is copied.'),
      () => {
        getSelection()?.selectAllChildren(tag);
        copied.textContent = 'This page may not write to the clipboard. The tag is selected: copy it yourself.';
      },
    );
  });
}
