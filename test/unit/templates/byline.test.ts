import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toText } from '../../../src/hosts/string.js';
import type { Article, Contributor, InlineNode } from '../../../src/schema/generated/types.js';
import { byline } from '../../../src/templates/byline.js';
import { contextFor } from '../../../src/blocks/context-for.js';
import { all, attribute, only, parseHtml, text } from '../../support/html-tree.js';
import { articleText, articleWith, say } from '../../support/templates.js';

const bylineTree = (contributors: readonly Contributor[], fields: Partial<Article> = {}) =>
  parseHtml(toText(byline(contextFor(articleWith({ contributors, ...fields })))));
const lines = (...args: Parameters<typeof bylineTree>) => all(bylineTree(...args), 'p').map(text);
const makers = (contributors: readonly Contributor[], fields: Partial<Article> = {}) =>
  all(parseHtml(articleText({ contributors, ...fields })), '.galley-makers').map(text);
const people = (...names: string[]): Contributor[] => names.map((name) => ({ name }));

const LISTS: Record<string, readonly [two: string, three: string]> = {
  en: ['By A and B', 'By A, B and C'],
  'en-GB': ['By A and B', 'By A, B and C'],
  'en-US': ['By A and B', 'By A, B, and C'],
  fa: ['نوشتهٔ A و B', 'نوشتهٔ A،\u200f B، و C'],
  tg: ['A, B', 'A, B, C'],
};

for (const [inLanguage, [two, three]] of Object.entries(LISTS)) {
  test(`joins names as ${inLanguage} does, each name apart`, () => {
    assert.deepEqual(lines(people('A', 'B'), { inLanguage }), [two]);
    assert.deepEqual(lines(people('A', 'B', 'C'), { inLanguage }), [three]);
    assert.deepEqual(all(bylineTree(people('A', 'B', 'C'), { inLanguage }), 'bdi').map(text), ['A', 'B', 'C']);
  });
}

test('joins names in fa-AF with its own words', () => {
  const [line = ''] = lines(people('A', 'B', 'C'), { inLanguage: 'fa-AF' });
  assert.match(line, /A.*B.*و C$/);
  assert.doesNotMatch(line, /[D-Za-z]/);
});

test('shows no row when nobody is named', () => {
  assert.equal(toText(byline(contextFor(articleWith({ contributors: [] })))), '');
  assert.equal(toText(byline(contextFor(articleWith({ byline: say(' ') })))), '');
  assert.equal(all(parseHtml(articleText({})), '.galley-credits').length, 0);
});

test('an organization signs with its name alone', () => {
  assert.deepEqual(lines([{ name: 'Delta Post', type: 'organization' }]), ['Delta Post']);
});

test('an agency stands on a line of its own', () => {
  const agency: Contributor = { name: 'Reuters', type: 'agency' };
  assert.deepEqual(lines([agency, ...people('A')]), ['By A', 'Agency: Reuters']);
  assert.deepEqual(lines([agency], { inLanguage: 'tg' }), ['Reuters']);
});

test('other roles stand at the foot, on lines of their own, by role', () => {
  const contributors: Contributor[] = [
    { name: 'A', role: 'reporter' },
    { name: 'P', role: 'photographer' },
    { name: 'T', role: 'translator' },
    { name: 'Q', role: 'photographer' },
    { name: 'AFP', role: 'photographer', type: 'agency' },
  ];
  assert.deepEqual(lines(contributors), ['By A']);
  assert.deepEqual(makers(contributors), ['Photographs by P and Q', 'Translated by T', 'Photographs by AFP']);
  assert.deepEqual(lines(contributors, { inLanguage: 'sw' }), ['A']);
  assert.deepEqual(makers(contributors, { inLanguage: 'sw' }), ['P, Q', 'T', 'AFP']);
});

test('places and positions belong to their names', () => {
  const contributors: Contributor[] = [
    { name: 'A', location: 'Kabul' },
    { name: 'B', location: 'Herat', jobTitle: 'editor' },
  ];
  assert.deepEqual(lines(contributors), ['By A in Kabul and B (editor) in Herat']);
  assert.deepEqual(lines(contributors, { inLanguage: 'tg' }), ['A, Kabul, B (editor), Herat']);
});

test('names are links where they lead somewhere, and carry their language', () => {
  const root = bylineTree([{ name: 'Ada', url: 'https://e.example/ada', lang: 'yo' }]);
  assert.equal(attribute(only(root, 'a'), 'rel'), 'author noopener noreferrer');
  assert.equal(attribute(only(root, 'bdi'), 'lang'), 'yo');
});

test('more than four authors are folded behind the first two, and each is named once, with all that is known', () => {
  const five = people('A', 'B', 'C', 'D', 'E').map((each) => ({ ...each, url: '/by', jobTitle: 'writer' }));
  assert.deepEqual(all(bylineTree(five.slice(0, 4)), 'details'), []);
  const root = bylineTree(five);
  const line = (tree: typeof root) => text(only(tree, 'div.galley-authors')).replace(/\s+/g, ' ').trim();
  assert.equal(line(root), 'By A (writer), B (writer) and 3 others C (writer) D (writer) E (writer)');
  assert.equal(text(only(root, 'summary')), '3 others');
  assert.equal(all(only(root, 'summary'), 'a').length, 0);
  assert.equal(all(root, 'a').length, 5);
  assert.deepEqual(
    all(root, 'li').map(text),
    ['C', 'D', 'E'].map((name) => `${name} (writer)`),
  );
  assert.match(line(bylineTree(five, { inLanguage: 'en-US' })), /^By A \(writer\), B \(writer\), and 3 others/);
  assert.match(text(only(bylineTree(five, { inLanguage: 'fa' }), 'summary')), /۳ نفر دیگر$/);
  assert.deepEqual(lines(five, { inLanguage: 'sw' }).length, 1);
});

test('a portrait is shown for one author of personal writing only', () => {
  const author: Contributor = { name: 'A', image: { src: '/a.jpg', width: 96, height: 96 } };
  const portraits = (contributors: readonly Contributor[], fields: Partial<Article>) =>
    all(bylineTree(contributors, fields), '.galley-portrait');
  for (const design of ['feature', 'review', 'recipe', 'interview'] as const) {
    const [portrait] = portraits([author, { name: 'P', role: 'photographer' }], { format: { design } });
    assert.ok(portrait);
    assert.deepEqual([attribute(portrait, 'alt'), attribute(portrait, 'width'), attribute(portrait, 'height')], ['', '96', '96']);
  }
  assert.equal(portraits([author], {}).length, 0);
  assert.equal(portraits([author], { format: { design: 'editorial' } }).length, 0);
  assert.equal(portraits([author, author], { format: { design: 'feature' } }).length, 0);
});

test('a byline of its own words stands as it is, and nobody whom it leaves out is lost', () => {
  const own: readonly InlineNode[] = [
    { type: 'text', value: 'Seen by ' },
    { type: 'contributor-ref', ref: 'a', name: 'Ada', url: '/ada' },
  ];
  const contributors: Contributor[] = [{ id: 'a', name: 'Ada' }, { name: 'Jun', role: 'photographer' }, { name: 'Bo' }];
  assert.deepEqual(lines(contributors, { byline: own }), ['Seen by Ada', 'By Bo']);
  assert.deepEqual(makers(contributors, { byline: own }), ['Photographs by Jun']);
  assert.equal(attribute(only(bylineTree(contributors, { byline: own }), 'a'), 'href'), '/ada');
});
