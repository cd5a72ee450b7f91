import type { BlockNotes, ModelName, ModelRules, PlaceRules } from './definitions/field.js';

type Placed = Pick<BlockNotes, 'places' | 'opens'> & { readonly type: string };

/** Kinds of places together with those that blocks open, and with the blocks in them. Of a place that nobody opens, its first block is the one that others are wrapped in. */
export function modelsWith(models: Readonly<Record<ModelName, PlaceRules & { readonly types?: readonly string[] }>>, blocks: readonly Placed[]): Record<ModelName, ModelRules> {
  const all: Record<ModelName, ModelRules> = Object.fromEntries(Object.entries(models).map(([name, rules]) => [name, { ...rules, types: rules.types ?? [] }]));
  for (const { opens = {} } of blocks) for (const [name, rules] of Object.entries(opens)) all[name] = { ...rules, types: all[name]?.types ?? [] };
  for (const { type, places } of blocks) {
    for (const name of places) {
      const { types, ...rules } = all[name] ?? { types: [], bare: type, stray: 'wrap' };
      all[name] = { ...rules, types: [...new Set([...types, type])] };
    }
  }
  return all;
}
