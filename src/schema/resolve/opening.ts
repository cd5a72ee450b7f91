import { only } from '../../base/own-only.js';
import { FORMAT_NEEDS } from '../definitions/format-needs.js';
import type { Draft, Reading } from '../read/reading.js';

/** Says which word of `format` lacks what it needs. */
export function resolveOpening(article: Draft, reading: Reading): void {
  const format = (article['format'] as Draft | undefined) ?? only<Draft>({});
  const body = article['body'] as readonly Draft[];
  for (const { name, word, field } of FORMAT_NEEDS) {
    if (format[name] !== word || article[field] !== undefined || body.some(({ type }) => type === field)) continue;
    reading.issue('lacking', { name, found: `"${word}"`, detail: field }, '');
  }
}
