import { parseArticle } from '../index.js';
import { nameOf } from './files.js';
import { placeAt, placeOfFault, placesIn, type TextPlace } from './json-places.js';

const WRONG: readonly unknown[] = ['fatal', 'error'];

/** An issue of an article, with the place of it in its file. */
export type PlacedIssue = TextPlace & { readonly file: string } & ReturnType<typeof parseArticle>['issues'][number];

/** What is not as it should be in the text of a file. */
export function issuesIn(file: string, text: string): readonly PlacedIssue[] {
  const { issues } = parseArticle(text);
  const isJson = !issues.some(({ code }) => code === 'json-syntax');
  const places = isJson ? placesIn(text) : new Map<string, never>();
  return issues.map((issue) => ({ file: nameOf(file), ...(issue.code === 'json-syntax' ? placeOfFault(text) : placeAt(issue.pointer, places)), ...issue }));
}

export const isWrong = ({ severity }: PlacedIssue): boolean => WRONG.includes(severity);
