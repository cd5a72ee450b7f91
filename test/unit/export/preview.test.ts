import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseArticle } from 'galley';
import { toJsonLd } from 'galley/export/json-ld';
import { toMarkdown } from 'galley/export/markdown';
import { toText } from 'galley/export/text';
import { inlineJson, renderPage, renderRegions, renderToStream, renderToString, toPreview } from 'galley/html';

const GATE = { type: 'gate', access: 'subscriber' };
const note = (id: string, text: string) => ({ type: 'footnote-definition', id, children: [text] });
const reference = (ref: string) => ({ type: 'footnote-reference', ref });
const story = (...body: unknown[]) => ({ headline: 'H', inLanguage: 'en', body });
const preview = (input: unknown) => renderToString(input, { access: 'preview' });

/** Gates in places where somebody may put one, each before the word PAID, and behind the word FREE. */
const GATED: Readonly<Record<string, object>> = {
  'in the body': story('FREE', GATE, 'PAID'),
  'by another name': story('FREE', { type: 'paywall' }, 'PAID', { type: 'image', src: '/paid.jpg', alt: 'PAID', caption: 'PAID' }),
  'in a part': story('FREE', { type: 'section', title: 'Part', children: ['FREE', GATE, 'PAID'] }, 'PAID'),
  'in a column': story('FREE', { type: 'columns', children: ['FREE', ['FREE', GATE, 'PAID'], 'PAID'] }, 'PAID'),
  'in a box': story('FREE', { type: 'info-box', title: 'Box', children: [GATE, 'PAID'] }, 'PAID'),
  'in a cell': story('FREE', { type: 'table', body: [[{ children: [GATE] }, 'PAID']] }, 'PAID'),
  'in what nobody knows': story('FREE', { type: 'other/thing', inner: [{ type: 'gate' }, 'PAID'] }, 'PAID'),
  'that is for feeds alone': story('FREE', { ...GATE, targets: ['feed'] }, 'PAID'),
  'before notes': { ...story({ type: 'paragraph', children: ['FREE', reference('a')] }, GATE, { type: 'paragraph', children: ['PAID', reference('b')] }), footnotes: [note('a', 'FREE'), note('b', 'PAID'), note('c', 'PAID')] },
};

/** What else is made of an article: its page, plain text, Markdown and JSON-LD, with what each says that it lacks. */
function othersOf(input: object): readonly string[] {
  const options = { access: 'preview' } as const;
  return [renderPage(input, options), ...[toText(input, options), toMarkdown(input, options), toJsonLd(input, options)].map((made) => JSON.stringify(made))];
}

for (const [where, input] of Object.entries(GATED)) {
  test(`nothing behind a gate ${where} leaves the server with a preview`, async () => {
    let streamed = '';
    for await (const chunk of renderToStream(input, { access: 'preview' })) streamed += new TextDecoder().decode(chunk);
    const regions = renderRegions(input, ['header', 'body'], { access: 'preview' });
    for (const text of [preview(input), streamed, regions.header + regions.body, inlineJson(toPreview(input)), renderToString(parseArticle(input).article, { access: 'preview', isolate: true }), ...othersOf(input)]) {
      assert.doesNotMatch(text, /PAID|paid\.jpg/);
      if (text !== '') assert.match(text, /FREE/);
    }
  });
}

test('everything is there for those who have paid', () => {
  for (const input of Object.values(GATED)) assert.match(renderToString(input), /PAID/);
  for (const input of Object.values(GATED)) assert.match(renderToString(input, { access: 'full' }), /PAID/);
});

test('of an article that is not free and has no gate a preview has no text; a free one is whole', () => {
  for (const access of ['subscriber', 'metered']) assert.doesNotMatch(preview({ ...story('PAID'), access }), /PAID/);
  assert.match(preview({ ...story('FREE'), access: 'free' }), /FREE/);
  assert.match(preview(story('FREE')), /FREE/);
});

test('links and marks of a preview lead to nothing that was left out', () => {
  const shown = preview(story({ type: 'paragraph', children: ['FREE ', { type: 'link', url: '#later', children: 'later' }] }, GATE, { type: 'heading', children: 'Later' }));
  assert.doesNotMatch(shown, /#galley-later/);
  assert.match(shown, /later/);
});

test('an access that nobody understands keeps text back, and is told', () => {
  const { warn } = console;
  const said: string[] = [];
  console.warn = (message: string) => { said.push(message); };
  try {
    for (const access of ['Preview', null, 7, {}]) assert.doesNotMatch(renderToString(GATED['in the body'], { access: access as never }), /PAID/);
  } finally {
    console.warn = warn;
  }
  assert.equal(said.length, 4);
  assert.match(said[0] ?? '', /access.*preview/);
});
