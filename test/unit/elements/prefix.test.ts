import assert from 'node:assert/strict';
import { test } from 'node:test';
import { IdPrefix } from '../../../src/elements/prefix.js';
import { parseArticle } from '../../support/parse.js';

const TITLES = ['2. Notes', '2 Headline', '2', '-2-', '--2-notes', '-', '3-2-1', 'Notes', 'Headline', '۲. یادداشت', '2-2', 'Note 1', 'news', 'news-2'];

/** All anchors that these titles, and these anchors, give. */
const anchors = [...TITLES, ...TITLES.map((anchor) => ({ anchor }))].flatMap((title) =>
  parseArticle({ headline: 'H', body: [{ type: 'heading', children: 'x', ...(typeof title === 'string' ? { children: title } : title) }] }).article.body.map(({ anchor }) => anchor ?? ''));

/** What articles of one document get that ask for these beginnings, one after another. */
function claimed(...wanted: (string | undefined)[]): readonly string[] {
  const document = {} as Document;
  const users = wanted.map(() => new IdPrefix());
  const prefixes = users.map((user, index) => user.claim(document, wanted[index]));
  for (const user of users) user.release();
  return prefixes;
}

/** Whether ids that begin so can be the same, whatever the names of parts are. */
const meet = (one: string, other: string) => anchors.some((first) => anchors.some((second) => one + first === other + second));

test('no id of an article begins as those of another article do, whatever its headings are called', () => {
  const prefixes = claimed(...Array.from({ length: 30 }, () => undefined));
  assert.deepEqual(prefixes.slice(0, 3), ['galley-', 'galley--2-', 'galley--3-']);
  for (const one of prefixes) for (const other of prefixes) if (one !== other) assert.ok(!meet(one, other), `${one} ${other}`);
});

test('a beginning that the host has chosen stays, unless ids of another article could begin so too', () => {
  assert.deepEqual(claimed('a-', 'b-', undefined), ['a-', 'b-', 'galley-']);
  assert.deepEqual(claimed('news-', 'news-2-', 'news-'), ['news-', 'galley--2-', 'galley--3-']);
  assert.deepEqual(claimed('galley-2-', undefined, undefined), ['galley-2-', 'galley--2-', 'galley--3-']);
  assert.deepEqual(claimed('', 'a-', undefined), ['', 'galley--2-', 'galley--3-']);
});

test('a beginning that was given back is free again', () => {
  const document = {} as Document;
  const [first, second] = [new IdPrefix(), new IdPrefix()];
  assert.equal(first.claim(document), 'galley-');
  first.release();
  assert.equal(second.claim(document), 'galley-');
  assert.equal(first.claim(document), 'galley--2-');
});
