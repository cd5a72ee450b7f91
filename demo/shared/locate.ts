import { SCHEMA } from 'galley';
import { scanJson, type Place } from './json-scan.js';

/** A place in the text, and whether it is the wanted one or only the nearest value around it. */
export interface Location extends Place {
  readonly isExact: boolean;
}

/** All names of each field that has several: an issue may say `hero` where the text says `image`. */
function otherNames(): ReadonlyMap<string, readonly string[]> {
  const definitions = [SCHEMA.article, ...Object.values(SCHEMA.blocks), ...Object.values(SCHEMA.inline), ...Object.values(SCHEMA.objects)];
  const names = new Map<string, string[]>();
  for (const [name, { aliases = [] }] of definitions.flatMap(({ fields }) => Object.entries(fields))) {
    const group = [name, ...aliases];
    if (group.length > 1) for (const member of group) names.set(member, [...(names.get(member) ?? []), ...group]);
  }
  return names;
}

/** Finds the value that a JSON pointer means in JSON text, or the nearest one around it, in broken text as well. */
export function locate(json: string, pointer: string): Location {
  const { places } = scanJson(json);
  const names = otherNames();
  let found = '';
  let isExact = true;
  for (const step of pointer.split('/').slice(1)) {
    const next = [step, ...(names.get(step) ?? [])].map((name) => `${found}/${name}`).find((candidate) => places.has(candidate));
    if (next !== undefined) {
      found = next;
      continue;
    }
    isExact = false;
    // A value alone may stand where a list is meant: "author": { … } for "author": [{ … }].
    if (!/^\d+$/.test(step)) break;
  }
  const { start, end } = places.get(found) ?? { start: 0, end: 0 };
  return { start, end, isExact };
}
