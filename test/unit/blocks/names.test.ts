import assert from 'node:assert/strict';
import { it } from 'node:test';
import { parseArticle } from 'galley';
import { defineBlock, html } from 'galley/blocks';
import { ALL_BLOCKS } from '../../../src/blocks/generated/all.js';

const plain = (word: string) => word.replace(/[-_ ]/g, '').toLowerCase();

it('a word belongs to one block', () => {
  const taken = new Map(ALL_BLOCKS.map(({ type }) => [plain(type), type]));
  const twice = ALL_BLOCKS.flatMap(({ type, names = '' }) =>
    names.split(' ').filter(Boolean).flatMap((word) => {
      const other = taken.get(word);
      taken.set(word, type);
      return other === undefined ? [] : [`"${word}" is a name of ${type} and belongs to ${other}: take it out of the names of one of them (src/blocks)`];
    }),
  );
  assert.ok(taken.size > ALL_BLOCKS.length);
  assert.deepEqual(twice, []);
});

it('a block that is called what another one is called by is found under its own name, however it is written', () => {
  const bigNumber = defineBlock({ type: 'acme/key-figures', names: 'inNumbers', description: 'A number.', places: ['flow'], fields: { number: { kind: 'text', max: 'title', required: true, description: 'The number.' } }, template: () => html`<p></p>` });
  const { article, issues } = parseArticle({ headline: 'A', inLanguage: 'en', body: [{ type: 'in-numbers', items: ['1'] }, { type: 'in_numbers', items: ['1'] }, { type: 'InNumbers', items: ['1'] }] }, { blocks: [bigNumber] });
  assert.deepEqual(issues, []);
  assert.deepEqual(article.body.map(({ type }) => type), ['in-numbers', 'in-numbers', 'in-numbers']);
});

it('blocks are found under the names that other systems have for them', () => {
  const written = {
    heading: { type: 'header', level: 3, content: 'Ferries' },
    'thematic-break': { type: 'delimiter' },
    teaser: { type: 'interstitial_link', url: 'https://example.org/a', content: 'Night ferries' },
    'teaser-list': { type: 'link_list', items: [{ type: 'interstitial_link', url: 'https://example.org/a', content: 'Night ferries' }] },
    rating: { type: 'numeric_rating', numeric_rating: 3, max: 5 },
  };
  const { article, issues } = parseArticle({ headline: 'A', inLanguage: 'en', body: [...Object.values(written), { type: 'bookmark', url: 'https://example.org/a', title: 'Ferries' }] });
  assert.deepEqual(issues, []);
  assert.deepEqual(article.body.map(({ type }) => type), [...Object.keys(written), 'teaser']);
});

it('a card, which is a box to some and a teaser to others, keeps its text', () => {
  const { article } = parseArticle({ headline: 'A', inLanguage: 'en', body: [{ type: 'card', title: 'Surge', children: [{ type: 'paragraph', children: [{ type: 'text', value: 'What the wind does' }] }, { type: 'text', value: 'and the moon' }] }] });
  assert.deepEqual(article.body[0]?.type === 'unknown' && article.body[0].text, ['Surge', 'What the wind does', 'and the moon']);
});
