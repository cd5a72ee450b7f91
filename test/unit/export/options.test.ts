import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import { parseArticle } from '../../../src/blocks/parse-article.js';
import { OPTION_KINDS } from '../../../src/blocks/options.js';
import { renderRegions, renderToStream, renderToString } from '../../../src/export/render.js';

const fail = () => { throw new Error('no'); };
const traps = { get: fail, has: fail, ownKeys: fail, getOwnPropertyDescriptor: fail, getPrototypeOf: fail };
const revoked = Proxy.revocable({}, {});
revoked.revoke();
const WRONG: readonly unknown[] = [null, 7, Number.NaN, 7n, true, '', 'x', Symbol('s'), {}, { a: 1 }, [], [7], [{}], () => 'f', new Date(0), new Proxy({}, traps), new Proxy([], traps), revoked.proxy];
const article = { headline: 'H', inLanguage: 'en', body: [{ type: 'heading', children: 'a' }, { type: 'link', url: '#a', children: 'a' }] };

async function textOf(stream: ReadableStream<Uint8Array>): Promise<string> {
  return new Response(stream).text();
}

for (const name of Object.keys(OPTION_KINDS)) {
  test(`an option "${name}" of any type never throws, and what is of the wrong one is ignored and told`, async () => {
    const warn = mock.method(console, 'warn', () => undefined);
    const [plain, regions] = [renderToString(article), renderRegions(article, ['header', 'body'])];
    for (const value of WRONG) {
      for (const isolate of [false, true]) {
        warn.mock.resetCalls();
        const options = { isolate, [name]: value } as object;
        const html = renderToString(article, options);
        const isTold = warn.mock.callCount() > 0;
        assert.ok(!/"(?:null|undefined|NaN|\[object Object\]|Symbol\(s\))/.test(html));
        if (isTold && !isolate) {
          assert.equal(html, plain);
          assert.match(String(warn.mock.calls[0]?.arguments[0]), new RegExp(`^galley: The option "${name}" cannot be .+ and is ${name === 'access' ? 'taken for "preview"' : 'ignored'}\\. Give (?:an? |").+, or leave it out\\.$`));
          assert.deepEqual(renderRegions(article, ['header', 'body'], options), regions);
        }
        assert.ok((await textOf(renderToStream(article, options))).endsWith(name === 'after' && !isTold ? String(value) : '</galley-article>'));
        const { issues } = parseArticle(article, options);
        assert.equal(issues.filter(({ message }) => message.startsWith(`The option "${name}"`)).length, isTold ? 1 : 0);
      }
    }
    mock.restoreAll();
  });
}

test('options that are no object at all are as good as none', () => {
  for (const options of [null, 7, 'x', Symbol('s'), [], () => 1] as unknown[]) {
    assert.equal(renderToString(article, options as object), renderToString(article));
    assert.equal(parseArticle(article, options as object).issues.length, parseArticle(article).issues.length);
  }
});

test('the text of options is well-formed', () => {
  for (const name of ['prefix', 'theme', 'src', 'stylesheet', 'nonce'] as const) {
    const html = renderToString(article, { isolate: true, [name]: 'a\ud83d\0\r' });
    assert.equal(new TextDecoder().decode(new TextEncoder().encode(html)), html, name);
    assert.ok(!/[\0\r]/.test(html));
  }
});
