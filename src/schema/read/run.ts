import { joinMark } from './join.js';
import { hasLineEnd, linesOf, pushLineBreak } from './lines.js';
import { noteMarkup } from './markup.js';
import type { Draft, Reading } from './reading.js';
import { cleanText, countLatinWords, countWords, cutText, isBroken, joinText } from './text.js';

/** Running text under construction: inline nodes in which no two texts stand side by side. */
export type Run = Draft[];

/** The same list without the room that a growing list keeps for more: most have one entry, and would keep room for sixteen. */
export const fitted = <T>(list: T[]): T[] => list.slice();

/** Adds text at the end of a run. */
export function pushText(run: Run, written: string, reading: Reading): void {
  const value = reading.budget.text(written);
  noteMarkup(value, reading);
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
  const [first = '', ...rest] = linesOf(text);
  pushText(run, first, reading);
  for (const line of rest) {
    if (reading.full) return;
    pushLineBreak(run, reading);
    if (line !== '' && reading.take()) pushText(run, line, reading);
  }
}

function appendText(run: Run, text: string, reading: Reading): void {
  const last = run[run.length - 1];
  if (last?.['type'] !== 'text') return void run.push(withinLimit({ type: 'text', value: text }, reading));
  if (last === reading.cut) return;
  last['value'] = joinText(last['value'] as string, text);
  withinLimit(last, reading);
}

/** A text is cut once, and the page says so. */
function withinLimit(node: Draft, reading: Reading): Draft {
  const max = reading.limits.text;
  const value = node['value'] as string;
  if (value.length <= max) return node;
  reading.issue('too-long', { name: 'text', found: String(value.length), detail: String(max) });
  reading.shortened = true;
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
  if (!last || last['type'] === 'break' || (last['type'] === 'text' && /\s$/.test(last['value'] as string))) return;
  appendText(run, ' ', reading);
}
