import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { LIMITS, parseArticle } from 'galley';
import { renderToString } from 'galley/html';
import { TEXT } from '../../../src/styles/selectors.js';

const story = (table: object, inLanguage = 'en') => ({ headline: 'H', inLanguage, body: [{ type: 'table', ...table }] }) as never;
const read = (table: object) => {
  const { article, issues } = parseArticle(story(table));
  return { article, codes: issues.map(({ code }) => code), table: article.body[0] as unknown as Record<string, unknown> };
};
/** The table as it is set, without what is the same in every one. */
const set = (table: object, inLanguage?: string) =>
  (/<table[^]*<\/table>/.exec(renderToString(story(table, inLanguage)))?.[0] ?? '').replace(/ class="galley-(?:table-(?:grid|head|body|foot|caption|title galley-words)|row|cell)"/g, '');
const bodyOf = (table: object) => /<tbody>([^]*)<\/tbody>/.exec(set(table))?.[1];

describe('a table', () => {
  it('is read from lists of texts as from rows and cells in full', () => {
    const cell = (value: string) => ({ type: 'table-cell', children: [{ type: 'paragraph', children: [{ type: 'text', value }] }] });
    const full = { type: 'table', header: [{ type: 'table-row', children: [cell('Place'), cell('Height')] }], body: [{ type: 'table-row', children: [cell('Hook'), cell('3')] }] };
    for (const table of [
      { header: ['Place', 'Height'], body: [['Hook', '3']] },
      { header: [['Place', 'Height']], rows: [['Hook', 3]] },
      { thead: [{ cells: ['Place', 'Height'] }], data: [{ type: 'tr', children: [{ type: 'td', text: 'Hook' }, { children: ['3'] }] }] },
      full,
    ]) {
      const found = read(table);
      assert.deepEqual([found.table, found.codes], [full, []]);
    }
  });

  it('has its caption as the first child of the table, and is named by it', () => {
    assert.equal(set({ caption: 'Heights', body: [['a']] }), '<table><caption><span>Heights</span> </caption><tbody><tr><td>a</td></tr></tbody></table>');
    assert.match(renderToString(story({ caption: ['The ', { type: 'strong', children: 'heights' }], body: [['a']] })), /<div class="galley-table-view" tabindex="0" role="group" aria-label="The heights">/);
    assert.match(renderToString(story({ body: [['a']] })), /role="group" aria-label="Table"/);
    assert.match(renderToString(story({ body: [['a']] }, 'fa')), /aria-label="جدول"/);
  });

  it('says of each header whom it names, and makes none of an empty cell', () => {
    assert.equal(
      set({ columns: [{ header: true }], header: ['', 'Height'], body: [['Hook', 'x']], footer: ['All', 'y'] }),
      '<table><thead><tr><td></td><th scope="col">Height</th></tr></thead><tbody><tr><th scope="row">Hook</th><td>x</td></tr></tbody><tfoot><tr><th scope="row">All</th><td>y</td></tr></tfoot></table>',
    );
    assert.equal(bodyOf({ body: [[{ children: 'A', header: 'row' }, { children: 'B', header: 'column' }, { children: 'C' }]] }), '<tr><th scope="row">A</th><th scope="col">B</th><td>C</td></tr>');
  });

  it('merges cells over columns and rows', () => {
    assert.equal(
      bodyOf({ body: [[{ children: 'A', colSpan: 2 }, { children: 'B', rowSpan: 2 }], ['c', 'd']] }),
      '<tr><td colspan="2">A</td><td rowspan="2">B</td></tr><tr><td>c</td><td>d</td></tr>',
    );
  });

  it('holds lists, several paragraphs, marks and links in a cell', () => {
    const cell = bodyOf({ body: [[{ children: [{ type: 'list', children: ['One', 'Two'] }, 'Three'] }, { children: [{ type: 'paragraph', children: ['a ', { type: 'link', url: '/b', children: 'link' }] }] }]] });
    assert.match(cell ?? '', /<td><ul class="galley-list".*One.*Two.*<\/ul><p class="galley-paragraph">Three<\/p><\/td><td><p class="galley-paragraph">a <a href="\/b"[^>]*>link<\/a><\/p><\/td>/);
  });

  it('sets numbers on their digits, on the right in every script, with their header', () => {
    const columns = (rows: readonly (readonly string[])[], language: string) => [...set({ header: ['A', 'B'], body: rows }, language).matchAll(/<t[hd]( class="galley-cell galley-cell-end")?/g)].map(([, end]) => end !== undefined);
    const latin = [false, true, false, true, false, true];
    assert.deepEqual(columns([['x', '1,204'], ['y', '−3.5 %']], 'en').slice(-6), latin);
    assert.deepEqual(columns([['x', '€ 12'], ['y', '—']], 'en').slice(-6), latin);
    assert.deepEqual(columns([['x', '12'], ['y', 'twelve']], 'en').slice(-6), [false, false, false, false, false, false]);
    // where lines begin on the right, that is where numbers stand anyway
    assert.ok(!columns([['x', '۱٬۲۰۴'], ['y', '۳٫۵٪']], 'fa').includes(true));
  });

  it('sets a column as it says', () => {
    assert.equal(bodyOf({ columns: [{ align: 'center' }, { align: 'start' }], body: [['a', '1']] }), '<tr><td class="galley-cell galley-cell-center">a</td><td>1</td></tr>');
  });

  it('sets links of its caption and credit as links of the article', () => {
    const page = renderToString(story({ caption: { type: 'link', url: '/a', children: 'A' }, credit: { name: 'Mira Sol', url: '/m' }, body: [['a']] }));
    const styled = [...page.matchAll(/<(?:span|p) class="([^"]*)">(?:(?!<\/p>).)*?<a /g)].map(([, names]) => (names ?? '').split(' '));
    assert.equal(styled.length, 2);
    for (const names of styled) assert.ok(names.some((name) => new RegExp(`\\.${name}[,)]`).test(TEXT)), names.join(' '));
  });

  it('says its source, and who made it', () => {
    const page = renderToString(story({ body: [['a']], source: 'Harbour office', credit: 'Mira Sol' }));
    assert.match(page, /<p class="galley-caption galley-credit">Credit: .*Mira Sol.*<\/p><figcaption class="galley-source">.*Harbour office/);
  });
});

