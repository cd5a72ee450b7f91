import { fold } from './fold.js';
import { isUnspaced, jobBeforeName, looksLikeDesk, looksLikeJob, looksLikeName, looksLikeOutlet } from './names.js';
import { endsOpenOrFinal } from './punctuation.js';
import { divideAtAnd, divideNames, type NamePart } from './people-parts.js';
import { phrases } from './vocabulary.js';

/** Somebody whom a line names, and what it says about them. */
export interface Person {
  readonly name: string;
  readonly jobTitle?: string;
  readonly location?: string;
}

/** Whom a text names; the outlet that stands with them; `doubt` is a sentence, when it can be read in two ways. */
export interface People {
  readonly people: readonly Person[];
  readonly publisher?: string;
  readonly doubt?: string;
}

const LONGEST = 300;
const FROM = [...phrases('from')].sort((one, other) => other.length - one.length);
/** Words that part a place from a name even without a comma: short ones of other languages are parts of names. */
const FROM_INSIDE = FROM.filter(
  (word) => !['de', 'da', 'a', 'à', 'au', 'te', 'aus', 'с', 'з', 'سے', 'از', 'من', 'در', 'في'].includes(word),
);

const TWO_NAMES = 'It is read as two names; if the second is an outlet, give it a line of its own.';
const PLACE = 'A single word after the name is read as the place.';
const OUTLET = 'The outlet after the name is read as the publisher.';
const AS_ONE = 'It can be a name with its outlet, or several names: it is kept as one; write "and" between names.';

/** A text without the word before a place: "in Port Selma" → "Port Selma". */
function afterFrom(text: string): string | undefined {
  const folded = fold(text);
  const word = FROM.find((each) => folded.startsWith(`${each} `));
  const place = word === undefined ? '' : text.slice(word.length).trim();
  return place !== '' && looksLikePlace(place) ? place : undefined;
}

export const looksLikePlace = (text: string): boolean =>
  text.length <= 60 && (looksLikeName(text, 1) || looksLikeDesk(text)) && !looksLikeJob(text);

/** "Mira Sol in Port Selma" → what stands before and after the word; undefined when no place is named. */
function divideAtFrom(text: string): [before: string, place: string] | undefined {
  const folded = fold(text);
  if (folded.length !== text.length) return undefined;
  for (const word of FROM_INSIDE) {
    const index = folded.lastIndexOf(` ${word} `);
    if (index > 0 && looksLikePlace(text.slice(index + word.length + 2)))
      return [text.slice(0, index), text.slice(index + word.length + 2)];
  }
  return undefined;
}

function personOf(text: string): Person | undefined {
  const job = jobBeforeName(text);
  if (job > 0) return { name: text.slice(job).trim(), jobTitle: text.slice(0, job).trim() };
  const divided = divideAtFrom(text);
  if (divided && looksLikeName(divided[0], isUnspaced(divided[0]) ? 1 : 2)) return { name: divided[0], location: divided[1] };
  return looksLikeName(text, 1) || looksLikeDesk(text) ? { name: text } : undefined;
}

/** "correspondante à Ostra" → job and place. */
function jobOf(text: string): Omit<Person, 'name'> {
  for (const word of FROM) {
    const index = fold(text).lastIndexOf(` ${word} `);
    const place = text.slice(index + word.length + 2);
    if (index > 0 && /^\p{Lu}|^[^\p{Ll}]/u.test(place) && looksLikePlace(place)) return { jobTitle: text.slice(0, index), location: place };
  }
  return { jobTitle: text };
}

/** What stands in brackets after a name: who helped, the place or the outlet. */
function bracketOf(text: string): { before: string; inside: string } | undefined {
  const found = /^([^()（）]+?)\s?[(（]([^()（）]{2,60})[)）]$/.exec(text);
  return found ? { before: found[1] ?? '', inside: found[2] ?? '' } : undefined;
}

/** The people in "A", "A and B", "A, B and C", "A, correspondent, in Place" or "A, Outlet"; undefined when they don't look like people. */
export function readPeople(text: string): People | undefined {
  if (text.length > LONGEST) return undefined;
  const bracket = bracketOf(text);
  if (bracket) return withBracket(bracket.before, bracket.inside);
  const parts = divideNames(text);
  const people: Person[] = [];
  let publisher: string | undefined;
  let doubt: string | undefined;
  const single = parts.length > 1 && parts.every((part) => looksLikeName(part.text, 1) && !looksLikeName(part.text));
  for (const { text: part, pause } of parts) {
    const last = people.at(-1);
    const place = last && pause ? afterFrom(part) : undefined;
    if (!last || !pause || single) {
      const person = personOf(part);
      if (!person) return last ? keptAsOne(text, parts) : undefined;
      people.push(person);
    } else if (/^(?:Jr|Sr)\.?$/.test(part)) people[people.length - 1] = { ...last, name: `${last.name}, ${part}` };
    else if (place !== undefined) people[people.length - 1] = { ...last, location: place };
    else if (looksLikeJob(part) || (/^\p{Ll}/u.test(part) && !endsOpenOrFinal(part)))
      people[people.length - 1] = { ...last, ...jobOf(part) };
    else if (looksLikeOutlet(part)) [publisher, doubt] = [part, OUTLET];
    else if (looksLikeName(part)) {
      people.push({ name: part });
      if (parts.length === 2) doubt = TWO_NAMES;
    } else if (looksLikeName(part, 1)) {
      people[people.length - 1] = { ...last, location: part };
      doubt = PLACE;
    } else if (parts.length === 2) people[1 - 1] = { ...last, jobTitle: part };
    else return undefined;
  }
  return people.length === 0
    ? undefined
    : { people, ...(publisher === undefined ? {} : { publisher }), ...(doubt === undefined ? {} : { doubt }) };
}

function keptAsOne(text: string, parts: readonly NamePart[]): People | undefined {
  if (looksLikeName(text)) return { people: [{ name: text }] };
  return looksLikeDesk(text) && parts.every(({ pause }) => !pause) ? { people: [{ name: text }], doubt: AS_ONE } : undefined;
}

function withBracket(before: string, inside: string): People | undefined {
  const read = readPeople(before);
  const last = read?.people.at(-1);
  if (!read || !last) return undefined;
  const [first = '', ...others] = divideAtAnd(inside);
  const more = first === '' ? readPeople(others.join(' ')) : undefined;
  if (more) return { ...read, people: [...read.people, ...more.people] };
  if (looksLikeOutlet(inside) || /^\p{Lu}{2,6}$/u.test(inside)) return { ...read, publisher: inside, doubt: OUTLET };
  if (looksLikeJob(inside)) return { ...read, people: [...read.people.slice(0, -1), { ...last, ...jobOf(inside) }] };
  return looksLikePlace(inside)
    ? { ...read, people: [...read.people.slice(0, -1), { ...last, location: inside }], doubt: PLACE }
    : undefined;
}
