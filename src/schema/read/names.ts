import type { Draft, Reading } from './reading.js';
import { slugOf } from './text.js';

/** Names that the page uses for places of its own. */
const RESERVED = ['headline', 'notes', 'standfirst'];
const NUMBERED = /^(?:note|ref)-\d/;

/** A name that is not taken yet: the wanted one, or with the next free number behind it. */
function free(wanted: string, taken: Set<string>, counts: Map<string, number>): string {
  let name = wanted;
  for (let count = counts.get(wanted) ?? 2; taken.has(name); count++) {
    name = `${wanted}-${String(count)}`;
    counts.set(wanted, count + 1);
  }
  taken.add(name);
  return name;
}

/** Gives every block an id of its own. */
export function resolveIds(reading: Reading): void {
  const taken = new Set<string>();
  const counts = new Map<string, number>();
  for (const block of reading.gathered.blocks) {
    const id = block['id'];
    if (typeof id !== 'string') continue;
    const own = free(id, taken, counts);
    if (own === id) continue;
    block['id'] = own;
    reading.issue('duplicate-id', { found: `"${id}"`, detail: own }, reading.gathered.pointers.get(block));
  }
}

/** The plain text of a run of drafts, as far as a name needs it. */
function plainText(run: readonly Draft[], max: number): string {
  let text = '';
  for (const node of run) {
    if (text.length >= max) break;
    if (typeof node['value'] === 'string') text += node['value'];
    else if (Array.isArray(node['children'])) text += plainText(node['children'] as Draft[], max - text.length);
    else text += ' ';
  }
  return text;
}

/** Names headings by their text and other blocks by their `anchor`, each once; links "#…" are spelled the same way. */
export function resolveAnchors(reading: Reading): void {
  const max = reading.limits.id;
  const taken = new Set(RESERVED);
  const counts = new Map<string, number>();
  const claim = (block: Draft, text: string) => {
    const slug = slugOf(text, max - 6);
    block['anchor'] = free(NUMBERED.test(slug) ? `s-${slug}` : slug || 'part', taken, counts);
  };
  const written = reading.gathered.blocks.filter(({ anchor }) => typeof anchor === 'string');
  for (const block of written) claim(block, block['anchor'] as string);
  for (const block of reading.gathered.blocks) {
    if (block['type'] === 'heading' && block['anchor'] === undefined) claim(block, plainText(block['children'] as Draft[], max * 4));
  }
  for (const { node, pointer } of reading.gathered.internalLinks) {
    const wanted = (node['url'] as string).slice(1);
    const slug = slugOf(decoded(wanted), max - 6);
    const anchor = taken.has(wanted) ? wanted : slug;
    if (!taken.has(anchor)) reading.issue('unresolved-reference', { name: 'link', found: `"#${wanted.slice(0, 60)}"` }, pointer);
    node['url'] = `#${anchor || 'headline'}`;
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
