import type { Parsed } from '../../schema/walk.js';
import type { Handler, TreeBuilder } from './builder.js';
import { listOf, type Flow, type Phrase } from './nodes.js';
import { linked, text } from './phrases.js';

const HEADINGS = [2, 3, 4, 5, 6] as const;
export const has = (node: Parsed, name: string): boolean => node[name] !== undefined;
export const parsedList = (value: unknown): readonly Parsed[] => (Array.isArray(value) ? (value as readonly Parsed[]) : []);

/** The place of a block, where links lead to it. */
export function anchorOf({ anchor }: Parsed, { isRich, context }: TreeBuilder): Phrase[] {
  return isRich && typeof anchor === 'string' ? [{ type: 'anchor', id: context.prefix + anchor }] : [];
}

/** A line of its own, where there is anything in it. */
export function line(builder: TreeBuilder, children: Phrase[]): void {
  if (children.length > 0) builder.add({ type: 'paragraph', children });
}

/** Some fields on one line. */
export const oneLine = (builder: TreeBuilder, node: Parsed, ...names: readonly string[]): void => line(builder, builder.sentence(() => builder.fields(node, ...names)));

export const strong = (builder: TreeBuilder, children: Phrase[]): Phrase[] => (builder.isRich && children.length > 0 ? [{ type: 'strong', children }] : children);

/** The title of a box, set off from what stands in it. */
export function title(builder: TreeBuilder, node: Parsed, ...names: readonly string[]): void {
  line(builder, [...anchorOf(node, builder), ...strong(builder, builder.sentence(() => builder.fields(node, ...names), () => text(': ')))]);
}

/** A word of the language, set off from what it stands above; nothing where the language has none. */
export const word = (builder: TreeBuilder, words: string | undefined): void => line(builder, strong(builder, words === undefined ? [] : [text(words)]));

/** A box: its title, then all that stands in it. */
export const titled = (...names: readonly string[]): Handler => (node, builder) => {
  title(builder, node, ...names);
  builder.others(node, ...names);
  return 'over';
};

/** A title that leads somewhere, then the rest. */
export const leading = (address: string, ...names: readonly string[]): Handler => (node, builder) => {
  const words = builder.sentence(() => builder.fields(node, ...names));
  const url = node[address];
  const isNameless = words.length === 0 && builder.isRich && typeof url === 'string';
  line(builder, [...anchorOf(node, builder), ...linked(builder, url as string | undefined, isNameless ? [text(url)] : words)]);
  builder.others(node, ...names);
  return 'over';
};

export const heading = (builder: TreeBuilder, node: Parsed, field: string, level: unknown): void => {
  const depth = HEADINGS.find((each) => each === level) ?? 2;
  const children = [...anchorOf(node, builder), ...builder.sentence(() => builder.fields(node, field), () => text(' '))];
  if (children.length > 0) builder.add({ type: 'heading', depth, children });
};

export const quoted = (words: readonly string[], sources: readonly string[]): Handler => (node, builder) => {
  line(builder, anchorOf(node, builder));
  const children = builder.inside(() => {
    builder.fields(node, ...words);
    const source = builder.sentence(() => builder.fields(node, ...sources));
    line(builder, source.length > 0 ? [text('— '), ...source] : []);
  });
  builder.add({ type: 'blockquote', children });
  return 'over';
};

/** A list of small objects, each a line. */
export function listed(builder: TreeBuilder, node: Parsed, name: string, each: (item: unknown, index: number) => Flow[]): void {
  const items = builder.walk.at(name, () => parsedList(node[name]).map((item, index) => builder.walk.at(index, () => each(item, index))));
  if (items.length > 0) builder.add(listOf(items));
}

/** The items of a list field, each on a line of its own. */
export function lines(builder: TreeBuilder, node: Parsed, name: string): void {
  const field = builder.tables.blocks.get(String(node['type']))?.byName.get(name)?.field;
  if (field?.kind !== 'list') return;
  listed(builder, node, name, (item) => [{ type: 'paragraph', children: builder.sentence(() => builder.walk.value(item, field.of, false), () => text(' ')) }]);
}
