import { UNKNOWN_REASONS } from '../definitions/values.js';
import { gatherBlock } from './block.js';
import { readItem } from './blocks.js';
import { readFields } from './fields.js';
import type { Flow } from './flow.js';
import { collectText, copyJson } from './plain.js';
import { own, type Draft, type Reading } from './reading.js';
import { cleanText, cutText } from './text.js';

type Reason = (typeof UNKNOWN_REASONS)[number];
const REASONS: readonly unknown[] = UNKNOWN_REASONS;

/** The block that stands for something that could not be read: what was found, why, and the text in it. `read` holds the fields that were read of it. */
export function unknownBlock(item: object, reason: Reason, reading: Reading, read = readCommon(item, reading)): Draft {
  const draft: Draft = { type: reading.tables.made.unknown };
  for (const { name } of reading.tables.common.byName.values()) if (read[name] !== undefined) draft[name] = read[name];
  reading.gathered.discard({ ...read, fallback: undefined }, true);
  const type = own(item, 'type');
  if (typeof type === 'string' && type !== '') draft['originalType'] = nameOf(type, reading);
  const original = copyJson(item, reading.budget);
  if (original !== undefined) draft['original'] = original;
  draft['reason'] = reason;
  return finish(draft, original ?? item, reading);
}

const nameOf = (type: string, reading: Reading) => cutText(cleanText(type), reading.limits.id);

const readCommon = (item: object, reading: Reading) => readFields(item, reading.tables.common, reading, {});

function finish(draft: Draft, source: unknown, reading: Reading): Draft {
  const lines = collectText(source, (name) => reading.tables.inline.has(name), reading.budget);
  const text = lines.map((line) => cutText(line, reading.limits.text).trim());
  if (text.length > 0 && draft['fallback'] === undefined) draft['text'] = text;
  gatherBlock(draft, reading);
  return draft;
}

/** A block that was not understood before may be understood now: what it was is read again. */
export function readUnknown(flow: Flow, item: object, reading: Reading): void {
  const { unknown } = reading.tables.made;
  let inner: object = item;
  for (let turns = 0; turns < reading.limits.nodes && own(inner, 'type') === unknown; turns++) {
    const original = own(inner, 'original');
    if (typeof original !== 'object' || original === null || Array.isArray(original)) break;
    inner = original;
  }
  if (own(inner, 'type') !== unknown) {
    reading.path.push(inner === item ? null : 'original');
    readItem(flow, inner, reading);
    reading.path.pop();
    return;
  }
  if (!reading.take() || !reading.takeBlock()) return;
  const draft: Draft = { type: unknown, ...readCommon(inner, reading) };
  const originalType = own(inner, 'originalType');
  const reason = own(inner, 'reason');
  if (typeof originalType === 'string' && originalType !== '') draft['originalType'] = nameOf(originalType, reading);
  draft['reason'] = REASONS.includes(reason) ? reason : 'unreadable';
  flow.blocks.push(finish(draft, own(inner, 'text') ?? inner, reading));
}
