import type { ModelRules, Schema } from '../../src/schema/definitions/field.ts';

/** What a place takes in place of a list of its own: what another does, but for some types. */
interface Other {
  readonly like: string;
  readonly without: readonly string[];
}

/** The place that takes what this one does, but for some; undefined where this one has blocks besides. */
export function otherOf({ types, like, without = [] }: ModelRules, models: Schema['models']): Other | undefined {
  const others = like === undefined ? undefined : models[like]?.types;
  if (like === undefined || others === undefined || types.length > others.length || !types.every((type) => others.includes(type))) return undefined;
  return { like, without };
}
