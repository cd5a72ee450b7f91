import { only } from '../../base/own-only.js';
import { cutText } from '../input/cut.js';
import { cleanText, countLatinWords, countWords, isBroken, joinText } from '../input/text.js';
import { linkedName } from '../resolve/names.js';
import { sameData } from '../share.js';
import { hasLineEnd, linesOf, pushLineBreak } from './lines.js';
import type { Draft, Reading } from './reading.js';

/** Running text under construction: inline nodes in which no two texts stand side by side. */
export type Run = Draft[];

/** The same list without the room that a growing list keeps for more: most have one entry, and would keep room for sixteen. */
export const fitted = <T>(list: T[]): T[] => list.slice();

/** Adds text at the end of a run. */
export function pushText(run: Run, written: string, reading: Reading): void {
  const { text: max } = reading.limits;
  const value = reading.textOf(written, max);
  if (value.length < written.length) reading.tooLong(written, max);
  reading.noteMarkup(value);
  const words = countLatinWords(value);
  if (words < 0) return pushCleaned(run, value, reading);
  if (value === '') return;
  reading.words += words;
  appendText(run, value, reading);
}

function pushCleaned(run: Run, value: string, reading: Reading): void {
  const text = cleanText(value);
  if (text !== value && isBroken(value)) reading.issue('replaced-characters', { name: 'text' });
  if (hasLineEnd(text)) return pushLines(run, text, reading);
  reading.words += countWords(text);
  appendText(run, text, reading);
}

/** Every line of a text, with a line break before all but the first. */
function pushLines(run: Run, text: string, reading: Reading): void {
  const [first = '', ...rest] = linesOf(text, reading.keepsIndents);
  pushText(run, first, reading);
  for (const line of rest) {
    if (reading.full) return;
    pushLineBreak(run, reading);
    if (line !== '' && reading.take()) pushText(run, line, reading);
  }
}

function appendText(run: Run, text: string, reading: Reading): void {
  const last = run[run.length - 1];
  if (last?.['type'] !== 'text') return void run.push(withinLimit(only({ type: 'text', value: text }), reading));
  if (last === reading.cut) return;
  last['value'] = joinText(last['value'] as string, text);
  withinLimit(last, reading);
}

/** A text is cut once, and the page says so. */
function withinLimit(node: Draft, reading: Reading): Draft {
  const max = reading.limits.text;
  const value = node['value'] as string;
  if (value.length <= max) return node;
  reading.tooLong(value, max);
  reading.cut = node;
  node['value'] = cutText(value, max);
  return node;
}

/** Adds a finished node at the end of a run, text to text, and mark to the same mark. */
export function pushNode(run: Run, node: Draft, reading: Reading): void {
  if (node['type'] === 'text') appendText(run, node['value'] as string, reading);
  else if (!joinMark(run, node, reading)) run.push(node);
}

/** Sees to it that what follows does not run into what stands in the run already. */
export function pushSpace(run: Run, reading: Reading): void {
  const last = run[run.length - 1];
  if (!last || last['type'] === 'break' || (last['type'] === 'text' && /\s/.test((last['value'] as string).slice(-1)))) return;
  appendText(run, ' ', reading);
}

/** Marks of which each says something by itself: two quotations have marks of their own, two names stand for two people. */
const APART: readonly unknown[] = ['quote', 'mention'];

const childrenOf = (node: Draft | undefined) => (Array.isArray(node?.['children']) ? (node['children'] as Run) : undefined);

/** Whether two nodes are one mark that was cut: of one type, with the same fields. */
function isSame(a: Draft, b: Draft): boolean {
  if (a['type'] !== b['type'] || APART.includes(a['type'])) return false;
  const keys = Object.keys(b);
  return keys.length === Object.keys(a).length && keys.every((key) => key === 'children' || sameData(a[key], b[key]) || (key === 'url' && linkedName(a[key]) !== undefined && linkedName(a[key]) === linkedName(b[key])));
}

/** The link that a node is, also where marks lie around the whole of it; they are then to lie in it. */
function linkIn(node: Draft): Draft | undefined {
  if (node['type'] === 'link') return node;
  const children = childrenOf(node);
  const inner = children?.length === 1 ? linkIn(children[0] as Draft) : undefined;
  return inner && !APART.includes(node['type']) ? inner : undefined;
}

function turned(node: Draft, link: Draft): Draft {
  if (node === link) return link;
  const child = turned((node['children'] as Run)[0] as Draft, link);
  link['children'] = [only({ ...node, children: child['children'] })];
  return link;
}

/** Joins a mark to the one before it, where both are parts of one that was cut; a link also over a line break. Says whether it did. */
export function joinMark(run: Run, node: Draft, reading: Reading): boolean {
  const last = run[run.length - 1];
  if (!last || last['type'] === 'text' || !childrenOf(node)) return false;
  const isOverBreak = last['type'] === 'break';
  const before = isOverBreak ? run[run.length - 2] : last;
  if (!before || !childrenOf(before)) return false;
  if (!isOverBreak && isSame(before, node)) {
    append(before, node, reading);
    return true;
  }
  const [first, second] = [linkIn(before), linkIn(node)];
  if (!first || !second || !isSame(first, second)) return false;
  run.length -= isOverBreak ? 2 : 1;
  const link = turned(before, first);
  if (isOverBreak) (link['children'] as Run).push(last);
  append(link, turned(node, second), reading);
  run.push(link);
  return true;
}

function append(mark: Draft, more: Draft, reading: Reading): void {
  for (const child of more['children'] as Run) pushNode(mark['children'] as Run, child, reading);
  reading.unresolved.discard(more, false);
}
