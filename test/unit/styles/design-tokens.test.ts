import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { designResolver, designTokens } from '../../../scripts/tokens/design-tokens.js';
import { readTheme, readTokens } from '../../../scripts/tokens/read.js';
import { publicTokens } from '../../../src/styles/generated/token-list.js';
import { THEMES } from '../../../src/themes/names.js';

const folder = new URL('../../../tokens/', import.meta.url);
const base = readTokens(folder);
const themes = new Map(THEMES.map((name) => [name, readTheme(new URL(`themes/${name}.tokens.json`, folder), base)]));

interface Plain {
  readonly $type: string;
  readonly $value: unknown;
}
interface Resolver {
  readonly version: string;
  readonly sets: Readonly<Record<string, { readonly sources: readonly object[] }>>;
  readonly modifiers: Readonly<
    Record<string, { readonly contexts: Readonly<Record<string, readonly Record<string, Plain>[]>>; readonly default: string }>
  >;
  readonly resolutionOrder: readonly { readonly $ref: string }[];
}
const resolver = designResolver(themes, base) as Resolver;

/** What the format says of a value of each type (DTCG 2025.10). */
function isValid({ $type, $value }: Plain): boolean {
  const value = $value as Record<string, unknown>;
  switch ($type) {
    case 'color': {
      const components = value['components'] as number[];
      return value['colorSpace'] === 'srgb' && components.length === 3 && components.every((part) => part >= 0 && part <= 1);
    }
    case 'dimension':
      return typeof value['value'] === 'number' && ['px', 'rem'].includes(String(value['unit']));
    case 'fontFamily':
      return Array.isArray($value) && $value.every((family) => typeof family === 'string');
    case 'fontWeight':
      return typeof $value === 'number' && $value >= 1 && $value <= 1000;
    case 'number':
      return typeof $value === 'number';
    case 'strokeStyle':
      return ['solid', 'dashed', 'dotted', 'double', 'groove', 'ridge', 'outset', 'inset'].includes(String($value));
    default:
      return false;
  }
}

describe('the tokens for design tools', () => {
  it('are all public tokens that have a type', () => {
    const typed = publicTokens.filter(({ type }) => type !== 'keyword').map(({ name }) => name.replace('--galley-', ''));
    assert.deepEqual(Object.keys(designTokens(new Map(), base, 'light')).sort(), typed.sort());
  });

  it('have values of their types and no aliases, in every theme, light and dark', () => {
    for (const theme of [new Map(), ...themes.values()]) {
      for (const scheme of ['light', 'dark'] as const) {
        const wrong = Object.entries(designTokens(theme, base, scheme) as Record<string, Plain>).filter(([, token]) => !isValid(token));
        assert.deepEqual(wrong, []);
      }
    }
  });

  it('are resolved by theme and scheme', () => {
    assert.equal(resolver.version, '2025.10');
    const look = resolver.modifiers['look'];
    assert.deepEqual(
      Object.keys(look?.contexts ?? {}),
      ['default', ...THEMES].flatMap((name) => [`${name}-light`, `${name}-dark`]),
    );
    assert.deepEqual(look?.contexts[look.default], []);
    for (const { $ref } of resolver.resolutionOrder) {
      const [, kind, name] = $ref.split('/');
      assert.ok(name && (kind === 'sets' ? resolver.sets : resolver.modifiers)[name], $ref);
    }
    const [set, dark] = look?.contexts['tabloid-dark'] ?? [];
    assert.deepEqual(set, { $ref: '#/sets/tabloid' });
    const heading = dark?.['color-heading'];
    assert.deepEqual(heading?.$value, { colorSpace: 'srgb', components: [1, 1, 1], hex: '#ffffff' });
  });
});
