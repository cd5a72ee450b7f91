import { looksLikeName, looksLikeOutlet } from './names.js';
import type { HeadPart } from './parts.js';
import { countWords } from './punctuation.js';

/** What a line that says nothing about itself is, by the lines around it. */
export type Role = 'author' | 'publisher' | 'standfirst' | 'text';

/** Gives the bare lines their roles: a name is the author, a further short line the outlet, a sentence before them the standfirst. */
export function rolesOf(parts: readonly HeadPart[]): ReadonlyMap<HeadPart, Role> {
  const roles = new Map<HeadPart, Role>();
  const bare = parts.filter(({ reading }) => reading.kind === 'short');
  const has = (kind: HeadPart['reading']['kind']): boolean => parts.some(({ reading }) => reading.kind === kind);
  const dated = has('date') || has('date-like');
  const isName = ({ reading }: HeadPart): boolean => reading.kind === 'short' && reading.named !== undefined;
  const free = (): HeadPart[] => bare.filter((part) => !roles.has(part));
  const signed = parts.some(({ reading }) => reading.kind === 'people' && reading.credit === 'author');
  if (!signed) {
    const first = bare.find(isName);
    if (first) roles.set(first, 'author');
    const second = bare[bare.indexOf(first as HeadPart) + 1];
    if (first && second && isName(second) && !has('publisher') && free().some((part) => part !== second && looksLikeOutlet(part.text)))
      roles.set(second, 'author');
    const sender = first ? undefined : parts.find(({ reading }) => reading.kind === 'sender');
    if (sender) roles.set(sender, 'author');
  }
  const signedAt = parts.findIndex(
    (part) => part.reading.kind === 'people' || (part.reading.kind === 'short' && roles.get(part) === 'author'),
  );
  const datedAt = parts.findIndex(({ reading }) => reading.kind === 'date' || reading.kind === 'date-like');
  const before = signedAt >= 0 ? signedAt : datedAt;
  const sentence =
    parts.find(({ reading }) => reading.kind === 'long') ??
    parts.find((part, index) => index < before && !roles.has(part) && isSentence(part));
  if (sentence && !has('standfirst')) roles.set(sentence, 'standfirst');
  const known = signedAt >= 0 || dated;
  const outlets = free().filter(
    ({ text }) =>
      countWords(text, 8) <= 6 && !/\d{3}/.test(text) && (known || looksLikeOutlet(text)) && !/^(?:by|von|par|por)\s/i.test(text),
  );
  const outlet = has('publisher') ? undefined : (outlets.find(({ text }) => looksLikeOutlet(text)) ?? outlets[0]);
  if (outlet) roles.set(outlet, 'publisher');
  return roles;
}

/** Whether a short line reads as a sentence without its full stop. */
function isSentence({ reading, text }: HeadPart): boolean {
  return reading.kind === 'short' && countWords(text) >= 6 && !looksLikeName(text);
}
