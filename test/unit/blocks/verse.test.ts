import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseArticle } from 'galley';
import { renderToString } from 'galley/html';
import { stanzasOf } from '../../../src/templates/verse-lines.js';
import { blockText } from '../../../src/templates/text.js';
import { TABLES } from '../../../src/schema/generated/tables.js';
import { all, only, parseHtml, text } from '../../support/html-tree.js';

const POEM = 'Low tide\n  and lower,\n\tthe bell\n\nhas a rope.';
const parse = (...body: unknown[]) => parseArticle({ headline: 'H', inLanguage: 'en', body });
const stanzas = (...body: unknown[]) => all(parseHtml(renderToString({ headline: 'H', inLanguage: 'en', body })), '.galley-stanza').map((stanza) => all(stanza, '.galley-verse-line').map(text));

test('a poem keeps its lines, their indents and its stanzas', () => {
  const wanted = [['Low tide', '\u00a0\u00a0and lower,', '\u00a0\u00a0\u00a0\u00a0the bell'], ['has a rope.']];
  assert.deepEqual(stanzas({ type: 'verse', children: POEM }), wanted);
  assert.deepEqual(stanzas({ type: 'poem', lines: POEM.split('\n') }), wanted);
  assert.deepEqual(stanzas({ type: 'verse', children: POEM.split('\n\n').map((stanza) => stanza.split('\n')) }), wanted);
  assert.deepEqual(stanzas({ type: 'verse', children: [{ type: 'text', value: '  In' }, { type: 'break' }, 'out'] }), [['\u00a0\u00a0In', 'out']]);
});

test('the blanks of a poem are those that were written, also when it is read again', () => {
  const { article, issues } = parse({ type: 'verse', children: POEM });
  assert.deepEqual(issues, []);
  assert.deepEqual(parseArticle(JSON.parse(JSON.stringify(article))).article, article);
  assert.deepEqual(article.body[0]?.type === 'verse' ? article.body[0].children.filter(({ type }) => type === 'text') : [], ['Low tide', '  and lower,', '\tthe bell', 'has a rope.'].map((value) => ({ type: 'text', value })));
});

test('blanks at the beginning of a line are taken away again behind a poem', () => {
  const [, paragraph] = parse({ type: 'verse', children: POEM }, 'One\n  two').article.body;
  assert.match(JSON.stringify(paragraph), /"value":"two"/);
});

test('an end of a line within a mark parts the mark', () => {
  const [first, second] = stanzasOf([{ type: 'emphasis', children: [{ type: 'text', value: 'One' }, { type: 'break' }, { type: 'text', value: '  two' }] }])[0] ?? [];
  assert.deepEqual([first, second], [
    [{ type: 'emphasis', children: [{ type: 'text', value: 'One' }] }],
    [{ type: 'emphasis', children: [{ type: 'text', value: '\u00a0\u00a0two' }] }],
  ]);
});

test('lines stay apart where there is no style, and in plain text', () => {
  const page = renderToString({ headline: 'H', inLanguage: 'en', body: [{ type: 'verse', children: 'One\ntwo' }] });
  assert.match(page, /One<\/span><br> <span class="galley-verse-line">two/);
  assert.deepEqual(parse({ type: 'verse', children: 'One\n  two' }).article.body.map((block) => blockText(block, TABLES)), [['One\n  two']]);
});

test('a poem without lines sets nothing, and one with a wrong title keeps its lines', () => {
  assert.deepEqual(parse({ type: 'verse', children: '  \n ' }).article.body, []);
  assert.deepEqual(stanzas({ type: 'verse', title: 7, cite: false, children: ['A', 'b'] }), [['A', 'b']]);
  assert.match(text(only(parseHtml(renderToString({ headline: 'H', body: [{ type: 'verse', title: 'Alone' }] })), '.galley-column')), /Alone/);
});
