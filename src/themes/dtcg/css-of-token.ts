import { tokenNamed } from '../check/tokens.js';
import { aliasPath, nameAt } from './path.js';
import { cssOfValue } from './to-css.js';
import type { FoundToken } from './tokens-of.js';

/** What CSS gets of a token, or why it gets nothing. */
interface TokenCss {
  readonly css?: string;
  readonly why?: string;
}

/** How many aliases of a file's own tokens are followed one after another. */
const MOST_STEPS = 20;

/** The value of a token for CSS: aliases of public tokens become `var()`, those of other tokens are followed. */
export function cssOfToken(token: FoundToken, all: readonly FoundToken[], steps = 0): TokenCss {
  const { css, cssFor, dark } = token.extension;
  const type = tokenNamed(nameAt(token.path))?.type ?? token.type ?? typeOfTarget(token, all) ?? '';
  const sides = dark === undefined ? [token.value] : [token.value, dark];
  const values = sides.map((value) => cssOfSide(type, value, all, steps));
  const stood = Array.isArray(cssFor) ? cssFor.map((value) => cssOfSide(type, value, all, steps).css) : undefined;
  const isAsItStood = stood === undefined || (stood.length === values.length && stood.every((each, index) => each === values[index]?.css));
  if (typeof css === 'string' && isAsItStood) return { css };
  const wrong = values.find(({ why }) => why !== undefined);
  if (wrong) return wrong;
  const [light = '', night] = values.map(({ css: value }) => value ?? '');
  return { css: night === undefined ? light : `light-dark(${light}, ${night})` };
}

function cssOfSide(type: string, value: unknown, all: readonly FoundToken[], steps: number): TokenCss {
  const path = aliasPath(value);
  if (!path) {
    const css = cssOfValue(type, value);
    return css === undefined ? { why: `has a value that is not of the type ${type === '' ? 'that is missing' : type}` } : { css };
  }
  const target = targetOf(path, all);
  if (!target) return { why: `refers to {${path.join('.')}}, which is not in the file` };
  const name = nameAt(target.path);
  if (tokenNamed(name)) return { css: `var(${name})` };
  return steps < MOST_STEPS ? cssOfToken({ ...target, type: target.type ?? type }, all, steps + 1) : { why: 'refers to itself' };
}

/** An alias of a group that has a token of its own name means that one. */
function targetOf(path: readonly string[], all: readonly FoundToken[]): FoundToken | undefined {
  const place = path.join('.');
  return all.find((token) => [place, `${place}.$root`].includes(token.path.join('.')));
}

const typeOfTarget = ({ value }: FoundToken, all: readonly FoundToken[]) => {
  const path = aliasPath(value);
  return path && targetOf(path, all)?.type;
};
