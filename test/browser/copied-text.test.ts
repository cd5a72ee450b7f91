import { expect } from '@open-wc/testing';
import type { ArticleInput } from 'galley';
import { kitchenArabic } from '../../stories/articles/kitchen-arabic.js';
import { kitchenLatin } from '../../stories/articles/kitchen-latin.js';
import { cleanUp, show, story } from '../support/elements.js';
import { fixtures } from '../support/elements-fixtures.js';

/** What stands beside other text in a line, and is no part of its words. */
const LABELS =
  '.galley-ref, .galley-backlinks, .galley-label, .galley-unseen, .galley-kicker-kind, .galley-code-file, .galley-code-language, .galley-zone, .galley-job, .galley-caption-text, .galley-credit, .galley-license, .galley-date, .galley-rights-notice, .galley-teaser-title';

const words = (text: string) => text.split(/\s+/u).filter((word) => word !== '');

/** Whether a label is somewhere in a line without another letter beside it. */
function standsApart(label: string, line: string): boolean {
  for (let at = line.indexOf(label); at >= 0; at = line.indexOf(label, at + 1)) {
    if (/[\s(]/.test(line[at - 1] ?? '') && /[\s\p{Po}\p{Pe}]/u.test(line[at + label.length] ?? '')) return true;
  }
  return false;
}

function select(element: Element): string {
  const selection = getSelection() as Selection;
  selection.selectAllChildren(element);
  return selection.toString();
}

/**
 * How an engine copies, tried once: with the alternatives of pictures, the marks around quotations, the words on buttons, and apart where a
 * box begins that is none by its tag. Firefox has the first two and not the others.
 */
const copies = (() => {
  let found: Readonly<Record<'alternatives' | 'marks' | 'buttons' | 'boxes', boolean>> | undefined;
  return () => {
    if (found) return found;
    const line = document.body.appendChild(document.createElement('p'));
    line.innerHTML = 'A <img alt="alternative"> <q>quotation</q> <button>button</button> <span style="display: block">one</span><span style="display: block">two</span>';
    const copied = select(line);
    line.remove();
    return (found = { alternatives: copied.includes('alternative'), marks: copied.includes('"quotation"'), buttons: copied.includes('button'), boxes: !copied.includes('onetwo') });
  };
})();

/** What is copied of an element with that text. */
function copiedOf(element: Element, text: string): string {
  const { alternatives, marks, buttons } = copies();
  if (element instanceof HTMLImageElement) return alternatives ? element.alt : '';
  if (element.localName === 'button' && !buttons) return '';
  return element.localName === 'q' && marks ? `"${text}"` : text;
}

/** Elements that stand apart by their tag, whatever their style. */
const BLOCKS = 'article, aside, blockquote, br, dd, details, div, dl, dt, fieldset, figcaption, figure, footer, form, h1, h2, h3, h4, h5, h6, header, hr, li, nav, ol, p, pre, section, summary, table, ul';
/** Those that stand apart from what follows. */
const CELLS = 'td, th';

/** Parts of one word or one picture, which are to stand together. */
const TOGETHER = '.galley-drop-cap, .galley-star';

function isInline(element: Element): boolean {
  const { display, position, float } = getComputedStyle(element);
  return display === 'inline' && position !== 'absolute' && float === 'none';
}

/** Texts in boxes of their own with nothing between them in the markup: what reads only the markup glues them, as Firefox does when it copies. */
function glued(root: Element): string[] {
  const found: string[] = [];
  let before = '';
  let isApart = true;
  let isBox = false;
  const pass = (element: Element) => {
    isApart ||= element.matches(BLOCKS);
    isBox ||= !isInline(element) && !element.matches(TOGETHER);
  };
  const walk = (node: Node): void => {
    if (node instanceof Element) {
      if (getComputedStyle(node).display === 'none') return;
      pass(node);
      node.childNodes.forEach(walk);
      pass(node);
      isApart ||= node.matches(CELLS);
    } else if (node.nodeType === Node.TEXT_NODE && node.textContent) {
      const text = node.textContent;
      if (isBox && !isApart && /^[\p{L}\p{N}]/u.test(text)) found.push(`${before.slice(-20)}|${text.slice(0, 20)}`);
      isApart = /\s$/.test(text);
      isBox = false;
      before = text;
    }
  };
  walk(root);
  return found;
}

/** The text of a node as it is copied: apart wherever a box of its own begins or ends. */
function seen(node: Node): string {
  if (!(node instanceof Element)) return node.nodeType === Node.TEXT_NODE ? (node.textContent ?? '') : '';
  if (getComputedStyle(node).display === 'none') return '';
  const all = node.localName === 'br' ? '\n' : [...node.childNodes].map(seen).join('');
  // Chromium takes the space after a large initial for one at the beginning of a line
  const text = copiedOf(node, node.matches('.galley-drop-cap') ? all.replace(/^(\p{L}) /u, '$1') : all);
  return (copies().boxes ? isInline(node) : !node.matches(`${BLOCKS}, ${CELLS}`)) ? text : `\n${text}\n`;
}

const short: Record<string, ArticleInput> = {
  'an article in English that is live': story('Tide', { format: { design: 'live' }, kicker: { text: 'Coast', kind: 'live', url: 'https://a.example/' } as never, dateModified: '2026-03-04' }),
  'code with a language and no name': story('Tide', { body: [{ type: 'code', language: 'go', value: 'Write()' }, 'After.'] as never }),
  'a note at a number': story('Tide', {
    body: [{ type: 'paragraph', children: ['In 2017', { type: 'footnote-reference', ref: 'n' }, ' and ', { type: 'link', url: 'https://a.example/', children: 'later' }, { type: 'footnote-reference', ref: 'n' }] }],
    footnotes: [{ type: 'footnote-definition', id: 'n', children: ['A note.'] }],
  } as never),
};

describe('copied text', () => {
  afterEach(() => {
    getSelection()?.removeAllRanges();
    cleanUp();
  });

  for (const [name, article] of [['the kitchen sink in English', kitchenLatin], ['the kitchen sink in Persian', kitchenArabic], ...Object.entries(short), ...fixtures] as const) {
    it(`has the words that are seen, and no label glued to one: ${name}`, async () => {
      const element = await show(article);
      for (const details of element.querySelectorAll('details')) details.open = true;
      const copied = words(select(element));
      expect(copied.length).to.be.greaterThan(5);
      expect(copied.join(' ')).to.equal(words(seen(element)).join(' '));
      const line = ` ${copied.join(' ')} `;
      const labels = [...element.querySelectorAll(LABELS)].filter((label) => label.closest('.galley-address') === null && label.textContent.trim() !== '');
      expect(labels.map((label) => words(seen(label)).join(' ')).filter((label) => !standsApart(label, line))).to.deep.equal([]);
      expect(glued(element)).to.deep.equal([]);
    });
  }

  it('has the marks of notes, none of them glued to a number or a word', async () => {
    const element = await show(short['a note at a number']);
    expect(words(select(element)).join(' ')).to.contain('In 2017 1 and later 1');
    expect(words(element.querySelector('.galley-paragraph')?.textContent ?? '').join(' '), 'without the styles too').to.equal('In 2017 1 and later 1');
  });
});
