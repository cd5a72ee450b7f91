import { directionOfScript, type Direction, type Script } from './script.js';

/** Enough of a text to tell; the rest is not looked at. */
const LETTERS_READ = 2000;

/** First and last code point of the letters of each script (Unicode blocks), in rising order. */
const RANGES = (
  '41 5a Latn,61 7a Latn,c0 24f Latn,370 3ff Grek,400 52f Cyrl,531 58f Armn,5d0 5f4 Hebr,620 64a Arab,66e 6d5 Arab,6ee 6ef Arab,6fa 6ff Arab,' +
  '700 74f Syrc,750 77f Arab,780 7bf Thaa,7c0 7ff Nkoo,800 83f Samr,840 85f Mand,860 86f Syrc,870 8ff Arab,900 97f Deva,980 9ff Beng,' +
  'a00 a7f Guru,a80 aff Gujr,b00 b7f Orya,b80 bff Taml,c00 c7f Telu,c80 cff Knda,d00 d7f Mlym,d80 dff Sinh,e00 e7f Thai,e80 eff Laoo,' +
  'f00 fff Tibt,1000 109f Mymr,10a0 10ff Geor,1100 11ff Kore,1200 139f Ethi,13a0 13ff Cher,1400 167f Cans,1780 17ff Khmr,1800 18af Mong,' +
  '1c50 1c7f Olck,1e00 1eff Latn,1f00 1fff Grek,2d30 2d7f Tfng,3041 30ff Jpan,3400 4dbf Hans,4e00 9fff Hans,ac00 d7af Kore,fb1d fb4f Hebr,' +
  'fb50 fdff Arab,fe70 fefc Arab,10d00 10d3f Rohg,1e900 1e95f Adlm,20000 323af Hans'
)
  .split(',')
  .map((each) => each.split(' '))
  .map(([first = '', last = '', script]) => [parseInt(first, 16), parseInt(last, 16), script as Script] as const);

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
