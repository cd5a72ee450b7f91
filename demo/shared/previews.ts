import 'galley/define';
import type { Article, ArticleInput } from 'galley';
import type { GalleyArticle } from 'galley/article';
import { SCHEMES, type Scheme } from 'galley/themes';
import { make } from './dom.js';

/** The widths of the container, in pixels. */
export const WIDTHS = [1280, 768, 480, 320] as const;
export type Width = (typeof WIDTHS)[number];

export const DIRECTIONS = ['ltr', 'rtl'] as const;
export type Direction = (typeof DIRECTIONS)[number];
const DIRECTION_NAMES: Readonly<Record<Direction, string>> = { ltr: 'left to right', rtl: 'right to left' };

/** An article in a container of one width, in one scheme, from one direction. */
export interface Preview {
  readonly width: Width;
  readonly scheme: Scheme;
  readonly direction: Direction;
  readonly article: GalleyArticle;
}

/** The same article in all widths, schemes and directions at once, made smaller where there is no room. */
export class Previews {
  readonly element = make('div', { className: 'previews' });
  readonly all: readonly Preview[];

  constructor() {
    const rows = WIDTHS.map((width) => DIRECTIONS.flatMap((direction) => SCHEMES.map((scheme) => preview(width, scheme, direction))));
    this.all = rows.flat();
    for (const [index, row] of rows.entries()) {
      const group = make('div', { className: 'previews-row' }, ...row.map(figure));
      group.dataset['width'] = String(WIDTHS[index]);
      this.element.append(group);
    }
    const fit = new ResizeObserver((changes) => {
      for (const { target, contentRect } of changes) fitSheet(target as HTMLElement, contentRect.width);
    });
    for (const frame of this.element.querySelectorAll('.preview-frame')) fit.observe(frame);
  }

  /** Sets the articles, and waits until they are there. */
  async show(articles: Readonly<Record<Direction, ArticleInput | Article>>): Promise<void> {
    for (const { article, direction } of this.all) article.article = articles[direction];
    await Promise.all(this.all.map(({ article }) => article.updateComplete));
  }

  find(width: Width, direction: Direction, scheme: Scheme = 'light'): GalleyArticle | undefined {
    return this.all.find((each) => each.width === width && each.direction === direction && each.scheme === scheme)?.article;
  }
}

/** As large as there is room. Engines do not agree on the quotient of two lengths in a style sheet. */
function fitSheet(frame: HTMLElement, room: number): void {
  frame.style.setProperty('--scale', String(Math.min(1, room / parseFloat(frame.style.getPropertyValue('--width')))));
}

function preview(width: Width, scheme: Scheme, direction: Direction): Preview {
  const article = document.createElement('galley-article') as GalleyArticle;
  // the page has a headline of its own
  article.level = 2;
  return { width, scheme, direction, article };
}

function figure({ width, scheme, direction, article }: Preview): HTMLElement {
  const words = `${width} px, ${scheme}, ${DIRECTION_NAMES[direction]}`;
  const sheet = make('div', { className: 'preview-sheet' }, article);
  const frame = make('div', { className: 'preview-frame', inert: true }, sheet);
  frame.style.colorScheme = scheme;
  frame.style.setProperty('--width', `${width}px`);
  const button = make(
    'button',
    { type: 'button', className: 'quiet', ariaPressed: 'false', ariaLabel: `Full size: ${words}` },
    'Full size',
  );
  const element = make('figure', { className: 'preview' }, frame, make('figcaption', {}, make('span', {}, words), button));
  Object.assign(element.dataset, { width, scheme, direction });
  button.addEventListener('click', () => {
    const isFull = element.classList.toggle('is-full');
    button.ariaPressed = String(isFull);
    // Small, it is a picture: nobody should have to go through its links.
    frame.inert = !isFull;
  });
  return element;
}
