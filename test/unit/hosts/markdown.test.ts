import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import rehypeRaw from 'rehype-raw';
import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { compile } from 'vue';
import { type RenderOptions, renderToString } from '../../../src/html.js';
import { SCHEMA } from '../../../src/schema/definitions/schema.js';
import { fullArticle } from '../../support/full-article.js';
import { parseHtml } from '../../support/html-tree.js';

/** As Eleventy and VitePress set it up, and with every convenience on. */
const markdownIt = new MarkdownIt({ html: true, linkify: true, typographer: true, breaks: true });
const remark = unified()
  .use(remarkParse)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeRaw)
  .use(rehypeStringify);
const PIPELINES: Readonly<Record<string, (markdown: string) => string>> = {
  'markdown-it': (markdown) => markdownIt.render(markdown),
  remark: (markdown) => String(remark.processSync(markdown)),
};

/** The tree of a text, without positions and parents, and without the white space around it. */
function treeOf(html: string): unknown {
  return JSON.parse(JSON.stringify(parseHtml(html.trim()), (key, value: unknown) => (key === 'parentNode' ? undefined : value)));
}

const CODE = 'one\n\n\n  two\n \t\n- three\n\n# four\n    five\n\n';
const awkward = {
  headline: 'A "quoted" headline (c) 1990--2000...',
  inLanguage: 'en',
  standfirst: 'See https://example.org/a_b_c and *not* a list',
  author: "Mira O'Sol",
  body: [
    'One *star*, one `tick`, one [link](x) and :smile: it\'s "quoted" -- so...',
    '- no list',
    '# no heading',
    '    no code',
    '<div>\n\nno tag',
    { type: 'code', value: CODE, language: 'md' },
    { type: 'code', value: CODE, highlight: [1, 2, 6], filename: 'a.md', caption: 'Lines\n\nand lines' },
    { type: 'image', src: 'a.jpg', alt: 'One line\n\nand another\r\n\r\nand {{ one }} more', width: 3, height: 2, caption: 'A\n\nB' },
    { type: 'paragraph', children: [{ type: 'abbreviation', title: 'x\n\ny', children: 'A' }, { type: 'inline-code', value: 'a\n\n\n{{ b }}\n' }] },
    'Braces: {{ name }} and {{{ more }}}',
  ],
};
const VARIANTS: Readonly<Record<string, RenderOptions>> = {
  'as it is': {},
  'with every option': { src: 'a.json?x="y"\n\n&z', theme: 'wire\n\nquiet', level: 2, prefix: 'two-' },
  isolated: { isolate: true, src: 'a.json' },
  'isolated, with a link': { isolate: true, stylesheet: '/a.css?x\n\ny', nonce: 'n' },
};

for (const [pipeline, render] of Object.entries(PIPELINES)) {
  for (const [variant, options] of Object.entries(VARIANTS)) {
    test(`${pipeline} leaves an article ${variant} as it is, once, between paragraphs`, () => {
      for (const article of [awkward, fullArticle(SCHEMA).input]) {
        const html = renderToString(article, options);
        assert.deepEqual(treeOf(render(html)), treeOf(html));
        assert.deepEqual(treeOf(render(`Before.\n\n  ${html}\n\nAfter.`)), treeOf(`<p>Before.</p>\n  ${html}\n<p>After.</p>`));
      }
    });
  }
}

test('a template of Vue shows two braces as they are written', () => {
  const warnings: string[] = [];
  const code = String(compile(renderToString(awkward), { isCustomElement: (tag) => tag.includes('-'), onError: ({ message }) => warnings.push(message) }));
  assert.deepEqual(warnings, []);
  assert.doesNotMatch(code, /_toDisplayString\(/);
});

test('no article has a blank line, and all go through Markdown as they are', () => {
  const line = fc.constantFrom('\n', '\n\n', '\r\n', ' ', '\t', '    ', '- ', '# ', '*', '_', '`', '```', '<', '>', '</article>', '"', "'", '&', '&#10;', '{{', '{', 'a', 'ب', '(c)', 'https://example.org', '|');
  const words = fc.array(line, { maxLength: 12 }).map((parts) => parts.join(''));
  const block = fc.oneof(
    words,
    fc.record({ type: fc.constant('code'), value: words, filename: words, highlight: fc.array(fc.integer({ min: 1, max: 6 })) }),
    fc.record({ type: fc.constant('image'), src: fc.constant('a.jpg'), alt: words, caption: words }),
    fc.record({ type: fc.constant('heading'), children: words, anchor: words }),
    fc.record({ type: fc.constant('paragraph'), children: fc.array(fc.record({ type: fc.constant('inline-code'), value: words })) }),
  );
  const article = fc.record({ headline: words, standfirst: words, author: words, body: fc.array(block, { maxLength: 5 }) });
  const options = fc.record({ isolate: fc.boolean(), src: words, theme: words, stylesheet: fc.constant('/galley.css') });
  fc.assert(
    fc.property(article, options, (input, given) => {
      const html = renderToString(input, given);
      assert.doesNotMatch(html, /[\r\n][ \t]*[\r\n]/);
      assert.deepEqual(treeOf(markdownIt.render(html)), treeOf(html));
    }),
    { numRuns: 300 },
  );
});
