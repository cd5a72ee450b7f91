import { ARTICLE, SCHEMA_VERSION } from './article.js';
import { BLOCKS, BLOCK_FIELDS, MODELS } from './blocks.js';
import { INLINE } from './inline.js';
import { OBJECTS } from './objects.js';
import type { Definition, Schema } from './field.js';

const withBlockFields = (definition: Definition): Definition => ({ ...definition, fields: { ...BLOCK_FIELDS, ...definition.fields } });

/** The vocabulary of this package: the one source of parser, types, JSON Schemas and documentation. */
export const SCHEMA: Schema = {
  version: SCHEMA_VERSION,
  article: ARTICLE,
  blocks: Object.fromEntries(Object.entries(BLOCKS).map(([type, definition]) => [type, withBlockFields(definition)])),
  inline: INLINE,
  objects: OBJECTS,
  models: MODELS,
};
