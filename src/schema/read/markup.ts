import { describe } from '../issues.js';
import type { Reading } from './reading.js';

/** What only HTML has: a named or numbered entity, an end tag, a tag without an end, one with attributes, or a comment. Linear in the text. */
const MARKUP =
  /&(?:#x?[\da-f]{2,6}|amp|lt|gt|quot|apos|nbsp|shy|zwn?j|[lr]rm|[lrsb][sda]?quo|[mn]dash|hellip|[a-z](?:acute|grave|uml|circ|tilde|cedil|ring)|szlig|copy|reg|euro|bull|middot);|<\/[a-z][^<>]*>|<(?:br|hr|img)\b[^<>]*>|<[a-z][\w-]*\s[^<>=]{0,60}=[^<>]*>|<!--/i;

/** Notes HTML in a text, once for a document: it is printed as it stands. */
export function noteMarkup(text: string, reading: Reading): void {
  if (reading.hasMarkup || !(text.includes('<') || text.includes('&'))) return;
  const [found] = MARKUP.exec(text) ?? [];
  if (found === undefined) return;
  reading.hasMarkup = true;
  reading.issue('markup', { found: describe(found) });
}
