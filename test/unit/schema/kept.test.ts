import assert from 'node:assert/strict';
import { test } from 'node:test';
import { defineBlock } from '../../../src/blocks/define.js';
import { parseArticle } from '../../../src/blocks/parse-article.js';
import { html } from '../../../src/templates/html.js';

const title = { kind: 'text', required: true, description: 'Its title.' } as const;
const template = () => html`<p>Set</p>`;
const album = defineBlock({ type: 'acme/album', description: 'Pictures with a title.', places: ['flow'], opens: { pictures: { bare: 'image', stray: 'behind' } }, fields: { title, children: { kind: 'blocks', model: 'pictures', description: 'Pictures.' } }, template });
const noted = defineBlock({ type: 'acme/noted', description: 'Text with a title.', places: ['flow'], fields: { title, children: { kind: 'blocks', model: 'text', description: 'Text.' } }, template });
const blocks = [album, noted] as never;

const INSIDE: readonly (readonly [string, readonly unknown[]])[] = [
  ['a heading that may not stand there', [{ type: 'heading', level: 2, children: 'Astray' }]],
  ['a picture', [{ type: 'image', src: 'https://example.org/a.jpg', alt: 'Astray' }]],
  ['a paragraph', [{ type: 'paragraph', children: ['Astray'] }]],
  ['a note', [{ type: 'footnote-definition', id: 'n', children: ['Astray'] }]],
  ['a paragraph with a mark, and its note', [{ type: 'paragraph', children: ['Marked', { type: 'footnote-reference', ref: 'n' }] }, { type: 'footnote-definition', id: 'n', children: ['Astray'] }]],
];

for (const type of ['acme/album', 'acme/noted']) {
  for (const [what, children] of INSIDE) {
    test(`a block without what it needs is kept as it was found, and what stands in it is nowhere else: ${what} in ${type}`, () => {
      const { article } = parseArticle({ headline: 'H', inLanguage: 'en', body: ['Before.', { type, children }, 'Behind.'] }, { blocks });
      assert.deepEqual(article.body.map((each) => each.type), ['paragraph', 'unknown', 'paragraph']);
      assert.deepEqual(Object.keys(article).filter((name) => name === 'notes'), []);
      const again = parseArticle(JSON.parse(JSON.stringify(article)), { blocks }).article;
      assert.deepEqual(again, article);
    });
    test(`with what it needs, what may not stand in it stands behind it, once: ${what} in ${type}`, () => {
      const { article } = parseArticle({ headline: 'H', inLanguage: 'en', body: ['Before.', { type, title: 'T', children }, 'Behind.'] }, { blocks });
      // beside its mark a note is said once more, for the margin
      const once = JSON.stringify(article, (key, value: unknown) => (key === 'note' ? undefined : value));
      assert.equal(once.split('"Astray"').length, 2);
      assert.equal(article.body[1]?.type, type);
    });
  }
}
