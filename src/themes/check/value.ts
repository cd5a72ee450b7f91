/** A value that is one call: `var(--a, b)` is `{ name: 'var', arguments: ['--a', 'b'] }`. */
export interface Call {
  readonly name: string;
  readonly arguments: readonly string[];
}

/** Splits at commas or at spaces that stand outside of brackets and quotes. */
export function split(text: string, separator: ',' | ' '): string[] {
  const parts: string[] = [];
  let part = '';
  let depth = 0;
  let quote = '';
  for (const character of text.replaceAll(/\s/g, ' ')) {
    if (quote !== '') quote = character === quote ? '' : quote;
    else if (character === '"' || character === "'") quote = character;
    else if (character === '(') depth += 1;
    else if (character === ')') depth -= 1;
    else if (character === separator && depth === 0) {
      parts.push(part.trim());
      part = '';
      continue;
    }
    part += character;
  }
  parts.push(part.trim());
  return separator === ' ' ? parts.filter((piece) => piece !== '') : parts;
}

/** The value as one call, or undefined where it is something else. */
export function callOf(value: string): Call | undefined {
  const [whole, ...others] = split(value, ' ');
  const [, name, inside] = /^(-?[a-z][\w-]*)\((.*)\)$/i.exec(whole ?? '') ?? [];
  if (name === undefined || inside === undefined || others.length > 0) return undefined;
  return { name: name.toLowerCase(), arguments: split(inside, ',') };
}

/** A value with every `var()` replaced, or the name of the custom property for which there is nothing to put. */
export type Substituted = { readonly value: string } | { readonly missing: string };

/** How many `var()` are followed: a value that leads to itself ends here. */
const MOST_STEPS = 50;

/** Replaces `var()` by what `find` gives for its name, else by its fallback. */
export function substitute(value: string, find: (name: string) => string | undefined): Substituted {
  let text = value;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const start = text.search(/\bvar\(/i);
    if (start < 0) return { value: text.trim() };
    const end = closing(text, start + 4);
    const [name = '', ...fallback] = split(text.slice(start + 4, end), ',');
    const found = find(name) ?? (fallback.length > 0 && name.startsWith('--galley-') ? fallback.join(', ') : undefined);
    if (found === undefined) return { missing: name };
    text = `${text.slice(0, start)}${found}${text.slice(end + 1)}`;
  }
  return { missing: value };
}

/** Where the bracket that is open at `from` is closed. */
function closing(text: string, from: number): number {
  let depth = 1;
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '(') depth += 1;
    if (text[at] === ')') depth -= 1;
    if (depth === 0) return at;
  }
  return text.length;
}

/** Values that give a token its default back, or that of what is around. */
const UNSET = ['initial', 'inherit', 'unset', 'revert', 'revert-layer', ''];

/** Whether a declaration with this value sets anything. */
export const isSet = (value: string) => !UNSET.includes(value.toLowerCase());
