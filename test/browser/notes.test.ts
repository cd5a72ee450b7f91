import { expect } from '@open-wc/testing';
import type { GalleyArticle } from 'galley/article';
import { renderToString } from 'galley/html';
import { setMedia } from '../support/commands.js';
import { describeNeeds } from '../support/capabilities.js';
import { cleanUp, find, pause, settled, stage, until } from '../support/elements.js';
import { bringFaces, setInBrought } from '../support/faces.js';
import { breaches } from '../support/island-law.js';

before(async () => void (await bringFaces()));
afterEach(cleanUp);

const FILL = 'The first boat left at nine and the last came back with the light. '.repeat(6);
const NOTE = 'Counted on the first of May by the harbour office, in pencil, and again in the winter of the same year.';
const mark = (ref: string) => ({ type: 'footnote-reference', ref });
const withMarks = (...refs: readonly string[]) => ({ type: 'paragraph', children: refs.flatMap((ref) => [FILL, mark(ref), ' ']) });
const note = (id: string, children: unknown = NOTE) => ({ type: 'footnote-definition', id, children });
const LINKED = [{ type: 'paragraph', children: ['See ', { type: 'link', url: 'https://harbour.example/', children: 'the book' }, ' of the year.'] }];

async function shown(body: readonly unknown[], footnotes: readonly unknown[], width: number, more: object = {}): Promise<HTMLElement> {
  const element = stage.set<GalleyArticle>('<galley-article></galley-article>');
  element.style.inlineSize = `${String(width)}px`;
  element.article = { headline: 'Tide', inLanguage: 'en', body, footnotes, ...more } as GalleyArticle['article'];
  await settled(element);
  await until(() => getComputedStyle(find(element, 'galley-notes')).display === 'block');
  await setInBrought(element);
  return element;
}

const marksIn = (element: ParentNode) => [...element.querySelectorAll<HTMLAnchorElement>('[role="doc-noteref"]')];
const columnOf = (element: ParentNode) => find(element, '.galley-paragraph').getBoundingClientRect();
const STEP = 4;

/** Where the margin beside the text shows the note of which mark, from the top of the text: what is drawn there belongs to its mark. */
function drawnIn(element: HTMLElement, isStart = false): Map<Element, { top: number; bottom: number }> {
  const drawn = new Map<Element, { top: number; bottom: number }>();
  const { height } = element.getBoundingClientRect();
  const column = columnOf(element);
  const x = window.scrollX + (isStart ? column.left - 60 : column.right + 60);
  for (let y = 0; y < height; y += STEP) {
    const top = element.getBoundingClientRect().top + window.scrollY + y;
    window.scrollTo(x - 100, top - 100);
    const hit = document.elementFromPoint(x - window.scrollX, top - window.scrollY)?.closest('.galley-ref');
    if (!hit) continue;
    const known = drawn.get(hit);
    drawn.set(hit, { top: known?.top ?? y, bottom: y });
  }
  return drawn;
}

