import { only } from '../../base/own-only.js';
import { collectText } from '../input/json.js';
import type { Table } from '../table.js';
import type { Model } from '../tables.js';
import { readInline } from './inline.js';
import type { Draft, Reading } from './reading.js';
import { textIn } from './strays.js';

/** A list of blocks under construction, in a place of one content model. */
export interface Flow {
  readonly blocks: Draft[];
  readonly model: Model;
  /** A paragraph or list made for stray inline nodes or items, to which the next one belongs too. */
  frame: Draft | undefined;
}

export const flowOf = (model: Model, blocks: Draft[] = []): Flow => ({ blocks, model, frame: undefined });

/** Adds running text as a paragraph, if there is any: where only items may stand in one of them, among pictures behind them. */
export function addParagraph(flow: Flow, text: unknown, reading: Reading): void {
  const children = readInline(text, reading);
  const paragraph = only({ type: reading.tables.made.text, children });
  if (children.length === 0 || !reading.takeMade(paragraph)) return;
  const block = itemOf(paragraph, flow.model, reading);
  if (block) flow.blocks.push(block);
  else reading.strays.push({ value: paragraph, path: [...reading.path, null] });
}

/** A paragraph as it may stand in a place, within as many items as that takes; undefined where none can hold it. */
function itemOf(paragraph: Draft, { types, stray, bare }: Model, reading: Reading, levels = 4): Draft | undefined {
  if (types.has(paragraph['type'] as string)) return paragraph;
  const { blocks, model } = reading.tables;
  const { shorthand, required = [] } = blocks.get(bare) ?? only<Partial<Table>>({});
  if (!shorthand || stray !== 'wrap' || levels === 0 || required.some(({ name }) => name !== shorthand.name)) return undefined;
  const { name, field } = shorthand;
  if (field.kind === 'rich') return only({ type: bare, [name]: paragraph['children'] });
  const inner = field.kind === 'blocks' ? itemOf(paragraph, model(field.model), reading, levels - 1) : undefined;
  return inner && only({ type: bare, [name]: [inner] });
}

/** Something that stands too deep becomes paragraphs of its text, one level up. */
export function flatten(flow: Flow, item: object, name: string, limit: number, reading: Reading): void {
  reading.issue('nesting', { name, detail: String(limit) });
  for (const line of collectText(item, (type) => reading.tables.inline.has(type), reading.budget)) {
    if (reading.full) return;
    addParagraph(flow, line, reading);
  }
}

/** The text of a small object or value on one line, as a paragraph. */
export function addTextOf(flow: Flow, value: unknown, reading: Reading): void {
  addParagraph(flow, textIn(value, reading), reading);
}
