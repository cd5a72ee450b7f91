/** A value of JSON-LD. */
export type Value = string | number | boolean | Thing | readonly Value[];
/** A thing of schema.org: its type, and what is known of it. */
export interface Thing {
  readonly [property: string]: Value;
}

/** A thing with what there is of its properties; absent ones, empty texts and empty lists are left out. */
export function thing(type: string, properties: Readonly<Record<string, Value | undefined>>): Thing {
  const known = Object.entries(properties).filter((entry): entry is [string, Value] => isSaid(entry[1]));
  return Object.fromEntries([['@type', type], ...known]);
}

const isSaid = (value: Value | undefined): boolean => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);

/** One value by itself, several as a list. */
export const oneOrMore = (values: readonly Value[]): Value | undefined => (values.length > 1 ? values : values[0]);
