// Writes what follows from src/schema/definitions: the types, the two JSON Schemas and the reference page. With --check it only compares.
import { mkdirSync } from 'node:fs';
import { SCHEMA } from '../src/schema/definitions/schema.ts';
import { jsonSchema } from './schema/json.ts';
import { referencePage } from './schema/reference.ts';
import { typesFile } from './schema/types.ts';
import { emit } from './emit.ts';

const folder = new URL('../src/schema/generated/', import.meta.url);
mkdirSync(folder, { recursive: true });
emit(new URL('types.ts', folder), typesFile(SCHEMA));
emit(new URL('article.schema.json', folder), JSON.stringify(jsonSchema(SCHEMA, 'strict'), null, 2) + '\n');
emit(new URL('article-input.schema.json', folder), JSON.stringify(jsonSchema(SCHEMA, 'input'), null, 2) + '\n');
emit(new URL('../docs/schema.md', import.meta.url), referencePage(SCHEMA));
