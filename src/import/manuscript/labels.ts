import { readDate } from './dates.js';
import { fold } from './fold.js';
import { LABELS, OPENERS } from './vocabulary.js';
import type { LabelKind } from './words/words.js';

export type { CreditKind, LabelKind } from './words/words.js';

/** A known word at the start of a line, what it announces, and what follows. */
export interface Label {
  readonly kind: LabelKind;
  readonly value: string;
}

const LONGEST_LABEL = 32;
const DATED: ReadonlySet<LabelKind> = new Set<LabelKind>(['date', 'modified', 'embargo']);
/** Chinese and Japanese part a label from its value by more marks than the colon. */
const EASTERN_LABEL = /^([\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}・]{1,6})\s?[/／|｜・]\s?/u;

function labelled(text: string, mark: number, after: number): Label | undefined {
  const kind = LABELS.get(fold(text.slice(0, mark).trim()));
  const value = text.slice(after).trim();
  if (kind === undefined || value === '' || value.startsWith('//')) return undefined;
  return {
    kind,
    value: value.length > 2 && value.indexOf('"', 1) === value.length - 1 && value.startsWith('"') ? value.slice(1, -1) : value,
  };
}

/** "Photo: Jun Pike" → credit and "Jun Pike"; undefined when no known label stands before a colon or a tab with something after it. */
export function readLabel(text: string): Label | undefined {
  const head = text.slice(0, LONGEST_LABEL + 1);
  const colon = head.search(/[:：\t]/);
  if (colon > 0) return labelled(text, colon, colon + 1);
  const eastern = EASTERN_LABEL.exec(head);
  return eastern ? labelled(text, eastern[1]?.length ?? 0, eastern[0].length) : undefined;
}

/** "Photos by Jun Pike" → credit, "Published 2 March 2026" → date: words that need no colon before people or a date. */
export function readOpener(text: string): Label | undefined {
  let found: Label | undefined;
  if (text.length > 300) return found;
  const head = text.slice(0, LONGEST_LABEL + 1);
  for (const { index } of head.matchAll(/\s/g)) {
    const phrase = fold(head.slice(0, index));
    const value = text.slice(index).trim();
    const label = LABELS.get(phrase);
    const kind = OPENERS.get(phrase) ?? (label !== undefined && DATED.has(label) && readDate(value) ? label : undefined);
    if (kind !== undefined && value !== '') found = { kind, value };
  }
  return found;
}
