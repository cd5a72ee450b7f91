import type { SchemaRules } from '../schema/definitions/field.js';
import { TABLES } from '../schema/generated/tables.js';

/** Whether a type is what it is in this package: a host may have put another in its place, whose fields are others. */
export const isOurs = (type: string, { blocks, inline }: SchemaRules): boolean => blocks[type] === TABLES.blocks[type] && inline[type] === TABLES.inline[type];
