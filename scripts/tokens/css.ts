import { aliasOf, type Token } from './read.ts';

/** The name a publisher sets. */
export const publicName = (token: Token) => `--galley-${token.name}`;
/** The name the stylesheet reads. */
export const privateName = (token: Token) => `--_${token.name}`;

/** Whether a token says nothing unless it is set: what its value has is then said elsewhere. */
const isUnsaid = ({ type, css }: Pick<Token, 'type' | 'css'>) => type !== '' && css === 'initial';

const GENERIC = /^(serif|sans-serif|monospace|system-ui|ui-[a-z]+)$/;

function literal({ name, type, value, css }: Token): string {
  if (css !== undefined && !isUnsaid({ type, css })) return css;
  if (typeof value === 'number') return String(value);
  if (type === 'fontFamily' && Array.isArray(value))
    return value.map((family) => (GENERIC.test(family) ? family : `"${family}"`)).join(', ');
  if (typeof value === 'string') return value;
  const parts = value as Record<string, unknown>;
  if (type === 'color' && parts['alpha'] === 0) return 'transparent';
  if (type === 'color' && typeof parts['hex'] === 'string') return parts['hex'];
  if (type === 'dimension') return `${String(parts['value'])}${String(parts['unit'])}`;
  throw new Error(`${name} has a value that has no CSS form yet.`);
}

/** What a token is when the publisher says nothing: `light-dark(var(--galley-p-neutral-95, #1a1918), …)`. */
export function defaultOf(token: Token, tokens: ReadonlyMap<string, Token>): string {
  if (isUnsaid(token)) return 'initial';
  const side = (value: unknown) => {
    const target = tokens.get(aliasOf(value) ?? '');
    if (!target) return literal({ ...token, value });
    if (target.tier === 'primitive') return `var(${publicName(target)}, ${literal(target)})`;
    return `var(${privateName(target)})`;
  };
  return token.dark === undefined ? side(token.value) : `light-dark(${side(token.value)}, ${side(token.dark)})`;
}

/** `--_color-text: var(--galley-color-text, …);`. Primitives have no line of their own, script tokens no public name. */
export function declaration(token: Token, tokens: ReadonlyMap<string, Token>): string {
  return `${privateName(token)}: var(${publicName(token)}, ${defaultOf(token, tokens)});`;
}

/** The value with every alias followed to its end, for people: `light-dark(#1a1918, #ebe7e0)`. */
export function resolvedDefault(token: Token, tokens: ReadonlyMap<string, Token>): string {
  const side = (value: unknown): string => {
    const target = tokens.get(aliasOf(value) ?? '');
    return target ? resolvedDefault(target, tokens) : literal({ ...token, value });
  };
  return token.dark === undefined ? side(token.value) : `light-dark(${side(token.value)}, ${side(token.dark)})`;
}

/**
 * What a theme declares. An alias becomes `var()`, so that a publisher who changes the one token changes the other; where the theme leaves
 * that one alone, its default stands behind.
 */
export function themeValue(token: Token, tokens: ReadonlyMap<string, Token>): string {
  const side = (value: unknown) => {
    const target = tokens.get(aliasOf(value) ?? '');
    return target ? `var(${publicName(target)}, ${resolvedDefault(target, tokens)})` : literal({ ...token, value });
  };
  return token.dark === undefined ? side(token.value) : `light-dark(${side(token.value)}, ${side(token.dark)})`;
}
