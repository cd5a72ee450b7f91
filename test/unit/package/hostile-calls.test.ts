import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import * as blocks from '../../../src/blocks/index.js';
import * as explaining from '../../../src/explain.js';
import * as rendering from '../../../src/html.js';
import * as handling from '../../../src/export/handler.js';
import * as jsonLd from '../../../src/export/json-ld.js';
import * as markdown from '../../../src/export/markdown.js';
import * as plain from '../../../src/export/text.js';
import * as manuscripts from '../../../src/import/manuscript.js';
import * as main from '../../../src/index.js';
import * as themes from '../../../src/theme-tools.js';

const fail = () => { throw new Error('no'); };
const traps = { get: fail, has: fail, ownKeys: fail, getOwnPropertyDescriptor: fail, getPrototypeOf: fail };
const revoked = Proxy.revocable({}, {});
revoked.revoke();
const circle: Record<string, unknown> = { $value: '{a}', name: '--galley-radius' };
for (const name of ['a', 'b', 'c', 'rules', 'declarations', 'body', 'children']) circle[name] = circle;
const circles: unknown[] = [];
circles.push(circles, circle, circles);

/** What a program may pass by mistake, or from data that nobody has looked at. */
const HOSTILE: readonly unknown[] = [
  undefined, null, 0, -1, 7, Number.NaN, Infinity, 7n, true, false, '', 'x', 'a\ud83d\0\r', '"]}</style><script>', Symbol('s'), {}, { a: 1 }, { toString: fail, valueOf: fail, length: -1 }, Object.create(null), [], [null], [7], [{}], [[]], [Symbol('s')],
  { get name() { return fail(); }, get value() { return fail(); }, get code() { return fail(); } }, new Proxy({}, traps), new Proxy([], traps), new Proxy([], { get: (list, name) => (name === 'length' ? 4e9 : (list as never)[name]) }), revoked.proxy, circle, circles,
  { length: 4e9 }, Array(4e9), () => 'f', new Date(Number.NaN), new Map([['name', 'x']]), new Uint8Array(9), /x/, new Error('e'), Promise.resolve(), { name: null, value: 7, code: 'unknown-type', found: 7, level: {}, from: 'nowhere', around: null, blocks: null, prefix: {} },
  { name: Symbol('s'), from: 'toString', root: 'x', rules: [{ declarations: null, conditions: 7 }], registered: null, findings: [null, { code: 'toString', message: 'm' }], code: 'toString' },
];

type Callable = (...values: readonly unknown[]) => unknown;
interface Named { readonly name: string; readonly call: Callable }

/** What is written in records and templates, and so belongs to a program of the host and not to its data: a mistake there is to be seen at once. */
const OF_RECORDS = 'schemaWith stylesOf directionOn figurePlace idOf placeOf block blocks items caption html inline link hasText plainText formatDate formatNumber defineInline overrideBlock'.split(' ');
/** A value that JSON cannot say is refused by an exception, as its page says. */
const THROWS = ['inlineJson'];

const functions: readonly Named[] = Object.entries({ index: main, html: rendering, explain: explaining, manuscript: manuscripts, handler: handling, jsonLd, markdown, text: plain, themes, blocks }).flatMap(([entry, exports]) =>
  Object.entries(exports as Readonly<Record<string, unknown>>).flatMap(([name, value]) => (typeof value === 'function' && ![...OF_RECORDS, ...THROWS].includes(name) ? [{ name: `${entry}: ${name}`, call: value as Callable }] : [])),
);

/** All that a result says: streams to their end. */
async function textOf(result: unknown): Promise<string> {
  if (result instanceof ReadableStream) return new Response(result as ReadableStream<Uint8Array>).text();
  return typeof result === 'string' ? result : (JSON.stringify(result) ?? '');
}

/** A good value for each parameter, with which the others are tried. */
const GOOD: Readonly<Record<string, readonly unknown[]>> = {
  parseArticle: [{ headline: 'H', inLanguage: 'en', body: ['a'] }, {}],
  toOutline: [{ headline: 'H', body: [{ type: 'heading', children: 'a' }] }, {}],
  renderToString: [{ headline: 'H' }, {}],
  renderToStream: [{ headline: 'H' }, {}],
  createHandler: [{}],
  renderPage: [{ headline: 'H' }, {}],
  toJsonLd: [{ headline: 'H' }, {}],
  toMarkdown: [{ headline: 'H' }, {}],
  toText: [{ headline: 'H' }, {}],
  renderRegions: [{ headline: 'H' }, ['header', 'body'], {}],
  toPreview: [{ headline: 'H' }, {}],
  explain: [{ pointer: '', code: 'unknown-type', severity: 'error', found: '"x"', name: 'block' }, main.SCHEMA],
  fromManuscript: ['Boats return\n\nBy Mira Sol\n\nText.'],
  checkTheme: [[{ name: '--galley-radius', value: '4px' }], { from: 'wire' }],
  checkThemeSource: [{ rules: [{ selector: ':root', conditions: [], declarations: [{ name: '--galley-radius', value: '4px' }] }], registered: [], findings: [] }, 'wire'],
  judgePairs: [[{ name: '--galley-color-text', value: '#000' }], () => undefined],
  charactersPerLine: [30],
  isThemeName: ['x'],
  newTheme: [{ name: 'x', from: 'wire' }],
  copyableCss: ['wire', { '--galley-radius': '4px' }, '.x'],
  fromDtcg: [{ radius: { $type: 'dimension', $value: '4px' } }],
  toDtcg: [{ '--galley-radius': '4px' }],
  resolveArrangement: [{ design: 'opinion', display: 'showcase', hero: { type: 'image', width: 3, height: 2 } }],
  defineBlock: [{ type: 'acme/x', fields: {}, template: () => undefined }],
  useBlocks: [[]],
  useHighlighter: [undefined],
  useMath: [undefined],
  useMedia: [{}],
  useEmbeds: [{}],
  listThemes: [],
};
const bare = (name: string) => name.slice(name.indexOf(' ') + 1);

test('every function of the package is tried', () => {
  assert.deepEqual([...new Set(functions.map(({ name }) => bare(name)))].sort(), Object.keys(GOOD).sort());
});

for (const { name, call } of functions) {
  test(`${name} takes anything for any of its values, without an exception, and prints none of it`, async () => {
    const warn = mock.method(console, 'warn', () => undefined);
    const good = GOOD[bare(name)] ?? [];
    try {
      for (const place of [...good.keys(), 'all'] as const) {
        for (const [index, value] of HOSTILE.entries()) {
          const values = place === 'all' ? [value, value, value] : good.with(place, value);
          const what = `${String(index)} as ${String(place)}`;
          let result: unknown;
          assert.doesNotThrow(() => { result = call(...values); }, what);
          const isOwnValue = /define|useBlocks/.test(name) || result === undefined;
          if (!isOwnValue) assert.doesNotMatch(await textOf(result), /\[object|\bundefined\b|NaN(?! was found)|Symbol\(|"null"| null\b/, what);
        }
      }
      for (const { arguments: words } of warn.mock.calls) assert.doesNotMatch(words.map(String).join(' '), /\[object|\bundefined\b|\bnull\b|NaN|Symbol\(/);
    } finally {
      mock.restoreAll();
      blocks.useBlocks([]);
      blocks.useHighlighter(undefined);
      blocks.useMath(undefined);
      blocks.useMedia({});
      blocks.useEmbeds({});
    }
  });
}
