import type { Definition, Field, FieldKind, ModelRules, PlaceRules, Schema } from '../../src/schema/definitions/field.ts';
import { LIMITS } from '../../src/schema/limits.ts';
import { BLOCK_FIELDS } from '../../src/schema/definitions/block-fields.ts';
import { baseName, definitionsOf, modelName, nameOf, withoutCommon, type Form, type Group } from './names.ts';
import { otherOf } from './places.ts';
import { ALWAYS, fieldsOf, isElsewhere, shorthandOf } from './types.ts';

type Json = { [key: string]: unknown };

const ref = (name: string): Json => ({ $ref: `#/$defs/${name}` });
const either = (...options: Json[]): Json => (options.length === 1 ? options[0]! : { anyOf: options });
const orList = (item: Json, form: Form): Json => (form === 'strict' ? { type: 'array', items: item } : either(item, { type: 'array', items: item }));

const pair = (text: Json, points: Json): Json => ({ type: 'object', properties: { text, points }, minProperties: 1, additionalProperties: false });

/** ISO 8601: a calendar date, or an instant with its offset. */
const DATE = '^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2}))?$';
/** The same, and a month or a year. */
const PARTIAL_DATE = `${DATE}|^\\d{4}(-\\d{2})?$`;
const LANGUAGE = '^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$';
/** No address with a scheme other than these can stand in a parsed article. */
const LINK = '^(https?:|mailto:|tel:|(?![A-Za-z][A-Za-z0-9+.-]*:))';
const URLS = { link: LINK, reach: LINK, resource: '^(https?:|data:image/|(?![A-Za-z][A-Za-z0-9+.-]*:))' } as const;

function shapeOf(kind: FieldKind, form: Form): Json {
  const strict = form === 'strict';
  switch (kind.kind) {
    case 'text':
      return strict ? { type: 'string', maxLength: LIMITS[kind.max ?? 'text'] } : { type: 'string' };
    case 'id':
      return strict ? { type: 'string', minLength: 1, maxLength: LIMITS.id } : { type: 'string', minLength: 1 };
    case 'rich':
      return strict ? { type: 'array', items: ref('InlineNode') } : ref('RichTextInput');
    case 'points':
      return strict
        ? pair({ type: 'array', items: ref('InlineNode') }, { type: 'array', items: { type: 'array', items: ref('InlineNode') } })
        : either(ref('RichTextInput'), { type: 'array', items: ref('RichTextInput') }, pair(ref('RichTextInput'), { type: 'array', items: ref('RichTextInput') }));
    case 'url':
      return strict ? { type: 'string', maxLength: LIMITS.url, pattern: URLS[kind.grade] } : { type: 'string', maxLength: LIMITS.url };
    case 'integer':
    case 'number': {
      const number = { type: kind.kind, minimum: kind.min, maximum: kind.max };
      return kind.words && !strict ? either(number, { enum: Object.keys(kind.words) }) : number;
    }
    case 'boolean':
      return { type: 'boolean' };
    case 'enum':
      return { enum: [...kind.values] };
    case 'date':
      return { type: 'string', pattern: kind.partial ? PARTIAL_DATE : DATE };
    case 'language':
      return { type: 'string', pattern: LANGUAGE };
    case 'timeZone':
      return { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9_+/-]*$' };
    case 'duration':
      return { type: 'string', pattern: '^P' };
    case 'json':
      return {};
    case 'object':
      return ref(nameOf(kind.of, 'object', form));
    case 'list':
      return orList(shapeOf(kind.of, form), form);
    case 'block':
      return strict ? ref(modelName(kind.model, form)) : either({ type: 'string' }, ref(modelName(kind.model, form)), ref('PictureInput'));
    case 'blocks':
      return strict
        ? { type: 'array', items: ref(modelName(kind.model, form)) }
        : either({ type: 'string' }, ref('RootInput'), { type: 'array', items: either({ type: 'string' }, ref(modelName(kind.model, form))) });
  }
}

