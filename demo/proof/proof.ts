import { parseArticle, type Article, type ArticleInput } from 'galley';
import { articles } from '../lab/articles.js';
import { fromHash, keep, KEPT, recall, showInAddress, themeFromState, themeToState, toHash } from '../shared/address.js';
import { make } from '../shared/dom.js';
import { watchPage } from '../shared/intake.js';
import { Previews, type Direction } from '../shared/previews.js';
import { BASES, isBase, wear, type Theme } from '../shared/theme.js';
import { Desk } from './desk.js';
import { pack, unpack } from './packed-text.js';

/** Longer links are cut by mail programs and servers. */
const LONGEST_LINK = 8000;
const SAMPLE = `${JSON.stringify(articles.ltr, null, 2)}\n`;

type Articles = Readonly<Record<Direction, Article>>;

const parse = (article: ArticleInput, previous?: Article) => parseArticle(article, { baseUrl: document.baseURI, previous });
const hasChanges = (theme: Theme | undefined) => theme !== undefined && Object.keys(theme.changed).length > 0;
const themeIn = (hash: string | undefined) => themeFromState(fromHash(hash ?? ''));

/** Opens Proof in an element: an article of one's own in every width, scheme and direction, and what the parser says of it. */
export function openProof(place: HTMLElement): void {
  const previews = new Previews();
  const stage = make('div', { className: 'lab-worn' }, previews.element);
  const note = make('p', { className: 'proof-note', role: 'status' });
  const select = make('select', { id: 'proof-theme' }, ...BASES.map((base) => make('option', { value: base }, base)));
  const own = make('option', { value: 'own' }, 'from the Theme Lab');
  let theme: Theme = { base: 'default', changed: {} };
  let ownTheme = themeIn(recall(KEPT.theme));
  let text = '';
  let last: Articles | undefined;

  const desk = new Desk({
    set(article) {
      const { issues } = parse(article);
      if (issues.some(({ severity }) => severity === 'fatal')) return issues;
      last = both(article, last);
      void previews.show(last);
      return issues;
    },
    changed(now) {
      text = now;
      void save();
    },
  });

  /** Keeps text and theme in this browser and, as far as there is room, in the address. */
  async function save(): Promise<void> {
    const saved = text;
    const isKept = keep(KEPT.text, saved) && keep(KEPT.textTheme, toHash(themeToState(theme)));
    const packed = await pack(saved);
    if (saved !== text || !place.isConnected) return;
    // as it is now: of two texts that are packed side by side, the first may be ready last
    const state = themeToState(theme);
    const hash = toHash({ ...state, text: packed });
    const fits = hash.length <= LONGEST_LINK;
    showInAddress(fits ? hash : toHash(state));
    const kept = isKept ? 'It is kept in this browser only.' : 'This browser keeps nothing: save it before you leave.';
    note.textContent = fits ? 'The address of this page holds the article and the theme.' : `The article is too long for a link. ${kept}`;
  }

  function setTheme(next: Theme): void {
    theme = next;
    if (hasChanges(next)) ownTheme = next;
    if (hasChanges(ownTheme)) select.append(own);
    select.value = hasChanges(next) ? 'own' : next.base;
    wear(stage, next);
  }

  /** What the address says, or else what was kept. An article in a link is looked at, and nothing more: it is data. */
  async function restore(): Promise<void> {
    const state = fromHash(location.hash);
    setTheme(themeFromState(state) ?? themeIn(recall(KEPT.textTheme)) ?? { base: 'wire', changed: {} });
    const packed = state['text'];
    const sent = packed === undefined ? undefined : await unpack(packed);
    if (packed !== undefined && sent === undefined) note.textContent = 'The article in this link cannot be read.';
    text = sent ?? recall(KEPT.text) ?? SAMPLE;
    desk.lay(text);
  }

  select.addEventListener('change', () => {
    setTheme(isBase(select.value) ? { base: select.value, changed: {} } : (ownTheme ?? theme));
    void save();
  });
  place.append(page(desk, select, note, make('section', { className: 'lab-seen', ariaLabel: 'Previews' }, stage)));
  place.dataset['drop'] = 'Drop it: a manuscript (.txt) or an article (.json)';
  watchPage(place, desk.intake);
  const followAddress = () => (place.isConnected ? void restore() : window.removeEventListener('hashchange', followAddress));
  window.addEventListener('hashchange', followAddress);
  void restore();
}

/** The article in both directions; what is the same as before stays the same object, and is not set again. */
const both = (article: ArticleInput, before: Articles | undefined): Articles => ({
  ltr: parse({ ...article, dir: 'ltr' }, before?.ltr).article,
  rtl: parse({ ...article, dir: 'rtl' }, before?.rtl).article,
});

async function copyLink(note: HTMLElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(location.href);
    note.textContent = 'The link is copied.';
  } catch {
    note.textContent = `This page may not write to the clipboard. The link is ${location.href}`;
  }
}

function page(desk: Desk, select: HTMLSelectElement, note: HTMLElement, seen: HTMLElement): HTMLElement {
  const picker = make('input', { type: 'file', accept: '.txt,.text,.md,.json,text/plain,application/json', hidden: true });
  picker.addEventListener('change', () => {
    void desk.open(picker.files ?? []);
    picker.value = '';
  });
  const button = (words: string, act: () => void) => {
    const element = make('button', { type: 'button' }, words);
    element.addEventListener('click', act);
    return element;
  };
  const bar = make(
    'div',
    { className: 'proof-bar' },
    make('label', { htmlFor: select.id }, 'Theme'),
    select,
    button('Open…', () => picker.click()),
    button('Copy link', () => void copyLink(note)),
    button('Start again', () => desk.take(SAMPLE)),
  );
  const hint = make('p', { className: 'proof-hint' }, 'Paste or drop an article (.json) or a manuscript (.txt).');
  const tools = make(
    'section',
    { className: 'lab-tools proof-tools', ariaLabel: 'Article' },
    make('h1', {}, 'Proof'),
    bar,
    hint,
    ...desk.elements,
    note,
    picker,
  );
  return make('div', { className: 'bench proof' }, make('div', { className: 'lab-frame' }, tools, seen));
}
