import { fold } from './fold.js';
import { readLabel, readOpener } from './labels.js';
import { isUnspaced, looksLikeJob, looksLikeName, looksLikeOutlet } from './names.js';
import { readPeople, type People, type Person } from './people.js';
import { countWords, endsSentence } from './punctuation.js';
import { phrases } from './vocabulary.js';
import type { CreditKind, LabelKind } from './words/words.js';

/** A line that names people: what they did, who they are, and how sure it is. */
export interface Byline extends People {
  readonly kind: CreditKind;
  readonly strength: 'strong' | 'weak';
  readonly labelled: boolean;
}

const COMMON = phrases('common');
const WEAK = [...phrases('weakOpeners')].sort((one, other) => other.length - one.length);
const CREDITS: ReadonlySet<LabelKind> = new Set<LabelKind>(['author', 'translator', 'editor', 'credit']);
const isCredit = (kind: LabelKind): kind is CreditKind => CREDITS.has(kind);
/** "报道" after the name says that it reports. */
const EASTERN_END = /(\p{sc=Han}{0,8}?)(?:报道|報道|報導|摄|攝)$/u;

/** "记者 李明川 奥斯特拉报道" → the people, and the place before the last word. */
function readEastern(text: string): People | undefined {
  const end = EASTERN_END.exec(text.slice(0, 60));
  if (!end || !isUnspaced(text.replace(/[/／]/g, ''))) return undefined;
  const before = text.slice(0, end.index).trim();
  const read = readPeople(/[/／]$/.test(before) ? before.slice(0, -1).trim() : before);
  const [only, ...others] = read?.people ?? [];
  if (!only) return undefined;
  return end[1] === undefined || end[1] === '' ? read : { people: [{ ...only, location: end[1] }, ...others] };
}

/** Reads "By A", "Photos by A", "Text: A and B", "از A" and their like; undefined when the line names nobody. */
export function readByline(text: string): Byline | undefined {
  if (text.length > 300) return undefined;
  const label = readLabel(text);
  if (label && isCredit(label.kind)) {
    const people = readPeople(label.value);
    const bare = countWords(label.value, 9) < 9 && !endsSentence(label.value) ? { people: [{ name: label.value }] } : undefined;
    const named = people ?? (label.kind === 'author' && /^\p{L}/u.test(label.value) && fold(text).startsWith('by') ? bare : undefined);
    return named ? { ...named, kind: label.kind, strength: 'strong', labelled: true } : undefined;
  }
  const opener = readOpener(text);
  if (opener && isCredit(opener.kind)) {
    const people = readPeople(opener.value);
    if (!people) return undefined;
    const short = people.people.every(({ name, jobTitle }) => !/\s/.test(name) && !isUnspaced(name) && jobTitle === undefined);
    return { ...people, kind: opener.kind, strength: short ? 'weak' : 'strong', labelled: false };
  }
  const folded = fold(text);
  const weak = WEAK.find((word) => folded.startsWith(`${word} `));
  const people = weak === undefined ? readEastern(text) : readPeople(text.slice(weak.length).trim());
  if (!people) return undefined;
  return {
    ...people,
    kind: 'author',
    strength: weak !== undefined && people.people.every(isSurelyNamed) ? 'strong' : 'weak',
    labelled: false,
  };
}

/** "Mira Sol", and not "La Libertad": capitals throughout, and no word that sentences begin with. */
function isSurelyNamed({ name }: Person): boolean {
  const words = name.split(/\s+/);
  return words.length > 1 && /^\p{Lu}/u.test(name) && !COMMON.has(fold(words[0] ?? ''));
}

/** Whether a bare line says what the people that it names do, in words that only newsrooms use: "Mira Sol, Redakteurin". */
export const areDescribed = (people: readonly Person[]): boolean =>
  people.every(({ name, jobTitle }) => jobTitle !== undefined && looksLikeJob(jobTitle) && looksLikeName(name));

/** The people that a bare line names, full names only; undefined when it can be anything else. */
export function readBarePeople(text: string): People | undefined {
  if (looksLikeName(text) && !looksLikeJob(text)) return looksLikeOutlet(text) ? undefined : { people: [{ name: text }] };
  if (/[.!?:]$/.test(text.slice(-1)) || text.length > 120) return undefined;
  const read = readPeople(text);
  const described = read?.people.some(({ jobTitle, location }) => jobTitle !== undefined || location !== undefined);
  const full = read?.people.every(({ name }) => looksLikeName(name) && !looksLikeOutlet(name));
  return read && full && read.publisher === undefined && (read.people.length >= 2 || described) ? read : undefined;
}
