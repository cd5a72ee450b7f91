import { contrast, SCHEMES, type Scheme } from 'galley/themes';
import { make } from '../shared/dom.js';
import { WIDTHS, type Direction, type Previews } from '../shared/previews.js';
import { longName, tokenNamed } from '../shared/tokens.js';
import { charactersPerLine, COMFORTABLE } from './line-length.js';
import type { Shown } from './shown.js';

/** What is seen on the background of the article: the ratio that Galley's own themes keep, and the least of WCAG 2.2 AA. */
const PAIRS = [
  { token: 'color-text', label: 'Text', aim: 11, least: 4.5 },
  { token: 'color-heading', label: 'Headings', aim: 11, least: 4.5 },
  { token: 'color-link', label: 'Links', aim: 7, least: 4.5 },
  { token: 'color-link-visited', label: 'Visited', aim: 7, least: 4.5 },
  { token: 'color-text-muted', label: 'Muted', aim: 6, least: 4.5 },
  { token: 'kicker-color', label: 'Kicker', aim: 4.5, least: 4.5 },
  { token: 'color-rule-strong', label: 'Lines', aim: 3, least: 3 },
  { token: 'color-focus', label: 'Focus', aim: 3, least: 3 },
] as const;

const VERDICTS = {
  good: ['✓', 'good'],
  fair: ['○', 'enough for WCAG AA, below the aim'],
  poor: ['✕', 'not enough'],
} as const;
type Verdict = keyof typeof VERDICTS;

const SCRIPTS: Readonly<Record<Direction, string>> = { ltr: 'Latin', rtl: 'Arabic' };
/** Narrower columns hold fewer characters, whatever the theme. */
const JUDGED_FROM = 768;

/** Contrast and characters per line of what the previews show now. */
export class Gauges {
  readonly element = make('div', { className: 'gauges' });
  readonly #cells = new Map<string, HTMLElement>();

  constructor() {
    const contrasts = PAIRS.map(({ token, label, aim }) =>
      this.#gauge(
        label,
        `at least ${aim}`,
        SCHEMES.map((scheme) => [`${token} ${scheme}`, scheme]),
      ),
    );
    const lines = (Object.keys(SCRIPTS) as Direction[]).map((direction) =>
      this.#gauge(
        SCRIPTS[direction],
        '',
        WIDTHS.map((width) => [`${direction} ${width}`, String(width)]),
      ),
    );
    this.element.append(
      titled('Contrast', 'is-contrast', contrasts),
      titled(`Characters per line, ${COMFORTABLE.least} to ${COMFORTABLE.most}`, 'is-lines', lines),
    );
  }

  #gauge(label: string, aim: string, cells: readonly (readonly [key: string, label: string])[]): HTMLElement {
    const values = cells.map(([key, what]) => {
      const value = make('span', { className: 'gauge-value' }, '–');
      this.#cells.set(key, value);
      return make('span', { className: 'gauge-cell' }, make('span', { className: 'gauge-what' }, what), ' ', value);
    });
    return make('li', { className: 'gauge', title: aim }, make('span', { className: 'gauge-label' }, label), ' ', ...values);
  }

  contrast(shown: Shown): void {
    for (const scheme of SCHEMES) {
      const back = this.#color(shown, 'color-bg', scheme);
      for (const { token, aim, least } of PAIRS) {
        const ratio = contrast(this.#color(shown, token, scheme), back) ?? 1;
        this.#say(`${token} ${scheme}`, ratio.toFixed(1), ratio >= aim ? 'good' : ratio >= least ? 'fair' : 'poor');
      }
    }
  }

  lines(previews: Previews): void {
    for (const width of WIDTHS) {
      for (const direction of Object.keys(SCRIPTS) as Direction[]) {
        const article = previews.find(width, direction);
        const count = article && charactersPerLine(article);
        const isGood = count !== undefined && count >= COMFORTABLE.least && count <= COMFORTABLE.most;
        this.#say(
          `${direction} ${width}`,
          String(count ?? '–'),
          width < JUDGED_FROM || count === undefined ? undefined : isGood ? 'good' : 'poor',
        );
      }
    }
  }

  #color(shown: Shown, name: string, scheme: Scheme): string {
    const token = tokenNamed(longName(name));
    return token ? shown.color(token, scheme) : '';
  }

  #say(key: string, text: string, verdict: Verdict | undefined): void {
    const cell = this.#cells.get(key);
    if (!cell) return;
    const [sign, words] = verdict ? VERDICTS[verdict] : ['', ''];
    cell.dataset['verdict'] = verdict ?? '';
    cell.replaceChildren(
      text,
      ...(verdict ? [' ', make('span', { ariaHidden: 'true' }, sign), make('span', { className: 'unseen' }, words)] : []),
    );
  }
}

function titled(title: string, className: string, gauges: readonly HTMLElement[]): HTMLElement {
  const list = make('ul', { className: 'gauges-list', ariaLabel: title }, ...gauges);
  return make('div', { className: `gauges-group ${className}` }, make('h2', { className: 'gauges-title' }, title), list);
}