describe('notes where there is room beside the text', () => {
  for (const [inLanguage, isStart] of [['en', false], ['fa', true]] as const) {
    it(`stand there beside their marks, each below the one before, in ${inLanguage}`, async () => {
      const element = await shown([withMarks('a', 'b', 'c'), FILL], ['a', 'b', 'c'].map((id) => note(id)), 1300, { inLanguage });
      const drawn = drawnIn(element, isStart);
      const marks = marksIn(element).map((each) => each.parentElement as Element);
      expect(marks.every((each) => drawn.has(each))).to.equal(true);
      const places = marks.map((each) => drawn.get(each) as { top: number; bottom: number });
      const heights = places.map(({ top, bottom }) => bottom - top);
      expect(Math.max(...heights) - Math.min(...heights), 'none covers another').to.be.at.most(2 * STEP);
      expect(places.every(({ top }, index) => index === 0 || top > (places[index - 1]?.bottom ?? 0))).to.equal(true);
      const first = (marks[0] as Element).getBoundingClientRect().top - element.getBoundingClientRect().top;
      expect(Math.abs((places[0]?.top ?? 0) - first)).to.be.lessThan(40);
    });
  }

  it('stand there in what a server has set, without script, and in the list', async () => {
    const served = renderToString({ headline: 'Tide', inLanguage: 'en', body: [withMarks('a')], footnotes: [note('a')] });
    const element = await shown([withMarks('a')], [note('a')], 1300);
    expect(served).to.contain(`data-note="1\u2002${NOTE}"`);
    expect(drawnIn(element).size).to.equal(1);
    expect(find(element, '.galley-note').textContent).to.contain(NOTE);
  });

  it('leave no gap before a heading or a picture that follows', async () => {
    const body = (ref: boolean) => [{ type: 'paragraph', children: ref ? ['Short.', mark('a')] : ['Short.'] }, { type: 'heading', children: 'Part' }, withMarks('b')];
    const tops = [];
    for (const ref of [false, true]) tops.push(find(await shown(body(ref), [note('b'), note('a', NOTE.repeat(2))], 1300), '.galley-heading').offsetTop);
    expect(Math.abs((tops[0] ?? 0) - (tops[1] ?? 0))).to.be.lessThan(2);
  });

  it('keep out of what is wider than the text', async () => {
    const body = [{ type: 'paragraph', children: ['Short.', mark('a')] }, ...['wide', 'page', 'bleed'].map((layout) => ({ type: 'info-box', layout, title: 'Box', children: [FILL] })), FILL];
    const element = await shown(body, [note('a', NOTE.repeat(3))], 1300);
    const [place] = drawnIn(element).values();
    const box = find(element, '.galley-layout-wide').getBoundingClientRect();
    expect(place?.bottom ?? Infinity).to.be.lessThan(box.top - element.getBoundingClientRect().top + STEP);
  });

  it('stand there once, where the text points to a note twice', async () => {
    const element = await shown([withMarks('a', 'a')], [note('a')], 1300);
    expect(drawnIn(element).size).to.equal(1);
  });

  it('stand in the list alone where there is no room, and never draw past the article', async () => {
    const element = await shown([withMarks('a', 'b')], [note('a'), note('b', 'x'.repeat(400))], 900);
    expect(drawnIn(element).size).to.equal(0);
    for (const width of [1130, 1300, 1900]) {
      element.style.inlineSize = `${String(width)}px`;
      expect(element.scrollWidth, String(width)).to.be.at.most(width);
    }
  });
});

describeNeeds('media-emulation', 'notes on paper', () => {
  afterEach(() => setMedia());

  it('are a list', async () => {
    const element = await shown([withMarks('a')], [note('a')], 1300);
    expect(getComputedStyle(find(element, '.galley-ref'), '::after').float).to.equal('inline-end');
    await setMedia({ media: 'print' });
    expect(getComputedStyle(find(element, '.galley-ref'), '::after').content).to.equal('none');
    expect(find(element, '.galley-note').getBoundingClientRect().height).to.be.greaterThan(10);
  });
});

const islandIn = (element: ParentNode) => find(element, 'galley-notes');
const popoverIn = (element: ParentNode) => islandIn(element).shadowRoot?.querySelector<HTMLElement>('[popover]') ?? undefined;
const isOpen = (element: ParentNode) => popoverIn(element)?.matches(':popover-open') ?? false;
const point = (target: Element | undefined, type = 'pointerover', pointerType = 'mouse') => target?.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true, cancelable: true, pointerType }));
const ready = async (element: ParentNode) => { await until(() => popoverIn(element)); };

