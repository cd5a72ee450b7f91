import { expect } from '@open-wc/testing';
import { type ArticleInput, LAYOUTS, SCHEMA, SIDES } from 'galley';
import 'galley/define';
import { EXAMPLES } from '../../stories/blocks/generated/examples.js';
import { bringFaces, setInBrought } from '../support/faces.js';
import { until } from '../support/wait.js';

describe('figures of every layout', () => {
  before(async () => void (await bringFaces()));

  for (const width of [300, 640, 960, 1120, 1280, 1600, 1900]) {
    it(`stay inside an article of ${String(width)} pixels`, async () => {
      const place = document.createElement('main');
      place.style.inlineSize = `${String(width)}px`;
      const element = document.createElement('galley-article');
      const text = 'No motor, no sensor, no one to wake at three in the morning. '.repeat(6);
      const quotes = LAYOUTS.flatMap((layout) => SIDES.map((side) => [{ type: 'pullquote' as const, layout, side, text: 'It floats.' }, text]));
      element.article = { headline: 'Layouts', inLanguage: 'en', body: quotes.flat() };
      place.append(element);
      document.body.append(place);
      await element.updateComplete;
      await setInBrought(element);
      const { left, right } = element.getBoundingClientRect();
      const out = [...element.querySelectorAll('figure')].filter((figure) => {
        const box = figure.getBoundingClientRect();
        return box.left < left - 0.5 || box.right > right + 0.5 || box.width < 80;
      });
      expect(element.querySelectorAll('figure')).to.have.length(LAYOUTS.length * SIDES.length);
      expect(out.map(({ className }) => className)).to.deep.equal([]);
      place.remove();
    });
  }
});

describe('text of blocks of every layout', () => {
  before(async () => void (await bringFaces()));

  for (const [type, { latin }] of Object.entries(EXAMPLES)) {
    it(`keeps away from the edges in ${type}`, async () => {
      for (const width of [360, 700, 1300]) {
        for (const layout of LAYOUTS) {
          const place = document.createElement('main');
          place.style.inlineSize = `${String(width)}px`;
          const element = document.createElement('galley-article');
          const body = (Array.isArray(latin.body) ? latin.body : []).map((block: unknown) => (isOfType(block, type) ? { ...block, layout } : block));
          element.article = { inLanguage: 'en', ...latin, body } as ArticleInput;
          place.append(element);
          document.body.append(place);
          await element.updateComplete;
          await setInBrought(element);
          const { left, right } = element.getBoundingClientRect();
          expect(linesAtEdge(element, left + 8, right - 8), `${layout} at ${String(width)} px`).to.deep.equal([]);
          place.remove();
        }
      }
    });
  }
});

/** Blocks of the types that take a layout, which are given one: the first of the example. */
const placedOf = (type: string, layout: string, side?: string) =>
  (Array.isArray(EXAMPLES[type]?.latin.body) ? (EXAMPLES[type].latin.body as unknown[]) : []).filter((block) => isOfType(block, type)).slice(0, 1).map((block) => ({ ...(block as object), layout, ...(side && { side }) }));

async function inPlace(body: readonly unknown[], width: number, sample: object = {}): Promise<HTMLElement> {
  const place = document.createElement('main');
  place.style.inlineSize = `${String(width)}px`;
  const element = document.createElement('galley-article');
  element.article = { inLanguage: 'en', headline: 'Layouts', ...sample, body } as ArticleInput;
  place.append(element);
  document.body.append(place);
  await element.updateComplete;
  await until(() => element.querySelector(':not(:defined)') === null, 'an island is not defined');
  await setInBrought(element);
  return place;
}

/** Whether two boxes share more than an edge. */
const overlap = (a: DOMRect, b: DOMRect) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
const PROSE = 'No motor, no sensor, no one to wake at three in the morning. '.repeat(12);
const FLOATS = ['inset', 'margin'] as const;
const named = (box: Element) => box.className;

