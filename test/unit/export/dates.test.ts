import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toMarkdown } from '../../../src/export/markdown.js';
import { renderToString } from '../../../src/export/render.js';
import { toText } from '../../../src/export/text.js';
import { parseArticle } from '../../../src/index.js';
import { all, attribute, parseHtml, text as wordsOf } from '../../support/html-tree.js';
import { FIXTURES } from '../../support/judge.js';

/** What the dates of a page say; how long something takes is no date. */
const datesIn = (html: string): string[] => all(parseHtml(html), 'time').filter((time) => !attribute(time, 'datetime')?.startsWith('P')).map(wordsOf);

/** What an article says of its dates where no fixture does, or where no other does so in its language. */
const dated = (fields: object): string => JSON.stringify({
  headline: 'Tide', timeZone: 'Asia/Kabul', datePublished: '2026-03-02T22:00:00+01:00', dateModified: '2026-05-02T10:00:00Z', coverageStartTime: '2026-03-02T06:00:00Z', coverageEndTime: '2026-03-03T06:00:00Z',
  about: [{ type: 'person', name: 'Mina Sol', birthDate: '1931-05', deathDate: '2026-03-01' }, { type: 'person', name: 'Tomas Ried', birthDate: '1950-01-02' }],
  corrections: [{ date: '2026-03-04T09:30:00Z', text: 'A name was wrong.' }],
  body: [
    { type: 'timeline', children: [{ type: 'timeline-event', date: '2026-03-02T22:00:00Z', title: 'The gate' }, { type: 'timeline-event', date: '2025', title: 'The plan' }] },
    { type: 'social-post', author: { name: 'Noor' }, url: 'https://social.example/1', datePublished: '2026-03-02T23:30:00Z', children: ['Tide.'] },
    { type: 'teaser', url: 'https://news.example/tide', title: 'Tide tables', datePublished: '2026-03-01T23:30:00Z' },
  ],
  ...fields,
});

const ARTICLES: readonly (readonly [string, string])[] = [
  ...FIXTURES,
  ...['en', 'fa', 'fa-AF', 'ps', 'de', 'ar', 'zh', 'und'].flatMap((inLanguage) => ['article', 'live', 'obituary', 'correction'].map((design) => [`dates of ${design} in ${inLanguage}`, dated({ inLanguage, format: { design } })] as const)),
  ['changed a minute later', dated({ inLanguage: 'en', dateModified: '2026-03-02T22:01:00+01:00' })],
  ['two calendars', dated({ inLanguage: 'fa-AF', calendars: ['persian', 'gregory'] })],
];

/** One of them says until when it is under embargo. */
const TOLD = { rules: { embargoed: true } };

test('text and Markdown say the dates that the page says, in the same words', () => {
  let compared = 0;
  for (const [name, json] of ARTICLES) {
    const { article } = parseArticle(JSON.parse(json), { baseUrl: 'https://delta.example/' });
    const { text } = toText(article, TOLD);
    const { markdown } = toMarkdown(article, TOLD);
    for (const date of datesIn(renderToString(article, TOLD))) {
      assert.ok(text.includes(date), `the text of ${name} says “${date}”`);
      assert.ok(markdown.includes(date), `the Markdown of ${name} says “${date}”`);
      compared++;
    }
  }
  assert.ok(compared > 200, `${String(compared)} dates`);
});

test('text and Markdown say a change only where it is news, to the minute as the page does', () => {
  for (const [time, isNews] of [['22:15:00', false], ['22:16:00', true]] as const) {
    const { article } = parseArticle(JSON.parse(dated({ inLanguage: 'en', dateModified: `2026-03-02T${time}+01:00` })));
    for (const said of [toText(article).text, toMarkdown(article).markdown, renderToString(article)]) {
      assert.match(said, /Published/);
      assert.equal(/Updated/.test(said), isNews, time);
    }
  }
});

test('text says what is newest first where it is followed live', () => {
  const { article } = parseArticle(JSON.parse(dated({ inLanguage: 'en', format: { design: 'live' }, coverageEndTime: undefined })));
  assert.match(toText(article).text, /Updated .* · Published /);
});
