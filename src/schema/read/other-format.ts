import { formatOf } from './known-formats.js';
import { collectText, DATA_OF_EDITORS } from './plain.js';
import type { Draft, Reading } from './reading.js';
import { cutText } from './text.js';

const RUNS_ON: readonly string[] = ['span', 'hyperlink', 'extended-text', 'autolink', 'linebreak'];

/** What stands for a document or a body in the format of another editor: its text, line by line. Undefined where it is in none. */
export function readOtherFormat(value: unknown, reading: Reading): Draft | undefined {
  const format = formatOf(value);
  if (format === undefined) return undefined;
  reading.otherFormat = true;
  reading.issue('other-format', { found: format });
  // HTML in a string is shown as any other text is
  if (typeof value === 'string') return undefined;
  const isInline = (type: string) => reading.tables.inline.has(type) || RUNS_ON.includes(type);
  const text = collectText(value, isInline, reading.budget, DATA_OF_EDITORS).map((line) => cutText(line, reading.limits.text).trim());
  return { type: reading.tables.made.unknown, reason: 'no-handler', ...(text.length > 0 ? { text } : {}) };
}
