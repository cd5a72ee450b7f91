import { collectText, copyJson } from './plain.js';
import { readInline } from './inline.js';
import type { Draft, Reading } from './reading.js';
import { cleanText, cutText } from './text.js';

/** The block that stands for something that could not be read: what was found, why, and the text in it. */
export function unknownBlock(item: object | undefined, reason: 'no-handler' | 'no-type' | 'wrong-shape' | 'unreadable', type: unknown, reading: Reading): Draft {
  const draft: Draft = { type: 'unknown' };
  const own = (key: string): unknown => (item && Object.hasOwn(item, key) ? (item as Draft)[key] : undefined);
  const isUnknown = own('type') === 'unknown';
  const id = own('id');
  if (typeof id === 'string' && id.trim() !== '' && id.length <= reading.limits.id) {
    draft['id'] = cleanText(id.trim());
    reading.gathered.blocks.push(draft);
    reading.gathered.pointers.set(draft, reading.pointer());
  }
  const fallback = own('fallback');
  if (fallback !== undefined && fallback !== null) {
    const run = readInline(fallback, reading);
    if (run.length > 0) draft['fallback'] = run;
  }
  if (typeof type === 'string') draft['originalType'] = cutText(cleanText(type), reading.limits.id);
  if (item && !isUnknown) draft['original'] = copyJson(item, Math.min(10_000, Math.max(0, reading.limits.nodes - reading.nodes)));
  draft['reason'] = reason;
  const source = isUnknown ? own('text') : item;
  const text = collectText(source, (name) => reading.tables.inline.has(name), reading.limits.nodes).map((line) => cutText(line, reading.limits.text));
  if (text.length > 0 && !draft['fallback']) draft['text'] = text;
  return draft;
}
