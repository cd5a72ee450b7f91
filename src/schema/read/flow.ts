import type { ModelName } from '../definitions/field.js';
import { textIn } from './foreign.js';
import { readInline } from './inline.js';
import { collectText } from './plain.js';
import type { Draft, Reading } from './reading.js';

/** A list of blocks under construction, in a place of one content model. */
export interface Flow {
  readonly blocks: Draft[];
  readonly model: ModelName;
  /** A paragraph or list made for stray inline nodes or items, to which the next one belongs too. */
  gathering: Draft | undefined;
}

export const flowOf = (model: ModelName, blocks: Draft[] = []): Flow => ({ blocks, model, gathering: undefined });

/** What a block stands in where only items or footnotes may stand. */
const WRAPPERS: Partial<Record<ModelName, string>> = { items: 'list-item', notes: 'footnote-definition' };

/** Adds a block that the parser makes itself; among items or footnotes it is wrapped, among pictures it goes behind them. */
export function addBlock(flow: Flow, block: Draft, reading: Reading): void {
  if (!reading.take() || !reading.takeBlock()) return;
  const wrapper = WRAPPERS[flow.model];
  if (wrapper) flow.blocks.push({ type: wrapper, children: [block] });
  else if (flow.model === 'images' || flow.model === 'media') reading.strays.push({ value: block, path: [...reading.path, null] });
  else flow.blocks.push(block);
}

/** Adds running text as a paragraph, if there is any. */
export function addParagraph(flow: Flow, text: unknown, reading: Reading): void {
  const children = readInline(text, reading);
  if (children.length > 0) addBlock(flow, { type: 'paragraph', children }, reading);
}

/** Something that stands too deep becomes paragraphs of its text, one level up. */
export function flatten(flow: Flow, item: object, name: string, limit: number, reading: Reading): void {
  reading.issue('nesting', { name, detail: String(limit) });
  for (const line of collectText(item, (type) => reading.tables.inline.has(type), reading.limits.nodes)) {
    if (reading.full) return;
    addParagraph(flow, line, reading);
  }
}

/** The text of a small object or value on one line, as a paragraph. */
export function addTextOf(flow: Flow, value: unknown, reading: Reading): void {
  addParagraph(flow, textIn(value, reading), reading);
}
