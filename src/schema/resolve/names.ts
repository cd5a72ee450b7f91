import { cutText } from '../input/cut.js';
import { slugOf } from '../input/text.js';
import type { Draft, Reading } from '../read/reading.js';

/** Names that the page uses for places of its own: always, and where there are footnotes. */
const HEADLINE = 'headline';
const NOTES = 'notes';
const NUMBERED = /^(?:note|ref)-\d/;

/** Names that are given once each, none longer than `max`. */
class Names {
  readonly #taken: Set<string>;
  readonly #next = new Map<string, number>();

  constructor(
    readonly max: number,
    reserved: readonly string[] = [],
  ) {
    this.#taken = new Set(reserved);
  }

  has(name: string): boolean {
    return this.#taken.has(name);
  }

  /** The wanted name, or where it is taken the same with the next free number behind it. Names that begin alike for as long as there is room count on together. */
  claim(wanted: string): string {
    let name = cutText(wanted, this.max);
    while (this.#taken.has(name)) name = this.#numbered(wanted);
    this.#taken.add(name);
    return name;
  }

  /** A name with the next number behind it, cut so that the number has room. */
  #numbered(wanted: string): string {
    for (let digits = 1; ; digits++) {
      const stem = cutText(wanted, this.max - 1 - digits).replace(/-$/, '');
      const key = `${stem} ${String(digits)}`;
      const count = this.#next.get(key) ?? (digits === 1 ? 2 : 10 ** (digits - 1));
      if (count >= 10 ** digits) continue;
      this.#next.set(key, count + 1);
      return `${stem}-${String(count)}`;
    }
  }
}

/** Gives every block an id of its own. Footnotes have names of their own, apart from those of other blocks. */
export function resolveIds(reading: Reading): void {
  const ofBlocks = new Names(reading.limits.id);
  const ofNotes = new Names(reading.limits.id);
  for (const block of reading.unresolved.kept(reading.unresolved.blocks)) {
    const id = block['id'];
    if (typeof id !== 'string') continue;
    const own = (reading.tables.blocks.get(block['type'] as string)?.role === 'note' ? ofNotes : ofBlocks).claim(id);
    if (own === id) continue;
    block['id'] = own;
    reading.issue('duplicate-id', { found: `"${id}"`, detail: own }, reading.unresolved.pointers.get(block));
  }
}

/** The plain text of a run of drafts, or a text, as far as a name needs it. */
function plainText(run: readonly Draft[] | string, max: number): string {
  if (typeof run === 'string') return run;
  let text = '';
  for (const node of run) {
    if (text.length >= max) break;
    if (typeof node['value'] === 'string') text += node['value'];
    else if (Array.isArray(node['children'])) text += plainText(node['children'] as Draft[], max - text.length);
    else text += ' ';
  }
  return text;
}

/**
 * Names headings and their like by their text and other blocks by their `anchor`, each once; links "#…" are spelled the same way. What would have a
 * name of the page's own gets another, which an issue says and links follow. An address that leads to nothing on the page is given up; the links that have
 * none are returned.
 */
export function resolveAnchors(article: Draft, reading: Reading, unseen: ReadonlySet<unknown>): ReadonlySet<unknown> {
  const max = reading.limits.id;
  const hasNotes = ((article['footnotes'] as Draft[] | undefined) ?? []).some((note) => !unseen.has(note));
  const reserved = hasNotes ? [HEADLINE, NOTES] : [HEADLINE];
  const names = new Names(max, reserved);
  const renamed = new Map<string, string>();
  const absent = new Set((article['headline'] as Draft[]).length > 0 ? [] : [HEADLINE]);
  const nameBy = (block: Draft, text: string) => {
    const slug = slugOf(text, max) || 'part';
    const isNumbered = hasNotes && NUMBERED.test(slug);
    const name = names.claim(isNumbered ? slugOf(`s-${slug}`, max) : slug);
    block['anchor'] = name;
    if (unseen.has(block)) absent.add(name);
    if ((!isNumbered && !reserved.includes(slug)) || renamed.has(slug)) return;
    renamed.set(slug, name);
    reading.issue('renamed-anchor', { found: `"${slug}"`, detail: name }, reading.unresolved.pointers.get(block));
  };
  const blocks = reading.unresolved.kept(reading.unresolved.blocks);
  for (const block of blocks) if (typeof block['anchor'] === 'string') nameBy(block, block['anchor']);
  for (const block of blocks) {
    const namedBy = reading.tables.blocks.get(block['type'] as string)?.namedBy;
    if (namedBy !== undefined && block['anchor'] === undefined) nameBy(block, plainText((block[namedBy] ?? '') as Draft[] | string, max * 4));
  }
  const dead = new Set<unknown>();
  const { unresolved } = reading;
  for (const { draft, name, pointer, field } of unresolved.addresses) {
    if (unresolved.isDiscarded(draft)) continue;
    const wanted = (draft[name] as string).slice(1);
    const slug = names.has(wanted) ? wanted : slugOf(decoded(wanted), max);
    const anchor = renamed.get(slug) ?? slug;
    const isThere = names.has(anchor) && !absent.has(anchor);
    draft[name] = `#${isThere ? anchor : HEADLINE}`;
    if (isThere) continue;
    reading.issue('unresolved-reference', { name: draft['type'] === 'link' ? 'link' : name, found: `"#${wanted.slice(0, 60)}"` }, pointer);
    if (draft['type'] === 'link') dead.add(draft);
    else if (!field.required && Object.keys(draft).length > 1) Reflect.deleteProperty(draft, name);
  }
  return dead;
}

/** What an address within the article names, in the spelling of names; undefined for any other. */
export const linkedName = (url: unknown): string | undefined => (typeof url === 'string' && url.startsWith('#') ? slugOf(decoded(url.slice(1)), url.length) : undefined);

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
