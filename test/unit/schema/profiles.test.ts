import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseArticle } from '../../../src/index.js';
import { renderToString } from '../../../src/html.js';
import { judgeOf } from '../../support/judge.js';

const CONTRIBUTORS = [{ id: 'c2', name: 'Jun Pike', url: '/jun', jobTitle: 'Hydrologist', image: { src: '/jun.jpg', alt: 'Jun', width: 200, height: 200 }, bio: ['Jun measures ', { type: 'emphasis', children: ['tides'] }, '.'] }];
const story = (profile: object) => ({ headline: 'Tide', inLanguage: 'en', contributors: CONTRIBUTORS, body: [{ type: 'profile', ...profile }] });
const read = (profile: object) => {
  const { article, issues } = parseArticle(story(profile));
  const { body: [block] } = article;
  return { block: block as Readonly<Record<string, unknown>> | undefined, codes: issues.map(({ code, pointer }) => `${pointer} ${code}`) };
};

test('a profile of a contributor says what their entry says', () => {
  const { block, codes } = read({ contributor: 'c2' });
  assert.deepEqual(codes, []);
  assert.deepEqual([block?.['name'], block?.['url'], block?.['jobTitle'], (block?.['image'] as { src: string }).src], ['Jun Pike', '/jun', 'Hydrologist', '/jun.jpg']);
  assert.match(renderToString(story({ contributor: 'c2' })), /<div class="galley-contents"><p class="galley-paragraph">Jun measures <em>tides<\/em>\.<\/p><\/div>/);
});

test('what the profile says itself stands', () => {
  const { block } = read({ contributor: 'c2', name: 'Dr Pike', children: ['Another text.'] });
  assert.deepEqual([block?.['name'], block?.['jobTitle'], JSON.stringify(block?.['children']).includes('tides')], ['Dr Pike', 'Hydrologist', false]);
});

test('a contributor that is not there is told, at its place', () => {
  assert.deepEqual(read({ contributor: 'c9', name: 'Jun' }).codes, ['/body/0 unresolved-reference']);
  assert.deepEqual(read({}).codes, ['/body/0 missing-field']);
});

test('a parsed article is the same when it is read again', () => {
  const { article } = parseArticle(story({ contributor: 'c2' }));
  assert.deepEqual(parseArticle(JSON.parse(JSON.stringify(article))).article, article);
});

test('the JSON Schema asks for a name or a contributor', () => {
  const isValid = judgeOf('input');
  const holds = (profile: object) => isValid({ headline: 'Tide', body: [{ type: 'profile', ...profile }] });
  assert.deepEqual([{ contributor: 'c2' }, { name: 'Jun Pike' }, { jobTitle: 'Hydrologist' }].map(holds), [true, true, false]);
});
