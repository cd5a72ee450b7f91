import { TABLES } from './generated/tables.js';

/** Versions of the schema before the current one, and what turns a document of each into the next. */
export const UPGRADES: readonly ((input: object) => object)[] = [];

/** The newest version of the schema. */
export const NEWEST: number = TABLES.version;

/** A document as the newest version has it, and the version that it says it is of; without a word it is of the newest. */
export function upgradeDocument(document: object): { readonly document: object; readonly from: number } {
  const { schemaVersion } = document as { readonly schemaVersion?: unknown };
  const from = typeof schemaVersion === 'number' && Number.isInteger(schemaVersion) && schemaVersion >= 1 ? schemaVersion : NEWEST;
  return { document: UPGRADES.slice(from - 1).reduce<object>((each, upgrade) => upgrade(each), document), from };
}
