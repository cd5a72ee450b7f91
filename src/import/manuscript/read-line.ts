import { areDescribed, readByline, readBarePeople, type Byline } from './bylines.js';
import { readDate } from './dates.js';
import { isKicker, isRelease } from './desk.js';
import { readLabel, readOpener, type CreditKind, type Label } from './labels.js';
import { columnsOf } from './lines.js';
import { isRule, readHashHeading } from './marks.js';
import { looksLikeJob } from './names.js';
import { readPeople, type People, type Person } from './people.js';
import { readPicture, type PictureLine } from './picture-lines.js';
import { countWords, endsOpenOrFinal } from './punctuation.js';
import type { Unit } from './units.js';
import { unwrap } from './unwrap.js';

/** Fields of one line that a label announces. */
export type LabelledField = 'headline' | 'standfirst' | 'kicker' | 'section' | 'tags' | 'publisher' | 'caption';
export type DateField = 'datePublished' | 'dateModified' | 'embargoedUntil';

/** What a line near the top says, read by itself. */
export type Reading = (
  | { readonly kind: 'date'; readonly iso: string; readonly field: DateField }
  | { readonly kind: 'date-like' }
  | { readonly kind: 'people'; readonly credit: CreditKind; readonly named: People }
  /** The sender of a message: the author, unless another line names one. `rest` is the address. */
  | { readonly kind: 'sender'; readonly name: string; readonly rest: string }
  | { readonly kind: 'job'; readonly value: string }
  | { readonly kind: 'picture'; readonly picture: PictureLine }
  /** Who made a picture, in words that may be no name. */
  | { readonly kind: 'credit'; readonly value: string; readonly people: readonly Person[] | undefined }
  | { readonly kind: LabelledField | 'place'; readonly value: string }
  | { readonly kind: 'note' }
  /** A bare short line, and whom it would name as a byline. */
  | { readonly kind: 'short'; readonly named: People | undefined }
  | { readonly kind: 'long' }
  | { readonly kind: 'other' }
) & { readonly why: string; readonly doubtful?: true };

const doubtful = (is: unknown): { doubtful?: true } => (is === undefined || is === false ? {} : { doubtful: true });

const FIELDS = { date: 'datePublished', modified: 'dateModified', embargo: 'embargoedUntil' } as const;

function readLabelledDate(kind: keyof typeof FIELDS, value: string): Reading | undefined {
  const date = readDate(value);
  if (!date) return undefined;
  if ('doubt' in date) return { kind: 'date-like', why: date.doubt, doubtful: true };
  return { kind: 'date', iso: date.iso, field: FIELDS[kind], why: `A label and ${date.how}.`, ...doubtful(date.doubtful) };
}

/** "Mira Sol <mira@example.org>" → the name, and the address after it. */
function readSender(value: string): Reading | undefined {
  const mark = value.search(/[<[(]/);
  const name = (mark < 0 ? value : value.slice(0, mark)).replace(/"/g, '').trim();
  if (!readPeople(name)) return { kind: 'note', why: 'It says who sent the message.' };
  return {
    kind: 'sender',
    name,
    rest: mark < 0 ? '' : value.slice(mark),
    why: 'It says who sent the message, who may not be the author.',
    doubtful: true,
  };
}

function readLabelled(label: Label): Reading | undefined {
  const { kind, value } = label;
  switch (kind) {
    case 'date':
    case 'modified':
    case 'embargo':
      return readLabelledDate(kind, value);
    case 'picture':
    case 'author':
    case 'translator':
    case 'editor':
    case 'correction':
    case 'clarification':
      return undefined;
    case 'credit':
      return { kind, value, people: readPeople(value)?.people, why: 'A label says who made the picture.' };
    case 'sender':
      return /[@]/.test(value) ? readSender(value) : undefined;
    case 'note':
      return { kind, why: 'A label says that it is for the desk.' };
    case 'place':
      return { kind, value, why: 'A label says that it is the place.' };
    default:
      return { kind, value: kind === 'tags' ? value.replace(/^\[|\]$/g, '') : value, why: `A label says that it is the ${kind}.` };
  }
}

function ofByline(byline: Byline, value: string): Reading {
  const why = byline.doubt ?? (byline.labelled ? 'A label names the people.' : 'It starts as a byline starts and goes on with a name.');
  if (byline.kind === 'credit') return { kind: 'credit', value, people: byline.people, why: 'It says who made the picture.' };
  return { kind: 'people', credit: byline.kind, named: byline, why, ...doubtful(byline.doubt) };
}

/** Reads one line of the head, or a part of one, by its form alone; where it stands is for the caller to judge. */
export function readText(whole: string, isOneLine: boolean): Reading {
  const text = unwrap(whole);
  if (isRule(whole) || readHashHeading(whole)) return { kind: 'other', why: '' };
  const picture = readPicture(whole);
  if (picture) return { kind: 'picture', picture, why: '' };
  const date = readDate(text);
  if (date && 'doubt' in date) return { kind: 'date-like', why: date.doubt, doubtful: true };
  if (date) return { kind: 'date', iso: date.iso, field: 'datePublished', why: `It reads as ${date.how}.`, ...doubtful(date.doubtful) };
  if (isRelease(text)) return { kind: 'note', why: 'It is said to the desk, not to the reader.' };
  const byline = readByline(text);
  const label = readLabel(text) ?? readOpener(text);
  if (byline?.strength === 'strong') return ofByline(byline, label?.value ?? text);
  const labelled = label && readLabelled(label);
  if (labelled) return labelled;
  const isShort = isOneLine && columnsOf(text) <= 90 && countWords(text, 14) <= 13 && !endsOpenOrFinal(text);
  if (!isShort) return { kind: 'long', why: '' };
  if (isKicker(text)) return { kind: 'kicker', value: text, why: 'It is a label that stands above headlines.' };
  if (!byline && looksLikeJob(text) && countWords(text, 6) <= 5 && !/[,،:：|]/.test(text) && !readBarePeople(text))
    return { kind: 'job', value: text, why: 'It says what somebody does at a newsroom.' };
  const named = byline ?? readBarePeople(text);
  if (named && areDescribed(named.people))
    return {
      kind: 'people',
      credit: 'author',
      named,
      why: 'It names somebody and says what they do at a newsroom.',
      ...doubtful(named.doubt),
    };
  return { kind: 'short', named, why: named?.doubt ?? '', ...doubtful(named?.doubt) };
}

export function readHeadLine(unit: Unit): Reading {
  return unit.bullet || unit.fence ? { kind: 'other', why: '' } : readText(unit.text, unit.lines.length === 1);
}
