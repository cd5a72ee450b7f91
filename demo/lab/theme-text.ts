import { copyableCss, fromDtcg, toDtcg } from 'galley/theme-tools';
import { allowed } from '../shared/address.js';
import { isBase, nameFrom, tokensOf, type Base, type Theme } from '../shared/theme.js';

/** A theme as a rule that can be pasted into a page. */
export function cssOf(theme: Theme): string {
  return `${theme.name ? `/* galley: named "${theme.name}" */\n` : ''}${rulesOf(theme)}`;
}

function rulesOf({ base, changed }: Theme): string {
  if (base !== 'default') return copyableCss(base, changed);
  const lines = Object.entries(changed).map(([name, value]) => `  ${name}: ${value};\n`);
  return `/* For <galley-article> without a theme. galley: from default */\n:root {\n${lines.join('')}}\n`;
}

/** A theme as a file for design tools: every token that it sets, those of its base included. */
export function tokensFileOf({ base, changed, name }: Theme): string {
  const file = { $description: `A theme of Galley. galley: from ${base}${name ? `, galley: named “${name}”` : ''}`, ...toDtcg({ ...tokensOf(base), ...changed }) };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** A theme that was read, and the names that could not be. */
export interface ReadTheme {
  readonly theme: Theme;
  readonly leftOut: readonly string[];
}

/** Reads a style sheet or a file of design tokens. Undefined where there is no token in it. */
export function readTheme(text: string, current: Base): ReadTheme | undefined {
  const values = text.trimStart().startsWith('{') ? tokensIn(text) : declarationsIn(text);
  if (!values || values.length === 0) return undefined;
  const base = baseIn(text) ?? current;
  const own = tokensOf(base);
  const changed = allowed(base, values);
  const leftOut = values.filter(([name, value]) => !Object.hasOwn(changed, name) && own[name] !== value).map(([name]) => name);
  const [, named = ''] = /galley: named ["“]([^"”\n]+)/.exec(text) ?? [];
  const name = nameFrom(named);
  return { theme: { base, changed, ...(name !== '' && { name }) }, leftOut };
}

/** The name of its file, without the ending. */
export const fileNameOf = ({ base, name }: Theme): string => (name ? name.toLowerCase().replaceAll(/[ .]+/g, '-') : base);

/** The theme that a text says it was made from. */
function baseIn(text: string): Base | undefined {
  const [, named] = /galley: from ([a-z]+)/.exec(text) ?? /theme~?="?([a-z]+)"?\]/.exec(text) ?? [];
  return named !== undefined && isBase(named) ? named : undefined;
}

type Values = readonly (readonly [name: string, value: string])[];

function tokensIn(text: string): Values | undefined {
  try {
    const { tokens, findings } = fromDtcg(JSON.parse(text));
    return [
      ...Object.entries(tokens),
      ...findings.flatMap(({ token }): Values => (token === undefined || token in tokens ? [] : [[token, '']])),
    ];
  } catch {
    return undefined;
  }
}

function declarationsIn(css: string): Values {
  const plain = css.replaceAll(/\/\*[\s\S]*?\*\//g, '');
  return [...plain.matchAll(/(--galley-[\w-]+)\s*:\s*([^;{}]+)/g)]
    .map(([, name = '', value = '']) => [name, value.trim()] as const)
    .filter(([name]) => name !== '--galley-theme');
}
