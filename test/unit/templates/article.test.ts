import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stylesheet } from '../../../src/blocks/stylesheet.js';
import type { Article, Kicker } from '../../../src/schema/generated/types.js';
import { OPENINGS } from '../../../src/templates/arrangement.js';
import { toText } from '../../../src/hosts/string.js';
import { outline } from '../../../src/templates/article.js';
import { body } from '../../../src/templates/body.js';
import { contextFor } from '../../../src/blocks/context-for.js';
import { sameBlockContext } from '../../../src/templates/block-context.js';
import { all, attribute, attributesOf, classesOf, elements, only, parseHtml, text, type Element } from '../../support/html-tree.js';
import { articleText, articleWith, say } from '../../support/templates.js';

const RICH: Partial<Article> = {
  url: 'https://delta.example/ferries',
  kicker: { text: 'Aaa', kind: 'breaking' },
  format: { design: 'review' },
  standfirst: { points: [say('Bbb'), say('Ccc')] },
  contributors: [{ name: 'Ddd' }, { name: 'Eee', role: 'photographer' }, { name: 'Fff', type: 'agency' }],
  datePublished: '2026-07-29T14:05:00Z',
  dateModified: '2026-07-30T14:05:00Z',
  section: { name: 'Ggg' },
  series: { name: 'Hhh' },
  tags: [{ name: 'Iii' }, { name: 'Jjj', url: '/j' }],
  publisher: [{ name: 'Kkk', publishingPrinciples: '/principles' }],
  rights: { copyrightHolder: 'Lll', license: 'Mmm', notice: 'Nnn' },
  access: 'subscriber',
  disclosures: [{ kind: 'sponsored', text: say('Ooo') }],
  digitalSourceType: 'http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia',
  rating: { value: 3.5, item: { name: 'Ppp' } },
  history: [{ kind: 'updated', date: '2026-07-30' }],
  corrections: [{ kind: 'clarification', date: '2026-07-30', text: say('Qqq') }],
  hero: { type: 'image', src: '/a.jpg', caption: say('Rrr'), credit: { name: 'Sss' }, license: 'Ttt' },
  body: [
    { type: 'code', value: 'Uuu' },
    { type: 'paragraph', children: [{ type: 'footnote-reference', ref: 'n', number: 1 }] },
  ],
  footnotes: [{ type: 'footnote-definition', number: 1, references: 1, children: [{ type: 'paragraph', children: say('Vvv') }] }],
  stats: { readingMinutes: 4 },
  related: [{ title: 'Www', label: 'Xxx', url: '/w' }],
  shortened: true,
};

test('the headline is a heading of the level asked for, and nothing else is', () => {
  for (const level of [1, 2, 3, 4]) {
    const root = parseHtml(articleText(RICH, { level }));
    assert.equal(text(only(root, `h${String(level)}`)), 'Tide');
    for (const other of [1, 2, 3, 4].filter((each) => each < level)) assert.equal(all(root, `h${String(other)}`).length, 0);
    assert.ok(all(root, `h${String(level + 1)}`).length > 0);
    assert.equal(all(root, `h${String(level + 2)}`).length, 0);
  }
  assert.equal(all(parseHtml(articleText({}, { level: 9 })), 'h4').length, 1);
  assert.equal(all(parseHtml(articleText({}, { level: 0 })), 'h1').length, 1);
});

test('the wrapper says language, direction, name and prefix', () => {
  const wrapper = only(parseHtml(articleText({ inLanguage: 'fa' }, { prefix: 'a-' })), 'article');
  assert.deepEqual(attributesOf(wrapper), {
    class: 'galley',
    'data-galley': '1 a-',
    lang: 'fa',
    dir: 'rtl',
    'aria-labelledby': 'a-headline',
  });
  const bare = attributesOf(only(parseHtml(articleText({ headline: [] })), 'article'));
  assert.equal(bare['aria-labelledby'], undefined);
  const { format } = RICH as Required<Article>;
  assert.deepEqual(classesOf(only(parseHtml(articleText({ format: { ...format, display: 'immersive' } })), 'article')), [
    'galley',
    'galley-design-review',
    'galley-display-immersive',
  ]);
});