function describe(field: Field, form: Form): Json {
  const shape = shapeOf(field, form);
  return { description: field.advice && form === 'input' ? `${field.description} ${field.advice}` : field.description, ...shape };
}

/** With `base` the fields of that definition stand in it too, and what neither has is refused. */
function objectOf(definition: Definition, type: string | undefined, form: Form, { always = [], base }: { always?: readonly string[]; base?: string | undefined } = {}): Json {
  const fields = fieldsOf(definition, form);
  const isNeeded = ([name, field]: [string, Field]) => field.required || (form === 'input' && field.expected && !isElsewhere(definition, field)) || (form === 'strict' && always.includes(name));
  const required = fields.filter(isNeeded).map(([name]) => name);
  const elsewhere = fields.filter(([, field]) => form === 'input' && isElsewhere(definition, field)).map(([name]) => name);
  return {
    description: definition.description,
    type: 'object',
    ...(base ? ref(base) : {}),
    properties: { ...(type ? { type: { const: type } } : {}), ...Object.fromEntries(fields.map(([name, field]) => [name, describe(field, form)])) },
    required: [...(type ? ['type'] : []), ...required],
    ...(elsewhere.length > 0 ? { anyOf: [{ required: elsewhere }, { required: ['contributor'] }] } : {}),
    ...(form === 'strict' ? { [base ? 'unevaluatedProperties' : 'additionalProperties']: false } : {}),
  };
}

function define(name: string, group: Group, definition: Definition, form: Form): [string, Json] {
  const isBlock = group === 'block';
  const shape = objectOf(isBlock ? withoutCommon(definition) : definition, group === 'object' ? undefined : name, form, { base: isBlock ? baseName(form) : undefined });
  const short = form === 'input' && group === 'object' && shorthandOf(definition);
  const bare = short && short.kind === 'enum' ? shapeOf(short, form) : { type: 'string' };
  return [nameOf(name, group, form), short ? either(bare, shape) : shape];
}

const CUSTOM_TYPE = '^[a-z0-9-]+/[a-z0-9-]+$';

/**
 * One of all nodes of a group, told apart by their `type` alone: a validator then looks into one of them only, and its errors are about that
 * one. With `anyOf` its work would grow with every level of nesting to the power of the number of types.
 */
function byType(types: readonly string[], group: Group, form: Form): Json {
  const cases = types.map((type) => ({ if: { properties: { type: { const: type } } }, then: ref(nameOf(type, group, form)) }));
  const custom = { if: { properties: { type: { type: 'string', pattern: CUSTOM_TYPE } } }, then: ref('CustomBlockInput') };
  return { type: 'object', required: ['type'], allOf: form === 'input' && group === 'block' ? [...cases, custom] : cases, properties: { type: typesOf(types, group, form) } };
}

const typesOf = (types: readonly string[], group: Group, form: Form): Json =>
  form === 'input' && group === 'block' ? either({ enum: [...types] }, { type: 'string', pattern: CUSTOM_TYPE }) : { enum: [...types] };

/** Those of all blocks that a content model allows. */
const within = (types: readonly string[], form: Form): Json => ({ type: 'object', ...ref(form === 'input' ? 'BlockInput' : 'Block'), properties: { type: typesOf(types, 'block', form) } });

/** A place that takes what another does, but for some; what an editor is to offer in it is spelled out. */
function place(rules: ModelRules, { models }: Schema, form: Form): Json {
  const other = form === 'strict' && otherOf(rules, models);
  return other ? { type: 'object', ...ref(modelName(other.like, form)), properties: { type: { not: { enum: other.without } } } } : within(rules.types, form);
}

/** What is short for a block in a place of items: a number, an object that does not say its type, and a list where that is one. */
function shortPlace({ bare, stray, nested }: PlaceRules, { blocks }: Schema): Json[] {
  const definition = blocks[bare];
  const content = definition && shorthandOf(definition);
  if (stray !== 'wrap' || !definition || content?.kind !== 'blocks') return [];
  const { properties } = objectOf(withoutCommon(definition), undefined, 'input');
  const untyped = { type: 'object', ...ref(baseName('input')), properties: { ...(properties as Json), type: false }, required: [definition.shorthand] };
  return [{ type: 'number' }, untyped, ...(nested ? [{ type: 'array', items: either({ type: 'string' }, ref(modelName(content.model, 'input'))) }] : [])];
}

