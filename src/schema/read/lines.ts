import { isHollow } from '../input/json.js';
import { isBlank } from '../input/text.js';
import { draftOf, type Draft, type Reading } from './reading.js';
import type { Run } from './run.js';

/** Where a line ends, as keyboards, word processors and databases write it. Text that is searched has no CR any more. */
const LINE_END = /[\n\v\f\x85\u2028\u2029]/;
const INDENT = /^[\t ]+/;

export const hasLineEnd = (text: string): boolean => LINE_END.test(text);

/** The lines of a text, without the blanks that no page shows where a line ends or, unless they are kept, begins. After the end of a paragraph comes an empty one. */
export function linesOf(text: string, keepsIndents = false): string[] {
  const lines = text.replaceAll('\u2029', '\n\n').split(LINE_END);
  return lines.map((line, index) => {
    const begun = index === 0 || keepsIndents ? line : line.replace(INDENT, '');
    return index === lines.length - 1 ? begun : begun.trimEnd();
  });
}

const isBreak = (node: Draft | undefined) => node?.['type'] === 'break';

/** Adds the break that the end of a line stands for. An empty line is two of them, and so are more; where the writer set a break too, they are one. */
export function pushLineBreak(run: Run, reading: Reading): void {
  const last = run[run.length - 1];
  if (last?.['type'] === 'text') {
    last['value'] = (last['value'] as string).trimEnd();
    if (last['value'] === '') run.pop();
  }
  const before = run[run.length - 1];
  const isSecond = before !== undefined && reading.lineBreaks.has(before);
  if ((isBreak(before) && !isSecond) || (isSecond && reading.gaps.has(before)) || !reading.take()) return;
  const node: Draft = draftOf('break');
  reading.lineBreaks.add(node);
  if (isSecond) reading.gaps.add(node);
  run.push(node);
}

const childrenOf = (node: Draft) => node['children'] as Run | undefined;

/** Whether a run shows nothing: blanks, and breaks between them. */
function showsNothing(run: Run): boolean {
  for (const node of run) {
    const children = childrenOf(node);
    if (node['type'] === 'text' ? !isBlank(node['value'] as string) : !isBreak(node) && !(Array.isArray(children) ? showsNothing(children) : isHollow(node))) return false;
  }
  return true;
}

/** A whole text without the breaks at its ends; nothing where it shows nothing. */
export function settled(run: Run, reading: Reading): Run {
  if (showsNothing(run)) {
    for (const node of run) reading.unresolved.discard(node, true);
    return [];
  }
  trimEnd(run);
  trimStart(run);
  return run;
}

function trimEnd(run: Run): void {
  while (run.length > 0) {
    const last = run[run.length - 1] as Draft;
    if (isBreak(last)) run.pop();
    else {
      const children = childrenOf(last);
      if (!Array.isArray(children)) return;
      trimEnd(children);
      if (children.length > 0) return;
      run.pop();
    }
  }
}

function trimStart(run: Run): void {
  let from = 0;
  for (; from < run.length; from++) {
    const first = run[from] as Draft;
    if (isBreak(first)) continue;
    const children = childrenOf(first);
    if (!Array.isArray(children)) break;
    trimStart(children);
    if (children.length > 0) break;
  }
  if (from > 0) run.splice(0, from);
}

/** A text parted where a line is empty in it. */
export function parted(run: Run, reading: Reading): Run[] {
  const parts: Run[] = [];
  let from = 0;
  run.forEach((node, index) => {
    if (!reading.gaps.has(node)) return;
    parts.push(run.slice(from, index - 1));
    from = index + 1;
  });
  parts.push(run.slice(from));
  reading.gaps.clear();
  return parts.filter((part) => !showsNothing(part));
}
