import { expect } from '@open-wc/testing';
import type { ArticleInput } from 'galley';
import 'galley/define';
import { bringFaces, setInBrought } from '../support/faces.js';
import { until } from '../support/wait.js';

type Body = Extract<NonNullable<ArticleInput['body']>, readonly unknown[]>;

const TEXT = 'No motor, no sensor, no one to wake at three in the morning. '.repeat(8);
const qa = {
  type: 'qa',
  children: [{ type: 'qa-item', asker: 'Mira Sol', question: 'Who pays for all this?', answerer: 'Jun Pike', children: ['Nobody does.'] }],
} as const;
const table = { type: 'table', small: 'stack', body: [['Shelf', 'Envelopes'], ['Herbs', '64']] } as const;
const teasers = {
  type: 'teaser-list',
  children: ['One', 'Two', 'Three'].map((title) => ({ type: 'teaser' as const, title, url: `https://example.org/${title}` })),
} as const;

/** Where a block has less room than the article has. */
const PLACES: Readonly<Record<string, (block: Body[number]) => Body>> = {
  inset: (block) => [{ ...(block as object), layout: 'inset' } as Body[number], TEXT],
  margin: (block) => [{ ...(block as object), layout: 'margin' } as Body[number], TEXT],
  column: (block) => [{ type: 'columns', children: [{ type: 'column', children: [block] }, { type: 'column', children: [TEXT] }] } as Body[number]],
};

async function setIn(body: Body, inLanguage = 'en'): Promise<HTMLElement> {
  const place = document.createElement('main');
  place.style.inlineSize = '1300px';
  const element = document.createElement('galley-article');
  element.article = { inLanguage, headline: 'Room', body };
  place.append(element);
  document.body.append(place);
  await element.updateComplete;
  await until(() => element.querySelector('.galley-qa, .galley-table, .galley-cards, .galley-box, .galley-columns'), 'the group of the block is there');
  await setInBrought(element);
  return place;
}

const boxes = (place: HTMLElement, selector: string) => [...place.querySelectorAll(selector)].map((element) => element.getBoundingClientRect());

describe('a block in a narrow place of a wide article', () => {
  before(async () => void (await bringFaces()));

  for (const [name, within] of Object.entries(PLACES)) {
    it(`has who speaks above what is said: ${name}`, async () => {
      const place = await setIn(within(qa as Body[number]));
    const [speaker] = boxes(place, '.galley-speaker');
      const [said] = boxes(place, '.galley-question-text');
      expect(said!.top).to.be.at.least(speaker!.bottom - 1);
      place.remove();
    });

    it(`has the cells of a stacked table under each other: ${name}`, async () => {
      const place = await setIn(within(table as Body[number]));
      const [first, second] = boxes(place, '.galley-table-body .galley-cell');
      expect(second!.top).to.be.at.least(first!.bottom - 1);
      place.remove();
    });

    it(`has teasers that are no narrower than their words need: ${name}`, async () => {
      const place = await setIn(within(teasers as Body[number]));
      for (const { width } of boxes(place, '.galley-cards-list > *')) expect(width).to.be.at.least(140);
      place.remove();
    });
  }

  for (const inLanguage of ['en', 'fa']) {
    for (const layout of ['inline', 'wide']) {
      for (const count of [2, 3, 4, 5, 6, 7, 10]) {
        it(`has ${String(count)} teasers in rows that are filled to their end, and none alone in its row: ${layout}, ${inLanguage}`, async () => {
          const children = Array.from({ length: count }, (_, index) => ({ type: 'teaser', title: `Teaser ${String(index + 1)}`, url: `https://example.org/${String(index)}` }));
          const place = await setIn([{ type: 'teaser-list', layout, children } as unknown as Body[number]], inLanguage);
          const [list] = boxes(place, '.galley-cards-list');
          const cards = boxes(place, '.galley-cards-list > *');
          const rows = [...new Set(cards.map(({ top }) => Math.round(top)))].map((top) => cards.filter((card) => Math.round(card.top) === top));
          expect(cards).to.have.length(count);
          for (const row of rows) {
            expect(row, 'in a row').to.have.lengthOf.within(2, 3);
            expect(row[0]![inLanguage === 'en' ? 'left' : 'right'], 'begins with the list').to.be.closeTo(list![inLanguage === 'en' ? 'left' : 'right'], 1);
            expect(row.at(-1)![inLanguage === 'en' ? 'right' : 'left'], 'ends with the list').to.be.closeTo(list![inLanguage === 'en' ? 'right' : 'left'], 1);
            for (const { width } of row) expect(width).to.be.closeTo(row[0]!.width, 1);
          }
          place.remove();
        });
      }
    }
  }

  it('has who speaks beside what is said where the column is the article’s', async () => {
    const place = await setIn([qa as Body[number]]);
    const [speaker] = boxes(place, '.galley-speaker');
    const [said] = boxes(place, '.galley-question-text');
    expect(said!.top).to.be.below(speaker!.bottom);
    place.remove();
  });
});

describe('running text in a wide place', () => {
  for (const layout of ['wide', 'page', 'bleed'] as const) {
    it(`has lines no longer than those of the column: ${layout}`, async () => {
      const place = await setIn([TEXT, { type: 'info-box', title: 'How', layout, children: [TEXT] }]);
      const [column] = boxes(place, '.galley-column > .galley-paragraph');
      const [inside] = boxes(place, '.galley-box .galley-paragraph');
      expect(inside!.width).to.be.at.most(column!.width + 1);
      place.remove();
    });
  }
});
