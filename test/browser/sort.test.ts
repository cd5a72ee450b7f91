import { expect } from '@open-wc/testing';
import { a11ySnapshot, sendKeys } from '@web/test-runner-commands';
import type { ArticleInput } from 'galley';
import type { GalleyArticle } from 'galley/article';
import { renderToString } from 'galley/html';
import { itNeeds } from '../support/capabilities.js';
import { setMedia } from '../support/commands.js';
import { cleanUp, find, settled, show, stage, until } from '../support/elements.js';
import { breaches } from '../support/island-law.js';
import '#dist/islands/sort.js';

const TABLE = {
  type: 'table', caption: 'Gardens', sortable: true, columns: [{ header: true }, { sort: 'number' }, { sort: 'date' }, { sort: 'none' }], header: ['Garden', 'Members', 'Since', 'Open'],
  body: [['Orchard', '1,204', '3 May 2019', 'Daily'], ['Canal', '96', '12 January 2021', 'Daily'], ['Meadow', '—', 'June 2020', 'Never']], footer: ['All', '1,300', '', ''],
};
const story = (table: object = {}, more: Partial<ArticleInput> = {}) => ({ headline: 'Tide', inLanguage: 'en', body: [{ ...TABLE, ...table }], ...more }) as ArticleInput;

const islandIn = (root: ParentNode) => find<HTMLElement>(root, 'galley-sort');
const rootOf = (island: Element) => island.shadowRoot as ShadowRoot;
const list = (island: Element) => find<HTMLSelectElement>(rootOf(island), 'select');
const said = (island: Element) => find(rootOf(island), '[role=status]').textContent;
/** The root in which the sorted table stands, where it is shown. */
const sortedIn = (island: Element) => find<HTMLElement>(rootOf(island), 'div:not([role])').shadowRoot as ShadowRoot;
const isSorted = (island: Element) => !find<HTMLElement>(rootOf(island), 'div:not([role])').hidden;
const firsts = (root: ParentNode) => [...root.querySelectorAll('tbody tr > :first-child')].map(({ textContent }) => textContent);
const shown = (island: Element) => firsts(isSorted(island) ? sortedIn(island) : island);

function choose(island: Element, option: string): void {
  const select = list(island);
  select.value = [...select.options].find(({ text }) => text === option)?.value ?? 'none';
  select.dispatchEvent(new Event('change'));
}

async function sorted(island: Element, option: string): Promise<readonly (string | null)[]> {
  choose(island, option);
  await until(() => said(island) === option);
  return shown(island);
}

interface Said {
  readonly role: string;
  readonly name?: string;
  readonly children?: readonly Said[];
}
const inTree = (node: unknown): readonly string[] => {
  const { role, name = '', children = [] } = node as Said;
  return [`${role} ${name}`.trim(), ...children.flatMap(inTree)];
};

