import { cutText } from './cut.js';

/** Beyond plain Latin text, and the two controls that HTML changes: only then a closer look is needed. */
const BEYOND_LATIN = /[\0\r\u0300-\uffff]/;
/** What cannot stand in text as it is: CR and NUL, surrogates without their other half, and long runs of combining marks. */
const SUSPECT = /[\0\r\p{Surrogate}]|\p{M}{9}/u;
const LINE_ENDS = /\r\n?/g;
const BROKEN = /\0|\p{Surrogate}/gu;
const PILED_MARKS = /(\p{M}{8})\p{M}+/gu;

/**
 * Text as HTML can carry it: CR becomes LF, NUL and lone surrogates become U+FFFD, and at most eight marks stay on one letter.
 * Everything else, every script and every kind of space, is kept.
 */
export function cleanText(text: string): string {
  if (!BEYOND_LATIN.test(text) || !SUSPECT.test(text)) return text;
  return text.replace(LINE_ENDS, '\n').replace(BROKEN, '\ufffd').replace(PILED_MARKS, '$1');
}

/** Whether cleaning a text replaces characters, rather than only its line ends. */
export const isBroken = (text: string): boolean => /\0|\p{Surrogate}|\p{M}{9}/u.test(text);

const SEEN = /[^\s\p{DI}]/u;

/** Whether there is nothing to see in a text: spaces of any kind, and characters that have no shape by themselves. */
export const isBlank = (text: string): boolean => {
  const first = text.charCodeAt(0);
  return !(first > 32 && first < 127) && !SEEN.test(text);
};

const BEGINS_WITH_MARK = /^\p{M}/u;

/** Two clean texts as one, clean where they meet. */
export function joinText(first: string, second: string): string {
  if (second.charCodeAt(0) < 0x300 || !BEGINS_WITH_MARK.test(second)) return first + second;
  const tail = first.length - 16;
  const from = tail > 0 && /[\udc00-\udfff]/.test(first.charAt(tail)) ? tail - 1 : Math.max(0, tail);
  return first.slice(0, from) + cleanText(first.slice(from) + second);
}

const NOT_NAME = /[^\p{L}\p{N}\p{M}\u200c\u200d]+/gu;
const LETTER = /[\p{L}\p{N}]/u;

/** A name for an anchor: letters and digits of every script, all else one hyphen, at most `max` units; empty where there are none. Linear in the text. */
export function slugOf(text: string, max: number): string {
  const name = cutText(text.slice(0, max * 4).toLowerCase().normalize('NFC').replace(NOT_NAME, '-').replace(/^-/, ''), max).replace(/-$/, '');
  return LETTER.test(name) ? name : '';
}

/**
 * Words in a text of Latin letters in one line in which nothing has to be cleaned, else -1. Most texts are of this kind, and need only this one look.
 * The gap before a word is -1, a letter 0: arithmetic in place of a branch, which would guess wrong at every space.
 */
export function countLatinWords(text: string): number {
  let words = 0;
  let gap = -1;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code >= 0x80 || code < 14) return -1;
    const before = gap;
    gap = (code - 33) >> 31;
    words -= before & ~gap;
  }
  return words;
}

/** Words in a text: runs between spaces, and one for every two Han, Hiragana, Katakana or Hangul letters. */
export function countWords(text: string): number {
  let words = 0;
  let eastern = 0;
  let inside = false;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code <= 32 || code === 0xa0) inside = false;
    else if (code < 0x3000 || code > 0xd7a3) {
      if (!inside) words++;
      inside = true;
    } else {
      if (code >= 0x3041) eastern++;
      inside = false;
    }
  }
  return words + Math.ceil(eastern / 2);
}

/** What only HTML has: a named or numbered entity, an end tag, a tag without an end, one with attributes, or a comment. Linear in the text. */
const MARKUP =
  /&(?:#x?[\da-f]{2,6}|amp|lt|gt|quot|apos|nbsp|shy|zwn?j|[lr]rm|[lrsb][sda]?quo|[mn]dash|hellip|[a-z](?:acute|grave|uml|circ|tilde|cedil|ring)|szlig|copy|reg|euro|bull|middot);|<\/[a-z][^<>]*>|<(?:br|hr|img)\b[^<>]*>|<[a-z][\w-]*\s[^<>=]{0,60}=[^<>]*>|<!--/i;

/** The first HTML in a text, if there is any. */
export const markupIn = (text: string): string | undefined => (text.includes('<') || text.includes('&') ? MARKUP.exec(text)?.[0] : undefined);
