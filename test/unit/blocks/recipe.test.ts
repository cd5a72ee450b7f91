import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseArticle } from 'galley';
import { renderToString } from 'galley/html';
import { formatDuration } from '../../../src/i18n/duration.js';
import { localeFor } from '../../../src/i18n/locale-for.js';
import { all, attribute, only, parseHtml, text } from '../../support/html-tree.js';

const page = (block: object, inLanguage = 'en') => parseHtml(renderToString({ headline: 'H', inLanguage, body: [block] }));
const parse = (block: object) => parseArticle({ headline: 'H', inLanguage: 'en', body: [block] });
const facts = (block: object, language?: string) => all(page(block, language), '.galley-recipe-facts').flatMap((list) => all(list, 'li')).map(text);

test('durations are said in words, in the digits of the language', () => {
  const said = (duration: string, tag: string) => formatDuration(duration, localeFor(tag));
  assert.deepEqual(['PT10M', 'PT1H', 'PT1H10M', 'PT90M', 'P1DT1H', 'PT0S', 'P1Y'].map((each) => said(each, 'en')), ['10 min', '1 h', '1 h 10 min', '1 h 30 min', '25 h', undefined, undefined]);
  assert.equal(said('PT1H10M', 'fa'), '۱ ساعت و ۱۰ دقیقه');
  assert.equal(said('PT10M', 'hu'), undefined);
});

test('a number of people is told from what is made, and times are readable by machines', () => {
  const recipe = { type: 'recipe', name: 'Soup', yield: 4, prepTime: 'PT10M', cookTime: 'overnight' };
  assert.deepEqual(facts(recipe), ['Serves: 4', 'Preparation: 10 min', 'Cooking: overnight']);
  assert.deepEqual(facts({ ...recipe, yield: '12 biscuits', prepTime: undefined, cookTime: undefined }), ['Makes: 12 biscuits']);
  assert.deepEqual(facts(recipe, 'fa').slice(0, 2), ['تعداد نفرات: ۴', 'آماده‌سازی: ۱۰ دقیقه']);
  assert.deepEqual(all(page(recipe), 'time').map((time) => attribute(time, 'datetime')), ['PT10M']);
});

test('plain ingredients are one list, and those in groups one each under their title', () => {
  const lists = (ingredients: unknown) => all(page({ type: 'recipe', name: 'Soup', ingredients }), '.galley-ingredients').map((list) => all(list, 'li').map(text));
  assert.deepEqual(lists(['1 l stock', '2 onions']), [['1 l stock', '2 onions']]);
  assert.deepEqual(lists([{ type: 'text', value: '1 l stock' }]), [['1 l stock']]);
  assert.deepEqual(lists([{ title: 'Broth', items: ['1 l stock'] }, 'salt', 'dill']), [['1 l stock'], ['salt', 'dill']]);
  assert.equal(text(only(page({ type: 'recipe', name: 'S', ingredients: { name: 'Broth', items: 'stock' } }), '.galley-ingredients-title')), 'Broth');
});

test('the words of schema.org are understood', () => {
  const { article, issues } = parse({ type: 'recipe', title: 'Soup', recipeYield: '4', recipeIngredient: ['1 l stock'], recipeInstructions: [{ name: 'Wait', text: 'An hour.' }], nutrition: { calories: '240 kcal' } });
  assert.deepEqual(issues, []);
  assert.deepEqual(article.body, [{
    type: 'recipe', name: 'Soup', yield: '4', ingredients: [{ items: [[{ type: 'text', value: '1 l stock' }]] }],
    steps: [{ type: 'recipe-step', title: [{ type: 'text', value: 'Wait' }], children: [{ type: 'paragraph', children: [{ type: 'text', value: 'An hour.' }] }] }],
    nutrition: { calories: '240 kcal' },
  }]);
});

test('ingredients without words are left out, and the title of none is one itself', () => {
  const { article } = parse({ type: 'recipe', name: 'Soup', ingredients: [{ items: [{ type: 'paragraph', children: [] }, 'salt', []] }, { title: 'Empty', items: [[]] }] });
  assert.deepEqual(article.body[0]?.type === 'recipe' ? article.body[0].ingredients : [], [{ items: [[{ type: 'text', value: 'salt' }]] }, { items: [[{ type: 'text', value: 'Empty' }]] }]);
});

test('steps are counted, and what is no step is made one', () => {
  const steps = only(page({ type: 'recipe', name: 'Soup', steps: ['Cut.', { type: 'list', children: ['salt'] }] }, 'fa'), '.galley-steps');
  assert.equal(steps.tagName, 'ol');
  assert.equal(all(steps, '.galley-step').length, 2);
  assert.match(attribute(steps, 'class') ?? '', /galley-digits-arabext/);
});

test('wrong fields cost themselves, and a recipe without a name keeps its words', () => {
  const recipe = { type: 'recipe', ingredients: [7, {}, { title: 'Only a title' }, 'salt'], steps: [null, 'Stir.'], nutrition: 'much', image: 'javascript:alert(1)', prepTime: {} };
  const shown = text(only(page(recipe), '.galley-recipe'));
  for (const word of ['7', 'salt', 'Stir.']) assert.ok(shown.includes(word), word);
  assert.equal(all(page({ type: 'recipe' }), '.galley-recipe').length, 0);
  assert.ok(parse(recipe).issues.some(({ pointer }) => pointer.includes('/nutrition')));
});