/** The JSON Schema (2020-12) of an article in one of its two forms. */
export function jsonSchema(schema: Schema, form: Form): Json {
  const suffix = form === 'input' ? 'Input' : '';
  const models = Object.entries(schema.models).map(([model, rules]) => [modelName(model, form), either(place(rules, schema, form), ...(form === 'input' ? shortPlace(rules, schema) : []))]);
  const friendly: Json = {
    RichTextInput: either({ type: 'string' }, ref('InlineNodeInput'), { type: 'array', items: either({ type: 'string' }, ref('InlineNodeInput')) }),
    RootInput: { type: 'object', properties: { type: { enum: ['root', 'body'] }, children: { type: 'array', items: either({ type: 'string' }, ref('BlockInput')) } }, required: ['type', 'children'] },
    CustomBlockInput: { description: 'A block of a type of your own.', type: 'object', properties: { type: { type: 'string', pattern: CUSTOM_TYPE }, fallback: ref('RichTextInput') }, required: ['type'] },
  };
  const article = objectOf(schema.article, undefined, form, { always: ALWAYS });
  const aliases = Object.fromEntries(
    Object.entries(schema.article.fields).flatMap(([name, field]) => (field.aliases ?? []).map((alias) => [alias, { ...describe(field, form), description: `Another name of "${name}".` }])),
  );
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: form === 'input' ? 'ArticleInput' : 'Article',
    ...article,
    ...(form === 'input' ? { properties: { $schema: { type: 'string' }, ...(article['properties'] as Json), ...aliases }, required: [] as string[], anyOf: [{ required: ['headline'] }, { required: ['title'] }] } : {}),
    $defs: {
      [`InlineNode${suffix}`]: byType(Object.keys(schema.inline), 'inline', form),
      [`Block${suffix}`]: byType(Object.keys(schema.blocks), 'block', form),
      ...Object.fromEntries(models),
      [baseName(form)]: { type: 'object', properties: Object.fromEntries(Object.entries<Field>(BLOCK_FIELDS).map(([name, field]) => [name, describe(field, form)])) },
      ...(form === 'input' ? friendly : {}),
      ...Object.fromEntries(definitionsOf(schema).map(({ name, group, definition }) => define(name, group, definition, form))),
    },
  };
}

/** Widest line of a schema as it is written. */
const WIDTH = 160;

/** Words side by side, as many as go into a line. */
function filled(words: readonly string[], indent: string): string {
  const lines = [''];
  for (const word of words.map((each, index) => JSON.stringify(each) + (index < words.length - 1 ? ', ' : ''))) {
    if (indent.length + (lines.at(-1) ?? '').length + word.length > WIDTH) lines.push('');
    lines.push((lines.pop() ?? '') + word);
  }
  return lines.map((line) => indent + line.trimEnd()).join('\n');
}

/** JSON text in which what fits into a line stands in one, so that a change shows as the lines that it concerns. */
export function compactJson(value: unknown, indent = '', before = 0): string {
  const line = JSON.stringify(value, null, 1).replace(/\n\s*/g, ' ');
  if (typeof value !== 'object' || value === null || indent.length + before + line.length <= WIDTH) return line;
  const inner = `${indent}  `;
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return `[\n${filled(value, inner)}\n${indent}]`;
  if (Array.isArray(value)) return `[\n${value.map((item) => inner + compactJson(item, inner)).join(',\n')}\n${indent}]`;
  const entries = Object.entries(value).map(([key, each]) => `${inner}${JSON.stringify(key)}: ${compactJson(each, inner, key.length + 4)}`);
  return `{\n${entries.join(',\n')}\n${indent}}`;
}
