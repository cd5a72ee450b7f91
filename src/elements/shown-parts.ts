import { MARK } from './tags.js';

/** A part of an article as the page shows it, by what names it. */
export interface ShownPart {
  /** What a link to the part leads to. */
  readonly node: HTMLElement;
  readonly title: string;
  /** From 2, as in the article. */
  readonly level: number;
  readonly lang: string;
  readonly dir: string;
}

/** What has an id and names a part: the same that `toOutline` lists. */
const NAMED = '.galley-heading[id], .galley-section[id]';

/** What has headings of its own, which name no part of the article. */
const BOXES = 'aside, blockquote, table, figure, details, li, dd, .galley-notes, .galley-qa-item';

/** The parts of the articles in a root, in the order of the text, as `toOutline` lists them, whoever has set them. */
export function partsIn(root: ParentNode): ShownPart[] {
  const named = [...root.querySelectorAll<HTMLElement>(`[${MARK}] :is(${NAMED})`)];
  return named.filter((node) => !node.parentElement?.closest(BOXES)).map(partOf).filter(({ title }) => title !== '');
}

function partOf(node: HTMLElement): ShownPart {
  const heading = node.matches('.galley-heading') ? node : node.querySelector<HTMLElement>(':scope > .galley-heading');
  const level = /galley-heading-([2-6])/.exec(node.className)?.[1] ?? '2';
  return { node, title: heading ? wordsOf(heading) : '', level: Number(level), lang: node.lang, dir: node.dir };
}

/** The text without the marks of notes. */
function wordsOf(heading: HTMLElement): string {
  const copy = heading.cloneNode(true) as HTMLElement;
  for (const mark of copy.querySelectorAll('[role="doc-noteref"]')) (mark.closest('sup') ?? mark).remove();
  for (const line of copy.querySelectorAll('br')) line.replaceWith(' ');
  return copy.textContent.replace(/\s+/g, ' ').trim();
}
