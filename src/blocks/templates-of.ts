import type { BlockTemplates } from '../templates/block-context.js';
import type { AnyBlock } from './define.js';

/** The templates of records by their types; of two records for one type the later is taken. A map, for a type such as "constructor" would find something in an object. */
export const templatesOf = (records: readonly AnyBlock[]): BlockTemplates =>
  new Map(records.map((record) => [record.type, (node, context, extra) => record.template(node, context, extra)]));
