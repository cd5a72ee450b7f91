import type { Definition, Field, FieldKind, ModelRules, PlaceRules, Schema } from '../../src/schema/definitions/field.ts';
import { BLOCK_FIELDS } from '../../src/schema/definitions/block-fields.ts';
import { baseName, definitionsOf, modelName, nameOf, withoutCommon, type Form, type Group } from './names.ts';
import { otherOf } from './places.ts';

const union = (values: readonly string[]) => values.map((value) => `'${value}'`).join(' | ');
const comment = (text: string, indent = '') => `${indent}/** ${text} */\n`;
const listOf = (type: string) => (/[ |]/.test(type) ? `readonly (${type})[]` : `readonly ${type}[]`);

function typeOf(kind: FieldKind, form: Form): string {
  const strict = form === 'strict';
  switch (kind.kind) {
    case 'rich':
      return strict ? 'readonly InlineNode[]' : 'RichTextInput';
    case 'points':
      return strict
        ? 'Points'
        : 'RichTextInput | readonly RichTextInput[] | { readonly text?: RichTextInput; readonly points?: readonly RichTextInput[] }';
    case 'integer':
    case 'number':
      return kind.words && !strict ? `number | ${union(Object.keys(kind.words))}` : 'number';
    case 'boolean':
      return 'boolean';
    case 'enum':
      return union(kind.values);
    case 'json':
      return 'Json';
    case 'object':
      return nameOf(kind.of, 'object', form);
    case 'list': {
      const item = kind.of.kind === 'object' && !strict ? `${typeOf(kind.of, form)}` : typeOf(kind.of, form);
      return strict ? listOf(item) : `${item} | ${listOf(item)}`;
    }
    case 'block':
      return modelName(kind.model, form) + (strict ? '' : ' | PictureInput | string');
    case 'blocks':
      return strict ? listOf(modelName(kind.model, form)) : `string | RootInput | readonly (${modelName(kind.model, form)} | string)[]`;
    default:
      return 'string';
  }
}

function field(name: string, definition: Field, form: Form, isOptional = false): string {
  const optional = definition.required || (form === 'input' && definition.expected && !isOptional) ? '' : '?';
  return `  /** ${definition.description} */ readonly ${name}${optional}: ${typeOf(definition, form)};\n`;
}

export function fieldsOf(definition: Definition, form: Form): [string, Field][] {
  const fields = Object.entries(definition.fields);
  return form === 'strict' ? fields : fields.filter(([, each]) => !each.computed);
}

/** Whether a field that should be there may stand in the entry of the contributor whom the block is about. */
export const isElsewhere = (definition: Definition, { expected }: Field): boolean => 'role' in definition && definition.role === 'person' && expected === true;

/** The field that a bare value stands for. */
export const shorthandOf = ({ fields, shorthand }: Definition): Field | undefined => (shorthand === undefined ? undefined : fields[shorthand]);

function declare(name: string, group: Group, whole: Definition, form: Form): string {
  const own = nameOf(name, group, form);
  const definition = group === 'block' ? withoutCommon(whole) : whole;
  const type = group === 'object' ? '' : `  readonly type: '${name}';\n`;
  const base = group === 'block' ? ` extends ${baseName(form)}` : '';
  const body = `{\n${type}${fieldsOf(definition, form).map(([key, each]) => field(key, each, form, isElsewhere(whole, each))).join('')}}`;
  const short = form === 'input' && group === 'object' && shorthandOf(definition);
  if (!short) return comment(definition.description) + `export interface ${own}${base} ${body}\n`;
  const bare = short.kind === 'enum' ? typeOf(short, form) : 'string';
  return comment(definition.description) + `export type ${own} = ${bare} | ${body};\n`;
}

/** What is short for a block in a place of items: an object that does not say its type, and a list where that is one. */
function shortPlace({ bare, stray, nested }: PlaceRules, { blocks }: Schema): { readonly item: string; readonly list?: string | undefined } | undefined {
  const definition = blocks[bare];
  const content = definition && shorthandOf(definition);
  if (stray !== 'wrap' || content?.kind !== 'blocks') return undefined;
  return { item: `Untyped<${nameOf(bare, 'block', 'input')}>`, list: nested && `readonly (${modelName(content.model, 'input')} | string)[]` };
}

/** What may stand in a place. One that takes what another does, but for some, says so. */
function membersOf(rules: ModelRules, { models }: Schema, form: Form): string {
  const names = (list: readonly string[]) => list.map((type) => nameOf(type, 'block', form)).join(' | ');
  const other = otherOf(rules, models);
  if (other === undefined) return names(rules.types);
  return `Exclude<${form === 'input' ? modelName(other.like, form) : `ModelTypes['${other.like}']`}, ${names(other.without)}>`;
}

