import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseArticle } from 'galley';
import { renderToString } from 'galley/html';
import { formatMoney } from '../../../src/i18n/money.js';
import { localeFor } from '../../../src/i18n/locale-for.js';
import { all, attribute, classesOf, only, parseHtml, text } from '../../support/html-tree.js';

const page = (block: object, inLanguage = 'en') => parseHtml(renderToString({ headline: 'H', inLanguage, body: [block] }));
const plain = (words: string) => words.replaceAll('\u00a0', ' ');

test('stars are one picture with one name, in halves, and copied as signs', () => {
  const stars = only(page({ type: 'rating', value: 3.4 }), '.galley-stars');
  assert.deepEqual([attribute(stars, 'role'), attribute(stars, 'aria-label'), text(stars)], ['img', '3.4 out of 5', '★★★½☆']);
  assert.equal(attribute(only(page({ type: 'rating', value: 4 }, 'fa'), '.galley-stars'), 'aria-label'), '۴ از ۵');
});

test('what cannot be taken in as stars is said in words', () => {
  const points = (more: object) => text(only(page({ type: 'rating', ...more }), '.galley-rating-points'));
  assert.equal(points({ value: 87, best: 100 }), '87 out of 100');
  assert.equal(points({ value: 7, best: 5 }), '7 out of 5');
  assert.equal(points({ value: 4, best: 5, unit: 'points' }), '4 out of 5');
  assert.equal(points({ value: 92, unit: 'percent' }), '92%');
  assert.equal(points({ value: 4, best: 5, unit: 'percent' }), '80%');
});

test('a verdict without a value is kept with its words, and wrong words cost themselves', () => {
  const { body } = parseArticle({ headline: 'H', inLanguage: 'en', body: [{ type: 'rating', value: 'good', item: 'Tide' }, { type: 'rating', value: 4, best: 'most', unit: 'cows' }] }).article;
  assert.deepEqual(body.map(({ type }) => type), ['unknown', 'rating']);
  assert.deepEqual(body[1], { type: 'rating', value: 4 });
});

test('money is written as the language has it', () => {
  const money = (price: string, currency: string | undefined, tag: string) => plain(formatMoney(price, currency, localeFor(tag)));
  assert.deepEqual(
    [money('1250.00', 'EUR', 'en'), money('19', 'gbp', 'en'), money('19.5', 'USD', 'en'), money('1900', 'AFN', 'en'), money('1250.5', 'AFN', 'fa'), money('19.00', 'EUR', 'hu'), money('from 19', 'EUR', 'en'), money('19', undefined, 'en'), money('19', 'constructor', 'en')],
    ['€1,250.00', '£19', '$19.50', 'AFN 1,900', '۱٬۲۵۰٫۵۰ افغانی', 'EUR 19.00', '€from 19', '19', 'constructor 19'],
  );
});

test('an offer is one link that says it may be paid for; one without a price names its seller', () => {
  const root = page({ type: 'product', name: 'Bag', offers: [{ price: '19.00', currency: 'EUR', seller: 'Shop', url: 'https://shop.example/' }, { seller: 'Mill', url: '/mill', rel: ['nofollow'] }, { seller: 'Market' }, {}] });
  assert.deepEqual(all(root, '.galley-offer').map((each) => plain(text(each))), ['€19.00 at Shop', 'Mill', 'Market']);
  const links = all(only(root, '.galley-offers'), 'a');
  assert.deepEqual(links.map((link) => attribute(link, 'rel')), ['sponsored noopener noreferrer', 'nofollow']);
});

test('a product without a name, or with wrong fields, keeps the rest', () => {
  const root = page({ type: 'product', offers: [{ seller: 'Shop', url: 'javascript:alert(1)' }], rating: 'fine', children: ['Sewn.'] });
  assert.match(text(only(root, '.galley-product')), /Sewn\.\s*Shop/);
  assert.equal(all(only(root, '.galley-product'), 'a').length, 0);
  assert.equal(all(page({ type: 'product' }), '.galley-product').length, 0);
});

test('a gallery holds three hundred pictures, each with its shape, and loads them late', () => {
  const children = Array.from({ length: 300 }, (_, index) => ({ type: 'image', src: `https://img.example/${String(index)}.jpg`, alt: 'A', width: 300 * (index % 40), height: 600 }));
  const root = page({ type: 'gallery', children });
  const items = all(root, '.galley-gallery-item');
  assert.equal(items.length, 300);
  assert.ok(items.every((item) => classesOf(item).some((name) => /^galley-shape-(?:[2-9]|1[0-2])$/.test(name))));
  assert.ok(all(root, 'img').slice(1).every((image) => attribute(image, 'loading') === 'lazy'));
});

test('slides are reached by keyboard, and have a name', () => {
  const list = (more: object) => only(page({ type: 'gallery', children: ['https://img.example/a.jpg'], ...more }), '.galley-gallery-list');
  assert.deepEqual([attribute(list({ arrangement: 'slides' }), 'tabindex'), attribute(list({ arrangement: 'slides' }), 'aria-label')], ['0', 'Pictures']);
  assert.equal(attribute(list({ arrangement: 'slides', title: 'Six views' }), 'aria-label'), 'Six views');
  assert.equal(attribute(list({ arrangement: 'heap' }), 'tabindex'), undefined);
});

test('what is no picture moves behind a gallery, and one without pictures keeps its words', () => {
  const types = (children: unknown[]) => parseArticle({ headline: 'H', inLanguage: 'en', body: [{ type: 'gallery', title: 'T', children }] }).article.body.map(({ type }) => type);
  assert.deepEqual(types([{ type: 'image', src: 'https://img.example/a.jpg', alt: '' }, { type: 'paragraph', children: 'Words.' }]), ['gallery', 'paragraph']);
  assert.match(text(only(page({ type: 'gallery', title: 'T', children: [] }), '.galley-column')), /T/);
});
