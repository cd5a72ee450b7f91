import { directionOfScript, type Direction, type Script } from './script.js';

/** Enough of a text to tell; the rest is not looked at. */
const LETTERS_READ = 2000;

/** First and last code point of the letters of each script (Unicode blocks), in rising order. */
const RANGES: readonly (readonly [first: number, last: number, script: Script])[] = [
  [0x41, 0x5a, 'Latn'],
  [0x61, 0x7a, 'Latn'],
  [0xc0, 0x24f, 'Latn'],
  [0x370, 0x3ff, 'Grek'],
  [0x400, 0x52f, 'Cyrl'],
  [0x531, 0x58f, 'Armn'],
  [0x5d0, 0x5f4, 'Hebr'],
  [0x620, 0x64a, 'Arab'],
  [0x66e, 0x6d5, 'Arab'],
  [0x6ee, 0x6ef, 'Arab'],
  [0x6fa, 0x6ff, 'Arab'],
  [0x700, 0x74f, 'Syrc'],
  [0x750, 0x77f, 'Arab'],
  [0x780, 0x7bf, 'Thaa'],
  [0x7c0, 0x7ff, 'Nkoo'],
  [0x800, 0x83f, 'Samr'],
  [0x840, 0x85f, 'Mand'],
  [0x860, 0x86f, 'Syrc'],
  [0x870, 0x8ff, 'Arab'],
  [0x900, 0x97f, 'Deva'],
  [0x980, 0x9ff, 'Beng'],
  [0xa00, 0xa7f, 'Guru'],
  [0xa80, 0xaff, 'Gujr'],
  [0xb00, 0xb7f, 'Orya'],
  [0xb80, 0xbff, 'Taml'],
  [0xc00, 0xc7f, 'Telu'],
  [0xc80, 0xcff, 'Knda'],
  [0xd00, 0xd7f, 'Mlym'],
  [0xd80, 0xdff, 'Sinh'],
  [0xe00, 0xe7f, 'Thai'],
  [0xe80, 0xeff, 'Laoo'],
  [0xf00, 0xfff, 'Tibt'],
  [0x1000, 0x109f, 'Mymr'],
  [0x10a0, 0x10ff, 'Geor'],
  [0x1100, 0x11ff, 'Kore'],
  [0x1200, 0x139f, 'Ethi'],
  [0x13a0, 0x13ff, 'Cher'],
  [0x1400, 0x167f, 'Cans'],
  [0x1780, 0x17ff, 'Khmr'],
  [0x1800, 0x18af, 'Mong'],
  [0x1c50, 0x1c7f, 'Olck'],
  [0x1e00, 0x1eff, 'Latn'],
  [0x1f00, 0x1fff, 'Grek'],
  [0x2d30, 0x2d7f, 'Tfng'],
  [0x3041, 0x30ff, 'Jpan'],
  [0x3400, 0x4dbf, 'Hans'],
  [0x4e00, 0x9fff, 'Hans'],
  [0xac00, 0xd7af, 'Kore'],
  [0xfb1d, 0xfb4f, 'Hebr'],
  [0xfb50, 0xfdff, 'Arab'],
  [0xfe70, 0xfefc, 'Arab'],
  [0x10d00, 0x10d3f, 'Rohg'],
  [0x1e900, 0x1e95f, 'Adlm'],
  [0x20000, 0x323af, 'Hans'],
];

function scriptOfLetter(codePoint: number): Script | undefined {
  let low = 0;
  let high = RANGES.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const range = RANGES[middle];
    if (!range || codePoint < range[0]) high = middle - 1;
    else if (codePoint > range[1]) low = middle + 1;
    else return range[2];
  }
  return undefined;
}

/**
 * The script most letters of a text are written in, judged by its beginning; the earlier one of two equals.
 * @returns undefined for a text without letters. Han letters give `Jpan` beside kana, else `Hans`.
 */
export function textScriptOf(text: string): Script | undefined {
  const counts = new Map<Script, number>();
  for (let at = 0; at < text.length && at < LETTERS_READ; at++) {
    const codePoint = text.codePointAt(at) ?? 0;
    if (codePoint > 0xffff) at++;
    const script = scriptOfLetter(codePoint);
    if (script) counts.set(script, (counts.get(script) ?? 0) + 1);
  }
  let best: Script | undefined;
  for (const [script, count] of counts) if (best === undefined || count > (counts.get(best) ?? 0)) best = script;
  return best === 'Hans' && counts.has('Jpan') ? 'Jpan' : best;
}

/** The direction a text is read in, judged by its letters; for an article that does not name its language. */
export function guessDirection(text: string): Direction {
  return directionOfScript(textScriptOf(text) ?? 'Latn');
}