function unions(schema: Schema, form: Form): string {
  const input = form === 'input';
  const inline = Object.keys(schema.inline).map((name) => nameOf(name, 'inline', form));
  const blocks = Object.keys(schema.blocks).map((name) => nameOf(name, 'block', form));
  const custom = { inline: input ? 'CustomInlineNodeInput' : 'CustomInlineNodes[keyof CustomInlineNodes]', block: input ? 'CustomBlockInput' : 'CustomBlocks[keyof CustomBlocks]' };
  const models = Object.entries(schema.models).map(([model, place]) => {
    const short = shortPlace(place, schema);
    const brief = short ? ` | ${short.item} | number${short.list ? ` | ${short.list}` : ''}` : '';
    const known = input ? membersOf(place, schema, form) + brief : `ModelTypes['${model}']`;
    return `export type ${modelName(model, form)} = ${known} | ${custom.block};\n`;
  });
  const union = (name: string, what: string, members: readonly string[], own: string) =>
    (input ? '' : comment(`${what} of the package.`) + `export type Known${name} =\n  | ${members.join('\n  | ')};\n`) +
    comment(input ? `${what}, as people write it.` : `${what}.`) +
    `export type ${name}${input ? 'Input' : ''} =\n  | ${(input ? [...members, own] : [`Known${name}`, own]).join('\n  | ')};\n`;
  return union('InlineNode', 'Any inline node', inline, custom.inline) + union('Block', 'Any block', blocks, custom.block) + models.join('');
}

/** The other names of the article's fields, as people may write them. */
const aliases = (definition: Definition) =>
  Object.entries(definition.fields).flatMap(([name, each]) => (each.aliases ?? []).map((alias) => comment(`Another name of \`${name}\`.`, '  ') + `  readonly ${alias}?: ${typeOf(each, 'input')};\n`)).join('');

/** The TypeScript file with every type of an article, in both forms. */
export function typesFile(schema: Schema): string {
  const parts = (['strict', 'input'] as const).flatMap((form) => [
    comment(form === 'strict' ? schema.article.description + ' This is what `parseArticle` returns.' : schema.article.description + ' This is what people write.') +
      `export interface Article${form === 'input' ? 'Input' : ''} {\n${form === 'input' ? '  readonly $schema?: string;\n' : ''}` +
      fieldsOf(schema.article, form).map(([key, each]) => field(key, { ...each, ...(form === 'strict' && ALWAYS.includes(key) ? { required: true as const } : {}) }, form)).join('') +
      `${form === 'input' ? aliases(schema.article) : ''}}\n`,
    unions(schema, form),
    comment(form === 'input' ? 'What every block may carry, as people write it.' : 'What every block may carry.') +
      `export interface ${baseName(form)} {\n${Object.entries<Field>(BLOCK_FIELDS).map(([key, each]) => field(key, each, form)).join('')}}\n`,
    ...definitionsOf(schema).map(({ name, group, definition }) => declare(name, group, definition, form)),
  ]);
  const named = (name: string, group: Group) => `  readonly '${name}': ${nameOf(name, group, 'strict')};\n`;
  const shared = [
    comment('A sentence, points, or both.') + 'export interface Points {\n  readonly text?: readonly InlineNode[];\n  readonly points?: readonly (readonly InlineNode[])[];\n}\n',
    comment('The small objects by the name that a field says.') + `export interface ObjectTypes {\n${Object.keys(schema.objects).map((name) => named(name, 'object')).join('')}}\n`,
    comment('What of the package may stand in each kind of place.') + `export interface ModelTypes {\n${Object.entries(schema.models).map(([model, place]) => `  readonly '${model}': ${membersOf(place, schema, 'strict')};\n`).join('')}}\n`,
    comment('Any node, as far as all are the same.') + 'export interface NodeBase {\n  readonly type: string;\n}\n',
    comment('Any JSON value.') + 'export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };\n',
    comment('Running text: a plain string, one node, or a list of both.') + 'export type RichTextInput = string | InlineNodeInput | readonly (string | InlineNodeInput)[];\n',
    comment('A block whose type the place says.') + "export type Untyped<Node extends NodeBase> = Omit<Node, 'type'> & { readonly type?: undefined };\n",
    comment('The root of a unist or content-tree document.') + "export interface RootInput {\n  readonly type: 'root' | 'body';\n  readonly children: readonly (BlockInput | string)[];\n}\n",
    comment("Blocks of a host, by their types. Add yours: `declare module 'galley' { interface CustomBlocks { 'acme/poll': NodeOf<typeof poll> } }`.") + 'export interface CustomBlocks {}\n',
    comment('Inline nodes of a host, by their types, to be added in the same way.') + 'export interface CustomInlineNodes {}\n',
    // With fields that are numbers typed, TypeScript judges a wrong array of runs item by item; without, it says of the array that it has no `type`.
    comment('An inline node of a type of your own, named `vendor/name`.') + 'export interface CustomInlineNodeInput {\n  readonly type: `${string}/${string}`;\n  readonly [field: string]: unknown;\n  readonly [index: number]: string | InlineNodeInput;\n}\n',
    comment('A block of a type of your own, named `vendor/name`.') + 'export interface CustomBlockInput {\n  readonly type: `${string}/${string}`;\n  readonly fallback?: RichTextInput;\n  readonly [field: string]: unknown;\n}\n',
  ];
  return '// Generated from src/blocks and src/schema/definitions by `npm run generate`. Do not edit.\n\n' + [...shared, ...parts].join('\n');
}

/** Fields that a parsed article always has, whatever was written. */
export const ALWAYS = ['headline', 'body'];
