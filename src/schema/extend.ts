import { only } from '../base/own-only.js';
import type { BlockNotes, DefinitionRules, SchemaRules } from './definitions/field.js';
import { modelsWith } from './models.js';

/** What a schema has to know of a type from outside: a block where it says its places, else an inline node. */
export interface Extension extends DefinitionRules, Partial<BlockNotes> {
  readonly type: string;
  readonly objects?: Readonly<Record<string, DefinitionRules>> | undefined;
}

/** A schema with more types in it; one that is there already is replaced, but for its places. */
export function extendSchema(schema: SchemaRules, extensions: readonly Extension[]): SchemaRules {
  const blocks = { ...schema.blocks };
  const inline = { ...schema.inline };
  const objects = { ...schema.objects };
  const all = extensions.map((each) => only({ ...each }));
  for (const { type, objects: own, places, ...rules } of all) {
    Object.assign(objects, own);
    if (!places) inline[type] = rules;
    else blocks[type] = { ...rules, places, fields: { ...schema.common, ...rules.fields } };
  }
  const placed = all.flatMap(({ type, places, opens }) => (places ? [only({ type, places, opens })] : []));
  return { ...schema, blocks, inline, objects, models: modelsWith(schema.models, placed) as SchemaRules['models'] };
}
