import { expect } from '@open-wc/testing';
import type { GalleyArticle } from 'galley/article';
import { itNeeds } from '../support/capabilities.js';
import { setMedia } from '../support/commands.js';
import { cleanUp, find, settled, stage, story, until } from '../support/elements.js';
import { bringFaces, setInBrought } from '../support/faces.js';

before(async () => void (await bringFaces()));
afterEach(cleanUp);

const word = 'Donaudampfschifffahrtsgesellschaft'.repeat(60).slice(0, 2_000);

async function shown(table: object, width: number): Promise<HTMLElement> {
  const element = stage.set<GalleyArticle>('<galley-article></galley-article>');
  element.style.inlineSize = `${String(width)}px`;
  element.article = story('Tide', { body: [{ type: 'table', ...table }] as never }) as GalleyArticle['article'];
  await settled(element);
  await until(() => getComputedStyle(find(element, '.galley-table-grid')).borderCollapse === 'collapse');
  await setInBrought(element);
  return element;
}

describe('a table that is wider than its place', () => {
  it('scrolls in itself, is reached by keyboard and has a name', async () => {
    const element = await shown({ caption: 'Months', body: [Array.from({ length: 40 }, (_, index) => `Month ${String(index)}`)] }, 300);
    const view = find(element, '.galley-table-view');
    expect(view.scrollWidth).to.be.greaterThan(view.clientWidth);
    expect(element.scrollWidth).to.be.at.most(300);
    view.focus();
    expect(document.activeElement === view).to.equal(true);
    expect(view.getAttribute('aria-label')).to.equal('Months');
  });

  it('breaks a word that no place is wide enough for', async () => {
    const element = await shown({ caption: word, header: ['A', 'B'], body: [[word, 'b']] }, 300);
    const [cell] = element.querySelectorAll('td');
    expect(cell?.getBoundingClientRect().width).to.be.lessThan(300);
    expect(find(element, '.galley-table-title').getBoundingClientRect().width).to.be.at.most(300);
    expect(element.scrollWidth).to.be.at.most(300);
  });
});

it('columns of numbers stand on the right, and cells of text where lines begin', async () => {
  const element = await shown({ header: ['Place', 'Height'], body: [['Hook', '3'], ['Edge', '1,204']] }, 900);
  const sides = [...element.querySelectorAll('td')].map((cell) => getComputedStyle(cell).textAlign);
  expect(sides).to.deep.equal(['start', 'end', 'start', 'end']);
});

it('a table of 5,000 cells is shown whole', async () => {
  const element = await shown({ body: Array.from({ length: 500 }, (_, row) => Array.from({ length: 10 }, (_, column) => String(row * column))) }, 900);
  expect(element.querySelectorAll('td')).to.have.length(5_000);
});

describe('a table that shows some of its rows', () => {
  afterEach(() => setMedia());
  const body = Array.from({ length: 12 }, (_, row) => [`Row ${String(row)}`, String(row)]);
  const seen = (element: Element) => [...element.querySelectorAll<HTMLElement>('tbody tr')].filter((row) => row.getBoundingClientRect().height > 0).length;

  it('shows all when its reader asks for them', async () => {
    const element = await shown({ collapseAfter: 4, body }, 600);
    expect(seen(element)).to.equal(4);
    find(element, '.galley-table-all').click();
    await until(() => seen(element) === 12);
  });

  itNeeds('media-emulation', 'has all of them on paper', async () => {
    const element = await shown({ collapseAfter: 4, body }, 600);
    await setMedia({ media: 'print' });
    expect(seen(element)).to.equal(12);
    expect(find(element, '.galley-table-more').getBoundingClientRect().height).to.equal(0);
  });
});

it('a table whose rows may stand below each other does so in a narrow place, with the name of its column before each cell, and fits', async () => {
  const table = { small: 'stack', caption: 'What was seen along the northern coast', header: ['Place', 'Height', 'Seen by'], body: [['Hook of the northern harbour', '1,204', 'Mira Sol'], ['Edge', '3', '']] };
  const element = await shown(table, 320);
  const view = find(element, '.galley-table-view');
  expect(view.scrollWidth).to.be.at.most(view.clientWidth);
  const [first, second] = element.querySelectorAll<HTMLElement>('td');
  expect((second?.offsetTop ?? 0) > (first?.offsetTop ?? 0)).to.equal(true);
  expect(second?.dataset['label']).to.equal('Height');
  expect(find(element, '.galley-table-title').offsetWidth).to.be.at.least(200);
  expect(getComputedStyle(second as Element, '::before').content).to.contain(getComputedStyle(second as Element, '::before').content.includes('attr') ? 'attr' : 'Height');
  element.style.inlineSize = '900px';
  expect(second?.offsetTop).to.equal(first?.offsetTop);
});
