import { note, type Draft, type LeftOver } from './draft.js';
import type { HeadPart } from './head.js';
import { looksLikeName, looksLikeOutlet } from './names.js';
import { pictureOf } from './pictures.js';
import { countWords } from './punctuation.js';
import type { ManuscriptAuthor, ManuscriptImage } from './report.js';

type Role = 'author' | 'publisher' | 'standfirst' | 'text';

/** Gives the bare lines their roles: a name is the author, a further short line the outlet, a sentence before them the standfirst. */
function rolesOf(parts: readonly HeadPart[]): Map<HeadPart, Role> {
  const roles = new Map<HeadPart, Role>();
  const bare = parts.filter(({ reading }) => reading.kind === 'short');
  const has = (kind: string): boolean => parts.some(({ reading }) => reading.kind === kind);
  const dated = has('date') || has('date-like');
  const isName = ({ reading }: HeadPart): boolean => reading.kind === 'short' && reading.authors !== undefined;
  const free = (): HeadPart[] => bare.filter((part) => !roles.has(part));
  if (!has('author')) {
    const first = bare.find(isName);
    if (first) roles.set(first, 'author');
    const second = bare[bare.indexOf(first as HeadPart) + 1];
    if (first && second && isName(second) && !has('publisher') && free().some((part) => part !== second && looksLikeOutlet(part.text)))
      roles.set(second, 'author');
  }
  const signedAt = parts.findIndex((part) => part.reading.kind === 'author' || roles.get(part) === 'author');
  const datedAt = parts.findIndex(({ reading }) => reading.kind === 'date' || reading.kind === 'date-like');
  const before = signedAt >= 0 ? signedAt : datedAt;
  const [opening] = parts;
  const isSentence = (part: HeadPart): boolean => part.reading.kind === 'short' && countWords(part.text) >= 6 && !looksLikeName(part.text);
  const sentence =
    parts.find(({ reading }) => reading.kind === 'long') ?? (opening && before > 0 && isSentence(opening) ? opening : undefined);
  if (sentence && !roles.has(sentence) && !has('standfirst')) roles.set(sentence, 'standfirst');
  const known = signedAt >= 0 || dated;
  const outlets = free().filter(
    ({ text }) =>
      countWords(text, 8) <= 6 && !/\d{3}/.test(text) && (known || looksLikeOutlet(text)) && !/^(?:by|von|par|por)\s/i.test(text),
  );
  const outlet = has('publisher') ? undefined : (outlets.find(({ text }) => looksLikeOutlet(text)) ?? outlets[0]);
  if (outlet) roles.set(outlet, 'publisher');
  for (const part of parts)
    if ((part.reading.kind === 'short' || part.reading.kind === 'long') && !roles.has(part)) roles.set(part, 'text');
  return roles;
}

/** Puts the lines of the head into the article. What has no place there is given back, to be kept as text. */
export function fillHead(draft: Draft, parts: readonly HeadPart[]): LeftOver[] {
  const { article } = draft;
  const roles = rolesOf(parts);
  const rest: LeftOver[] = [];
  const authors: ManuscriptAuthor[] = [];
  const keep = (part: HeadPart, why: string): void => void rest.push({ unit: part.unit, text: part.text, why });
  const hero = parts.find(({ reading }) => reading.kind === 'picture');
  let image: ManuscriptImage | undefined;
  const details: Pick<ManuscriptImage, 'caption' | 'credit'> = {};
  for (const part of parts) {
    const { reading, unit, text } = part;
    const options = (path: string, doubtful = reading.doubtful): { path: string; text?: string; doubtful?: boolean } => ({
      path,
      ...(unit.text === text ? {} : { text }),
      ...(doubtful ? { doubtful: true } : {}),
    });
    const role = roles.get(part);
    if (reading.kind === 'date') {
      const field = reading.modified ? 'dateModified' : 'datePublished';
      if (article[field] === undefined) {
        article[field] = reading.iso;
        note(draft, unit, 'date', reading.why, options(`/${field}`));
      } else keep(part, 'It is a second date; the first was taken.');
    } else if (reading.kind === 'date-like') keep(part, reading.why);
    else if (reading.kind === 'author') {
      authors.push(...reading.authors);
      note(draft, unit, 'author', reading.why, options('/author'));
    } else if (reading.kind === 'picture' && part === hero) {
      const picture = pictureOf(reading.src);
      image = picture.image;
      if (picture.advice !== undefined) draft.advice.push(picture.advice);
      note(draft, unit, 'picture', `${picture.why} It stands before the text, so it is the picture at the top.`, options('/image'));
    } else if (reading.kind === 'picture') keep(part, '');
    else if ((reading.kind === 'credit' || reading.kind === 'caption') && hero && details[reading.kind] === undefined) {
      details[reading.kind] = reading.value;
      note(draft, unit, reading.kind, reading.why, options(`/image/${reading.kind}`));
    } else if ((reading.kind === 'publisher' || reading.kind === 'standfirst') && article[reading.kind] === undefined) {
      article[reading.kind] = reading.value;
      note(draft, unit, reading.kind, reading.why, options(`/${reading.kind}`));
    } else if (reading.kind === 'short' && role === 'author') {
      authors.push(...(reading.authors ?? [text]));
      note(draft, unit, 'author', reading.why || 'It is a bare name between the headline and the text.', options('/author'));
    } else if (role === 'publisher') {
      article.publisher = text;
      const unsure = !looksLikeOutlet(text) && looksLikeName(text);
      note(
        draft,
        unit,
        'publisher',
        'It is a further short line of the head, where the outlet stands.',
        options('/publisher', reading.doubtful ?? (unsure || undefined)),
      );
    } else if (role === 'standfirst') {
      article.standfirst = text;
      note(draft, unit, 'standfirst', 'It is the only text between the headline and the lines that sign it.', options('/standfirst'));
    } else keep(part, leftOverReason(reading.kind));
  }
  if (image) article.image = { ...image, ...details };
  const [only] = authors;
  if (only !== undefined) article.author = authors.length === 1 ? only : authors;
  return rest;
}

function leftOverReason(kind: string): string {
  if (kind === 'credit' || kind === 'caption') return 'It speaks of a picture, but there is none beside it.';
  return 'It stands among the lines of the head, but nothing says what it is.';
}
