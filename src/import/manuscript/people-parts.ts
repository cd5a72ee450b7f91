import { fold } from './fold.js';
import { isUnspaced, looksLikeJob } from './names.js';
import { phrases } from './vocabulary.js';

const AND = phrases('and');
const LONGEST_AND = 3;
const PAUSES = /[,،、;；]/;

/** A piece of a list of people. */
export interface NamePart {
  readonly text: string;
  /** Whether a comma stands before it. */
  readonly pause: boolean;
}

/** "وجون بايك": the word "and" is written onto the name in Arabic; two full names must stand on its sides. */
function divideAtWaw(text: string): string[] {
  const words = text.split(/\s+/);
  const index = words.findIndex((word, at) => at >= 2 && at <= words.length - 2 && /^و\p{L}{2}/u.test(word));
  return index < 0 || words.length > 8
    ? [text]
    : [words.slice(0, index).join(' '), [(words[index] ?? '').slice(1), ...words.slice(index + 1)].join(' ')];
}

/** How many words from `at` on are an "and"; a capital alone among small letters is an initial. */
function andAt(words: readonly string[], at: number): number {
  for (let length = LONGEST_AND; length > 0; length -= 1) {
    const phrase = words.slice(at, at + length).join(' ');
    if (AND.has(fold(phrase)) && !(/^\p{Lu}$/u.test(phrase) && /\p{Ll}/u.test(words.join('')))) return length;
  }
  return 0;
}

/** What stands before, between and after the words for "and". */
export function divideAtAnd(text: string): string[] {
  const words = text.split(/\s+/).filter((word) => word !== '');
  const pieces: string[][] = [[]];
  for (let index = 0; index < words.length; index += 1) {
    const length = andAt(words, index);
    if (length > 0 && index + length < words.length) {
      pieces.push([]);
      index += length - 1;
    } else pieces.at(-1)?.push(words[index] ?? '');
  }
  return pieces.map((piece) => piece.join(' '));
}

/** The pieces of "A, B and C", with what stands after a comma marked. */
export function divideNames(text: string): NamePart[] {
  const parts = text.split(PAUSES).flatMap((piece, index) => {
    const names = divideAtAnd(piece).flatMap(divideAtWaw);
    return names.map((name, at): NamePart => ({ text: name, pause: index > 0 && at === 0 }));
  });
  return parts.filter((part) => part.text !== '').flatMap(divideUnspaced);
}

/** "王晓舟 李明川": names of three signs each need nothing between them but a space. */
function divideUnspaced(part: NamePart): NamePart[] {
  const words = part.text.split(/\s+/);
  const names = words.length > 1 && isUnspaced(part.text) && words.every((word) => word.length === 3 && !looksLikeJob(word));
  return names ? words.map((text) => ({ text, pause: part.pause })) : [part];
}
