import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toMarkdown } from '../../../src/export/markdown.js';
import { renderToString } from '../../../src/export/render.js';
import { toText } from '../../../src/export/text.js';
import { parseArticle, type Article } from '../../../src/index.js';
import { EXAMPLES } from '../../../stories/blocks/generated/examples.js';
import { FIXTURES } from '../../support/judge.js';
import { attribute, classesOf, elements, parseHtml, text, type Element } from '../../support/html-tree.js';

/** What only a page says, by the class of what holds it. */
const OF_THE_PAGE: Readonly<Record<string, string>> = {
  'galley-length': 'how long the page takes to read',
  'galley-backlinks': 'ways back on the page',
  'galley-ref': 'a note, which other outputs point to with a mark of their own',
  'galley-unseen': 'words that stand for what the eye sees',
  'galley-stars': 'signs: the output says the number',
  'galley-embed-provider': 'whom the page asks',
  'galley-embed-notice': 'whom the page asks',
  'galley-post-origin': 'a way to the post: the output names its network and its day',
  'galley-card-site': 'where a link leads, to those who can follow it',
  'galley-address': 'the address of the page, on paper',
  'galley-signup-label': 'a field of a form',
  'galley-signup-submit': 'the button of a form',
  'galley-slot': 'a place for the host',
};

/** Whose own words are of the page: what brackets say elsewhere, and what names are folded behind. */
const WITHOUT_OWN_WORDS = ['galley-credit', 'galley-license', 'galley-others-label'];

/** A title for what stands at the end of every output. */
const isTitleOfNotes = (element: Element): boolean => attribute(element, 'id') === 'galley-notes';

const TOLD = { rules: { embargoed: true } };
const wordsOf = (value: string): string => value.replaceAll(/\s+/g, ' ').trim();

/** Without the signs around it, which each output sets in its own way. */
const bare = (value: string): string => wordsOf(value).replace(/^[^\p{L}\p{N}]+/u, '').replace(/[^\p{L}\p{N}]+$/u, '');

/** The texts of a page that stand by themselves, but for those of the page alone. */
function textsOf(element: Element): string[] {
  const classes = classesOf(element);
  if (isTitleOfNotes(element) || classes.some((name) => Object.hasOwn(OF_THE_PAGE, name))) return [];
  const isWithout = classes.some((name) => WITHOUT_OWN_WORDS.includes(name));
  return element.childNodes.flatMap((node) => ('tagName' in node ? textsOf(node) : isWithout ? [] : [bare(text(node))])).filter((words) => words !== '');
}

/** Without the signs by which Markdown keeps letters what they are; a formula has such signs of its own. */
const plain = (markdown: string): string => wordsOf(markdown.replaceAll(/&#x([\da-f]+);/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16))).replaceAll('\\', ''));

function lost(article: Article): Record<string, string[]> {
  const [page] = elements(parseHtml(renderToString(article, TOLD)));
  const texts = page ? textsOf(page) : [];
  const said = { text: wordsOf(toText(article, TOLD).text), markdown: plain(toMarkdown(article, TOLD).markdown) };
  return Object.fromEntries(Object.entries(said).map(([name, output]) => [name, texts.filter((words) => !output.includes(name === 'markdown' ? plain(words) : words))]));
}

for (const [type, { latin, arabic, variants = {} }] of Object.entries(EXAMPLES)) {
  test(`text and Markdown say every word that a page shows of ${type}`, () => {
    const more = Object.values(variants).flatMap((variant) => [variant.latin, variant.arabic]);
    for (const [index, sample] of [latin, arabic, ...more].entries()) {
      if (!sample) continue;
      const { article } = parseArticle({ headline: 'A', inLanguage: index % 2 === 0 ? 'en' : 'fa', ...sample });
      assert.deepEqual(lost(article), { text: [], markdown: [] });
    }
  });
}

for (const [name, json] of FIXTURES) {
  test(`text and Markdown say every word that a page shows of ${name}`, () => {
    assert.deepEqual(lost(parseArticle(JSON.parse(json), { baseUrl: 'https://delta.example/' }).article), { text: [], markdown: [] });
  });
}
