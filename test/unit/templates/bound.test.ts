import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { renderToString } from '../../../src/html.js';

/** What stands together in a headline. */
const together = (headline: unknown, inLanguage = 'en') =>
  [...renderToString({ headline, inLanguage, body: ['x'] }).matchAll(/<span class="galley-bound">(.*?)<\/span>/g)].map(([, words]) => words);
const text = (headline: string) => (/<h1[^>]*>(.*?)<\/h1>/.exec(renderToString({ headline, inLanguage: 'en', body: ['x'] }))?.[1] ?? '').replaceAll(/<[^>]*>/g, '');

describe('the words of a headline', () => {
  it('stand with the article or the preposition before them', () => {
    assert.deepEqual(together('The river in the valley runs low'), ['The river', 'in the valley']);
    assert.deepEqual(together('Rain (at last) for a city'), ['(at last)', 'for a city']);
    assert.deepEqual(together('خشک‌سالی از کوتل تا دشت', 'fa-AF'), ['از کوتل', 'تا دشت']);
  });

  it('stand alone otherwise: at the end, in longer words, before a long word, in other languages', () => {
    assert.deepEqual(together('What we looked at'), []);
    assert.deepEqual(together('Theatre onto stage; pasta formed'), []);
    assert.deepEqual(together('of uninternationalisations and antidisestablishmentarianism'), []);
    assert.deepEqual(together('To be or not', 'de'), []);
  });

  it('are the same words', () => {
    for (const words of ['The river in the valley runs low', 'a a a the', ' to  the   sea ', 'of of', 'I to I']) assert.equal(text(words), text(words.trim()) && words);
  });
});
