import { LONGEST } from '../check/safe.js';
import { tokenNamed } from '../check/tokens.js';
import { aliasPath, nameAt } from './path.js';
import { cssOfValue } from './to-css.js';
import type { FoundToken } from './tokens-of.js';

/** What CSS gets of a token, or why it gets nothing. */
interface TokenCss {
  readonly css?: string;
  readonly why?: string;
}

/** How many aliases of a file's own tokens are followed one after another, and how many for one token. */
const MOST_STEPS = 20;
const MOST = 1000;

/** The tokens of a file by their places, and how many more aliases are followed for one of them. */
interface Aliases {
  readonly tokens: TokensByPlace;
  left: number;
}

export type TokensByPlace = ReadonlyMap<string, FoundToken>;

/** An alias of a group that has a token of its own name means that one. */
export function byPlace(found: readonly FoundToken[]): TokensByPlace {
  const tokens = new Map<string, FoundToken>();
  for (const token of found) {
    const place = token.path.join('.');
    for (const name of [place, place.replace(/\.\$root$/, '')]) if (!tokens.has(name)) tokens.set(name, token);
  }
  return tokens;
}

/** The value of a token for CSS: aliases of public tokens become `var()`, those of other tokens are followed. */
export const cssOfToken = (token: FoundToken, tokens: TokensByPlace): TokenCss => cssOf(token, { tokens, left: MOST }, 0);

function cssOf(token: FoundToken, aliases: Aliases, steps: number): TokenCss {
  const { css, cssFor, dark } = token.extension;
  const type = tokenNamed(nameAt(token.path))?.type ?? token.type ?? typeOfTarget(token, aliases) ?? '';
  const sides = dark === undefined ? [token.value] : [token.value, dark];
  const values = sides.map((value) => cssOfSide(type, value, aliases, steps));
  const stood = Array.isArray(cssFor) ? cssFor.slice(0, sides.length + 1).map((value) => cssOfSide(type, value, aliases, steps).css) : undefined;
  const isAsItStood = stood === undefined || (stood.length === values.length && stood.every((each, index) => each === values[index]?.css));
  if (typeof css === 'string' && isAsItStood) return { css };
  const wrong = values.find(({ why }) => why !== undefined);
  if (wrong) return wrong;
  const [light = '', night] = values.map(({ css: value }) => value ?? '');
  return light.length + (night?.length ?? 0) > LONGEST ? { why: `has a value of more than ${String(LONGEST)} characters` } : { css: night === undefined ? light : `light-dark(${light}, ${night})` };
}

function cssOfSide(type: string, value: unknown, aliases: Aliases, steps: number): TokenCss {
  const path = aliasPath(value);
  if (!path) {
    const css = cssOfValue(type, value);
    return css === undefined ? { why: `has a value that is not of the type ${type === '' ? 'that is missing' : type}` } : { css };
  }
  const target = targetOf(path, aliases);
  if (!target) return { why: `refers to {${path.join('.')}}, which is not in the file` };
  const name = nameAt(target.path);
  if (tokenNamed(name)) return { css: `var(${name})` };
  aliases.left -= 1;
  if (aliases.left < 0) return { why: 'refers to more tokens than any other does' };
  return steps < MOST_STEPS ? cssOf({ ...target, type: target.type ?? type }, aliases, steps + 1) : { why: 'refers to itself' };
}

const targetOf = (path: readonly string[], { tokens }: Aliases) => tokens.get(path.join('.'));

const typeOfTarget = ({ value }: FoundToken, aliases: Aliases) => {
  const path = aliasPath(value);
  return path && targetOf(path, aliases)?.type;
};
