// Writes what follows from src/schema/definitions: the types and the two JSON Schemas. With --check it only compares.
import { mkdirSync } from 'node:fs';
import { SCHEMA } from '../src/schema/definitions/schema.ts';
import { jsonSchema } from './schema/json.ts';
import { typesFile } from './schema/types.ts';
import { emit } from './emit.ts';

const folder = new URL('../src/schema/generated/', import.meta.url);
mkdirSync(folder, { recursive: true });
emit(new URL('types.ts', folder), typesFile(SCHEMA));
emit(new URL('article.schema.json', folder), JSON.stringify(jsonSchema(SCHEMA, 'strict'), null, 2) + '\n');
emit(new URL('article-input.schema.json', folder), JSON.stringify(jsonSchema(SCHEMA, 'input'), null, 2) + '\n');
