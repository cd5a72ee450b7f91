import { extendSchema } from '../schema/extend.js';
import type { SchemaRules } from '../schema/definitions/field.js';
import { TABLES } from '../schema/generated/tables.js';
import { holdMargins } from '../styles/margins.js';
import type { BlockTemplate, BlockTemplates, InlineTemplates } from '../templates/block-context.js';
import type { AnyBlock, AnyInline, AnyRecord, BlockOverride } from './define.js';

/** How articles are shown: the templates of every type, and its fields. */
export interface Templates {
  readonly schema: SchemaRules;
  readonly blocks: BlockTemplates;
  readonly inlineNodes: InlineTemplates;
}

/** What was made of an object, as long as that is there: lists of records are made once and passed often. */
function perObject<From extends object, Made>(make: (from: From) => Made): (from: From) => Made {
  const known = new WeakMap<From, Made>();
  return (from) => {
    const made = known.get(from) ?? make(from);
    known.set(from, made);
    return made;
  };
}

const isOverride = (record: AnyRecord): record is BlockOverride => Object.hasOwn(record, 'overrides');
const isInline = (record: AnyRecord): record is AnyInline => Object.hasOwn(record, 'isInline');

/** What the parser has to know to read the records of a host too. */
export const schemaWith: (own: readonly AnyRecord[]) => SchemaRules = perObject((own) =>
  own.length === 0 ? TABLES : extendSchema(TABLES, own.filter((record): record is AnyBlock | AnyInline => !isOverride(record))),
);

/** The templates of records by their types. A map, for a type such as "constructor" would find something in an object. */
export const blockTemplates = (records: readonly AnyBlock[]): Map<string, BlockTemplate> =>
  new Map(records.map((record) => [record.type, (node, context, extra) => record.template(node, context, extra)]));

const NONE: readonly AnyRecord[] = [];
const perBase = perObject((base: BlockTemplates) => perObject((own: readonly AnyRecord[]): Templates => ({ schema: schemaWith(own), blocks: withOwn(base, own), inlineNodes: inlineTemplates(own) })));

/** The package's templates, to which more may come, and those of a host's own records, which win. */
export const templatesOf = (base: BlockTemplates, own = NONE): Templates => perBase(base)(own);

function withOwn(base: BlockTemplates, own: readonly AnyRecord[]): BlockTemplates {
  if (own.length === 0) return base;
  const templates = new Map<string, BlockTemplate>();
  for (const record of own) {
    if (isInline(record)) continue;
    const before = templates.get(record.type);
    const standard: BlockTemplate = (node, context, extra) => (before ?? base.get(record.type))?.(node, context, extra);
    templates.set(record.type, (node, context, extra) => record.template(node, context, extra, () => standard(node, context, extra)));
  }
  return { get: (type) => templates.get(type) ?? base.get(type) };
}

const inlineTemplates = (records: readonly AnyRecord[]): InlineTemplates =>
  new Map(records.filter(isInline).map((record) => [record.type, (node: never, context) => record.template(node, context)]));

/** The rules of a host's own records, as they stand in the style sheets that elements and servers make of them. */
export const stylesOf = (records: readonly AnyRecord[]): string => holdMargins(records.map((record) => (Object.hasOwn(record, 'styles') ? record.styles : '')).join(''));