describe('a block of every type beside the text', () => {
  before(async () => void (await bringFaces()));

  for (const type of Object.keys(EXAMPLES).filter((each) => each !== 'unknown' && SCHEMA.blocks[each]?.places.includes('flow'))) {
    it(`leaves headings alone, and faces no other: ${type}`, async () => {
      for (const width of [300, 900, 1300, 1900]) {
        for (const layout of FLOATS) {
          const [start, end] = SIDES.map((side) => placedOf(type, layout, side));
          const place = await inPlace([PROSE, ...(start ?? []), PROSE, { type: 'heading', children: 'A heading behind it' }, ...(end ?? []), ...(start ?? []), PROSE], width, EXAMPLES[type]?.latin.footnotes ? { footnotes: EXAMPLES[type].latin.footnotes } : {});
          const floats = [...place.querySelectorAll<HTMLElement>('.galley-column > [class*="galley-layout-"]')];
          const boxes = floats.map((box) => box.getBoundingClientRect());
          expect(floats.length).to.be.at.least(3);
          if (width > 1000 && type === 'pullquote') expect(floats.map((box) => getComputedStyle(box).float)).to.include.members(['inline-start', 'inline-end']);
          const [heading] = [...place.querySelectorAll('.galley-heading')].filter(({ textContent }) => textContent.includes('A heading behind it')).map((box) => box.getBoundingClientRect());
          const where = `${layout} at ${String(width)} px`;
          expect(floats.filter((_, index) => heading && overlap(boxes[index] as DOMRect, heading)).map(named), `over a heading, ${where}`).to.deep.equal([]);
          expect(floats.filter((_, index) => boxes.some((other, at) => at !== index && overlap(boxes[index] as DOMRect, other))).map(named), `over each other, ${where}`).to.deep.equal([]);
          const column = place.querySelector('.galley-column > .galley-paragraph')?.getBoundingClientRect();
          // text between two that float on both sides would have no room
          const faced = floats.filter((box, index) => getComputedStyle(box).float !== 'none' && boxes.some((other, at) => at > index && getComputedStyle(floats[at] as HTMLElement).float !== getComputedStyle(box).float && other.top < (boxes[index] as DOMRect).bottom - 1 && column !== undefined && other.left < column.right - 1 && other.right > column.left + 1 && (boxes[index] as DOMRect).left < column.right - 1 && (boxes[index] as DOMRect).right > column.left + 1));
          expect(faced.map(named), `facing each other, ${where}`).to.deep.equal([]);
          place.remove();
        }
      }
    });

    it(`stays inside its article in every layout and on every side, also in a section, a column and a box: ${type}`, async () => {
      const nest: readonly ((blocks: readonly object[]) => readonly unknown[])[] = [
        (blocks) => blocks,
        (blocks) => [{ type: 'section', title: 'Part', children: blocks }],
        (blocks) => [{ type: 'columns', children: [{ type: 'column', children: blocks }, { type: 'column', children: [PROSE] }] }],
        (blocks) => [{ type: 'info-box', title: 'Box', children: blocks }],
      ];
      for (const width of [300, 1900]) {
        for (const nested of nest) {
          const blocks = LAYOUTS.flatMap((layout) => SIDES.flatMap((side) => [...placedOf(type, layout, side), PROSE as unknown as object]));
          const place = await inPlace(nested(blocks), width);
          // a box takes running text, pictures and lists, and a part holds no part: the rest stands behind it or as its text
          if (nested !== nest.at(-1) && !(type === 'section' && nested !== nest[0])) expect(place.querySelectorAll('[class*="galley-layout-"]').length).to.be.at.least(LAYOUTS.length * SIDES.length);
          const { left, right } = (place.firstElementChild as Element).getBoundingClientRect();
          const out = [...place.querySelectorAll('[class*="galley-layout-"]')].filter((box) => {
            const edge = box.getBoundingClientRect();
            return edge.left < left - 1 || edge.right > right + 1;
          });
          expect(out.map(named), `${String(width)} px`).to.deep.equal([]);
          place.remove();
        }
      }
    });
  }
});

const isOfType = (block: unknown, type: string): block is object => typeof block === 'object' && block !== null && 'type' in block && block.type === type;

/** The texts of which a line leaves what is between, but for those that are cut or can be scrolled there. */
function linesAtEdge(root: Element, left: number, right: number): string[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  while (walker.nextNode()) {
    const range = document.createRange();
    range.selectNodeContents(walker.currentNode);
    const scrolled = walker.currentNode.parentElement?.closest('pre, .galley-unseen, .galley-star, [tabindex="0"]');
    if (scrolled) continue;
    if ([...range.getClientRects()].some((line) => line.width > 1 && (line.left < left || line.right > right))) found.push(walker.currentNode.textContent?.trim() ?? '');
  }
  return found;
}