test('an article without a language is read in the direction of its letters', () => {
  const silent: Article = { headline: say('کشتی‌ها'), body: [] };
  const context = contextFor(silent);
  assert.deepEqual([context.direction, context.language, context.locale.tag], ['rtl', undefined, 'und']);
  assert.equal(attribute(only(parseHtml(toText(outline('body', context))), 'section'), 'lang'), undefined);
  assert.equal(contextFor({ ...silent, dir: 'ltr' }).direction, 'ltr');
});

test('ids begin with the prefix, and two articles share none', () => {
  const ids = ['a-', 'b-'].flatMap((prefix) =>
    elements(parseHtml(articleText(RICH, { prefix }))).flatMap((each) => attribute(each, 'id') ?? []),
  );
  assert.ok(ids.length > 4);
  assert.equal(new Set(ids).size, ids.length);
  assert.ok(ids.every((id) => /^[ab]-/.test(id)));
});

test('a missing piece leaves no empty element and no separator behind', () => {
  const isEmpty = (element: Element): boolean =>
    !['img', 'br', 'hr', 'source'].includes(element.tagName) && text(element).trim() === '' && attribute(element, 'class') !== 'galley-apart' && all(element, 'img').length === 0;
  const keys = Object.keys(RICH) as (keyof Article)[];
  const variants: Partial<Article>[] = [
    {},
    RICH,
    ...keys.map((key) => ({ [key]: RICH[key] })),
    ...keys.map((key) => ({ ...RICH, [key]: undefined })),
  ];
  for (const inLanguage of ['en', 'fa', 'tg']) {
    for (const fields of variants) {
      const kept = Object.fromEntries(
        Object.entries({ ...fields, inLanguage }).filter(([key, value]) => value !== undefined || key === 'body'),
      );
      const root = parseHtml(articleText({ ...kept, body: fields.body ?? [] }));
      assert.deepEqual(
        elements(root)
          .filter(isEmpty)
          .map((each) => attribute(each, 'class')),
        [],
        Object.keys(kept).join(),
      );
      for (const element of elements(root)) {
        assert.doesNotMatch(text(element), /\{\w+\}/);
        if (element.tagName === 'p' || element.tagName === 'li')
          assert.doesNotMatch(text(element), /^\s*[,،/:—–]|[,،/—–]\s*$|undefined|null|,\s*,/);
      }
    }
  }
});

test('speaks no English in a language without words, and no other either', () => {
  for (const inLanguage of ['tg', 'sw', 'ur', 'ps']) {
    const root = parseHtml(articleText({ ...RICH, inLanguage }));
    const said = all(root, 'article').map(text).join(' ');
    const words = said.replaceAll(/https:\S+|http:\S+|\/principles/g, '').match(/\p{L}{2,}/gu) ?? [];
    assert.deepEqual(
      words.filter((word) => !/^(?:Tide|\p{Lu}\p{Ll}{2})+$/u.test(word)),
      [],
    );
    const labels = elements(root).flatMap((element) => [attribute(element, 'aria-label'), attribute(element, 'title')]);
    assert.deepEqual(
      labels.filter((label) => /\p{L}/u.test(label ?? '')),
      [],
    );
  }
});

test('says in Persian what it says in English', () => {
  const latin = /[A-Za-z]{2,}/g;
  const root = parseHtml(articleText({ ...RICH, inLanguage: 'fa' }));
  const own =
    text(root)
      .replaceAll(/https:\S+|\/principles/g, '')
      .match(latin) ?? [];
  assert.deepEqual(
    own.filter((word) => !/^(?:Tide|[A-Z][a-z]{2})+$/.test(word)),
    [],
  );
});

