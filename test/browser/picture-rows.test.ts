import { expect } from '@open-wc/testing';
import { renderToString } from '#dist/html.js';
import { stylesheet } from '#dist/blocks/stylesheet.js';
import { bringFaces, setInBrought } from '../support/faces.js';

const sheet = new CSSStyleSheet();
let page: HTMLElement;

const picture = (width: number, height: number, caption?: string) => ({ type: 'image', src: '/missing.png', alt: 'A dyke', width, height, ...(caption === undefined ? {} : { caption }) });
const LONG = 'The dyke of Withern as it was before the vote, seen from the tower of the church, with the estuary behind it. ';
const SHAPES = [picture(1200, 800, 'Short.'), picture(800, 1000, LONG), picture(1600, 900), picture(900, 900, LONG.repeat(2))];

async function show(arrangement: string, lang: string, count: number, inline = 900): Promise<HTMLElement[]> {
  const box = document.createElement('div');
  box.style.inlineSize = `${String(inline)}px`;
  box.innerHTML = renderToString({ headline: 'Tide', inLanguage: lang, body: [{ type: 'image-set', arrangement, layout: 'page', children: SHAPES.slice(0, count) }] } as never).replaceAll(/ (src|srcset)="[^"]*"/g, '');
  page.append(box);
  await setInBrought(box.firstElementChild as HTMLElement);
  return [...box.querySelectorAll<HTMLElement>('.galley-image')];
}

/** The pictures that stand side by side, row by row. */
function rowsOf(pictures: readonly HTMLElement[]): HTMLElement[][] {
  const rows = new Map<number, HTMLElement[]>();
  for (const each of pictures) {
    const top = Math.round(each.getBoundingClientRect().top);
    rows.set(top, [...(rows.get(top) ?? []), each]);
  }
  return [...rows.values()];
}
const endOf = (element: HTMLElement, selector: string) => element.querySelector(selector)?.getBoundingClientRect();

describe('pictures in a row', () => {
  beforeEach(async () => {
    await bringFaces();
    sheet.replaceSync(stylesheet);
    document.adoptedStyleSheets.push(sheet);
    page = document.body.appendChild(document.createElement('div'));
  });
  afterEach(() => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
    page.remove();
  });

  for (const [arrangement, count, rows] of [['pair', 2, 1], ['pair', 4, 2], ['row', 3, 1], ['grid', 4, 2], ['before-after', 3, 2]] as const) {
    for (const lang of ['en', 'fa']) {
      it(`end on one line, on which their captions begin: ${arrangement} of ${String(count)}, ${lang}`, async () => {
        const found = rowsOf(await show(arrangement, lang, count));
        expect(found.length).to.equal(rows);
        for (const row of found) {
          const ends = row.map((each) => endOf(each, '.galley-frame')?.bottom ?? 0);
          expect(Math.max(...ends) - Math.min(...ends), 'ends of pictures').to.be.below(1);
          const begins = row.flatMap((each) => endOf(each, 'figcaption')?.top ?? []);
          expect(Math.max(...begins) - Math.min(...begins), 'beginnings of captions').to.be.below(1);
          for (const begin of begins) expect(begin - (ends[0] ?? 0)).to.be.within(0, 16);
        }
      });
    }
  }

  it('stand below each other where there is no room, each as close to its caption as alone', async () => {
    const pictures = await show('grid', 'en', 4, 340);
    expect(rowsOf(pictures).length).to.equal(4);
    for (const each of pictures) {
      const caption = endOf(each, 'figcaption');
      if (caption) expect(caption.top - (endOf(each, '.galley-frame')?.bottom ?? 0)).to.be.within(0, 16);
    }
    const gaps = pictures.slice(1).map((each, index) => each.getBoundingClientRect().top - (pictures[index]?.getBoundingClientRect().bottom ?? 0));
    expect(Math.min(...gaps)).to.be.above(8);
  });
});
