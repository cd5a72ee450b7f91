import { parseArticle } from '../index.js';
import { nameOf } from './files.js';
import { placeAt, placeOfFault, placesIn, type TextPlace } from './json-places.js';

const WRONG: readonly unknown[] = ['fatal', 'error'];

/** An issue of an article, with the place of it in its file. */
export type PlacedIssue = TextPlace & { readonly file: string } & ReturnType<typeof parseArticle>['issues'][number];

/** What is not as it should be in the text of a file. */
export function issuesIn(file: string, text: string): readonly PlacedIssue[] {
  const { issues } = parseArticle(text);
  // what is no JSON has no places, and what is too large or too deep is not looked through
  const places = issues.some(({ severity }) => severity === 'fatal') ? new Map<string, never>() : placesIn(text);
  return issues.map((issue) => ({ file: nameOf(file), ...(issue.code === 'json-syntax' ? placeOfFault(text) : placeAt(issue.pointer, places)), ...issue }));
}

export const isWrong = ({ severity }: Pick<PlacedIssue, 'severity'>): boolean => WRONG.includes(severity);

/** An issue, or what else is told of an article in the same words. */
export type Told = Omit<PlacedIssue, 'code'> & { readonly code: string };

/** One issue on a line, with its place in the file before it. */
export const lineOf = ({ file, line, column, severity, code, pointer, message }: Told, paint: (text: string, severity: string) => string = (text) => text): string =>
  `${file}:${String(line)}:${String(column)} ${paint(severity, severity)} ${code}${pointer === '' ? '' : ` ${pointer}`}: ${message}\n`;
