import { columnsOf, type Line } from './lines.js';
import { endsSentence } from './punctuation.js';

/** How the lines of a text were broken. */
export interface Wrap {
  /** The width that the lines were broken at, in columns; 0 when they were not broken by a machine. */
  readonly width: number;
  /** Whether an indent starts a paragraph, as on a typewriter. */
  readonly indents: boolean;
}

/** Nobody breaks lines narrower or wider than this; scripts of wide characters take twice the columns. */
const NARROWEST = 40;
const WIDEST = 110;
const WIDEST_OF_WIDE = 170;
const FEW_PAIRS = 4;
/** A line that ends a sentence this far from the margin ends a paragraph; any line that stops so far from it is alone. */
const SENTENCE_ROOM = 0.15;
const ANY_ROOM = 0.4;

const isWide = (line: Line): boolean => line.width > line.text.length * 1.5;
const canBeWrapped = (line: Line): boolean => line.width <= (isWide(line) ? WIDEST_OF_WIDE : WIDEST);

/** Columns of the first piece of a line that cannot be broken; three characters where every character can stand at a line's start. */
function firstPiece(line: Line): number {
  if (isWide(line)) return 6;
  const end = line.text.search(/\s/);
  return columnsOf(end < 0 ? line.text : line.text.slice(0, end));
}

const roomAfter = (line: Line, next: Line, width: number): number => width - line.width - 1 - firstPiece(next);

/** Where the lines of the head end that stand together above the text: they are lines of their own, and show nothing of its wrapping. */
function firstBlockEnd(lines: readonly Line[]): number {
  const end = lines.findIndex((line, index) => index > 0 && line.apart);
  const wrapsBelow = lines.some((line, index) => index > end && !line.apart);
  return end > 1 && wrapsBelow ? end : 0;
}

/**
 * Measures how a text was wrapped. Lines were broken at a width when, for most of them, the next word would not have fitted, and they
 * don't end as sentences do more often than chance has it.
 */
export function measureWrap(lines: readonly Line[], standsAlone: (line: Line) => boolean): Wrap {
  const pairs: [Line, Line][] = [];
  const headBlock = firstBlockEnd(lines);
  let indented = 0;
  let flushAfterIndent = 0;
  let long = 0;
  lines.forEach((line, index) => {
    const previous = lines[index - 1];
    if (index < 2 || index < headBlock || !previous || line.apart || standsAlone(line) || standsAlone(previous)) return;
    if (line.indent > 0) indented += 1;
    if (line.indent < previous.indent) flushAfterIndent += 1;
    if (!canBeWrapped(previous)) long += 1;
    else if (line.indent <= previous.indent) pairs.push([previous, line]);
  });
  const indents = flushAfterIndent > 0 && indented + flushAfterIndent >= 2;
  const width = pairs.reduce((most, [line]) => Math.max(most, line.width), 0);
  const kept = pairs.filter(([line, next]) => roomAfter(line, next, width) < 0).length;
  const sentences = pairs.filter(([line]) => endsSentence(line.text)).length;
  const few = pairs.length < FEW_PAIRS;
  const wrapped =
    pairs.length > 0 &&
    width >= (few ? NARROWEST + 15 : NARROWEST) &&
    long <= pairs.length / 4 &&
    (indents || (kept >= pairs.length * (few ? 1 : 0.5) && sentences <= (few ? 0 : pairs.length * 0.5)));
  return { width: wrapped ? width : 0, indents };
}

/** Whether a line ends where its author ended it, so that the next one starts something new. */
export function breaksBetween(line: Line, next: Line, wrap: Wrap): boolean {
  if (wrap.indents && next.indent > 0 && next.indent >= line.indent) return true;
  if (wrap.indents && line.indent > 0 && next.indent === 0 && wrap.width === 0) return !canBeWrapped(line);
  if (wrap.width === 0 || line.width > wrap.width) return true;
  const room = roomAfter(line, next, wrap.width);
  if (room < 0) return false;
  return room >= wrap.width * (endsSentence(line.text) ? SENTENCE_ROOM : ANY_ROOM);
}
