import { LANGUAGES } from '../../src/import/manuscript/vocabulary.js';
import type { ManuscriptImport, ManuscriptLine } from '../../src/import/manuscript.js';

/** Words of a text: runs of letters and digits; every character by itself where the script has no spaces. */
export function words(text: string): string[] {
  return (
    text.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]|(?:(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}])[\p{L}\p{M}\p{N}])+/gu) ?? []
  );
}

/** The text at or under a JSON pointer of an article, in order; a picture's address counts, its generated alternative text does not. */
function textAt(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(textAt).join(' ');
  if (typeof value !== 'object' || value === null) return '';
  const node = value as Record<string, unknown>;
  if (typeof node['value'] === 'string') return node['value'];
  if (node['type'] === 'image') return textAt(node['src']);
  if (node['type'] === 'code') return [node['language'], node['value']].map(textAt).join('\n');
  return [node['name'], node['jobTitle'], node['location'], node['text'], node['children']].map(textAt).join(' ');
}

function at(article: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduce<unknown>(
      (value, key) => (typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined),
      article,
    );
}

/** Words that a line may carry and its value in the article may not: labels, what opens a byline, what stands between names. */
const MARKERS = new Set(
  LANGUAGES.flatMap(({ labels, openers, weakOpeners, and, from }) => [
    ...Object.values({ ...labels }),
    ...Object.values({ ...openers }),
    weakOpeners,
    and,
    from,
  ])
    .flatMap((phrases) => words(`${phrases ?? ''} 报道 报導 報導 報道 摄`))
    .map((word) => word.toLowerCase()),
);

/** Kinds whose words stand in the report only: an ISO date or nothing at all takes their place in the article. */
const REPORT_ONLY = new Set(['date', 'blank', 'rule', 'separator', 'note', 'end-mark', 'left-out']);

/**
 * The words of an imported manuscript in the order of its lines, as the article holds them: `lost` are words of lines that the article
 * should hold and does not, `strange` words of the article that no line accounts for. Both must be empty.
 */
export function wordsOfImport({ article, report }: ManuscriptImport): { inOrder: string[]; lost: string[]; strange: string[] } {
  const inOrder: string[] = [];
  const lost: string[] = [];
  const strange: string[] = [];
  const byPath = new Map<string, ManuscriptLine[]>();
  for (const entry of report.lines) {
    if (REPORT_ONLY.has(entry.became)) inOrder.push(...words(entry.text));
    if (entry.path === undefined || REPORT_ONLY.has(entry.became)) continue;
    const entries = byPath.get(entry.path) ?? [];
    if (entries.length === 0) byPath.set(entry.path, entries);
    entries.push(entry);
  }
  for (const [path, entries] of byPath) {
    const given = words(entries.map(({ text }) => text).join(entries.length > 1 ? '\n' : ''));
    const block = at(article, path) as { alt?: string } | undefined;
    const own = entries[0]?.became === 'picture' && entries[0].text.startsWith('![') ? `${block?.alt ?? ''} ` : '';
    const held = words(own + textAt(block));
    if (path === '/author') {
      const missing = withoutPeople(given, held);
      lost.push(...missing.filter((word) => !MARKERS.has(word.toLowerCase())));
      strange.push(...held);
      inOrder.push(...given);
      continue;
    }
    let next = 0;
    for (const word of given) {
      if (held[next] === word) next += 1;
      else if (!(entries[0]?.became === 'list-item' && /^\p{Nd}+$/u.test(word)) && !MARKERS.has(word.toLowerCase())) lost.push(word);
    }
    strange.push(...held.slice(next));
    inOrder.push(...held);
  }
  return { inOrder, lost, strange };
}

/**
 * Takes the words of a line that names people out of those that the article holds, in any order: a position stands before the name in some
 * languages, and the Arabic "and" is written onto it. Returns those that the article does not hold.
 */
function withoutPeople(given: readonly string[], held: string[]): string[] {
  return given.filter((word) => {
    const index = held.includes(word) ? held.indexOf(word) : /^و./u.test(word) ? held.indexOf(word.slice(1)) : -1;
    if (index >= 0) held.splice(index, 1);
    return index < 0;
  });
}

/** Every pointer under which an article holds text that came from the manuscript. */
export function textPaths({ article }: ManuscriptImport): string[] {
  const paths = (['headline', 'standfirst', 'author', 'publisher', 'dateline'] as const).filter(
    (key) => article[key] !== undefined && article[key] !== '',
  );
  const images = article.image ? ['/image', ...detailPaths('/image', article.image)] : [];
  const body = article.body.flatMap((block, index) => {
    const path = `/body/${String(index)}`;
    if (block.type === 'list') return block.children.map((_, item) => `${path}/children/${String(item)}`);
    return block.type === 'image' ? [path, ...detailPaths(path, block)] : [path];
  });
  return [...paths.map((key) => `/${key}`), ...images, ...body];
}

function detailPaths(path: string, image: { caption?: string; credit?: string }): string[] {
  return (['caption', 'credit'] as const).filter((key) => image[key] !== undefined).map((key) => `${path}/${key}`);
}
