export const SCHEMES = ['light', 'dark'] as const;
export type Scheme = (typeof SCHEMES)[number];

/** Splits at commas that stand outside of brackets: the arguments of a function of CSS. */
function argumentsOf(text: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let part = '';
  for (const character of text) {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (character === ',' && depth === 0) {
      found.push(part.trim());
      part = '';
    } else part += character;
  }
  return [...found, part.trim()];
}

/** The insides of a value that is one call of this function and nothing else. */
function callOf(name: string, value: string): string | undefined {
  if (!value.startsWith(`${name}(`) || !value.endsWith(')')) return undefined;
  const inside = value.slice(name.length + 1, -1);
  let depth = 0;
  for (const character of inside) {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (depth < 0) return undefined;
  }
  return inside;
}

/**
 * A value of a theme with `light-dark()` and `var()` followed to their end, as a page of this scheme computes it. A token that is `initial`
 * counts as not set. Undefined where nothing is left.
 */
export function resolveValue(value: string, tokens: Readonly<Record<string, string>>, scheme: Scheme, depth = 0): string | undefined {
  const clean = value.trim();
  if (clean === 'initial' || clean === '' || depth > 16) return undefined;
  const sides = callOf('light-dark', clean);
  if (sides !== undefined) return resolveValue(argumentsOf(sides)[scheme === 'light' ? 0 : 1] ?? '', tokens, scheme, depth + 1);
  const reference = callOf('var', clean);
  if (reference === undefined) return clean;
  const [name = '', ...fallback] = argumentsOf(reference);
  const set = Object.hasOwn(tokens, name) ? resolveValue(tokens[name] ?? '', tokens, scheme, depth + 1) : undefined;
  return set ?? resolveValue(fallback.join(', '), tokens, scheme, depth + 1);
}
