import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toJsonLd } from '../../../src/export/json-ld.js';
import { toMarkdown } from '../../../src/export/markdown.js';
import { toText } from '../../../src/export/text.js';
import { renderPage, renderRegions, renderToStream, renderToString, toPreview, type PublisherRules } from '../../../src/html.js';
import { parseArticle } from '../../../src/index.js';

const SECRET = 'Qzsecretq';
const STORY = { headline: SECRET, inLanguage: 'en', embargoedUntil: '2026-03-02T18:00:00+01:00', standfirst: SECRET, body: [SECRET], contributors: [{ name: SECRET }] };
const UNTIL = Date.parse(STORY.embargoedUntil);

const outputs = async (input: unknown, rules?: PublisherRules): Promise<readonly string[]> => [
  renderToString(input, { rules }), renderPage(input, { rules }), Object.values(renderRegions(input, ['header', 'body'], { rules })).join(''), await new Response(renderToStream(input, { rules })).text(),
  toText(input, { rules }).text, toMarkdown(input, { rules }).markdown, JSON.stringify(toJsonLd(input, { rules }).jsonLd), JSON.stringify(toPreview(input, { rules })),
];

test('no output has a word of an article under embargo, whose time nobody says has come, and each is told', async (t) => {
  const warn = t.mock.method(console, 'warn', () => undefined);
  for (const input of [STORY, parseArticle(STORY).article]) {
    for (const rules of [undefined, {}, { now: UNTIL - 1 }, { embargoed: false }]) {
      warn.mock.resetCalls();
      const written = await outputs(input, rules);
      for (const text of written) assert.ok(!text.includes(SECRET), text);
      assert.equal(warn.mock.callCount(), written.length);
      assert.match(String(warn.mock.calls[0]?.arguments[0]), /^galley: The article is under embargo until 2026-03-02T18:00:00\+01:00 and is not written\. Give /);
    }
  }
});

test('every output has it once its time has come, or where that does not matter', async () => {
  for (const rules of [{ now: UNTIL }, { embargoed: true }, { now: 0, embargoed: true }]) for (const text of await outputs(STORY, rules)) assert.ok(text.includes(SECRET), text);
  for (const text of await outputs({ ...STORY, embargoedUntil: undefined })) assert.ok(text.includes(SECRET), text);
});

test('rules that nobody understands lift no embargo', async (t) => {
  t.mock.method(console, 'warn', () => undefined);
  for (const text of await outputs(STORY, { embargoed: 'yes' } as never)) assert.ok(!text.includes(SECRET), text);
});