describe('notes where there is no room beside the text', () => {
  const two = () => shown([withMarks('a', 'b'), FILL], [note('a', LINKED), note('b')], 600);

  it('are shown to a pointer that rests on the mark, within the window, and hidden when it leaves', async () => {
    const element = await two();
    await ready(element);
    const [first] = marksIn(element);
    first?.scrollIntoView({ block: 'center' });
    point(first);
    await until(() => isOpen(element));
    const popover = popoverIn(element) as HTMLElement;
    expect(popover.textContent).to.equal('See the book of the year.');
    expect(find<HTMLAnchorElement>(popover, 'a').href).to.equal('https://harbour.example/');
    const { left, right, top, bottom } = popover.getBoundingClientRect();
    expect(left >= 0 && right <= innerWidth && top >= 0 && bottom <= innerHeight).to.equal(true);
    point(find(element, '.galley-headline'));
    await until(() => !isOpen(element));
  });

  it('stay while the pointer is on them', async () => {
    const element = await two();
    await ready(element);
    const [first] = marksIn(element);
    point(first);
    await until(() => isOpen(element));
    const popover = popoverIn(element) as HTMLElement;
    point(find(element, '.galley-headline'));
    point(popover);
    await pause(450);
    expect(isOpen(element)).to.equal(true);
  });

  it('are shown and spoken when the keyboard is on the mark, and Escape takes them away', async () => {
    const element = await two();
    await ready(element);
    const [first] = marksIn(element);
    first?.focus();
    await until(() => isOpen(element));
    expect(islandIn(element).shadowRoot?.querySelector('[role="status"]')?.textContent).to.equal('See the book of the year.');
    first?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }));
    expect(isOpen(element)).to.equal(false);
    expect(document.activeElement === first).to.equal(true);
    (marksIn(element)[1] as HTMLElement).focus();
    expect(isOpen(element)).to.equal(true);
    (document.activeElement as HTMLElement).blur();
    expect(isOpen(element)).to.equal(false);
  });

  it('are shown by the first tap; the second follows the link', async () => {
    const element = await two();
    await ready(element);
    const [first] = marksIn(element);
    const tap = () => {
      point(first, 'pointerdown', 'touch');
      const click = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true });
      first?.dispatchEvent(click);
      return click.defaultPrevented;
    };
    const { hash } = location;
    expect(tap()).to.equal(true);
    expect([isOpen(element), location.hash]).to.deep.equal([true, hash]);
    expect(tap()).to.equal(false);
    history.replaceState(history.state, '', location.pathname + location.search);
  });

  it('are not shown twice where they stand in the margin', async () => {
    const element = await shown([withMarks('a')], [note('a')], 1300);
    await ready(element);
    point(marksIn(element)[0]);
    await pause(300);
    expect(isOpen(element)).to.equal(false);
  });

  it('give no id to the page twice, and leave all that stands in them as it is', async () => {
    const list = '<galley-notes class="galley-notes-place"><section class="galley-notes"><ol><li class="galley-note" id="galley-note-1"><span id="galley-mine"></span><p class="galley-paragraph" id="galley-p">One.</p><span class="galley-backlinks"> <a href="#galley-ref-1-1">↩</a></span></li></ol></section></galley-notes>';
    expect(await breaches(list, async (island) => {
      await customElements.whenDefined('galley-notes');
      const article = document.createElement('div');
      article.dataset['galley'] = '1 galley-';
      article.innerHTML = '<p><sup class="galley-ref"><a role="doc-noteref" id="galley-ref-1-1" href="#galley-note-1">1</a></sup></p>';
      island.parentElement?.append(article);
      article.append(island);
      point(marksIn(article)[0], 'pointerdown', 'touch');
      marksIn(article)[0]?.click();
      expect(isOpen(article)).to.equal(true);
      expect([...(popoverIn(article)?.querySelectorAll('*') ?? [])].map(({ id, localName }) => `${localName}${id}`)).to.deep.equal(['p']);
    })).to.deep.equal([]);
  });

  it('lead each of 500 marks to its note', async () => {
    const ids = Array.from({ length: 500 }, (_, index) => `n${String(index)}`);
    const body = Array.from({ length: 50 }, (_, part) => ({ type: 'paragraph', children: ids.slice(part * 10, part * 10 + 10).flatMap((id) => [`Words of ${id}`, mark(id), ' ']) }));
    const element = await shown(body, ids.map((id) => note(id, `The note of ${id}.`)), 600);
    await ready(element);
    const marks = marksIn(element);
    expect(marks.map((each) => element.querySelector(`[id="${each.hash.slice(1)}"]`)?.firstElementChild?.textContent)).to.deep.equal(ids.map((id) => `The note of ${id}.`));
    marks.at(-1)?.scrollIntoView({ block: 'center' });
    point(marks.at(-1));
    await until(() => isOpen(element));
    expect(popoverIn(element)?.textContent).to.equal('The note of n499.');
  });
});
