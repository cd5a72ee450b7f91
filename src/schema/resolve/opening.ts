import { only } from '../../base/own-only.js';
import type { Draft, Reading } from '../read/reading.js';

/** What a word of `format` needs beside it, or the top of the article is laid out as if it were not there. */
const NEEDS = [
  { name: 'display', word: 'showcase', field: 'hero' },
  { name: 'display', word: 'immersive', field: 'hero' },
  { name: 'design', word: 'photo-essay', field: 'hero' },
  { name: 'design', word: 'review', field: 'rating' },
] as const;

/** Says which word of `format` lacks what it needs. A verdict in the text is one too. */
export function resolveOpening(article: Draft, reading: Reading): void {
  const format = (article['format'] as Draft | undefined) ?? only<Draft>({});
  const body = article['body'] as readonly Draft[];
  for (const { name, word, field } of NEEDS) {
    if (format[name] !== word || article[field] !== undefined || body.some(({ type }) => type === field)) continue;
    reading.issue('lacking', { name, found: `"${word}"`, detail: field }, '');
  }
}
