import { cutText } from '../../schema/input/cut.js';
import { cleanText } from '../../schema/input/text.js';
import { LIMITS, type Cut } from './limits.js';

/** A line that holds something. */
export interface Line {
  /** Its number in the text, from 1; blank lines count. */
  readonly number: number;
  /** The line as it stands in the text, without white space at its end. */
  readonly raw: string;
  /** The line without white space at its ends. */
  readonly text: string;
  /** Columns of white space before the text. */
  readonly indent: number;
  /** Columns of indent and text, counted up to `COLUMNS_COUNTED`; a wide character takes two. */
  readonly width: number;
  /** Whether it is the first line or a blank line stands before it. */
  readonly apart: boolean;
}

/** Past this a line is simply long; nothing asks how long. */
export const COLUMNS_COUNTED = 400;

const TAB = 4;
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/;
/** White space, and characters that show nothing: a line of these is blank. */
const SHOWS_NOTHING = /^[\s\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]*$/;

/** Columns that a text takes, counted up to `COLUMNS_COUNTED`. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) {
    columns += WIDE.test(character) ? 2 : 1;
    if (columns >= COLUMNS_COUNTED) return COLUMNS_COUNTED;
  }
  return columns;
}

function indentOf(raw: string): number {
  let columns = 0;
  for (const character of raw) {
    if (character === '\t') columns += TAB;
    else if (character === '\u3000') columns += 2;
    else if (character !== '\ufeff' && character.trim() === '') columns += 1;
    else if (character !== '\ufeff') break;
    if (columns >= COLUMNS_COUNTED) break;
  }
  return columns;
}

const LINE_END = /\r\n|[\n\r\f\u0085\u2028\u2029]/;

/** A text within the limits, and what was left out of it. */
function within(text: string): { rawLines: string[]; cuts: Cut[] } {
  const rawLines = cleanText(cutText(text, LIMITS.characters)).split(LINE_END, LIMITS.lines + 1);
  const cuts: Cut[] = [];
  if (rawLines.length > LIMITS.lines) {
    rawLines.pop();
    cuts.push({
      line: rawLines.length,
      why: `The manuscript has more than ${String(LIMITS.lines)} lines; what follows this one is left out.`,
    });
  } else if (text.length > LIMITS.characters) {
    cuts.push({
      line: rawLines.length,
      why: `The manuscript is longer than ${String(LIMITS.characters)} characters; what follows is left out.`,
    });
  }
  rawLines.forEach((raw, index) => {
    if (raw.length <= LIMITS.line) return;
    rawLines[index] = cutText(raw, LIMITS.line);
    cuts.push({ line: index + 1, why: `The line is longer than ${String(LIMITS.line)} characters; the rest of it is left out.` });
  });
  return { rawLines, cuts };
}

/**
 * The lines of a text that hold something, how many lines there are with the blank ones, and what is over the limits.
 * LF, CRLF, CR, form feed and the Unicode separators end a line.
 */
export function splitLines(text: string): { lines: Line[]; count: number; cuts: Cut[] } {
  const lines: Line[] = [];
  const { rawLines, cuts } = within(text);
  let apart = true;
  rawLines.forEach((raw, index) => {
    const trimmed = raw.trim();
    if (SHOWS_NOTHING.test(trimmed)) {
      apart = true;
      return;
    }
    const indent = indentOf(raw);
    const width = Math.min(COLUMNS_COUNTED, indent + columnsOf(trimmed));
    lines.push({ number: index + 1, raw: raw.trimEnd(), text: trimmed, indent, width, apart });
    apart = false;
  });
  return { lines, count: rawLines.length, cuts };
}
