import { publicTokens } from '../../styles/generated/token-list.js';

export type PublicToken = (typeof publicTokens)[number];

const byName: ReadonlyMap<string, PublicToken> = new Map(publicTokens.map((token) => [token.name, token]));

/** The public token of this name. */
export const tokenNamed = (name: string) => byName.get(name);

export const tokenNames: readonly string[] = [...byName.keys()];
