import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderToString } from '../../../src/html.js';
import type { ArticleInput } from '../../../src/schema/generated/types.js';
import { all, attribute, only, parseHtml, text } from '../../support/html-tree.js';

const page = (fields: Partial<ArticleInput>, inLanguage = 'en') =>
  parseHtml(renderToString({ inLanguage, headline: 'H', body: ['Text.'], ...fields }));
const textOf = (tree: ReturnType<typeof page>, selector: string) => all(tree, selector).map((each) => text(each).trim());

test('a standfirst may be a sentence with points below it', () => {
  const tree = page({ standfirst: { text: 'One.', points: ['Two.', 'Three.'] } });
  assert.deepEqual(
    all(tree, '.galley-standfirst').map(({ tagName }) => tagName),
    ['p', 'ul'],
  );
  assert.deepEqual(textOf(tree, '.galley-standfirst'), ['One.', 'Two.Three.']);
});

test('several publishers are named together, and each states its principles', () => {
  const publisher = [
    { name: 'Delta Post', url: '/post', publishingPrinciples: '/post/principles' },
    'Coast Weekly',
    { name: 'Harbour', publishingPrinciples: '/harbour/principles' },
  ];
  const tree = page({ publisher });
  assert.equal(text(only(tree, '.galley-outlet')), 'Delta Post, Coast Weekly and Harbour');
  assert.deepEqual(textOf(tree, '.galley-principles'), [
    'Published by Delta Post · /post/principles',
    'Published by Harbour · /harbour/principles',
  ]);
  assert.equal(text(only(page({ publisher: ['الف', 'ب'] }, 'fa'), '.galley-outlet')), 'الف و ب');
});

const mira = {
  name: 'Mira Sol',
  url: '/by/mira',
  jobTitle: 'reporter',
  image: { src: '/mira.jpg' },
  bio: ['Writes about ', { type: 'strong' as const, children: 'water' }, '.'],
  email: 'mira@delta.example',
  contacts: [
    { name: 'Signal', url: '+44 20 7946 0000' },
    { name: 'Mastodon', url: 'https://s.example/@m' },
    { url: 'tel:+4915' },
    'By post, please',
  ],
};

test('who made the article, and how to reach them, stands in a box below it', () => {
  const tree = page({ author: [mira, { name: 'Jun Pike' }] });
  const box = only(tree, '.galley-person');
  assert.deepEqual(textOf(box, 'h2'), ['Mira Sol']);
  assert.deepEqual(textOf(box, 'p'), ['reporter', 'Writes about water.']);
  assert.deepEqual(textOf(box, 'li'), ['mira@delta.example', 'Signal: +442079460000', 'Mastodon', '+4915', 'By post, please']);
  assert.deepEqual(
    all(box, 'a').map((a) => attribute(a, 'href')),
    ['/by/mira', 'mailto:mira@delta.example', 'tel:+442079460000', 'https://s.example/@m', 'tel:+4915'],
  );
  assert.deepEqual(all(page({ author: { name: 'Jun Pike', image: { src: '/jun.jpg' } } }), '.galley-people'), []);
});

test('a portrait stands in the byline or in the box, never in both', () => {
  for (const design of ['feature', 'standard'] as const) {
    const tree = page({ format: { design }, author: mira });
    assert.deepEqual(
      [all(tree, '.galley-portrait').length, all(only(tree, '.galley-person'), 'img').length],
      [1, design === 'feature' ? 0 : 1],
      design,
    );
  }
});

test('words with a link of their own keep it, and the address stands behind them', () => {
  const contacts = [{ name: ['On ', { type: 'link' as const, url: '/irc', children: 'IRC' }], url: 'https://i.example/' }];
  assert.deepEqual(
    all(only(page({ author: { name: 'A', contacts } }), 'li'), 'a').map((a) => attribute(a, 'href')),
    ['/irc', 'https://i.example/'],
  );
});

