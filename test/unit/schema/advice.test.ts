import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertStrict, sample } from '../../support/judge.js';
import { parseArticle } from '../../support/parse.js';

function told(input: unknown) {
  const { article, issues } = parseArticle(input);
  assertStrict(article);
  assert.deepEqual(parseArticle(article).article, article);
  return { article, codes: issues.map(({ code, pointer }) => `${code} ${pointer}`.trim()), message: issues[0]?.message ?? '' };
}

const FORMATS: Record<string, [name: string, value: unknown]> = {
  portable: ['Portable Text', [{ _type: 'block', _key: 'a', style: 'normal', markDefs: [], children: [{ _type: 'span', text: 'One ', marks: [] }, { _type: 'span', text: 'two', marks: ['strong'] }] }]],
  contentful: ['Contentful rich text', { nodeType: 'document', data: {}, content: [{ nodeType: 'paragraph', data: {}, content: [{ nodeType: 'text', value: 'One two', marks: [], data: {} }] }] }],
  lexical: ['Lexical', { root: { type: 'root', version: 1, children: [{ type: 'paragraph', version: 1, children: [{ type: 'text', text: 'One ', format: 1 }, { type: 'extended-text', text: 'two' }] }] } }],
  prosemirror: ['ProseMirror or Tiptap', { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'One two', marks: [{ type: 'bold' }] }] }] }],
  editorjs: ['Editor.js', { time: 1, version: '2.28', blocks: [{ id: 'b', type: 'paragraph', data: { text: 'One two' } }] }],
  draftjs: ['Draft.js', { entityMap: {}, blocks: [{ key: 'a', text: 'One two', type: 'unstyled' }] }],
  mobiledoc: ['Mobiledoc', { version: '0.3.1', markups: [], atoms: [], cards: [], sections: [[1, 'p', [[0, [], 0, 'One two']]]] }],
  gutenberg: ['Gutenberg', [{ blockName: 'core/paragraph', attrs: {}, innerHTML: '<p>One two</p>' }]],
  quill: ['Quill', { ops: [{ insert: 'One two' }] }],
  wordpress: ['WordPress', { rendered: '<p>One two</p>', protected: false }],
};

for (const [key, [name, value]] of Object.entries(FORMATS)) {
  test(`${name} is recognised as a body and as a document, in one piece of advice, and its text is shown (${key})`, () => {
    for (const input of [{ headline: 'H', body: value, odd: 1 }, { title: 'H', content: value }, value]) {
      const { article, codes, message } = told(input);
      assert.deepEqual(codes.map((each) => each.split(' ')[0]), ['other-format']);
      assert.ok(message.includes(name), message);
      assert.match(JSON.stringify(article.body), /One two/);
    }
  });
}

test('Gutenberg in a string is recognised, and stays the text that it is', () => {
  const { article, codes } = told({ headline: 'H', body: '<!-- wp:paragraph -->\n<p>One two</p>\n<!-- /wp:paragraph -->' });
  assert.deepEqual(codes, ['other-format /body']);
  assert.match(JSON.stringify(article.body), /<p>One two/);
});

test('real documents of other editors are recognised', () => {
  for (const [folder, name] of [['portable-text-derived', 'Portable Text'], ['contentful-derived', 'Contentful'], ['lexical-derived', 'Lexical'], ['prosemirror-derived', 'ProseMirror'], ['tiptap-derived', 'Tiptap'], ['editorjs-derived', 'Editor.js'], ['wp-rest-derived', 'WordPress']] as const) {
    for (const number of [1, 2, 3, 4, 5, 6, 7]) {
      const document: unknown = sample(`${folder}/00${String(number)}.json`);
      if (document === undefined) continue;
      const { codes, message } = told(document);
      assert.deepEqual([codes.length, message.includes(name)], [1, true], `${folder} ${String(number)} ${codes.slice(0, 3).join()}`);
    }
  }
});

test('an article is no document of another editor', () => {
  for (const body of [['x'], [{ type: 'paragraph', children: 'x' }], { type: 'root', children: ['x'] }, 'x <!-- y -->', [], {}]) assert.ok(!told({ headline: 'H', body }).codes.some((code) => code.startsWith('other-format')));
});

test('a byline in the place of a name gets advice, and is printed as it stands', () => {
  for (const name of ['By Mira Sol', 'by Mira Sol', 'Von Mira Sol', 'Por Mira Sol', 'Words by Mira Sol']) {
    const { article, codes } = told({ headline: 'H', author: name });
    assert.deepEqual([article.contributors, codes], [[{ name }], ['byline-in-name /author']], name);
  }
  for (const name of ['Mira Sol and Jo Dee', 'Mira Sol, Jo Dee', 'Mira Sol & Jo Dee', 'By Mira Sol und Jo Dee', 'Mira Sol, Jo Dee and Ana Lu']) assert.deepEqual(told({ headline: 'H', author: [{ name }] }).codes, ['several-names /author/0'], name);
});

test('names that are one are left in peace', () => {
  for (const name of ['Mira Sol', 'Byron Lee', 'Bryony', 'Simon and Schuster', 'Martin Luther King, Jr.', 'Jo Dee, MD', 'Vonda Ray', 'Parveen Babi', 'Ursula von der Leyen', 'Department of Health', 'می‌رود']) assert.deepEqual(told({ headline: 'H', author: name }).codes, [], name);
  assert.deepEqual(told({ headline: 'H', author: { type: 'organization', name: 'Arts Council and Lottery Fund' } }).codes, []);
});

test('the items of a list in the standfirst are points, and elsewhere keep apart', () => {
  const points = [[{ type: 'text', value: 'One' }], [{ type: 'text', value: 'Two' }]];
  for (const standfirst of [{ type: 'list', children: ['One', 'Two'] }, [{ type: 'list-item', children: 'One' }, { type: 'list-item', children: ['Two'] }], { type: 'ul', items: [{ text: 'One' }, 'Two'] }]) {
    assert.deepEqual((told({ headline: 'H', standfirst }).article as { standfirst?: { points?: unknown } }).standfirst?.points, points, JSON.stringify(standfirst));
  }
  assert.deepEqual(told({ headline: ['H ', { type: 'list', children: ['One', 'Two'] }] }).article.headline, [{ type: 'text', value: 'H One Two' }]);
});
