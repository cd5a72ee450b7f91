import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import { overrideBlock, type AnyRecord } from '../../../src/blocks/define.js';
import { parseArticle } from '../../../src/blocks/parse-article.js';
import { createHandler } from '../../../src/export/handler.js';
import { renderPage, renderRegions, renderToStream, renderToString } from '../../../src/export/render.js';
import type { Issue } from '../../../src/schema/issues.js';
import { html } from '../../../src/templates/html.js';

const ARTICLE = { id: 'story-7', headline: 'H', inLanguage: 'en', body: ['One', { type: 'blockquote', children: [{ type: 'heading', children: 'Two' }, 'Three'] }, { type: 'heading', children: 'Four' }] };
const thrower = overrideBlock('heading', () => { throw new Error('no such part'); });
const junk = overrideBlock('heading', () => html`<p>${{} as never}</p>`);
type Told = readonly [pointer: string, code: string, message: string, articleId: string | undefined];

/** What is told while an article is set, and what becomes of it. */
async function setWith(records: readonly AnyRecord[], set: (options: { blocks: readonly AnyRecord[]; onIssue: (issue: Issue, articleId: string | undefined) => void }) => string | Promise<string>) {
  const told: Told[] = [];
  const page = await set({ blocks: records, onIssue: ({ pointer, code, message }, articleId) => told.push([pointer, code, message, articleId]) });
  return { told, page };
}

const WAYS: Readonly<Record<string, Parameters<typeof setWith>[1]>> = {
  renderToString: (options) => renderToString(ARTICLE, options),
  renderPage: (options) => renderPage(ARTICLE, options),
  renderToStream: (options) => new Response(renderToStream(ARTICLE, options)).text(),
  renderRegions: (options) => renderRegions(ARTICLE, ['body'], options).body,
  createHandler: async (options) => {
    const response = await createHandler(options)(new Request('https://edge.example/a', { method: 'POST', body: JSON.stringify(ARTICLE) }));
    assert.equal(response.status, 200);
    return response.text();
  },
};

for (const [name, set] of Object.entries(WAYS)) {
  for (const [kind, record, found] of [['throws', thrower, '"no such part"'], ['returns what nobody can show', junk, '"A template shows text']] as const) {
    test(`a template that ${kind} costs its block in ${name}, and the host is told of each, once, with the article`, async () => {
      const console_ = mock.method(console, 'error', () => undefined);
      const { told, page } = await setWith([record], set);
      console_.mock.restore();
      assert.equal(console_.mock.callCount(), 0);
      assert.deepEqual(told.map(([pointer, code, , articleId]) => [pointer, code, articleId]).filter(([, code]) => code === 'failed-block'), [
        ['/body/1/children/0', 'failed-block', 'story-7'],
        ['/body/2', 'failed-block', 'story-7'],
      ]);
      assert.ok(told.some(([, , message]) => message.startsWith(`The template of this heading failed with ${found}`)), String(told));
      for (const word of ['One', 'Two', 'Three', 'Four']) assert.ok(page.includes(word), word);
    });
  }
}

test('the host is told of what the parser finds, where the article was not parsed before', () => {
  const wrong = { id: 'story-8', headline: 'H', inLanguage: 'en', body: ['a'], headlin: 'x' };
  const told: unknown[] = [];
  const onIssue = (issue: Issue, articleId: string | undefined) => told.push([issue.code, issue.pointer, issue.message, articleId]);
  renderToString(wrong, { onIssue });
  assert.deepEqual(told, [['unknown-field', '/headlin', parseArticle(wrong).issues[0]?.message, 'story-8']]);
  renderToString(parseArticle(wrong).article, { onIssue });
  assert.equal(told.length, 1);
});

test('a block of an article that was parsed before is told by its place in the article', () => {
  const told: string[] = [];
  renderToString(parseArticle(ARTICLE).article, { blocks: [thrower], onIssue: ({ pointer }) => told.push(pointer) });
  assert.deepEqual(told, ['/body/1/children/0', '/body/2']);
});

test('a host that fails when it is told costs nobody the article, and the console is told', () => {
  const log = mock.method(console, 'error', () => undefined);
  const page = renderToString(ARTICLE, { blocks: [thrower], onIssue: () => { throw new Error('full'); } });
  assert.equal(log.mock.callCount(), 2);
  log.mock.restore();
  assert.match(page, /Two[^]*Three[^]*Four/);
});

test('what is thrown may be anything', () => {
  const revoked = Proxy.revocable({}, {});
  revoked.revoke();
  for (const thrown of ['words', null, undefined, 7, Symbol('s'), {}, revoked.proxy]) {
    const told: string[] = [];
    renderToString(ARTICLE, { blocks: [overrideBlock('heading', () => { throw thrown; })], onIssue: ({ message }) => told.push(message) });
    assert.equal(told.length, 2);
    for (const message of told) assert.match(message, /^The template of this heading failed with .+; its text is shown instead\./);
  }
});
