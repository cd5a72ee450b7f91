import type { ManuscriptAuthor } from './report.js';
import { columnsOf } from './lines.js';
import { endsOpenOrFinal } from './punctuation.js';

const PARTICLES = new Set('de da do dos das del della der den di du la le van von ter bin ibn al el y e zu af av ben'.split(' '));
/** Words that stand in sentences, titles and outlets, and not in names. */
const NOT_IN_NAMES = new Set(
  (
    'the of in on at to for with from and or by a an is are was how why what who when where after before as ' +
    'und das die mit für im am et les des dans sur pour avec los las con para en una un по на из для как что и в с ' +
    'و در از به که با برای تا را این آن یا بر چرا چگونه است شد في من على إلى عن أن التي الذي هذا هذه ' +
    'की के का में और से है पर'
  ).split(' '),
);
const OUTLET_WORDS =
  /press\b|news\b|media\b|\b(?:post|times|record|herald|tribune|gazette|journal|courier|observer|chronicle|mail|daily|weekly|magazine|review|agency|radio|tv|television|report|reporter|express|star|today|online|network|wire|standard|telegraph|echo|zeitung|rundschau|tagblatt|anzeiger|nachrichten|presse|bote|kurier|quotidien|diario|periódico|noticias|gaceta)\b/i;
const OUTLET_WORDS_ELSEWHERE =
  /خبرگزاری|روزنامه|هفته‌نامه|ماهنامه|پیک|نیوز|رسانه|آژانس|رادیو|تلویزیون|شبکه|پرس|صحيفة|جريدة|وكالة|قناة|مجلة|الإخبارية|新聞|通信|ニュース|タイムズ|газета|вести|новости|известия|вестник|курьер|агентство|समाचार|दैनिक/i;

/** Whether a short line carries a word that newspapers and agencies carry in their names. */
export function looksLikeOutlet(text: string): boolean {
  return OUTLET_WORDS.test(text) || OUTLET_WORDS_ELSEWHERE.test(text) || /^the\s/i.test(text);
}

/** Whether a line can be somebody's name: 2-5 words, capitals where the script has them, nothing that names don't have. */
export function looksLikeName(text: string, fewest = 2): boolean {
  if (text.length > 60 || endsOpenOrFinal(text.replace(/\b(?:Jr|Sr)\.$/, '')) || /[^\p{L}\p{M}\s.'’‐‑\u200c・-]/u.test(text)) return false;
  const words = text.split(/\s+/);
  if (/^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー・\s\u3000]+$/u.test(text)) return words.length <= 3 && columnsOf(text) <= 20;
  if (words.length < fewest || words.length > 5) return false;
  return words.every((word, index) => {
    if (NOT_IN_NAMES.has(word.toLowerCase()) && !/^\p{Lu}\.?$/u.test(word)) return false;
    if (!/^\p{Ll}/u.test(word)) return /^\p{L}/u.test(word);
    return index > 0 && index < words.length - 1 && PARTICLES.has(word);
  });
}

/** Marks of a byline that need no colon. The weak ones start many other lines too. */
const STRONG_BY = /^(?:by|words by|text by|story by|written by|reported by|نوشتهٔ|نوشته‌ی|نوشته|به قلم|گزارش از|بقلم|كتب|كتبت)\s+/i;
const WEAK_BY = /^(?:von|par|por|از|автор)\s+/i;
const SEPARATORS = /[,،、;]|\s(?:and|und|et|y|и|و|&)\s/iu;
const JOINERS = /\s(?:and|und|et|y|и|و|&)\s/iu;

/** What a byline says. `doubt` is a sentence, when it can be read in two ways. */
export interface Byline {
  readonly authors: ManuscriptAuthor[];
  readonly strength: 'strong' | 'weak';
  readonly doubt?: string;
}

function stripAnd(part: string): string {
  return part.trim().replace(/^(?:and|und|et|и|و|&)\s+/iu, '');
}

/** The people in "A", "A and B", "A, B and C" or "A, correspondent"; undefined when they don't look like people. */
export function readPeople(text: string): Omit<Byline, 'strength'> | undefined {
  if (text.length > 300) return undefined;
  const parts = text
    .split(SEPARATORS)
    .map(stripAnd)
    .filter((part) => part !== '');
  const [first, second] = parts;
  if (first === undefined) return undefined;
  if (second === undefined) return looksLikeName(first, 1) || looksLikeDesk(first) ? { authors: [first] } : undefined;
  const allFull = parts.every((part) => looksLikeName(part, 2) && !looksLikeOutlet(part));
  const allSingle = parts.every((part) => looksLikeName(part, 1) && !looksLikeName(part, 2));
  const commaOnly = parts.length === 2 && /[,،;]/.test(text) && !JOINERS.test(text);
  if ((allFull || allSingle) && !commaOnly) return { authors: parts };
  if (allFull) return { authors: parts, doubt: 'It is read as two names; if the second is an outlet, give it a line of its own.' };
  if (looksLikeName(text)) return { authors: [text] };
  if (!looksLikeName(first, 1)) return undefined;
  if (commaOnly && (/^\p{Ll}/u.test(second) || !looksLikeName(second, 1))) return { authors: [{ name: first, jobTitle: second }] };
  return looksLikeDesk(text) || commaOnly
    ? { authors: [text], doubt: 'It can be a name with its outlet, or several names: it is kept as one; write "and" between names.' }
    : undefined;
}

/** "The Harbour Desk", "Marks and Sons": capitals throughout, but for the small words between. */
function looksLikeDesk(text: string): boolean {
  if (endsOpenOrFinal(text) || /[^\p{L}\p{M}\s.'’&\u200c-]/u.test(text)) return false;
  const words = text.split(/\s+/);
  return words.length >= 2 && words.length <= 6 && words.every((word) => /^\p{Lu}/u.test(word) || /^(?:and|of|&|for)$/.test(word));
}

/** Reads "By A", "By A and B", "از …" and their like; undefined when the line is no byline. */
export function readByline(text: string): Byline | undefined {
  if (text.length > 300) return undefined;
  const strong = STRONG_BY.exec(text);
  const weak = strong ? null : WEAK_BY.exec(text);
  const marker = strong ?? weak;
  if (!marker) return undefined;
  const rest = text.slice(marker[0].length);
  const people = readPeople(rest);
  if (!people) return undefined;
  const short = people.authors.every((author) => typeof author === 'string' && !/\s/.test(author));
  return { ...people, strength: strong && !short ? 'strong' : 'weak' };
}

/** The people that a bare line names, full names only; undefined when it can be anything else. */
export function readBarePeople(text: string): Omit<Byline, 'strength'> | undefined {
  if (looksLikeName(text)) return looksLikeOutlet(text) ? undefined : { authors: [text] };
  if (/[.!?:]$/.test(text) || looksLikeOutlet(text)) return undefined;
  const people = readPeople(text);
  const full = people?.authors.every((author) => typeof author === 'string' && looksLikeName(author));
  return people && full && people.authors.length >= 2 ? people : undefined;
}
