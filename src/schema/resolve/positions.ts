import { only } from '../../base/own-only.js';
import type { Draft, Reading } from '../read/reading.js';
import { resolveContributors } from './contributors.js';
import { beginningOf } from './notes.js';
import { resolveAnchors, resolveIds } from './names.js';
import { unlink } from './unlink.js';

/** A picture this near to the top of the body is loaded at once where there is no hero. */
const EAGER_BLOCKS = 3;
const WORDS_PER_MINUTE = 238;

/**
 * Resolves what follows from the place of a block in the whole article (numbers, names, the first paragraph, the eager picture)
 * into the blocks themselves, so that a template needs only its block. Reading speed: Brysbaert 2019, doi:10.1016/j.jml.2019.104047.
 */
export function resolvePositions(article: Draft, reading: Reading): void {
  const body = article['body'] as Draft[];
  const { unseen } = reading.unresolved;
  resolveIds(reading);
  const dead = resolveAnchors(article, reading, unseen);
  if (dead.size > 0) unlink(article, dead, reading);
  resolveLists(reading);
  resolveNotes(article, reading, unseen);
  resolveContributors(article, reading);
  const shown = body.filter((block) => !unseen.has(block));
  resolveDateline(article, shown, reading);
  resolveLoading(article, shown, reading);
  resolveLength(article, reading);
}

const roleOf = (block: Draft | undefined, { tables }: Reading) => tables.blocks.get(block?.['type'] as string)?.role;

/** What only a numbered list has. */
const OF_NUMBERED = ['numbering', 'start', 'reversed', 'continues'];

/** Numbers lists that go on from others, in the way that those are counted. */
function resolveLists(reading: Reading): void {
  const next = new Map<string, number>();
  const numberings = new Map<string, unknown>();
  for (const list of reading.unresolved.kept(reading.unresolved.blocks)) {
    if (roleOf(list, reading) !== 'list' || !Array.isArray(list['children'])) continue;
    if (OF_NUMBERED.some((name) => list[name] !== undefined && list[name] !== false)) list['ordered'] ??= true;
    const continued = list['continues'];
    if (typeof continued === 'string') {
      const start = next.get(continued);
      if (start === undefined) reading.issue('unresolved-reference', { name: list['type'] as string, found: `"${continued}"` }, reading.unresolved.pointers.get(list));
      else list['start'] = start;
      const numbering = numberings.get(continued);
      if (numbering !== undefined) list['numbering'] ??= numbering;
    }
    if (typeof list['id'] === 'string') numberings.set(list['id'], list['numbering']);
    const items = list['children'].length;
    const from = typeof list['start'] === 'number' ? list['start'] : list['reversed'] === true ? items : 1;
    if (typeof list['id'] === 'string') next.set(list['id'], list['reversed'] === true ? from - items : from + items);
  }
}

/**
 * Numbers footnotes by their first reference, first in the article and then in the footnotes themselves; those without any follow, and last those that
 * are not for the page. References that the page does not show are no place to go back to.
 */
function resolveNotes(article: Draft, reading: Reading, unseen: ReadonlySet<unknown>): void {
  const { unresolved } = reading;
  const notes = (article['footnotes'] as Draft[] | undefined) ?? [];
  const byId = new Map<unknown, Draft>();
  for (const note of notes) if (note['id'] !== undefined && !byId.has(note['id'])) byId.set(note['id'], note);
  const order: Draft[] = [];
  const append = (note: Draft) => {
    if (note['number'] !== undefined) return;
    note['number'] = order.push(note);
    note['references'] = 0;
  };
  const follow = (references: readonly Draft[], isInNote: boolean) => {
    for (const reference of references) {
      const note = byId.get(reference['ref']);
      if (note && unseen.has(reference)) continue;
      if (!note || unseen.has(note)) {
        reading.issue('unresolved-reference', { name: 'footnote-reference', found: `"${String(reference['ref'])}"` }, unresolved.pointers.get(reference));
        continue;
      }
      append(note);
      note['references'] = (note['references'] as number) + 1;
      reference['number'] = note['number'];
      reference['occurrence'] = note['references'];
      if (!isInNote && note['references'] === 1) reference['note'] = beginningOf(note, reading);
    }
  };
  follow(unresolved.kept(unresolved.references), false);
  let next = 0;
  const followNotes = () => {
    for (; next < order.length; next++) follow(unresolved.referencesIn(order[next] as Draft), true);
  };
  followNotes();
  for (const note of notes.toSorted((one, other) => Number(unseen.has(one)) - Number(unseen.has(other)))) {
    append(note);
    followNotes();
  }
  if (order.length > 0) article['footnotes'] = order;
}

function resolveDateline(article: Draft, shown: readonly Draft[], reading: Reading): void {
  const dateline = article['dateline'];
  if (typeof dateline !== 'string' || dateline.trim() === '') return;
  const first = shown.find((block) => roleOf(block, reading) === 'text');
  if (first) first['dateline'] = dateline;
  else (article['body'] as Draft[]).unshift(only({ type: reading.tables.made.text, children: [], dateline }));
}

function imagesOf(block: Draft | undefined, reading: Reading): readonly Draft[] {
  const role = roleOf(block, reading);
  if (!block || (role !== 'picture' && role !== 'pictures')) return [];
  return role === 'picture' ? [block] : ((block['children'] as Draft[] | undefined) ?? []).filter((child) => roleOf(child, reading) === 'picture');
}

/** One picture, the first that the reader meets, is loaded eagerly; the parser marks it and the templates leave the rest lazy. */
function resolveLoading(article: Draft, shown: readonly Draft[], reading: Reading): void {
  const hero = reading.unresolved.unseen.has(article['hero']) ? [] : imagesOf(article['hero'] as Draft | undefined, reading);
  const first = hero[0] ?? shown.slice(0, EAGER_BLOCKS).flatMap((block) => imagesOf(block, reading))[0];
  if (first) first['loading'] = 'eager';
}

function resolveLength(article: Draft, reading: Reading): void {
  if (reading.bodyWords === 0) return;
  const stats = (article['stats'] as Draft | undefined) ?? only<Draft>({});
  const wordCount = (stats['wordCount'] as number | undefined) ?? reading.bodyWords;
  const readingMinutes = (stats['readingMinutes'] as number | undefined) ?? Math.max(1, Math.round(wordCount / WORDS_PER_MINUTE));
  article['stats'] = only({ wordCount, readingMinutes });
}