test('the kicker names its kind, once', () => {
  const kicker = (value: Kicker | undefined, design?: 'opinion' | 'standard') =>
    all(parseHtml(articleText({ ...(value && { kicker: value }), ...(design && { format: { design } }) })), '.galley-kicker').map(text);
  assert.deepEqual(kicker({ text: 'Coast', kind: 'live' }), ['Live Coast']);
  assert.deepEqual(kicker({ text: 'Live: coast', kind: 'live' }), ['Live: coast']);
  assert.deepEqual(kicker({ text: 'Coast', kind: 'section' }), ['Coast']);
  assert.deepEqual(kicker({ text: 'Coast', kind: 'section' }, 'opinion'), ['Opinion Coast']);
  assert.deepEqual(kicker(undefined, 'opinion'), ['Opinion']);
  assert.deepEqual(kicker(undefined, 'standard'), []);
  assert.deepEqual(kicker({ text: 'Kelp', kind: 'sponsored', url: '/k' }), ['Sponsored Kelp']);
});

test('the standfirst is a paragraph or a list of points', () => {
  assert.equal(only(parseHtml(articleText({ standfirst: { text: say('a'), points: [say(' ')] } })), '.galley-standfirst').tagName, 'p');
  assert.deepEqual(all(only(parseHtml(articleText({ standfirst: { points: [say('a'), say('b')] } })), 'ul'), 'li').map(text), ['a', 'b']);
});

test('the verdict is stars with one name, out of five unless told otherwise, and words where there are too many', () => {
  const verdict = (rating: Article['rating'], inLanguage = 'en') => only(parseHtml(articleText({ rating: rating!, inLanguage })), '.galley-verdict');
  const nameOf = (rating: Article['rating'], inLanguage?: string) => attribute(only(verdict(rating, inLanguage), '[role=img]'), 'aria-label');
  assert.equal(nameOf({ value: 3.5 }), '3.5 out of 5');
  assert.equal(text(verdict({ value: 8, best: 10, item: { name: 'Tide, a film', url: '/t' } })), 'Tide, a film ★★★★★★★★☆☆');
  assert.equal(text(verdict({ value: 80, best: 100 })), '80 out of 100');
  assert.equal(nameOf({ value: 3.5 }, 'tg'), '3.5/5');
  assert.equal(nameOf({ value: 3.5 }, 'fa'), '۳٫۵ از ۵');
});

test('the closing says what was changed, by whom it is published and where to go on', () => {
  const closing = only(parseHtml(articleText(RICH)), '.galley-closing');
  const line = (name: string) => text(only(closing, `.${name}`));
  assert.equal(line('galley-shortened'), 'This article was shortened: it is too long to be shown in full.');
  assert.equal(line('galley-corrections'), 'CorrectionsClarification: 30 July 2026: Qqq');
  assert.equal(line('galley-disclosures'), 'Sponsored content: Ooo');
  assert.equal(line('galley-history'), 'History of this articleUpdated: 30 July 2026');
  assert.equal(line('galley-origin'), 'Made with AI');
  assert.deepEqual(all(closing, '.galley-part-of').map(text), ['Section: Ggg', 'Series: Hhh']);
  assert.equal(line('galley-topics'), 'Topics: Iii, Jjj');
  assert.equal(line('galley-access'), 'For subscribers');
  assert.equal(line('galley-rights'), '© Lll · Nnn · Licence: Mmm');
  assert.equal(line('galley-principles'), 'Published by Kkk · /principles');
  assert.equal(line('galley-more'), 'Xxx Www');
  assert.equal(line('galley-address'), 'Address: https://delta.example/ferries');
});

test('the section is not said twice', () => {
  const root = parseHtml(articleText({ kicker: { text: 'Coast' }, section: { name: 'Coast' }, series: { name: 'Tides' } }));
  assert.deepEqual(all(root, '.galley-part-of').map(text), ['Series: Tides']);
});

