/** The article that everything is measured with: synthetic, the same in every run, about 14 DOM nodes a block. */

const WORDS = 'the tide turns before dawn and ferries wait at the lower landing while crews lift panels over a wall that floats'.split(' ');
const words = (from, count) => Array.from({ length: count }, (_, index) => WORDS[(from * 7 + index * 3) % WORDS.length]).join(' ');

/** No text of a paragraph or of a mark ends in a space: Markdown could not say it. */
const text = (from, count = 12, before = '', after = '') => ({ type: 'text', value: before + words(from, count) + after });
const between = (from) => text(from, 12, ' ', ' ');
const mark = (type, from) => ({ type, children: [text(from, 3)] });
const link = (from) => ({ type: 'link', url: `https://news.example/harbour/story-${from % 400}?from=a&to=b`, children: [text(from, 3)] });

/** Two marks and two links between five stretches of text: 14 nodes. */
const paragraph = (from) => ({
  type: 'paragraph',
  children: [
    text(from, 12, '', ' '),
    mark('strong', from),
    between(from + 1),
    mark('emphasis', from),
    between(from + 2),
    link(from),
    between(from + 3),
    link(from + 1),
    text(from + 4, 12, ' '),
  ],
});

const listItem = (from) => ({ type: 'list-item', children: [{ type: 'paragraph', children: [text(from, 12, '', ' '), link(from)] }] });

/** One block of each sort in turn. */
function block(index) {
  switch (index % 20) {
    case 3:
      return { type: 'heading', level: 2, children: [text(index, 5)] };
    case 8:
      return { type: 'list', ordered: index % 40 === 8, children: [0, 1, 2, 3, 4].map((item) => listItem(index + item)) };
    case 12:
      return { type: 'blockquote', cite: { name: 'Harbour report', url: 'https://news.example/report' }, children: [paragraph(index)] };
    case 15:
      return {
        type: 'image',
        src: `https://img.example/i/${index}.jpg`,
        alt: words(index, 6),
        width: 1600,
        height: 900,
        caption: [text(index, 12, '', ' '), link(index)],
        credit: { name: 'Jun Pike', agency: 'Coast Photo' },
      };
    case 18:
      return { type: 'code', language: 'ts', value: `if (tide < ${index} && crew > 2) lift();\n${words(index, 20)}` };
    default:
      return paragraph(index);
  }
}

/** A paragraph like any other of the article, but for its first words. */
function corrected(from) {
  const { type, children } = paragraph(from);
  const [first, ...rest] = children;
  return { type, children: [{ ...first, value: `Corrected: ${first.value}` }, ...rest] };
}

/**
 * The JSON text of an article with so many blocks; the block at `edited` is a paragraph with other words. Always text, as it comes over the
 * wire: strings that were put together in script are another kind of string inside the engine, and slower to read.
 */
export function jsonOf(blocks, edited) {
  const body = Array.from({ length: blocks }, (_, index) => (index === edited ? corrected(index) : block(index)));
  return JSON.stringify({ headline: [text(1, 8)], author: 'Mira Sol', datePublished: '2026-03-02', inLanguage: 'en', body });
}
