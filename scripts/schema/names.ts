import { BLOCK_FIELDS } from '../../src/schema/definitions/block-fields.ts';
import type { Definition, Schema } from '../../src/schema/definitions/field.ts';

/** Which of the two shapes of an article is meant: what people write, or what the parser returns. */
export type Form = 'input' | 'strict';

export type Group = 'block' | 'inline' | 'object';

const pascal = (name: string) => name.replace(/(^|[-/])([a-z0-9])/g, (_, __, letter: string) => letter.toUpperCase());
const SUFFIX = { block: 'Block', inline: 'Node', object: '' } as const;

/** The name of a node or object in types and in `$defs`: `footnote-reference` is `FootnoteReferenceNode`. */
export const nameOf = (name: string, group: Group, form: Form) => pascal(name) + SUFFIX[group] + (form === 'input' ? 'Input' : '');

/** The name of the union of the blocks that a content model allows. */
export const modelName = (model: string, form: Form) => pascal(model) + 'Content' + (form === 'input' ? 'Input' : '');

/** Every definition with its group, in the order of the tables. */
export const definitionsOf = (schema: Schema) => [
  ...Object.entries(schema.objects).map(([name, definition]) => ({ name, group: 'object' as const, definition })),
  ...Object.entries(schema.inline).map(([name, definition]) => ({ name, group: 'inline' as const, definition })),
  ...Object.entries(schema.blocks).map(([name, definition]) => ({ name, group: 'block' as const, definition })),
];

/** The name of what every block may carry. */
export const baseName = (form: Form) => 'BlockBase' + (form === 'input' ? 'Input' : '');

/** A block without the fields that every block may carry. */
export const withoutCommon = (definition: Definition): Definition => ({
  ...definition,
  fields: Object.fromEntries(Object.entries(definition.fields).filter(([name]) => !Object.hasOwn(BLOCK_FIELDS, name))),
});