test('an address of a contact that is not allowed is left out', () => {
  const tree = page({ author: { name: 'A', bio: 'B', email: 'javascript:alert(1)', contacts: [{ name: 'N', url: 'data:text/html,x' }] } });
  assert.deepEqual(all(only(tree, '.galley-person'), 'a'), []);
  assert.deepEqual(textOf(tree, '.galley-ways'), ['N']);
});

test('notices stand above picture and text, each with its label, date and words', () => {
  const notices = [
    { kind: 'withdrawn' as const, date: '2026-03-05', text: 'It was wrong.' },
    { kind: 'update' as const, text: 'More.' },
    { kind: 'retraction' as const },
  ];
  const tree = page({ notices, image: { src: '/a.jpg', alt: 'A' } });
  assert.deepEqual(textOf(tree, '.galley-alert'), ['Withdrawn: 5 March 2026: It was wrong.', 'Update: More.', 'Retraction']);
  assert.ok(all(tree, '.galley-alert').every((each) => attribute(each, 'role') === 'note'));
  const html = renderToString({ inLanguage: 'en', headline: 'H', notices, image: { src: '/a.jpg', alt: 'A' }, body: ['Text.'] });
  assert.ok(html.indexOf('galley-opening') < html.indexOf('galley-alerts') && html.indexOf('galley-alerts') < html.indexOf('galley-hero'));
  assert.deepEqual(textOf(page({ notices }, 'fa-AF'), '.galley-alert'), [
    'برداشته شده از نشر: ۱۴ حوت ۱۴۰۴: It was wrong.',
    'به‌روزرسانی: More.',
    'پس‌گرفتن مطلب',
  ]);
});

test('a notice in a language without words has none of ours, and is never an empty box', () => {
  const notices = [{ kind: 'withdrawn' as const, text: 'Fel.' }, { kind: 'withdrawn' as const }];
  assert.deepEqual(textOf(page({ notices }, 'sv'), '.galley-alert'), ['Fel.', '⚠\ufe0e']);
});

test('translations are named in themselves, and say their language to machines', () => {
  const translations = [
    { inLanguage: 'fa-AF', url: '/fa', title: 'ب' },
    { inLanguage: 'de-AT', url: '/de' },
    { inLanguage: 'kk', url: '/kk', title: 'Ж' },
    { inLanguage: 'tg', url: '/tg' },
  ];
  const line = only(page({ translations }), '.galley-translations');
  assert.equal(text(line), 'Read in دری: ب, Deutsch, Ж, tg');
  const [first] = all(line, 'a');
  assert.ok(first);
  assert.deepEqual(
    ['href', 'hreflang', 'lang', 'rel'].map((name) => attribute(first, name)),
    ['/fa', 'fa-AF', 'fa-AF', 'alternate'],
  );
  assert.equal(
    text(only(page({ translations: [{ inLanguage: 'en', url: '/en' }] }, 'fa'), '.galley-translations')),
    'به زبان‌های دیگر: English',
  );
  assert.equal(text(only(page({ translations: [{ inLanguage: 'en', url: '/en' }] }, 'sv'), '.galley-translations')), 'English');
});

const coverage = {
  datePublished: '2026-03-02',
  dateModified: '2026-03-04',
  coverageStartTime: '2026-03-02',
  coverageEndTime: '2026-03-03',
};

test('a live article that is over is not called live, and says when it ended', () => {
  const over = page({ format: { design: 'live' }, kicker: { text: 'Coast', kind: 'live' }, ...coverage });
  assert.equal(text(only(over, '.galley-kicker')), 'As it happened Coast');
  assert.equal(attribute(only(over, '.galley-kicker'), 'class'), 'galley-kicker galley-kicker-ended');
  assert.equal(attribute(only(over, 'article'), 'class'), 'galley galley-design-ended');
  assert.deepEqual(textOf(over, '.galley-date'), [
    'Updated 4 March 2026',
    'Published 2 March 2026',
    'Live coverage began 2 March 2026',
    'Live coverage ended 3 March 2026',
  ]);
  const live = page({ format: { design: 'live' }, kicker: { text: 'Coast', kind: 'live' }, ...coverage, coverageEndTime: '' });
  assert.equal(text(only(live, '.galley-kicker')), 'Live Coast');
  assert.equal(attribute(only(live, 'article'), 'class'), 'galley galley-design-live');
  assert.deepEqual(textOf(live, '.galley-date'), ['Updated 4 March 2026', 'Published 2 March 2026', 'Live coverage began 2 March 2026']);
});

