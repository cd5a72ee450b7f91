import { authorOf } from './authors.js';
import { note, type Draft, type LeftOver, type NoteOptions } from './draft.js';
import type { HeadPart } from './parts.js';
import { pictureOf } from './pictures.js';
import { rolesOf, type Role } from './roles.js';
import type { ManuscriptAuthor, ManuscriptImage } from './report.js';
import { looksLikeOutlet } from './names.js';
import { unwrap } from './unwrap.js';

/** The head while it is being filled. */
interface Filling {
  readonly draft: Draft;
  readonly roles: ReadonlyMap<HeadPart, Role>;
  readonly authors: ManuscriptAuthor[];
  readonly hero: HeadPart | undefined;
  readonly details: Pick<ManuscriptImage, 'caption' | 'credit'>;
  readonly rest: LeftOver[];
}

/** Puts the lines of the head into the article. What has no place there is given back, to be kept as text. */
export function fillHead(draft: Draft, parts: readonly HeadPart[]): LeftOver[] {
  const { article } = draft;
  const hero = parts.find(({ reading }) => reading.kind === 'picture');
  const filling: Filling = { draft, roles: rolesOf(parts), authors: [], hero, details: {}, rest: [] };
  for (const part of parts) fillPart(filling, part);
  if (article.image) article.image = { ...article.image, ...filling.details };
  const [only] = filling.authors;
  if (only !== undefined) article.author = filling.authors.length === 1 ? only : filling.authors;
  return filling.rest;
}

function fillPart(filling: Filling, part: HeadPart): void {
  const { draft, authors, rest, roles } = filling;
  const { article } = draft;
  const { reading, unit, text } = part;
  const say = (kind: Parameters<typeof note>[2], path: string, why = reading.why, options: NoteOptions = {}): void => {
    note(draft, unit, kind, why, { path, doubtful: reading.doubtful, ...(unit.text === text ? {} : { text }), ...options });
  };
  const keep = (why: string): void => void rest.push({ unit, text, why });
  const setOnce = (
    field: 'publisher' | 'standfirst' | 'kicker' | 'section' | 'dateline',
    kind: Parameters<typeof note>[2],
    value: string,
  ): void => {
    if (article[field] !== undefined) return keep(`It is a second ${field}; the first was taken.`);
    article[field] = value;
    say(kind, `/${field}`);
  };
  switch (reading.kind) {
    case 'date':
      if (article[reading.field] !== undefined) return keep('It is a second date; the first was taken.');
      article[reading.field] = reading.iso;
      return say('date', `/${reading.field}`);
    case 'people': {
      const { people, publisher } = reading.named;
      authors.push(...people.map((person) => authorOf(person, reading.credit)));
      if (publisher === undefined) return say('author', '/author');
      return withOutlet(filling, part, publisher);
    }
    case 'sender':
      if (roles.get(part) !== 'author') return note(draft, unit, 'note', 'It says who sent the message; another line names the author.');
      authors.push(reading.name);
      say('author', '/author', reading.why, { text: unit.text.slice(0, unit.text.length - reading.rest.length).trim() });
      if (reading.rest !== '') note(draft, unit, 'note', 'It is the address of the sender.', { text: reading.rest });
      return;
    case 'job':
      return fillJob(filling, part, reading.value, say, keep);
    case 'picture': {
      if (part !== filling.hero) return keep('');
      const { image, why, advice } = pictureOf(reading.picture);
      article.image = image;
      if (reading.picture.caption !== undefined) filling.details.caption = reading.picture.caption;
      if (advice !== undefined) draft.advice.push(advice);
      return say('picture', '/image', `${why} It stands before the text, so it is the picture at the top.`);
    }
    case 'credit':
    case 'caption':
      if (filling.hero && filling.details[reading.kind] === undefined) {
        filling.details[reading.kind] = reading.value;
        return say(reading.kind, `/image/${reading.kind}`);
      }
      if (reading.kind !== 'credit' || !reading.people) return keep('It speaks of a picture, but there is none beside it.');
      authors.push(...reading.people.map((person) => authorOf(person, 'credit')));
      return say('author', '/author');
    case 'publisher':
    case 'standfirst':
    case 'kicker':
    case 'section':
      return setOnce(reading.kind, reading.kind, reading.value);
    case 'place':
      return setOnce('dateline', 'dateline', reading.value);
    case 'tags':
      if (article.tags) return keep('It is a second line of tags; the first was taken.');
      article.tags = reading.value
        .split(/[,،、;；]/)
        .map((tag) => tag.trim())
        .filter((tag) => tag !== '');
      return say('tags', '/tags');
    case 'note':
      return note(draft, unit, 'note', reading.why, unit.text === text ? {} : { text });
    case 'date-like':
      return keep(reading.why);
    default:
      return fillBare(filling, part, say, keep);
  }
}

type Say = (kind: Parameters<typeof note>[2], path: string, why?: string, options?: NoteOptions) => void;

/** "By A, Outlet": one line for the people and one for the outlet. */
function withOutlet({ draft, rest }: Filling, { unit, text, reading }: HeadPart, publisher: string): void {
  const { article } = draft;
  const mark = text.lastIndexOf(publisher);
  note(draft, unit, 'author', reading.why, { path: '/author', doubtful: true, text: text.slice(0, mark).trim() });
  if (article.publisher === undefined) {
    article.publisher = publisher;
    note(draft, unit, 'publisher', reading.why, { path: '/publisher', doubtful: true, text: text.slice(mark) });
  } else rest.push({ unit, text: text.slice(mark), why: 'It is a second outlet; the first was taken.' });
}

/** What somebody does, on a line below their name. */
function fillJob({ authors }: Filling, _part: HeadPart, jobTitle: string, say: Say, keep: (why: string) => void): void {
  const last = authors.at(-1);
  if (last === undefined || (typeof last !== 'string' && last.jobTitle !== undefined))
    return keep('It says what somebody does, but nobody is named before it.');
  authors[authors.length - 1] = typeof last === 'string' ? { name: last, jobTitle } : { ...last, jobTitle };
  say('author', '/author');
}

/** A bare line: what it is follows from the lines around it. */
function fillBare({ draft, roles, authors }: Filling, part: HeadPart, say: Say, keep: (why: string) => void): void {
  const { article } = draft;
  const { reading, text } = part;
  const value = unwrap(text);
  const role = roles.get(part);
  if (role === 'author') {
    const people = reading.kind === 'short' ? reading.named?.people : undefined;
    authors.push(...(people?.map((person) => authorOf(person)) ?? [value]));
    say('author', '/author', reading.why || 'It is a bare name between the headline and the text.');
  } else if (role === 'publisher') {
    article.publisher = value;
    say('publisher', '/publisher', 'It is a further short line of the head, where the outlet stands.', {
      doubtful: reading.doubtful ?? !looksLikeOutlet(value),
    });
  } else if (role === 'standfirst') {
    article.standfirst = value;
    say('standfirst', '/standfirst', 'It is the only text between the headline and the lines that sign it.');
  } else keep('It stands among the lines of the head, but nothing says what it is.');
}
