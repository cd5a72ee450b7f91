import { fromHash, keep, KEPT, recall, showInAddress, themeFromState, themeToState, toHash } from '../shared/address.js';
import { make } from '../shared/dom.js';
import { bringFacesOf } from '../shared/faces.js';
import { watchPage } from '../shared/intake.js';
import { Previews } from '../shared/previews.js';
import { wear, type Theme } from '../shared/theme.js';
import { chooseArticle } from './article-choice.js';
import { Check } from './check.js';
import { Draft } from './draft.js';
import { Exchange } from './exchange.js';
import { Gauges } from './gauges.js';
import { Panel } from './panel.js';
import { Presets } from './presets.js';
import { Shown } from './shown.js';

const UNTOUCHED: Theme = { base: 'wire', changed: {} };
/** How long the Lab waits for the hand to rest before it measures lines and writes the address, in milliseconds. */
const PAUSE = 150;

/** The theme that the address names, or else the one that was on the table last. */
const themeOnTable = (): Theme =>
  themeFromState(fromHash(location.hash)) ?? themeFromState(fromHash(recall(KEPT.theme) ?? '')) ?? UNTOUCHED;

/** Opens the Theme Lab in an element. What it shows changes by custom properties alone: no article is set twice. */
export function openLab(place: HTMLElement): void {
  const draft = new Draft(themeOnTable());
  const previews = new Previews();
  const stage = make('div', { className: 'lab-worn' }, previews.element);
  const shown = new Shown(previews.find(1280, 'ltr') ?? stage);
  const presets = new Presets((base) => (draft.base = base));
  const gauges = new Gauges();
  const check = new Check(draft, shown);
  const exchange = new Exchange(draft);
  const panel = new Panel(draft, shown);

  const tools = make(
    'section',
    { className: 'lab-tools', ariaLabel: 'Theme' },
    make('h1', {}, 'Theme Lab'),
    make('div', { className: 'lab-scroll' }, presets.element, panel.element),
    make('div', { className: 'lab-foot' }, check.element, exchange.element),
  );
  const articleChoice = chooseArticle((articles) => {
    void previews.show(articles).then(() => {
      shown.forget();
      lookAgain();
      gauges.lines(previews);
    });
  });
  const seen = make('section', { className: 'lab-seen', ariaLabel: 'Previews' }, gauges.element, articleChoice.element, stage);
  place.append(make('div', { className: 'bench lab' }, make('div', { className: 'lab-frame' }, tools, seen)));

  const lookAgain = () => {
    panel.refresh();
    gauges.contrast(shown);
    exchange.refresh();
    check.refresh();
  };
  const settle = () => {
    if (!place.isConnected) return;
    const hash = toHash(themeToState(draft.theme));
    showInAddress(hash);
    keep(KEPT.theme, hash);
    gauges.lines(previews);
  };
  let look: ReturnType<typeof setTimeout> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  draft.onChange((theme) => {
    wear(stage, theme);
    bringFacesOf(theme.base);
    presets.show(theme.base);
    shown.forget();
    clearTimeout(look);
    look = setTimeout(lookAgain);
    clearTimeout(timer);
    timer = setTimeout(settle, PAUSE);
  });
  place.dataset['drop'] = 'Drop it: a style sheet (.css), design tokens (.tokens.json) or a face (.woff2)';
  watchPage(place, exchange.intake);
  const followAddress = () => {
    if (!place.isConnected) return window.removeEventListener('hashchange', followAddress);
    const theme = themeFromState(fromHash(location.hash));
    if (theme) draft.theme = theme;
  };
  window.addEventListener('hashchange', followAddress);

  /** A font that comes changes the lines. */
  const measureAgain = () => {
    if (place.isConnected) gauges.lines(previews);
    else document.fonts.removeEventListener('loadingdone', measureAgain);
  };
  document.fonts.addEventListener('loadingdone', measureAgain);

  wear(stage, draft.theme);
  presets.show(draft.theme.base);
  articleChoice.begin();
}