test('a place that no paragraph can carry stands with the credits', () => {
  assert.equal(text(only(parseHtml(articleText({ dateline: 'Kabul' })), '.galley-credits')), 'Kabul');
  const body = [{ type: 'paragraph', dateline: 'Kabul', children: say('a') }] as const;
  assert.equal(all(parseHtml(articleText({ dateline: 'Kabul', body })), '.galley-credits').length, 0);
});

test('parts come in the order of reading, and the credits can stand apart', () => {
  const wrapper = only(parseHtml(articleText(RICH)), 'article');
  assert.deepEqual(
    wrapper.childNodes.map((child) => classesOf(child as Element)),
    [['galley-column', 'galley-content']],
  );
  const notices = [{ text: say('Zzz') }];
  const names = (html: string, selector: string) => only(parseHtml(html), selector).childNodes.map((child) => classesOf(child as Element)[0]);
  const html = articleText({ ...RICH, notices });
  assert.deepEqual(names(html, '.galley-column'), ['galley-head', 'galley-code', 'galley-paragraph', 'galley-notes', 'galley-closing']);
  assert.deepEqual(names(html, '.galley-head'), ['galley-opening', 'galley-alerts', 'galley-image']);
  assert.equal(all(parseHtml(articleText({ headline: [] })), '.galley-head').length, 0);
  assert.equal(all(parseHtml(articleText(RICH, { bylineApart: true })), '.galley-credits').length, 0);
});

test('regions are the parts of an article, each in a wrapper of its own', () => {
  const context = contextFor(articleWith({ ...RICH, notices: [{ text: say('Zzz') }] }), { bylineApart: true });
  const inside = (name: Parameters<typeof outline>[0]) => {
    const wrapper = only(parseHtml(toText(outline(name, context))), '.galley-region');
    assert.deepEqual([...classesOf(wrapper), attribute(wrapper, 'data-galley')], ['galley', 'galley-design-review', 'galley-region', '1 galley-']);
    return (wrapper.childNodes[0] as Element).childNodes.map((child) => classesOf(child as Element)[0]);
  };
  assert.deepEqual(inside('header'), ['galley-opening']);
  assert.deepEqual(inside('byline'), ['galley-credits']);
  assert.deepEqual(inside('hero'), ['galley-image']);
  assert.deepEqual(inside('body'), ['galley-alerts', 'galley-code', 'galley-paragraph', 'galley-notes', 'galley-closing']);
});

test('the body is a keyed list of the objects that it shows', () => {
  const article = articleWith(RICH);
  assert.deepEqual(body(contextFor(article)).items, [...article.body, article.footnotes]);
  assert.deepEqual(body(contextFor(articleWith())).items, []);
});

test('block contexts are the same when blocks look the same in them', () => {
  const one = contextFor(articleWith());
  assert.ok(sameBlockContext(one, contextFor(articleWith({ headline: say('Another') }))));
  assert.ok(!sameBlockContext(one, contextFor(articleWith(), { level: 2 })));
  assert.ok(!sameBlockContext(one, contextFor(articleWith(), { prefix: 'x-' })));
  assert.ok(!sameBlockContext(one, contextFor(articleWith({ inLanguage: 'fa' }))));
});

test('the opening has the class of its arrangement', () => {
  const opening = only(parseHtml(articleText({ format: { display: 'showcase' }, hero: { type: 'image', src: '/a.jpg', alt: 'A' } })), '.galley-opening');
  assert.ok(classesOf(opening).includes('galley-opening-showcase'));
});

test('the style sheet has rules for no other openings than there are', () => {
  const styled = new Set([...stylesheet.matchAll(/\.galley-opening-([a-z-]+)/g)].map(([, name = '']) => name));
  assert.deepEqual([...styled].filter((name) => !OPENINGS.some((arrangement) => arrangement === name)), []);
});

test('an article that was cut off says so at its end, and no other', () => {
  assert.doesNotMatch(articleText(articleWith({ body: [] })), /galley-shortened/);
  assert.match(articleText(articleWith({ body: [], shortened: true })), /<p class="galley-shortened">[^<]+<\/p>/);
});
