// Writes what follows from src/blocks and src/schema/definitions: the tables and prose, the types, the two JSON Schemas, the pages about them, the
// lists of records, and what the elements load of each group. With --check it only compares.
import { mkdirSync } from 'node:fs';
import { emit } from './emit.ts';
import { schemaAddress, schemaFile, withAddress } from './schema/address.ts';
import { blockLists, groupFiles } from './schema/block-lists.ts';
import { compactJson, jsonSchema } from './schema/json.ts';
import { machineOnlyPage } from './schema/machine-only.ts';
import { referencePage } from './schema/reference.ts';
import { BLOCK_FILES, OWN, SOURCE } from './schema/source.ts';
import { proseFile, tablesFile } from './schema/tables.ts';
import { typesFile } from './schema/types.ts';

const folder = new URL('../src/schema/generated/', import.meta.url);
const lists = new URL('../src/blocks/generated/', import.meta.url);
const groups = new URL('../src/elements/generated/', import.meta.url);
for (const each of [folder, lists, groups]) mkdirSync(each, { recursive: true });

emit(new URL('tables.ts', folder), tablesFile(OWN));
emit(new URL('prose.ts', folder), proseFile(OWN));
emit(new URL('types.ts', folder), typesFile(SOURCE));
for (const form of ['strict', 'input'] as const) {
  emit(new URL(schemaFile(form), folder), compactJson(withAddress(jsonSchema(SOURCE, form), schemaAddress(form))) + '\n');
}
emit(new URL('../docs/schema.md', import.meta.url), referencePage(SOURCE));
emit(new URL('../docs/machine-only.md', import.meta.url), machineOnlyPage(SOURCE));
for (const [file, text] of Object.entries(blockLists(BLOCK_FILES))) emit(new URL(file, lists), text);
for (const [file, text] of Object.entries(groupFiles(BLOCK_FILES))) emit(new URL(file, groups), text);
