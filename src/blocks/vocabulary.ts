import { extendSchema } from '../schema/extend.js';
import type { SchemaRules } from '../schema/definitions/field.js';
import { TABLES } from '../schema/generated/tables.js';
import { holdMargins } from '../styles/margins.js';
import type { BlockTemplate, BlockTemplates, InlineTemplates } from '../templates/block-context.js';
import type { AnyBlock, AnyInline, AnyRecord, BlockOverride } from './define.js';

/** How articles are shown: the templates of every type. */
export interface Templates {
  readonly blocks: BlockTemplates;
  readonly inlineNodes: InlineTemplates;
}

/** What was made of a list, as long as the list is there: lists of records are made once and passed often. */
function perList<Made>(make: (records: readonly AnyRecord[]) => Made): (records: readonly AnyRecord[]) => Made {
  const known = new WeakMap<readonly AnyRecord[], Made>();
  return (records) => {
    const made = known.get(records) ?? make(records);
    known.set(records, made);
    return made;
  };
}

const isOverride = (record: AnyRecord): record is BlockOverride => 'overrides' in record;
const isInline = (record: AnyRecord): record is AnyInline => 'isInline' in record;

/** What the parser has to know to read the records of a host too. */
export const schemaWith: (own: readonly AnyRecord[]) => SchemaRules = perList((own) =>
  own.length === 0 ? TABLES : extendSchema(TABLES, own.filter((record): record is AnyBlock | AnyInline => !isOverride(record))),
);

/** The templates of the package's records and of a host's own, which win. */
export const templatesOf: (base: readonly AnyRecord[], own?: readonly AnyRecord[]) => Templates = (() => {
  const perBase = perList((base) => perList((own) => ({ blocks: blockTemplates([...base, ...own]), inlineNodes: inlineTemplates([...base, ...own]) })));
  return (base, own = NONE) => perBase(base)(own);
})();

const NONE: readonly AnyRecord[] = [];

/** A map, for a type such as "constructor" would find something in an object. */
function blockTemplates(records: readonly AnyRecord[]): BlockTemplates {
  const templates = new Map<string, BlockTemplate>();
  for (const record of records) {
    if (isInline(record)) continue;
    const standard = templates.get(record.type);
    templates.set(record.type, isOverride(record) ? overridden(record, standard) : (node, context, extra) => record.template(node, context, extra));
  }
  return templates;
}

const overridden = (record: BlockOverride, standard: BlockTemplate | undefined): BlockTemplate => (node, context, extra) =>
  record.template(node, context, extra, () => standard?.(node, context, extra));

const inlineTemplates = (records: readonly AnyRecord[]): InlineTemplates =>
  new Map(records.filter(isInline).map((record) => [record.type, (node: never, context) => record.template(node, context)]));

/** The rules of a host's own records, as they stand in the style sheets that elements and servers make of them. */
export const stylesOf = (records: readonly AnyRecord[]): string => holdMargins(records.map(({ styles = '' }) => styles).join(''));
