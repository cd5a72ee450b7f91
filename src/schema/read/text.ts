/** What cannot stand in text as it is: CR and NUL, surrogates (paired ones are fine), and long runs of combining marks. */
const SUSPECT = /[\0\r\ud800-\udfff\u0300-\u036f\u0483-\u0489\u0610-\u061a\u064b-\u065f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]/;
const LINE_ENDS = /\r\n?/g;
const BROKEN = /\0|\p{Surrogate}/gu;
const PILED_MARKS = /(\p{M}{8})\p{M}+/gu;

/**
 * Text as HTML can carry it: CR becomes LF, NUL and lone surrogates become U+FFFD, and at most eight marks stay on one letter.
 * Everything else, every script and every kind of space, is kept.
 */
export function cleanText(text: string): string {
  if (!SUSPECT.test(text)) return text;
  return text.replace(LINE_ENDS, '\n').replace(BROKEN, '\ufffd').replace(PILED_MARKS, '$1');
}

/** Whether cleaning a text replaces characters, rather than only its line ends. */
export const isBroken = (text: string): boolean => /\0|\p{Surrogate}|\p{M}{9}/u.test(text);

let graphemes: Intl.Segmenter | undefined;

/** The longest beginning of a text that has at most `max` UTF-16 units and ends between two graphemes. */
export function cutText(text: string, max: number): string {
  if (text.length <= max) return text;
  graphemes ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  const from = Math.max(0, max - 64);
  let cut = from;
  for (const { index } of graphemes.segment(text.slice(from, max + 64))) {
    if (from + index > max) break;
    cut = from + index;
  }
  return cleanText(text.slice(0, cut > from ? cut : max));
}

const NOT_NAME = /[^\p{L}\p{N}\p{M}\u200c\u200d]+/gu;

/** A name for an anchor: letters and digits of every script, all else one hyphen, at most `max` units. Linear in the text. */
export function slugOf(text: string, max: number): string {
  const name = cutText(text.normalize('NFC').slice(0, max * 4).toLowerCase().replace(NOT_NAME, '-'), max);
  return name.replace(/^-|-$/g, '');
}

/** Words in a text: runs between spaces, and one for every two Han, Hiragana, Katakana or Hangul letters. */
export function countWords(text: string): number {
  let words = 0;
  let eastern = 0;
  let inside = false;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code <= 32 || code === 0xa0 || code === 0x3000) inside = false;
    else if (code >= 0x3041 && code <= 0xd7a3) {
      eastern++;
      inside = false;
    } else if (!inside) {
      inside = true;
      words++;
    }
  }
  return words + Math.ceil(eastern / 2);
}
