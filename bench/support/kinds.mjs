import { EXAMPLES } from '../../stories/blocks/generated/examples.ts';
import { parseArticle, renderToString } from './galley.mjs';

const list = (value) => [value ?? []].flat();
const read = ({ body, footnotes }) => parseArticle(JSON.stringify({ headline: 'Every block', inLanguage: 'en', contributors: [{ id: 'noor', name: 'Noor Haddad' }], body, footnotes: list(footnotes) })).article;

/** Whether nothing in it moves: no element of ours has to be loaded for it. */
const isStill = (example) => !/<galley-(?!article)/.test(renderToString(read(example)));

const TIMES = 4;
const ROWS = 500;
const COLUMNS = 10;

/** Articles of other kinds than the usual one, by what they are. */
export const KINDS = {
  'every still block': () => {
    const examples = Object.values(EXAMPLES).filter(({ issues }) => !issues).map(({ latin }) => latin).filter(isStill);
    const body = [...new Set(examples.flatMap((each) => list(each.body)))];
    return read({ body: Array.from({ length: TIMES }, () => body).flat(), footnotes: [...new Set(examples.flatMap((each) => list(each.footnotes)))] });
  },
  'a table of 5,000 cells': () => read({
    body: [{ type: 'table', caption: 'Gauges', children: Array.from({ length: ROWS }, (_, row) => Array.from({ length: COLUMNS }, (_, column) => (column === 0 ? `Gauge ${row}` : String(row * column)))) }],
  }),
};

/** The same text put together from its tags, which are there, and its words, which are escaped each time: the least that one would write by hand. */
export function byPieces(html) {
  const pieces = html.split(/(<[^>]*>)/).map((piece, index) => (index % 2 === 0 ? piece.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&') : piece));
  return () => {
    let text = '';
    for (let index = 0; index < pieces.length; index++) text += index % 2 === 0 ? escaped(pieces[index]) : pieces[index];
    return text;
  };
}

const SPECIAL = /[&<>]/;
const escaped = (text) => (SPECIAL.test(text) ? text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;') : text);
