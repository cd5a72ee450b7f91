import { aliasOf, type Token } from './read.ts';

type Tokens = ReadonlyMap<string, Token>;
type Scheme = 'light' | 'dark';

/** A token of a theme, or the default where the theme has none. */
const find = (name: string, theme: Tokens, base: Tokens) => theme.get(name) ?? base.get(name);

/** What a token comes to: every alias followed, one scheme chosen. */
function resolved(token: Token, theme: Tokens, base: Tokens, scheme: Scheme): Pick<Token, 'value' | 'css'> {
  const value = scheme === 'dark' && token.dark !== undefined ? token.dark : token.value;
  const target = find(aliasOf(value) ?? '', theme, base);
  if (target) return { ...resolved(target, theme, base, scheme), ...(token.css === undefined ? {} : { css: token.css }) };
  return { value, ...(token.css === undefined ? {} : { css: token.css }) };
}

/**
 * The public tokens as one flat DTCG group, without aliases. CSS keywords are left out, for the format has no type for them; what CSS gets where
 * the format cannot say it (`clamp()`, `em`) stands in the extension.
 */
export function designTokens(theme: Tokens, base: Tokens, scheme: Scheme): Record<string, object> {
  const typed = [...base.values()].filter(({ tier, type }) => tier !== 'script' && type !== '');
  return Object.fromEntries(
    typed.map((token) => {
      const { value, css } = resolved(find(token.name, theme, base) ?? token, theme, base, scheme);
      const extension = css === undefined ? {} : { $extensions: { galley: { css } } };
      return [token.name, { $type: token.type, $value: value, $description: token.description, ...extension }];
    }),
  );
}

/** Only what another set has different. */
export function differing(tokens: Record<string, object>, from: Record<string, object>): Record<string, object> {
  return Object.fromEntries(Object.entries(tokens).filter(([name, token]) => JSON.stringify(token) !== JSON.stringify(from[name])));
}

/** A DTCG resolver (2025.10): the default tokens as a set of its own, then one look at a time, each theme in light and in dark. */
export function designResolver(themes: ReadonlyMap<string, Tokens>, base: Tokens): object {
  const none: Tokens = new Map();
  const plain = designTokens(none, base, 'light');
  const looks = [['default', none] as const, ...themes].flatMap(([name, theme]) =>
    (['light', 'dark'] as const).map((scheme) => [`${name}-${scheme}`, [differing(designTokens(theme, base, scheme), plain)]] as const),
  );
  return {
    $schema: 'https://www.designtokens.org/schemas/2025.10/resolver.json',
    name: 'Galley',
    version: '2025.10',
    sets: { tokens: { description: 'The defaults on light pages.', sources: [plain] } },
    modifiers: { look: { description: 'A theme and a scheme.', contexts: Object.fromEntries(looks), default: 'default-light' } },
    resolutionOrder: [{ $ref: '#/sets/tokens' }, { $ref: '#/modifiers/look' }],
  };
}
