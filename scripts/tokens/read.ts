import { readFileSync } from 'node:fs';

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

/** All tokens by name, in the order of the files. Throws where a name stands twice or an alias leads nowhere. */
export function readTokens(folder: URL): Map<string, Token> {
  const tokens = new Map<string, Token>();
  for (const tier of TIERS) {
    const file: unknown = JSON.parse(readFileSync(new URL(`${tier}.tokens.json`, folder), 'utf8'));
    if (!isGroup(file)) throw new Error(`${tier}.tokens.json is not a group of tokens.`);
    for (const token of collect(file, [], tier, { type: '', perScript: false })) {
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
