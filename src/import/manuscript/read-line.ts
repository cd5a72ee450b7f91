import type { ManuscriptAuthor } from './report.js';
import { columnsOf } from './lines.js';
import { readDate } from './dates.js';
import { readLabel } from './labels.js';
import { isRule, readHashHeading } from './marks.js';
import { readBarePeople, readByline, readPeople } from './names.js';
import { isLabelledPictureName, isPictureName } from './pictures.js';
import { countWords, endsOpenOrFinal, endsSentence } from './punctuation.js';
import type { Unit } from './units.js';

/** What a line near the top says, read by itself. */
export type Reading = (
  | { readonly kind: 'date'; readonly iso: string; readonly modified: boolean }
  | { readonly kind: 'date-like' }
  | { readonly kind: 'author'; readonly authors: readonly ManuscriptAuthor[] }
  | { readonly kind: 'picture'; readonly src: string }
  | { readonly kind: 'publisher' | 'standfirst' | 'credit' | 'caption' | 'headline'; readonly value: string }
  /** A bare short line; `authors` are the people it would name as a byline. */
  | { readonly kind: 'short'; readonly authors: readonly ManuscriptAuthor[] | undefined }
  | { readonly kind: 'long' }
  | { readonly kind: 'other' }
) & { readonly why: string; readonly doubtful?: true };

function readLabelled(text: string): Reading | undefined {
  const label = readLabel(text);
  if (!label) return undefined;
  const { kind, value } = label;
  if (kind === 'picture' || kind === 'credit') {
    if (isLabelledPictureName(value)) return { kind: 'picture', src: value, why: 'A label and the name of a picture file.' };
    return kind === 'credit' ? { kind, value, why: 'A label says who made the picture.' } : undefined;
  }
  if (kind === 'author') {
    const people = readPeople(value);
    if (people)
      return {
        kind,
        authors: people.authors,
        why: people.doubt ?? 'A label names the author.',
        ...(people.doubt === undefined ? {} : { doubtful: true }),
      };
    return countWords(value, 9) < 9 && !endsSentence(value) ? { kind, authors: [value], why: 'A label names the author.' } : undefined;
  }
  if (kind === 'date' || kind === 'modified') {
    const date = readDate(value);
    if (!date) return undefined;
    if ('doubt' in date) return { kind: 'date-like', why: date.doubt, doubtful: true };
    return {
      kind: 'date',
      iso: date.iso,
      modified: kind === 'modified',
      why: `A label and ${date.how}.`,
      ...(date.doubtful ? { doubtful: true } : {}),
    };
  }
  return { kind, value, why: `A label says that it is the ${kind}.` };
}

/** Reads one line of the head by its form alone; where it stands is for the caller to judge. */
export function readHeadLine(text: string, unit: Unit): Reading {
  if (unit.bullet || isRule(text) || readHashHeading(text)) return { kind: 'other', why: '' };
  if (isPictureName(text)) return { kind: 'picture', src: text, why: 'The name of a picture file.' };
  const date = readDate(text);
  if (date && 'doubt' in date) return { kind: 'date-like', why: date.doubt, doubtful: true };
  if (date)
    return { kind: 'date', iso: date.iso, modified: false, why: `It reads as ${date.how}.`, ...(date.doubtful ? { doubtful: true } : {}) };
  const labelled = readLabelled(text);
  if (labelled) return labelled;
  const byline = readByline(text);
  if (byline?.strength === 'strong') {
    const why = byline.doubt ?? 'It starts as a byline starts and goes on with a name.';
    return { kind: 'author', authors: byline.authors, why, ...(byline.doubt === undefined ? {} : { doubtful: true }) };
  }
  const isShort = unit.lines.length === 1 && columnsOf(text) <= 72 && countWords(text, 12) <= 10 && !endsOpenOrFinal(text);
  if (!isShort) return { kind: 'long', why: '' };
  const people = byline ?? readBarePeople(text);
  return { kind: 'short', authors: people?.authors, why: people?.doubt ?? '', ...(people?.doubt === undefined ? {} : { doubtful: true }) };
}
