import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderToString } from 'galley/html';
import { toText } from '../../../src/hosts/string.js';
import type { Article } from '../../../src/schema/generated/types.js';
import { contextFor } from '../../../src/blocks/context-for.js';
import { dates } from '../../../src/templates/dates.js';
import { all, attribute, only, parseHtml, text } from '../../support/html-tree.js';
import { articleWith } from '../../support/templates.js';

const KABUL = { datePublished: '2026-07-29T14:05:00Z', timeZone: 'Asia/Kabul' } as const;
const tree = (fields: Partial<Article>) => parseHtml(toText(dates(contextFor(articleWith(fields)))));
const shown = (fields: Partial<Article>) => all(tree(fields), '.galley-date').map(text);

test('shows the date in the zone and the calendars of the article', () => {
  assert.deepEqual(shown(KABUL), ['Published 29 July 2026 at 18:35 GMT+4:30']);
  assert.deepEqual(
    shown({ ...KABUL, inLanguage: 'fa-AF' }).map((line) => line.includes('۷ اسد ۱۴۰۵ ساعت ۱۸:۳۵')),
    [true],
  );
  assert.deepEqual(
    shown({ ...KABUL, inLanguage: 'fa', calendars: ['persian', 'gregory'] }).map((line) => line.includes('۷ مرداد ۱۴۰۵ / ۲۹ ژوئیهٔ ۲۰۲۶')),
    [true],
  );
  assert.deepEqual(shown({ ...KABUL, inLanguage: 'tg' }), ['2026-07-29 18:35 +04:30']);
});

test('gives machines the date with its offset', () => {
  assert.deepEqual(
    all(tree({ ...KABUL, inLanguage: 'fa' }), 'time').map((time) => attribute(time, 'datetime')),
    ['2026-07-29T18:35:00+04:30'],
  );
  assert.deepEqual(
    all(tree({ datePublished: '2026-03-02', timeZone: 'Asia/Kabul' }), 'time').map((time) => attribute(time, 'datetime')),
    ['2026-03-02'],
  );
});

test('shows the newest date, and the first on request', () => {
  const both = tree({ datePublished: '2026-03-02', dateModified: '2026-03-04' });
  assert.equal(text(only(both, 'summary')), 'Updated 4 March 2026');
  assert.equal(text(only(both, 'details')), 'Updated 4 March 2026 Published 2 March 2026');
  assert.equal(all(tree({ datePublished: '2026-03-02' }), 'details').length, 0);
  // in a language without words nobody could tell one from the other
  assert.deepEqual(shown({ inLanguage: 'de', datePublished: '2026-03-02', dateModified: '2026-03-04' }).length, 1);
});

test('tells of an update only when it came more than fifteen minutes later', () => {
  const count = (dateModified: string) => shown({ ...KABUL, dateModified }).length;
  assert.deepEqual([count('2026-07-29T14:05:00Z'), count('2026-07-29T14:20:00Z'), count('2026-07-29T14:21:00Z')], [1, 1, 2]);
  assert.equal(count('2026-07-28T14:05:00Z'), 1);
  assert.deepEqual(shown({ datePublished: '2026-03-02', dateModified: '2026-03-04' }), ['Updated 4 March 2026', 'Published 2 March 2026']);
  assert.deepEqual(shown({ dateModified: '2026-03-04' }), ['Updated 4 March 2026']);
});

test('a live report tells the update first', () => {
  const dated = { datePublished: '2026-03-02', dateModified: '2026-03-04', format: { design: 'live' } } as const;
  assert.deepEqual(shown(dated), ['Updated 4 March 2026', 'Published 2 March 2026']);
});

test('shows no row without dates', () => {
  assert.equal(toText(dates(contextFor(articleWith()))), '');
});

test('shows what is no date as it is', () => {
  assert.equal(text(tree({ datePublished: 'in spring' })), 'Published in spring');
});

test('sets the words beside a date apart from it', () => {
  const page = renderToString({ headline: 'A', inLanguage: 'en', datePublished: '2026-03-02' });
  assert.match(page, /<span class="galley-date"><span class="galley-label">Published <\/span><time /);
});
