import { foldDigits } from './fold.js';

/** How a list is counted; bullets are not counted. */
export type Numbering = 'bullet' | 'decimal' | 'lower-alpha' | 'upper-alpha' | 'lower-roman';

/** A list item's mark: the text after it, and the numbers that it can be, in each way of counting. */
export interface Bullet {
  readonly text: string;
  readonly counts: ReadonlyMap<Numbering, number>;
}

/** A mark with the space after it. */
const LONGEST_MARK = 40;
/** Bullets that need a space after them, bullets that need none, and letters that are bullets where a wide space or a capital follows. */
const SPACED = /^[-*•·‣◦▪●○・➢➤►▶■□✓✔✗→⁃∙\u00d8\u00fc\uf0b7\uf0a7\uf0d8\uf0fc]\s+(?=\S)/;
const CLOSE = /^[•‣◦▪●➢➤►■□✓✔\uf0b7\uf0a7\uf0d8\uf0fc]\s*(?=\S)/;
const LETTER = /^(?:o|§|Ø|ü)(?:\t|[ \u00a0](?=[ \u00a0\t\p{Lu}\p{Lo}"“‘«„]))\s*(?=[^\s\d])/u;
const NUMBERED = /^\(?(\p{Nd}{1,3})[.)．]\s+(?=\S)/u;
const LETTERED = /^\(?([a-zA-Z]|[ivx]{2,5})\)\s+(?=\S)/;
const ROMAN = [
  'i',
  'ii',
  'iii',
  'iv',
  'v',
  'vi',
  'vii',
  'viii',
  'ix',
  'x',
  'xi',
  'xii',
  'xiii',
  'xiv',
  'xv',
  'xvi',
  'xvii',
  'xviii',
  'xix',
  'xx',
];

function countsOf(sign: string): Map<Numbering, number> {
  const counts = new Map<Numbering, number>();
  const roman = ROMAN.indexOf(sign);
  if (/^[a-z]$/.test(sign)) counts.set('lower-alpha', sign.charCodeAt(0) - 96);
  if (/^[A-Z]$/.test(sign)) counts.set('upper-alpha', sign.charCodeAt(0) - 64);
  if (roman >= 0) counts.set('lower-roman', roman + 1);
  return counts;
}

/**
 * "- x", "• x", "o  x", "1. x", "(3) x", "۴. x", "a) x", "ii) x". Dashes longer than a hyphen are speech in many languages, not bullets.
 */
export function readBullet(text: string): Bullet | undefined {
  const start = text.slice(0, LONGEST_MARK);
  const sign = SPACED.exec(start) ?? CLOSE.exec(start) ?? LETTER.exec(start);
  if (sign) return { text: text.slice(sign[0].length), counts: new Map([['bullet', 0]]) };
  const number = NUMBERED.exec(start);
  if (number) return { text: text.slice(number[0].length), counts: new Map([['decimal', Number(foldDigits(number[1] ?? ''))]]) };
  const letter = LETTERED.exec(start);
  const counts = countsOf(letter?.[1] ?? '');
  return letter && counts.size > 0 ? { text: text.slice(letter[0].length), counts } : undefined;
}
