import { readFileSync } from 'node:fs';
import { RENAMED } from '../../src/themes/check/renamed.js';

/** The tiers in the order in which they refer to each other; `script` is private, see tokens/script.tokens.json. */
export const TIERS = ['primitive', 'semantic', 'component', 'script'] as const;
export type Tier = (typeof TIERS)[number];

/** One token of the files, its group's type and flags handed down. Names are paths joined by hyphens: `color-text-muted`. */
export interface Token {
  name: string;
  tier: Tier;
  /** A DTCG type; empty for CSS keywords, for which DTCG has none. */
  type: string;
  value: unknown;
  /** An alias or value for dark pages. */
  dark?: unknown;
  /** What CSS gets where DTCG cannot say it: `clamp()`, `em`, keywords. */
  css?: string;
  /** Set again wherever the language changes, because scripts change it. */
  perScript: boolean;
  /** One of the few that make a house's own look. */
  rebrand: boolean;
  description: string;
}

interface Inherited {
  type: string;
  perScript: boolean;
}

type Group = Record<string, unknown>;

const isGroup = (value: unknown): value is Group => typeof value === 'object' && value !== null && !Array.isArray(value);

function ours(group: Group): Group {
  const extensions = group['$extensions'];
  const own = isGroup(extensions) ? extensions['galley'] : undefined;
  return isGroup(own) ? own : {};
}

function collect(group: Group, path: readonly string[], tier: Tier, inherited: Inherited): Token[] {
  const extension = ours(group);
  const passed = { type: String(group['$type'] ?? inherited.type), perScript: inherited.perScript || extension['perScript'] === true };
  if ('$value' in group) {
    const token: Token = {
      name: path.join('-'),
      tier,
      ...passed,
      value: group['$value'],
      rebrand: extension['rebrand'] === true,
      description: String(group['$description'] ?? ''),
    };
    if (extension['dark'] !== undefined) token.dark = extension['dark'];
    if (extension['css'] !== undefined) token.css = String(extension['css']);
    return [token];
  }
  return Object.entries(group).flatMap(([key, child]) => {
    if (!isGroup(child) || key === '$extensions') return [];
    // DTCG: `$root` is the token that has the group's own name
    return collect(child, key === '$root' ? path : [...path, key], tier, passed);
  });
}

/** The token a value like `{color.text}` points to, or undefined for a plain value. */
export function aliasOf(value: unknown): string | undefined {
  const match = typeof value === 'string' ? /^\{(.+)\}$/.exec(value) : null;
  return match?.[1]?.replaceAll('.', '-');
}

function readFile(file: URL, tier: Tier): Token[] {
  const group: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (!isGroup(group)) throw new Error(`${file.pathname} is not a group of tokens.`);
  return collect(group, [], tier, { type: '', perScript: false });
}

/** All tokens by name, in the order of the files. Throws where a name stands twice or an alias leads nowhere. */
export function readTokens(folder: URL): Map<string, Token> {
  const tokens = new Map<string, Token>();
  for (const tier of TIERS) {
    for (const token of readFile(new URL(`${tier}.tokens.json`, folder), tier)) {
      if (tokens.has(token.name)) throw new Error(`The token ${token.name} stands twice.`);
      tokens.set(token.name, token);
    }
  }
  for (const token of tokens.values()) {
    for (const alias of [aliasOf(token.value), aliasOf(token.dark)]) {
      if (alias === undefined) continue;
      const target = tokens.get(alias);
      if (!target) throw new Error(`${token.name} refers to ${alias}, which does not exist.`);
      token.type ||= target.type;
      token.perScript ||= target.perScript;
    }
  }
  return tokens;
}

/** What to write for a token that had another name. */
function renamedTo(name: string): string {
  const now = RENAMED[`--galley-${name}`];
  return now === undefined ? '' : `: it is called ${now.replace('--galley-', '')} now`;
}

/** The tokens that a theme sets, by name. Throws where one is not public, is of another type, or points to one that is not. */
export function readTheme(file: URL, tokens: ReadonlyMap<string, Token>): Map<string, Token> {
  const isPublic = (name: string) => (tokens.get(name)?.tier ?? 'script') !== 'script';
  const theme = new Map<string, Token>();
  for (const token of readFile(file, 'semantic')) {
    const where = `${file.pathname}: ${token.name}`;
    if (!isPublic(token.name)) throw new Error(`${where} is not a public token${renamedTo(token.name)}.`);
    const type = tokens.get(token.name)?.type ?? '';
    if (token.type !== type) throw new Error(`${where} has the type ${token.type || 'keyword'}, the token ${type || 'keyword'}.`);
    for (const alias of [aliasOf(token.value), aliasOf(token.dark)]) {
      if (alias !== undefined && !isPublic(alias)) throw new Error(`${where} refers to ${alias}, which is not a public token${renamedTo(alias)}.`);
    }
    theme.set(token.name, token);
  }
  return theme;
}
