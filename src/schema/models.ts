import { only } from '../base/own-only.js';
import type { BlockNotes, ModelName, ModelRules, PlaceRules } from './definitions/field.js';

type Placed = Pick<BlockNotes, 'places' | 'opens'> & { readonly type: string };

/** Kinds of places together with those that blocks open, and with the blocks in them. Of a place that nobody opens, its first block is the one that others are wrapped in. */
export function modelsWith(models: Readonly<Record<ModelName, PlaceRules & { readonly types?: readonly string[] }>>, blocks: readonly Placed[]): Record<ModelName, ModelRules> {
  const all: Record<ModelName, ModelRules> = only(Object.fromEntries(Object.entries(models).map(([name, rules]) => [name, { types: [], ...rules }])));
  for (const { opens = {} } of blocks) for (const [name, rules] of Object.entries(opens)) all[name] = { ...rules, types: all[name]?.types ?? [] };
  for (const { type, places } of blocks) {
    for (const name of places) {
      const { types, ...rules } = all[name] ?? { types: [], bare: type, stray: 'wrap' };
      all[name] = { ...rules, types: [...new Set([...types, type])] };
    }
  }
  for (const [name, rules] of Object.entries(all)) if (rules.like !== undefined) all[name] = { ...rules, types: typesLike(rules, all[rules.like]) };
  return all;
}

/** The blocks of a place that takes those of another. */
const typesLike = ({ types, without = [] }: ModelRules, other: ModelRules | undefined): readonly string[] =>
  [...new Set([...(other?.types ?? []).filter((type) => !without.includes(type)), ...types])];