describe('a table that may be sorted', () => {
  afterEach(cleanUp);
  afterEach(() => setMedia());
  const shownIsland = async (table?: object, more?: Partial<ArticleInput>) => {
    const element = await show(story(table, more));
    const island = islandIn(element);
    await until(() => list(island).length > 0);
    return island;
  };

  it('offers its columns both ways, but for one that says it is none to sort by', async () => {
    const island = await shownIsland();
    expect([...list(island).options].map(({ text }) => text)).to.deep.equal(['Order as written', 'Garden, ascending', 'Garden, descending', 'Members, ascending', 'Members, descending', 'Since, ascending', 'Since, descending']);
    expect(shown(island)).to.deep.equal(['Orchard', 'Canal', 'Meadow']);
  });

  it('sorts words, numbers and dates, and says so; what has none is last', async () => {
    const island = await shownIsland();
    expect(await sorted(island, 'Garden, ascending')).to.deep.equal(['Canal', 'Meadow', 'Orchard']);
    expect(await sorted(island, 'Members, descending')).to.deep.equal(['Orchard', 'Canal', 'Meadow']);
    expect(await sorted(island, 'Members, ascending')).to.deep.equal(['Canal', 'Orchard', 'Meadow']);
    expect(await sorted(island, 'Since, descending')).to.deep.equal(['Canal', 'Meadow', 'Orchard']);
    expect(await sorted(island, 'Order as written')).to.deep.equal(['Orchard', 'Canal', 'Meadow']);
  });

  it('is in words and in the order of its language', async () => {
    const island = await shownIsland({ columns: [], header: ['نام', 'شمار'], body: [['گل', '۲۰'], ['پل', '۱٬۲۰۰'], ['باغ', '۳']], footer: [] }, { inLanguage: 'fa' });
    expect(await sorted(island, 'نام، صعودی')).to.deep.equal(['باغ', 'پل', 'گل']);
    expect(await sorted(island, 'شمار، نزولی')).to.deep.equal(['پل', 'گل', 'باغ']);
    expect(getComputedStyle(find(sortedIn(island), 'td')).direction).to.equal('rtl');
  });

  it('is sorted by a click on the name of a column too: up, down, as written', async () => {
    const island = await shownIsland();
    const name = () => find<HTMLElement>(isSorted(island) ? sortedIn(island) : island, 'thead th');
    for (const [order, way] of [['Canal', 'ascending'], ['Orchard', 'descending'], ['Orchard', null]] as const) {
      name().click();
      await until(() => name().getAttribute('aria-sort') === way && shown(island)[0] === order);
    }
    expect(said(island)).to.equal('Order as written');
  });

  it('is sorted by the keyboard', async () => {
    const island = await shownIsland();
    list(island).focus();
    await sendKeys({ press: 'ArrowDown' });
    await until(() => shown(island)[0] === 'Canal');
    await sendKeys({ press: 'Home' });
    await until(() => shown(island)[0] === 'Orchard');
  });

  it('stays a table that looks the same, with its header, its footer and no id twice', async () => {
    const island = await shownIsland({ id: 'gardens', stripes: true, body: TABLE.body.map((cells) => ({ type: 'table-row', anchor: `row-${String(cells[0])}`, children: cells })) });
    const cell = () => getComputedStyle(find(isSorted(island) ? sortedIn(island) : island, 'tbody td'));
    const look = ({ color, fontFamily, fontSize, padding, textAlign }: CSSStyleDeclaration) => ({ color, fontFamily, fontSize, padding, textAlign });
    const before = look(cell());
    const height = find(island, 'table').getBoundingClientRect().height;
    await sorted(island, 'Garden, ascending');
    expect(look(cell())).to.deep.equal(before);
    expect(find(sortedIn(island), 'table').getBoundingClientRect().height).to.equal(height);
    expect([...sortedIn(island).querySelectorAll('thead tr, tfoot tr')]).to.have.length(2);
    expect(sortedIn(island).querySelectorAll('[id]')).to.have.length(0);
    expect(find(sortedIn(island), 'figure').className).to.contain('galley-table-striped');
  });

  itNeeds('accessibility-tree', 'is a table to assistive technology, with the order of its column', async () => {
    const island = await shownIsland();
    await sorted(island, 'Garden, ascending');
    expect(inTree(await a11ySnapshot({})).filter((said) => said.startsWith('combobox'))).to.deep.equal(['combobox Sort by']);
    // the snapshot leaves tables out: what makes one is there, and none of it hidden or by another role
    expect(find(sortedIn(island), 'table > caption').textContent).to.equal('Gardens ');
    expect([...sortedIn(island).querySelectorAll('th')].map((cell) => [cell.scope, cell.ariaSort])).to.deep.equal([['col', 'ascending'], ...['col', 'col', 'col', 'row', 'row', 'row', 'row'].map((scope) => [scope, null])]);
    expect(sortedIn(island).querySelectorAll('table [role], [aria-hidden]')).to.have.length(0);
  });

  it('keeps rows together that a cell holds, and a reader who asks for all of them gets them', async () => {
    const island = await shownIsland({ collapseAfter: 2, columns: [], header: ['Place', 'Height'], body: [['C', '1'], [{ children: 'B', rowSpan: 2 }, '9'], ['8'], ['A', '3']], footer: [] });
    await sorted(island, 'Place, ascending');
    const cells = () => [...sortedIn(island).querySelectorAll<HTMLElement>('tbody td')].filter((cell) => cell.getBoundingClientRect().height > 0).map(({ textContent }) => textContent).join(' ');
    expect(cells()).to.equal('A 3 B 9 8');
    find(island.closest('figure') as Element, 'summary').click();
    await until(() => cells() === 'A 3 B 9 8 C 1');
  });

  it('is sorted whole where it has 5,000 cells and shows some of its rows', async () => {
    const body = Array.from({ length: 1_000 }, (_, row) => [`Row ${String(row)}`, String((row * 7919) % 1_000), 'a', 'b', 'c']);
    const island = await shownIsland({ collapseAfter: 10, columns: [], header: ['Row', 'Value', 'A', 'B', 'C'], body, footer: [] });
    await sorted(island, 'Value, descending');
    const rows = [...sortedIn(island).querySelectorAll<HTMLTableRowElement>('tbody tr')];
    expect(rows.map(({ cells }) => cells[1]?.textContent)).to.deep.equal(Array.from({ length: 1_000 }, (_, index) => String(999 - index)));
    const seen = () => rows.filter((row) => row.getBoundingClientRect().height > 0).length;
    expect(seen()).to.equal(10);
    find(island.closest('figure') as Element, 'summary').click();
    await until(() => seen() === 1_000);
  });

  itNeeds('media-emulation', 'is printed in the order that is shown, without the list, all of it', async () => {
    const island = await shownIsland({ collapseAfter: 1 });
    await sorted(island, 'Garden, ascending');
    await setMedia({ media: 'print' });
    expect(list(island).getBoundingClientRect().height).to.equal(0);
    expect([...sortedIn(island).querySelectorAll('tbody tr')].filter((row) => row.getBoundingClientRect().height > 0)).to.have.length(3);
  });

  it('stands as it was written again where an address names a part of it', async () => {
    const island = await shownIsland({ body: TABLE.body.map((cells) => ({ type: 'table-row', anchor: `row-${String(cells[0])}`, children: cells })) });
    await sorted(island, 'Garden, descending');
    location.hash = find(island, 'tbody tr').id;
    await until(() => !isSorted(island));
    location.hash = '';
  });

  it('is written by a server as by a browser, and looks the same where the page links the style sheet', async () => {
    const element = await show(story());
    const served = document.createElement('div');
    served.innerHTML = renderToString(story());
    expect(islandIn(served).isEqualNode(islandIn(element))).to.equal(true);
  });

  it('stands its rows below each other in a narrow place as it does when it is not sorted', async () => {
    const island = await shownIsland({ small: 'stack' });
    stage.main.style.inlineSize = '300px';
    await sorted(island, 'Garden, ascending');
    const [first, second] = sortedIn(island).querySelectorAll<HTMLElement>('tbody td');
    expect((second?.getBoundingClientRect().top ?? 0) > (first?.getBoundingClientRect().top ?? 0)).to.equal(true);
    stage.main.style.inlineSize = '';
  });

  it('keeps its order where data is set over the markup of a server, and nothing comes where no table may be sorted', async () => {
    stage.main.innerHTML = renderToString(story());
    const element = find<GalleyArticle>(stage.main, 'galley-article');
    await settled(element);
    const island = islandIn(element);
    await until(() => list(island).length > 0);
    await sorted(island, 'Garden, ascending');
    element.article = story() as GalleyArticle['article'];
    await settled(element);
    expect(islandIn(element) === island && isSorted(island)).to.equal(true);
    expect(renderToString(story({ sortable: false }))).not.to.contain('galley-sort');
    expect(renderToString(story({ header: [] }))).not.to.contain('galley-sort');
  });

  it('keeps the law of islands', async () => {
    const markup = '<galley-sort label="Sort by" written="As written"><div><table><thead><tr><th scope="col">Name</th></tr></thead><tbody><tr><td>b</td></tr><tr><td>a</td></tr></tbody></table></div></galley-sort>';
    expect(await breaches(markup, async (island) => {
      await until(() => list(island).length > 0);
      expect(await sorted(island, 'Name ↑')).to.deep.equal(['a', 'b']);
    })).to.deep.equal([]);
  });
});
