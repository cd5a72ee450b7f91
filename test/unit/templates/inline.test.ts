import assert from 'node:assert/strict';
import { test } from 'node:test';
import { INLINE } from '../../../src/schema/definitions/inline.js';
import type { InlineNode } from '../../../src/schema/generated/types.js';
import { inlineText, say } from '../../support/templates.js';

const children = say('x');

const EXPECTED: { readonly [Type in InlineNode['type']]: readonly (readonly [Extract<InlineNode, { type: Type }>, string])[] } = {
  text: [[{ type: 'text', value: 'a < b' }, 'a &lt; b']],
  break: [[{ type: 'break' }, '<br>']],
  strong: [[{ type: 'strong', children }, '<strong>x</strong>']],
  emphasis: [[{ type: 'emphasis', children }, '<em>x</em>']],
  strikethrough: [[{ type: 'strikethrough', children }, '<s>x</s>']],
  underline: [[{ type: 'underline', children }, '<u>x</u>']],
  subscript: [[{ type: 'subscript', children }, '<sub>x</sub>']],
  superscript: [[{ type: 'superscript', children }, '<sup>x</sup>']],
  highlight: [[{ type: 'highlight', children }, '<mark>x</mark>']],
  'inline-code': [[{ type: 'inline-code', value: 'a&b' }, '<code dir="ltr" translate="no">a&amp;b</code>']],
  'math-inline': [[{ type: 'math-inline', value: 'v^2' }, '<code class="galley-math" dir="ltr" translate="no">v^2</code>']],
  link: [
    [{ type: 'link', url: '#how', children }, '<a href="#galley-how">x</a>'],
    [{ type: 'link', url: '/study', title: 't', children }, '<a href="/study" title="t">x</a>'],
    [{ type: 'link', url: 'mailto:a@b.example', children }, '<a href="mailto:a@b.example">x</a>'],
    [
      { type: 'link', url: 'https://e.example/', rel: ['sponsored', 'ugc'], children },
      '<a href="https://e.example/" rel="sponsored ugc noopener noreferrer">x</a>',
    ],
  ],
  'footnote-reference': [
    [
      { type: 'footnote-reference', ref: 'n', number: 12, occurrence: 2 },
      '<sup class="galley-ref">\u202f<a role="doc-noteref" id="galley-ref-12-2" href="#galley-note-12" aria-label="Note 12">12</a></sup>',
    ],
    [{ type: 'footnote-reference', ref: 'nobody' }, ''],
  ],
  cite: [[{ type: 'cite', children }, '<cite>x</cite>']],
  abbreviation: [
    [{ type: 'abbreviation', title: 'long', children }, '<abbr title="long">x</abbr>'],
    [{ type: 'abbreviation', children }, '<abbr>x</abbr>'],
  ],
  quote: [[{ type: 'quote', children }, '<q>x</q>']],
  time: [[{ type: 'time', datetime: '2026-03-02', children }, '<time datetime="2026-03-02">x</time>']],
  span: [
    [{ type: 'span', lang: 'ps', children }, '<span lang="ps" dir="rtl">x</span>'],
    [{ type: 'span', lang: 'fa', dir: 'ltr', children }, '<span lang="fa" dir="ltr">x</span>'],
    [{ type: 'span', children }, '<span>x</span>'],
  ],
  mention: [
    [{ type: 'mention', ref: 'r', kind: 'place', children }, '<bdi class="galley-mention galley-mention-place">x</bdi>'],
    [{ type: 'mention', children }, '<bdi class="galley-mention galley-mention-other">x</bdi>'],
  ],
  'contributor-ref': [
    [{ type: 'contributor-ref', ref: 'c', name: 'Ada', lang: 'yo' }, '<bdi class="galley-name" lang="yo">Ada</bdi>'],
    [
      { type: 'contributor-ref', ref: 'c', name: 'Ada', url: '/by/ada' },
      '<bdi class="galley-name"><a href="/by/ada" rel="author">Ada</a></bdi>',
    ],
    [{ type: 'contributor-ref', ref: 'nobody' }, ''],
  ],
  'inline-image': [
    [
      { type: 'inline-image', src: '/i.png', alt: 'flag', width: 8, height: 9 },
      '<img class="galley-inline-picture" src="/i.png" alt="flag" width="8" height="9" loading="lazy" decoding="async">',
    ],
  ],
};

test('every inline node of the schema is tested', () => {
  assert.deepEqual(Object.keys(EXPECTED).sort(), Object.keys(INLINE).sort());
});

for (const [type, cases] of Object.entries(EXPECTED)) {
  test(`shows ${type}`, () => {
    for (const [node, html] of cases) assert.equal(inlineText([node]), html);
  });
}

test('shows marks in marks, with the text between them as it is', () => {
  const nodes: readonly InlineNode[] = [
    { type: 'text', value: 'a ' },
    {
      type: 'strong',
      children: [
        { type: 'emphasis', children: say('b') },
        { type: 'text', value: ' c' },
      ],
    },
    { type: 'text', value: '  d' },
  ];
  assert.equal(inlineText(nodes), 'a <strong><em>b</em> c</strong>  d');
});

test('numbers footnotes in the digits of the language', () => {
  const html = inlineText([{ type: 'footnote-reference', ref: 'n', number: 12 }], { inLanguage: 'fa' });
  assert.match(html, /id="galley-ref-12-1" href="#galley-note-12"/);
  assert.match(html, />۱۲<\/a>/);
  assert.match(html, /aria-label="پی‌نوشت ۱۲"/);
});
