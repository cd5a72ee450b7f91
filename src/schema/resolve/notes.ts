import { cutText } from '../input/cut.js';
import type { Draft, Reading } from '../read/reading.js';
import { walkBlock } from '../walk.js';

/** So much of a note stands in the margin; all of it stands in the list. */
const MOST = 280;

/** The text of a footnote, in one line; of a long one the beginning. */
export function beginningOf(note: Draft, { tables }: Reading): string {
  let text = '';
  walkBlock(note, 'text', tables, {
    enter({ type }) {
      if (type === 'break') text += ' ';
      return text.length > MOST ? 'stop' : undefined;
    },
    line() { text += ' '; },
    text(value) { text += value; },
  });
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > MOST ? `${cutText(line, MOST - 1).trimEnd()}…` : line;
}
