import { typeOf } from '../input/json.js';
import type { Reading } from './reading.js';
import { typed } from './spelling.js';

const BEGINS_APART = /^[^\s\p{Po}\p{Pe}\p{Pf}]/u;
const ENDS_APART = /[^\s\p{Ps}\p{Pi}]$/u;

/**
 * Whether a list is the text of one paragraph: inline nodes, and strings that run on from one of them or into one. A string that begins and ends as a
 * paragraph does is one. A link around a picture is a picture.
 */
export function isSentence(items: readonly unknown[], reading: Reading, holdsPicture: (node: object, reading: Reading) => boolean): boolean {
  const kinds = items.slice(0, reading.limits.listItems).map((item) => (typeof item === 'string' ? 'string' : isInline(item, reading) && !holdsPicture(item, reading) ? 'node' : 'block'));
  if (!kinds.includes('node') || kinds.includes('block')) return false;
  return items.every((item, index) => {
    if (typeof item !== 'string') return true;
    const [before, after] = [kinds[index - 1] === 'node', kinds[index + 1] === 'node'];
    return (before && !BEGINS_APART.test(item)) || (after && !ENDS_APART.test(item));
  });
}

/** A block is one also where an inline node has its name. */
function isInline(item: unknown, reading: Reading): item is object {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return false;
  const { blocks, inline } = reading.tables;
  const block = typed(item, 'block', reading);
  return !blocks.has(typeOf(block) as string) && inline.has(typeOf(typed(block, 'inline', reading)) as string);
}
