/** What belongs to the sign before it: marks, skin tones, second halves of characters, what has no shape by itself (joiners, tags), and the vowels and ends of Korean syllables. */
const GOES_ON = /^[\p{M}\p{EMod}\p{Cs}\p{DI}\u1160-\u11ff]/u;
const HALF_FLAG = /^[\u{1f1e6}-\u{1f1ff}]/u;

/** Whether a place is within a grapheme: before a sign that goes on, after a joiner, or between the halves of a flag, where an odd number of halves stands before it. */
function isWithin(text: string, at: number): boolean {
  const next = text.slice(at, at + 2);
  if (GOES_ON.test(next) || text[at - 1] === '\u200d') return true;
  let from = at;
  if (HALF_FLAG.test(next)) while (HALF_FLAG.test(text.slice(from - 2, from))) from -= 2;
  return (at - from) % 4 > 0;
}

/**
 * The longest beginning of a text that has at most `max` UTF-16 units and ends between two graphemes. By a rule of our own: not every engine
 * knows graphemes, and those that do know them by different versions of Unicode, so that a server would cut elsewhere than a browser.
 */
export function cutText(text: string, max: number): string {
  if (text.length <= max) return text;
  let end = max;
  while (end > 0 && isWithin(text, end)) end--;
  // of what is one grapheme, so many whole characters
  return text.slice(0, end || max).replace(/\p{Cs}$/u, '') || '\ufffd';
}
