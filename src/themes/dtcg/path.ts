import { tokenNames } from '../check/tokens.js';

const PREFIX = '--galley-';

/** Where a token stands in a file: `--galley-color-text-muted` at `color`, `text-muted`; `--galley-measure`, beside `measure-wide`, at `measure`, `$root`. */
export function pathOf(name: string): readonly [group: string, token?: string] {
  const [group = '', ...rest] = name.slice(PREFIX.length).split('-');
  if (rest.length > 0) return [group, rest.join('-')];
  return tokenNames.some((other) => other.startsWith(`${name}-`)) ? [group, '$root'] : [group];
}

/** The token at a place of a file, however its words are grouped. */
export const nameAt = (path: readonly string[]) => `${PREFIX}${path.filter((word) => word !== '$root').join('-')}`;

/** `{color.text}` for the token at that place. */
export const aliasTo = (name: string) => `{${pathOf(name).join('.')}}`;

/** The place that an alias points to, or undefined where the value is none. */
export function aliasPath(value: unknown): readonly string[] | undefined {
  const inside = typeof value === 'string' ? /^\{([^{}]+)\}$/.exec(value)?.[1] : undefined;
  return inside?.split('.');
}