describe('a table that is not even', () => {
  it('fills up rows that are short', () => {
    assert.equal(bodyOf({ body: [['a', 'b', 'c'], ['d']] }), '<tr><td>a</td><td>b</td><td>c</td></tr><tr><td>d</td><td colspan="2"></td></tr>');
  });

  it('ends spans with its rows and columns', () => {
    assert.equal(bodyOf({ body: [[{ children: 'A', rowSpan: 9 }, 'b'], [{ children: 'C', colSpan: 900 }]] }), '<tr><td rowspan="2">A</td><td>b</td></tr><tr><td>C</td></tr>');
    assert.equal(set({ header: [[{ children: 'A', rowSpan: 3 }, 'B']], body: [['c', 'd']] }), '<table><thead><tr><th scope="col">A</th><th scope="col">B</th></tr></thead><tbody><tr><td>c</td><td>d</td></tr></tbody></table>');
  });

  it('lets no cell reach over another', () => {
    assert.equal(
      bodyOf({ body: [['a', { children: 'B', rowSpan: 2 }, 'c'], [{ children: 'D', colSpan: 3 }, 'e']] }),
      '<tr><td>a</td><td rowspan="2">B</td><td>c</td></tr><tr><td>D</td><td>e</td></tr>',
    );
  });

  it('takes the nearest span that there is, and says so', () => {
    const { table, codes } = read({ body: [[{ children: 'a', colSpan: 0, rowSpan: 1e6 }]] });
    assert.deepEqual(codes, ['nearest-value', 'nearest-value']);
    assert.match(JSON.stringify(table), /"colSpan":1,"rowSpan":5000/);
  });

  it('shows as many columns and rows as there may be, and says that it was shortened', () => {
    const wide = read({ body: [Array.from({ length: 1_000_000 }, (_, index) => String(index)), ['last']] });
    assert.deepEqual([wide.codes, wide.article.shortened], [['too-many', 'shortened'], true]);
    assert.equal(JSON.stringify(wide.table).match(/table-cell/g)?.length, LIMITS.columns + 1);
    const long = read({ body: Array.from({ length: LIMITS.rows + 1 }, () => ['a']) });
    assert.deepEqual([long.codes, long.article.shortened], [['too-many'], true]);
  });

  it('costs no more than its cells, however far they say to reach', () => {
    const row = Array.from({ length: 100 }, (_, index) => ({ children: `${String(index)}.`, colSpan: 1_000, rowSpan: 5_000 }));
    const html = renderToString(story({ body: Array.from({ length: 60 }, () => row) }));
    assert.ok((html.match(/<td/g)?.length ?? 0) < 6_400);
  });

  it('has no row of what cannot be one, and loses no word of it', () => {
    const { codes, article } = read({ body: [['a'], 'alone', { type: 'heading', children: 'Strange' }, { type: 'table-row', fallback: 'Broken' }, 7, null] });
    assert.deepEqual(codes.sort(), ['misplaced', 'misplaced', 'missing-field', 'wrong-shape', 'wrong-type']);
    for (const word of ['alone', 'Strange', 'Broken', '"value":"7"']) assert.ok(JSON.stringify(article).includes(word), word);
  });

  it('is shown as its text where it has no rows, and does without a field that is of no use', () => {
    const { article } = parseArticle(story({ caption: 'Only a caption', header: ['Place'] }));
    assert.equal(article.body[0]?.type, 'unknown');
    assert.match(renderToString(story({ caption: 'Only a caption', header: ['Place'] })), /Only a caption[^]*Place/);
    const { table } = read({ columns: 7, stripes: 'yes', source: 7n, body: [['a']] });
    assert.deepEqual(Object.keys(table), ['type', 'body']);
  });
});

