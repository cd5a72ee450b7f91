import { fromManuscript, type ManuscriptBlock, type ManuscriptLine } from 'galley/import/manuscript';
import { make } from './dom.js';

/** Where this demo keeps its pictures: newsrooms send a manuscript with the mere name of the file. */
const PICTURES = 'pictures/';

/** Whether a text that is not JSON has the lines of a manuscript. */
export function isManuscript(text: string): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.length >= 3 && !/^\s*[[{"]/.test(text);
}

export interface Manuscript {
  /** The article as JSON text. */
  readonly json: string;
  readonly lines: readonly ManuscriptLine[];
  readonly advice: readonly string[];
  /** The address of the picture at the top, where one is named. */
  readonly picture: string | undefined;
}

/** Reads a manuscript into an article for the editor. */
export function readManuscript(text: string): Manuscript {
  const { article, report } = fromManuscript(text);
  const { image } = article;
  if (image && !image.src.includes('/')) image.src = PICTURES + image.src;
  const { inLanguage, body, ...head } = article;
  const readable = { inLanguage, ...head, body: body.map(asString) };
  return { json: `${JSON.stringify(readable, null, 2)}\n`, lines: report.lines, advice: report.advice, picture: image?.src };
}

/** A paragraph of plain text may be written as a string. */
function asString(block: ManuscriptBlock): ManuscriptBlock | string {
  const [only, ...others] = block.type === 'paragraph' ? block.children : [];
  return only && others.length === 0 ? only.value : block;
}

/** Sets the report: what each line of the manuscript became, and why. A click goes to the place in the JSON. */
export function showLines(advice: HTMLElement, list: HTMLElement, manuscript: Manuscript, goTo: (pointer: string) => void): void {
  advice.replaceChildren(...manuscript.advice.map((sentence) => make('li', {}, sentence)));
  list.replaceChildren(...manuscript.lines.filter(({ became }) => became !== 'blank').map((line) => make('li', {}, lineEntry(line, goTo))));
}

function lineEntry({ line, text, became, why, path, doubtful }: ManuscriptLine, goTo: (pointer: string) => void): HTMLElement {
  const parts = [
    make('span', { className: doubtful ? 'entry-kind severity-warning' : 'entry-kind' }, `${line} ${became}`),
    ' ',
    make('span', { className: 'entry-text entry-quote', dir: 'auto' }, text.length > 90 ? `${text.slice(0, 90)}…` : text),
    ' ',
    make('span', { className: 'entry-place' }, doubtful ? `Look at this: ${why}` : why),
  ];
  if (path === undefined) return make('div', { className: 'entry' }, ...parts);
  const button = make('button', { type: 'button', className: 'entry' }, ...parts);
  button.addEventListener('click', () => goTo(path));
  return button;
}
