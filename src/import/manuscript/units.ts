import type { Line } from './lines.js';
import { readBullet } from './bullets.js';
import { readByline } from './bylines.js';
import { readDate } from './dates.js';
import { fencesIn, type Fence } from './fences.js';
import { readLabel } from './labels.js';
import { isRule, readHashHeading } from './marks.js';
import { readPicture } from './picture-lines.js';
import { endsSentence, startsSmall } from './punctuation.js';
import { breaksBetween, measureWrap } from './wrap.js';

/** Lines that belong together: a paragraph, a title, a list item, or one line with a meaning of its own. */
export interface Unit {
  readonly lines: readonly Line[];
  /** The lines joined: with a space, or with nothing where the script or a hyphen wants none. */
  readonly text: string;
  /** Whether a blank line stands before it. */
  readonly apart: boolean;
  /** How many units stand together without a blank line between. */
  readonly together: number;
  /** Whether the line starts a list item as far as its mark and its place say so. */
  readonly bullet: boolean;
  /** The code, where the lines are a fenced piece of it. */
  readonly fence?: Fence;
}

/** So many lines from the top, a date or a byline is one wherever it stands. */
const HEAD_LINES = 14;
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\u3000-\u303f\uff00-\uffef]/u;

/** What stands between two wrapped lines. Words cut by a hyphen or a closed-up dash meet again; nothing is taken away. */
function glue(before: string, after: string): '' | ' ' {
  const last = before.slice(-1);
  const first = after.slice(0, 1);
  if (UNSPACED.test(last) && UNSPACED.test(first)) return '';
  return /(?:\p{L}|\p{N})[-‐—\u00ad]$/u.test(before.slice(-3)) && /[\p{L}\p{N}]/u.test(after.slice(0, 2)) ? '' : ' ';
}

function joinAll(parts: readonly string[]): string {
  return parts.map((part, index) => (index === 0 ? part : glue(parts[index - 1] ?? '', part) + part)).join('');
}

/** Whether a line means something by itself wherever it stands. */
function standsAlone(line: Line): boolean {
  return isRule(line.text) || readPicture(line.text) !== undefined || readHashHeading(line.text) !== undefined;
}

/** Whether a line is made like a line of the head: alone there, and elsewhere only where a paragraph can end. */
function isHeadLike(line: Line): boolean {
  return readDate(line.text) !== undefined || readLabel(line.text) !== undefined || readByline(line.text)?.strength === 'strong';
}

/** "2. März 2026" is a day, and no second item. */
function isItem(text: string): boolean {
  const bullet = readBullet(text);
  if (!bullet?.counts.has('decimal')) return bullet !== undefined;
  const date = readDate(text);
  return date === undefined || 'doubt' in date;
}

interface Group {
  readonly lines: Line[];
  readonly parts: string[];
  readonly bullet: boolean;
  readonly alone: boolean;
  readonly fence?: Fence;
}

/** Groups the lines of a manuscript. */
export function groupLines(lines: readonly Line[]): Unit[] {
  const wrap = measureWrap(lines, standsAlone);
  const groups: Group[] = [];
  const fences = fencesIn(lines);
  let fence: Fence | undefined;
  lines.forEach((line, index) => {
    fence = fences.get(line.number) ?? (fence && line.number <= fence.last ? fence : undefined);
    if (fence) {
      const open = groups.at(-1);
      if (open?.fence === fence) open.lines.push(line);
      else groups.push({ lines: [line], parts: [fence.value], bullet: false, alone: true, fence });
      return;
    }
    const previous = lines[index - 1];
    const group = groups.at(-1);
    const alone = standsAlone(line);
    const early = index < HEAD_LINES;
    const headLike = early && index > 0 && isHeadLike(line);
    const mark = isItem(line.text);
    if (!previous || !group || line.apart || alone || group.alone) {
      groups.push({ lines: [line], parts: [line.text], bullet: mark, alone: alone || (headLike && early) });
      return;
    }
    const titleGoesOn = index === 1 && previous.width >= 30 && !endsSentence(previous.text) && startsSmall(line.text);
    const hangs = group.bullet && line.indent > (group.lines[0]?.indent ?? 0) && !mark;
    const full = index > 1 && !breaksBetween(previous, line, wrap);
    const item = mark && (group.bullet || !full || previous.text.endsWith(':'));
    const signs = headLike || (hangs && !full && isHeadLike(line));
    if (!item && !signs && (titleGoesOn || hangs || full)) {
      group.lines.push(line);
      group.parts.push(line.text);
    } else groups.push({ lines: [line], parts: [line.text], bullet: item, alone: headLike && early });
  });
  return countTogether(groups);
}

function countTogether(groups: readonly Group[]): Unit[] {
  const units: Unit[] = [];
  let start = 0;
  for (let index = 1; index <= groups.length; index += 1) {
    if (index < groups.length && groups[index]?.lines[0]?.apart === false) continue;
    for (const group of groups.slice(start, index)) {
      const apart = group.lines[0]?.apart ?? true;
      const { lines, parts, bullet, fence } = group;
      units.push({ lines, text: joinAll(parts), apart, together: index - start, bullet, ...(fence ? { fence } : {}) });
    }
    start = index;
  }
  return units;
}