test('an article is live by its kicker alone too, and one that never was does not end', () => {
  const over = page({ kicker: { text: 'Coast', kind: 'live' }, ...coverage });
  assert.equal(text(only(over, '.galley-kicker')), 'As it happened Coast');
  const report = page({ kicker: { text: 'Coast' }, ...coverage });
  assert.equal(text(only(report, '.galley-kicker')), 'Coast');
  assert.equal(attribute(only(report, '.galley-kicker'), 'class'), 'galley-kicker');
});

test('a kicker that says nothing but “Live” says that it is over', () => {
  const kicker = (text: string, language: string) =>
    only(page({ format: { design: 'live' }, kicker: { text, kind: 'live', url: '/live' }, ...coverage }, language), '.galley-kicker');
  assert.equal(text(kicker('LIVE', 'en')), 'As it happened');
  assert.equal(attribute(only(kicker('Live', 'en'), 'a'), 'href'), '/live');
  assert.equal(text(kicker('زنده', 'fa')), 'پوشش پایان‌یافته');
  assert.equal(text(kicker('زنده', 'fa-AF')), 'گزارش پایان‌یافته');
  assert.equal(text(kicker('Direkt', 'sv')), 'Direkt');
});

test('obituaries and profiles print the years of the people that they are about', () => {
  const about = [
    { name: 'Ada Venn', birthDate: '1931-04-05', deathDate: '2026-03-02', url: '/ada' },
    { name: 'Bo', birthDate: '1980' },
    { name: 'Cy', deathDate: '1999-12' },
    { name: 'Els', birthDate: 'once' },
    { name: 'Else Delta', type: 'place' as const, birthDate: '1200' },
  ];
  const years = (design: 'obituary' | 'profile' | 'standard', language = 'en') =>
    textOf(page({ format: { design }, about }, language), '.galley-years');
  assert.deepEqual(years('obituary'), ['Ada Venn, 1931–2026', 'Bo, Born 1980', 'Cy, Died 1999']);
  assert.deepEqual(years('profile', 'sv'), ['Ada Venn, 1931–2026', 'Bo, 1980–', 'Cy, –1999']);
  assert.deepEqual(years('obituary', 'fa')[0], 'Ada Venn،\u200f ۱۳۱۰–۱۴۰۴');
  assert.deepEqual(years('standard'), []);
});

test('a source may be a work, whose title is in italics', () => {
  const source = (cite: object) => only(page({ body: [{ type: 'blockquote', cite, children: ['Q.'] }] }), '.galley-source');
  const full = source({ name: 'Ada', role: 'keeper', title: 'The Ninth Notebook', url: '/n' });
  assert.equal(text(full), 'Ada, keeper, The Ninth Notebook');
  assert.equal(text(only(full, 'cite')), 'The Ninth Notebook');
  assert.equal(attribute(only(source({ title: 'Notebook', url: '/n' }), 'a'), 'href'), '/n');
  const letter = source({ title: ['Letter to ', { type: 'cite', children: 'The Record' }] });
  assert.deepEqual([text(letter), textOf(letter, 'cite')], ['Letter to The Record', ['The Record']]);
  const linked = source({ title: [{ type: 'link', url: '/a', children: 'A' }], url: '/b' });
  assert.deepEqual(
    all(linked, 'a').map((a) => attribute(a, 'href')),
    ['/a', '/b'],
  );
  assert.equal(text(source('Ada' as never)), 'Ada');
  assert.equal(text(source({ author: 'Ada' })), 'Ada');
});
