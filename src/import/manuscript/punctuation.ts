/** Closing marks that may stand after the mark that ends a sentence. */
const CLOSERS = '"\'”’»›)]」』）》〉*_';
const SENTENCE_ENDS = '.!?…。！？؟۔।॥';
const PAUSES = ',:;،؛、，：；-–—';

function lastMark(text: string): string {
  let index = text.length - 1;
  while (index > 0 && CLOSERS.includes(text.charAt(index))) index -= 1;
  return text.charAt(index);
}

/** Whether a text ends as a sentence ends, closing quotes left aside. */
export function endsSentence(text: string): boolean {
  const mark = lastMark(text);
  return mark !== '' && SENTENCE_ENDS.includes(mark);
}

/** Whether a text ends on any mark that a title or a name does not end on. */
export function endsOpenOrFinal(text: string): boolean {
  const mark = lastMark(text);
  return mark !== '' && (SENTENCE_ENDS.includes(mark) || PAUSES.includes(mark));
}

/** Words between white space, counted up to `most`. */
export function countWords(text: string, most = 100): number {
  let words = 0;
  let inside = false;
  for (const character of text) {
    const blank = character.trim() === '';
    if (!blank && !inside) {
      words += 1;
      if (words >= most) return words;
    }
    inside = !blank;
  }
  return words;
}

/** Whether a text starts with a letter of a script that has capitals, and a small one. */
export function startsSmall(text: string): boolean {
  return /^\p{Ll}/u.test(text);
}
