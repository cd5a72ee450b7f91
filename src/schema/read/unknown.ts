import { only } from '../../base/own-only.js';
import { UNKNOWN_REASONS } from '../definitions/values.js';
import { formatOf } from '../input/formats.js';
import { DATA_OF_EDITORS, collectText, copyJson, isHollow, own, typeOf } from '../input/json.js';
import { cutText } from '../input/cut.js';
import { cleanText } from '../input/text.js';
import { defer } from './block.js';
import { readItem } from './blocks.js';
import { readFields } from './fields.js';
import type { Flow } from './flow.js';
import { hasFallback } from './place.js';
import { draftOf, type Draft, type Reading } from './reading.js';

type Reason = (typeof UNKNOWN_REASONS)[number];
const REASONS: readonly unknown[] = UNKNOWN_REASONS;

/** The block that stands for something that could not be read: what was found, why, and the text in it. `read` holds the fields that were read of it. */
export function unknownBlock(item: object, reason: Reason, reading: Reading, read = readCommon(item, reading)): Draft {
  const draft: Draft = draftOf(reading.tables.made.unknown);
  for (const { name } of reading.tables.common.byName.values()) if (read[name] !== undefined) draft[name] = read[name];
  reading.unresolved.discard({ ...read, fallback: undefined }, true);
  const type = typeOf(item);
  if (typeof type === 'string' && type !== '') draft['originalType'] = nameOf(type, reading);
  const original = copyJson(item, reading.budget);
  if (original !== undefined) draft['original'] = original;
  draft['reason'] = reason;
  return finish(draft, original ?? item, reading);
}

const nameOf = (type: string, reading: Reading) => cutText(cleanText(type), reading.limits.id);

const readCommon = (item: object, reading: Reading) => readFields(item, reading.tables.common, reading);

function finish(draft: Draft, source: unknown, reading: Reading): Draft {
  const lines = collectText(source, (name) => reading.tables.inline.has(name), reading.budget);
  const text = lines.map((line) => cutText(line, reading.limits.text).trim());
  if (text.length > 0 && draft['fallback'] === undefined) draft['text'] = text;
  defer(draft, reading);
  return draft;
}

/** A block that was not understood before may be understood now: what it was is read again. */
export function readUnknown(flow: Flow, item: object, reading: Reading): void {
  const { unknown } = reading.tables.made;
  let inner: object = item;
  for (let turns = 0; turns < reading.limits.nodes && typeOf(inner) === unknown; turns++) {
    const original = own(inner, 'original');
    if (typeof original !== 'object' || original === null || Array.isArray(original) || (isHollow(original) && hasFallback(inner))) break;
    inner = original;
  }
  if (typeOf(inner) !== unknown) {
    reading.path.push(inner === item ? null : 'original');
    readItem(flow, inner, reading);
    reading.path.pop();
    return;
  }
  if (!reading.take() || !reading.takeBlock()) return;
  const draft: Draft = only({ type: unknown, ...readCommon(inner, reading) });
  const originalType = own(inner, 'originalType');
  const reason = own(inner, 'reason');
  if (typeof originalType === 'string' && originalType !== '') draft['originalType'] = nameOf(originalType, reading);
  draft['reason'] = REASONS.includes(reason) ? reason : 'unreadable';
  flow.blocks.push(finish(draft, own(inner, 'text') ?? inner, reading));
}

const RUNS_ON: readonly string[] = ['span', 'hyperlink', 'extended-text', 'autolink', 'linebreak'];

/** What stands for a document or a body in the format of another editor: its text, line by line. Undefined where it is in none. */
export function readOtherFormat(value: unknown, reading: Reading): Draft | undefined {
  const format = formatOf(value);
  if (format === undefined) return undefined;
  reading.otherFormat = true;
  reading.issue('other-format', { found: format });
  // HTML in a string is shown as any other text is
  if (typeof value === 'string') return undefined;
  const isInline = (type: string) => reading.tables.inline.has(type) || RUNS_ON.includes(type);
  const text = collectText(value, isInline, reading.budget, DATA_OF_EDITORS).map((line) => cutText(line, reading.limits.text).trim());
  return only({ type: reading.tables.made.unknown, reason: 'no-handler', ...(text.length > 0 ? { text } : {}) });
}
