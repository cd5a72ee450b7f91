import { aliasOf, type Token } from './read.ts';

type Tokens = ReadonlyMap<string, Token>;
type Scheme = 'light' | 'dark';
type Group = Record<string, object>;

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
export function designTokens(theme: Tokens, base: Tokens, scheme: Scheme): Group {
  const typed = [...base.values()].filter(({ tier, type }) => tier !== 'script' && type !== '');
  return Object.fromEntries(
    typed.map((token) => {
      const { value, css } = resolved(find(token.name, theme, base) ?? token, theme, base, scheme);
      const extension = css === undefined ? {} : { $extensions: { galley: { css } } };
      return [token.name, { $type: token.type, $value: value, $description: token.description, ...extension }];
    }),
  );
}

/** Only what another set has different, and what it is rather than what it is for. */
function differing(tokens: Group, from: Group): Group {
  const changed = Object.entries(tokens).filter(([name, token]) => JSON.stringify(token) !== JSON.stringify(from[name]));
  return Object.fromEntries(changed.map(([name, token]) => [name, { ...token, $description: undefined }]));
}

/** A DTCG resolver (2025.10): the defaults and each theme on light pages as sets, then one look at a time: a theme, in light or in dark. */
export function designResolver(themes: ReadonlyMap<string, Tokens>, base: Tokens): object {
  const none: Tokens = new Map();
  const plain = designTokens(none, base, 'light');
  const sets: Record<string, object> = { tokens: { description: 'The defaults on light pages.', sources: [plain] } };
  const contexts: Record<string, object[]> = {
    'default-light': [],
    'default-dark': [differing(designTokens(none, base, 'dark'), plain)],
  };
  for (const [name, theme] of themes) {
    const light = designTokens(theme, base, 'light');
    sets[name] = { sources: [differing(light, plain)] };
    contexts[`${name}-light`] = [{ $ref: `#/sets/${name}` }];
    contexts[`${name}-dark`] = [{ $ref: `#/sets/${name}` }, differing(designTokens(theme, base, 'dark'), light)];
  }
  return {
    $schema: 'https://www.designtokens.org/schemas/2025.10/resolver.json',
    name: 'Galley',
    version: '2025.10',
    sets,
    modifiers: { look: { description: 'A theme and a scheme.', contexts, default: 'default-light' } },
    resolutionOrder: [{ $ref: '#/sets/tokens' }, { $ref: '#/modifiers/look' }],
  };
}
