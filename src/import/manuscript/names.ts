import { fold } from './fold.js';
import { columnsOf } from './lines.js';
import { endsOpenOrFinal } from './punctuation.js';
import { LANGUAGES, wordMarks, type WordMarks } from './vocabulary.js';

const PARTICLES = new Set('de da do dos das del della der den di du la le van von ter bin ibn al el y e zu af av ben op'.split(' '));
/** The commonest words stand in sentences and titles, not in names; capitals set apart those of most scripts, but not English titles. */
const NOT_IN_NAMES = new Set(
  LANGUAGES.filter(({ language }) => language !== 'fa-AF').flatMap(({ language, common = '', and = '' }) =>
    `${common}|${and}`
      .split('|')
      .map(fold)
      .filter((word) => language === 'en' || word.toUpperCase() === word.toLowerCase()),
  ),
);
const OUTLETS = wordMarks('outlets');
const JOBS = wordMarks('jobs');
const LONGEST_NAME = 60;
const LONGEST_MARKED = 120;
const UNSPACED = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー・\s\u3000]+$/u;

export const isUnspaced = (text: string): boolean => UNSPACED.test(text);

function carries(text: string, marks: WordMarks): boolean {
  if (text.length > LONGEST_MARKED) return false;
  const words = fold(text)
    .split(/[^\p{L}\p{M}']+/u)
    .filter((word) => word !== '');
  return words.some(
    (word, index) =>
      marks.whole.has(word) ||
      marks.whole.has(`${word} ${words[index + 1] ?? ''}`) ||
      marks.ends.some((end) => word.length > end.length && word.endsWith(end)) ||
      (isUnspaced(word) && unspacedMark(word, marks) !== undefined),
  );
}

/** In scripts without spaces the word is the start or the end of what stands together. */
function unspacedMark(text: string, marks: WordMarks): string | undefined {
  return [...marks.whole]
    .filter((mark) => isUnspaced(mark) && (text.startsWith(mark) || text.endsWith(mark)))
    .sort((one, other) => other.length - one.length)[0];
}

/** Whether a short line carries a word that newspapers and agencies carry in their names. */
export const looksLikeOutlet = (text: string): boolean => carries(text, OUTLETS) || (text.length <= LONGEST_NAME && /^the\s/i.test(text));

/** Whether a short text says what somebody does at a newsroom. */
export const looksLikeJob = (text: string): boolean => carries(text, JOBS);

/** Where the words that say what somebody does end and a name begins, "unserem Redakteur |Jens Pieck"; 0 when there is none. */
export function jobBeforeName(text: string): number {
  if (text.length > LONGEST_MARKED) return 0;
  if (isUnspaced(text)) {
    const job = unspacedMark(text, JOBS);
    return job !== undefined && text.startsWith(job) && text.length > job.length ? job.length : 0;
  }
  let end = 0;
  for (const { index } of text.matchAll(/\s/g)) {
    const words = text.slice(0, index).split(/\s/);
    if (looksLikeJob(words.slice(-1).join(' ')) || JOBS.whole.has(fold(words.slice(-2).join(' ')))) end = index;
    else if (end > 0) break;
  }
  return end > 0 && looksLikeName(text.slice(end).trim()) ? end : 0;
}

/** Whether a line can be somebody's name: 2-5 words, capitals where the script has them, nothing that names don't have. */
export function looksLikeName(text: string, fewest = 2): boolean {
  if (text.length > LONGEST_NAME || endsOpenOrFinal(text.replace(/\b(?:Jr|Sr)\.$/, '')) || /[^\p{L}\p{M}\s.'’‐‑\u200c・-]/u.test(text))
    return false;
  const words = text.split(/\s+/);
  if (isUnspaced(text)) return words.length <= 3 && columnsOf(text) <= 20;
  if (words.length < fewest || words.length > 5) return false;
  return words.every((word, index) => {
    if (NOT_IN_NAMES.has(fold(word)) && !/^\p{Lu}\.?$/u.test(word)) return false;
    if (!/^\p{Ll}/u.test(word)) return /^\p{L}/u.test(word);
    return index > 0 && index < words.length - 1 && PARTICLES.has(word);
  });
}

/** "The Harbour Desk", "Marks and Sons": capitals throughout, but for the small words between. */
export function looksLikeDesk(text: string): boolean {
  if (text.length > LONGEST_NAME || endsOpenOrFinal(text) || /[^\p{L}\p{M}\s.'’&\u200c-]/u.test(text)) return false;
  const words = text.split(/\s+/);
  const capital = (word: string): boolean => /^\p{Lu}/u.test(word);
  return (
    words.length >= 2 &&
    words.length <= 6 &&
    words.slice(1).some(capital) &&
    words.every((word, index) => capital(word) || /^(?:and|of|&|for)$/.test(word) || (index === 0 && word === 'the'))
  );
}