describe('a table that shows some of its rows', () => {
  const bodies = (table: object) => [...set({ ...table }).matchAll(/<tbody([^>]*)>([^]*?)<\/tbody>/g)].map(([, attributes = '', inside = '']) => [attributes.includes('rest'), [...inside.matchAll(/<tr>/g)].length]);
  const numbered = (count: number) => Array.from({ length: count }, (_, index) => [`Row ${String(index)}`]);

  it('has all of them in the page, the rest in a part of its own, and says how many there are', () => {
    assert.deepEqual(bodies({ collapseAfter: 3, body: numbered(12) }), [[false, 3], [true, 9]]);
    assert.match(renderToString(story({ collapseAfter: 3, body: numbered(12) })), /<details class="galley-table-more"><summary class="galley-table-all galley-words">All 12 rows<\/summary><\/details>/);
    assert.match(renderToString(story({ collapseAfter: 3, body: numbered(12) }, 'fa')), /همهٔ ۱۲ ردیف/);
  });

  it('has nothing to open where it shows all', () => {
    for (const collapseAfter of [12, 40, undefined, 'x']) assert.deepEqual(bodies({ collapseAfter, body: numbered(12) }), [[false, 12]]);
    assert.doesNotMatch(renderToString(story({ collapseAfter: 12, body: numbered(12) })), /galley-table-more/);
  });

  it('cuts no cell that reaches down, and no pair of stripes', () => {
    const body = [['a'], [{ children: 'b', rowSpan: 3 }, '1'], ['2'], ['3'], ['c']];
    assert.deepEqual(bodies({ collapseAfter: 2, body }), [[false, 4], [true, 1]]);
    assert.deepEqual(bodies({ collapseAfter: 3, stripes: true, body: numbered(9) }), [[false, 4], [true, 5]]);
  });
});

describe('a table whose rows stand below each other where there is little room', () => {
  it('says in each cell the name of its column, also of those under a wide name, and of none that names its row', () => {
    const table = { small: 'stack', columns: [{ header: true }], header: [['Place', { children: 'Height', colSpan: 2 }]], body: [['Hook', '3', ''], [{ children: 'All', colSpan: 2 }, '9']] };
    assert.equal(
      bodyOf(table)?.replace(/ class="[^"]*"/g, ''),
      '<tr><th scope="row">Hook</th><td data-label="Height">3</td><td></td></tr><tr><th scope="row" colspan="2">All</th><td data-label="Height">9</td></tr>',
    );
    assert.doesNotMatch(set({ ...table, small: 'scroll' }), /data-label/);
  });

  it('takes another word for scrolling, and says so', () => {
    assert.deepEqual(read({ small: 'flip', body: [['a']] }).codes, ['unknown-value']);
  });
});
