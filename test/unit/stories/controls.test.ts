import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseArticle, type Article, type ArticleInput } from 'galley';
import { kitchenLatin } from '../../../stories/articles/kitchen-latin.js';
import { AS_WRITTEN, AUTHORS, composeArticle, type Choices } from '../../../stories/support/compose.js';
import { CONTROLS } from '../../../stories/support/controls.js';

const plain: ArticleInput = {
  inLanguage: 'en',
  headline: 'A',
  author: ['Mira Sol', { name: 'Tilda Pell', role: 'illustrator' }],
  image: { src: 'https://example.org/a.jpg', alt: 'A ferry', width: 3, height: 2 },
  body: ['Text.'],
};
const composed = (choices: Partial<Choices>, article = plain): Article => {
  const made = composeArticle(article, { ...AS_WRITTEN, ...choices });
  // outside of a browser the pictures are files, whose addresses the parser refuses
  const { article: parsed, issues } = parseArticle(JSON.stringify(made).replaceAll('file:///', 'https://example.org/'));
  assert.deepEqual(issues, []);
  return parsed;
};
const length = (text: Article['headline']) => [...text.map((node) => (node.type === 'text' ? node.value : '')).join('')].length;

describe('the controls', () => {
  it('are one for each choice, and no two offer the same twice', () => {
    assert.deepEqual(Object.keys(CONTROLS), Object.keys(AS_WRITTEN));
    for (const control of Object.values(CONTROLS)) {
      const options = control?.options ?? [];
      assert.equal(new Set(options).size, options.length);
    }
  });

  it('leave an article as it is written', () => {
    assert.deepEqual(composeArticle(plain, AS_WRITTEN), plain);
    assert.deepEqual(composeArticle(kitchenLatin, AS_WRITTEN), kitchenLatin);
  });

  it('make a headline of 120 and of 300 characters, in Persian for a Persian article', () => {
    for (const language of ['en', 'fa'] as const) {
      assert.deepEqual(
        [120, 300],
        [composed({ headline: 'c120', language }), composed({ headline: 'c300', language })].map(({ headline }) => length(headline)),
      );
    }
    assert.match(JSON.stringify(composed({ headline: 'short', language: 'fa' }).headline), /[\u0600-\u06ff]/);
  });

  it('name as many authors as asked for, and keep those who drew or edited', () => {
    for (const [number, authors] of AUTHORS.slice(1).entries()) {
      const { contributors = [] } = composed({ authors });
      assert.equal(contributors.filter(({ role = 'author' }) => role === 'author').length, number);
      assert.equal(contributors.filter(({ role }) => role === 'illustrator').length, 1);
    }
  });

  it('take a headline and names of one’s own, in place of what is written and of what is chosen', () => {
    const own = composed({ headline: 'c300', headlineText: ' The Gate ', authors: 'six', names: 'Leena Marwick,  Noor Haddad، ' });
    assert.deepEqual(own.headline, [{ type: 'text', value: 'The Gate' }]);
    assert.deepEqual(own.contributors?.map(({ name }) => name), ['Leena Marwick', 'Noor Haddad', 'Tilda Pell']);
  });

  it('show no picture, a wide one, a tall one, and one that does not arrive', () => {
    assert.equal(composed({ hero: 'none' }).hero, undefined);
    const shapes = (['landscape', 'portrait', 'broken'] as const).map((hero) => composed({ hero }).hero);
    const sizes = shapes.map((hero) => (hero?.type === 'image' ? (hero.width ?? 0) > (hero.height ?? 0) : undefined));
    assert.deepEqual(sizes, [true, false, true]);
    assert.match(JSON.stringify(shapes[2]), /no-such-picture/);
  });

  it('turn standfirst, corrections and sponsorship on and off', () => {
    const on = composed({ standfirst: 'on', corrections: 'on', sponsored: 'on' });
    assert.deepEqual(
      [on.standfirst?.text?.length, on.corrections?.length, on.kicker?.kind, on.disclosures?.[0]?.kind],
      [1, 1, 'sponsored', 'sponsored'],
    );
    const sink = JSON.parse(JSON.stringify(kitchenLatin).replaceAll('file:///', 'https://example.org/')) as ArticleInput;
    const off = composed(
      { standfirst: 'off', corrections: 'off', sponsored: 'off' },
      { ...sink, kicker: { text: 'A', kind: 'sponsored' } },
    );
    assert.deepEqual([off.standfirst, off.corrections, off.kicker?.kind], [undefined, undefined, undefined]);
  });

  it('change genre and loudness one without the other', () => {
    const article: ArticleInput = { ...plain, format: 'opinion' };
    assert.deepEqual(composed({ display: 'showcase' }, article).format, { design: 'opinion', display: 'showcase' });
    assert.deepEqual(composed({ design: 'letter' }, { ...plain, format: { design: 'review', display: 'minimal' } }).format, {
      design: 'letter',
      display: 'minimal',
    });
  });
});
