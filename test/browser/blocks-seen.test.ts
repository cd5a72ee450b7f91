import { expect } from '@open-wc/testing';
import { renderToString } from 'galley/html';
import type { ArticleInput } from 'galley';
import { itNeeds } from '../support/capabilities.js';
import { setMedia } from '../support/commands.js';
import { cleanUp, find, settled, stage, story, until } from '../support/elements.js';
import { bringFaces, setInBrought } from '../support/faces.js';
import { generatedText } from '../support/generated-text.js';

before(async () => void (await bringFaces()));
afterEach(async () => {
  await setMedia();
  cleanUp();
});

const GROUPS: Readonly<Record<string, string>> = { gallery: 'galleries', video: 'players', audio: 'players', table: 'tables', 'teaser-list': 'links', profile: 'editorial', qa: 'editorial' };

/** An article of one block, as wide as it is said, with the rules of the block. */
async function shown(block: object, width: number, language = 'en'): Promise<HTMLElement> {
  const element = stage.set<HTMLElement>(renderToString(story('Tide', { inLanguage: language, body: ['Before.', block] } as Partial<ArticleInput>)));
  element.style.inlineSize = `${String(width)}px`;
  await settled(element);
  const { type } = block as { type: string };
  await until(() => getComputedStyle(element).getPropertyValue(`--galley-css-${GROUPS[type] ?? type}`) !== '', `the rules of ${type}`);
  return setInBrought(element);
}

const boxes = (root: ParentNode, selector: string) => [...root.querySelectorAll(selector)].map((each) => each.getBoundingClientRect());
/** Where the words of an element begin and end, whatever box they stand in. */
function wordsOf(element: Element): DOMRect {
  const range = document.createRange();
  range.selectNodeContents(element);
  return range.getBoundingClientRect();
}

describe('the rows of a gallery', () => {
  const SHAPES = [[1600, 1000], [600, 800], [1600, 1000], [1500, 1000], [600, 800], [800, 800], [1600, 1000]] as const;
  const images = SHAPES.map(([width, height], index) => ({ type: 'image', src: `/fault/drawing?of=${String(index)}`, alt: '', width, height, ...(index === 1 && { caption: 'The lamp.' }) }));

  for (const count of [3, 5, 6, 7]) {
    for (const [width, layout] of [[360, 'inline'], [720, 'inline'], [1280, 'wide'], [1280, 'bleed']] as const) {
      it(`fill the width, the last one too, and each is of one height: ${String(count)} pictures, ${String(width)} px, ${layout}`, async () => {
        const element = await shown({ type: 'gallery', layout, children: images.slice(0, count) }, width);
        const list = find(element, '.galley-gallery-list').getBoundingClientRect();
        const pictures = boxes(element, '.galley-picture');
        const tops = [...new Set(pictures.map(({ top }) => Math.round(top)))];
        for (const top of tops) {
          const row = pictures.filter((each) => Math.round(each.top) === top);
          expect(Math.min(...row.map(({ left }) => left)), 'the beginning of a row').to.be.closeTo(list.left, 1);
          expect(Math.max(...row.map(({ right }) => right)), 'the end of a row').to.be.closeTo(list.right, 1);
          for (const { height } of row) expect(height, 'the height of a row').to.be.closeTo(row[0]?.height ?? 0, 1);
        }
        expect(Math.min(...pictures.map(({ height }) => height)), 'no row has so many that they are too small to see').to.be.greaterThan(list.width / 8);
        expect(Math.max(...pictures.map(({ height }) => height)), 'no row is three times as high as another').to.be.lessThan(3 * Math.min(...pictures.map(({ height }) => height)));
      });
    }
  }
});

describe('a film and a recording with a warning', () => {
  const player = (type: string) => ({ type, title: 'The gate', contentWarning: 'loud water', width: 1600, height: 900, sources: 'https://films.example/gate.mp4', transcript: ['Water.'], caption: 'A line.' });

  for (const type of ['video', 'audio']) {
    it(`are opened by a press that no script answers: ${type}`, async () => {
      const element = await shown(player(type), 600);
      expect(find(element, type).checkVisibility()).to.equal(false);
      find(element, '.galley-player-warning').click();
      await until(() => find(element, type).checkVisibility());
    });

    itNeeds('media-emulation', `say on paper what they are, where they are and what is said in them: ${type}`, async () => {
      const element = await shown(player(type), 600);
      await setMedia({ media: 'print' });
      for (const words of ['.galley-player-title', '.galley-player-warning', '.galley-transcript-text p']) expect(find(element, words).getBoundingClientRect().height, words).to.be.greaterThan(10);
      expect(generatedText(find(element, '.galley-player'), '::after')).to.contain('https://films.example/gate.mp4');
      expect(find(element, '.galley-player').getBoundingClientRect().height).to.be.greaterThan(8);
      expect(find(element, type).getBoundingClientRect().height > 0).to.equal(type === 'video');
    });
  }

  it('are as far from their title, their transcript and their caption as these are from each other', async () => {
    const { contentWarning, ...plain } = player('audio');
    expect(contentWarning).to.equal('loud water');
    const element = await shown(plain, 600);
    const children = [...find(element, '.galley-audio').children];
    const gaps = children.slice(1).map((each, index) => {
      const above = children[index] as Element;
      const inset = (part: Element) => (part.matches('details') ? 8 : 0);
      return each.getBoundingClientRect().top + inset(each) - (above.getBoundingClientRect().bottom - inset(above));
    });
    expect(gaps).to.have.length(3);
    for (const gap of gaps) expect(gap).to.be.closeTo(gaps[0] ?? 0, 1);
  });
});

for (const [language, rows] of [['en', [['Hook', '1,204', '3.5'], ['Edge', '96', '14.5']]], ['fa', [['لنگرگاه', '۱٬۲۰۴', '۳٫۵'], ['کناره', '۹۶', '۱۴٫۵']]]] as const) {
  it(`numbers stand under each other where rows stand below each other: ${language}`, async () => {
    const element = await shown({ type: 'table', small: 'stack', columns: [{ header: true }], header: language === 'en' ? ['Place', 'Height', 'Width of the mouth'] : ['جا', 'بلندا', 'پهنای دهانه'], body: rows }, 330, language);
    const cells = [...element.querySelectorAll('td')];
    expect(cells).to.have.length(4);
    const ends = cells.map((cell) => wordsOf(cell).right);
    for (const end of ends) expect(end).to.be.closeTo(ends[0] ?? 0, 1);
    const view = find(element, '.galley-table-view');
    expect(view.scrollWidth).to.be.at.most(view.clientWidth);
  });
}

itNeeds('media-emulation', 'a list of teasers is one column on paper, and no card is torn', async () => {
  const teaser = (title: string) => ({ type: 'teaser', title, url: '/a', image: { src: '/fault/drawing?of=a', alt: '', width: 300, height: 200 } });
  const element = await shown({ type: 'teaser-list', children: ['One', 'Two', 'Three'].map(teaser) }, 700);
  expect(new Set(boxes(element, '.galley-card').map(({ left }) => Math.round(left))).size).to.equal(3);
  await setMedia({ media: 'print' });
  expect(new Set(boxes(element, '.galley-card').map(({ left }) => Math.round(left))).size).to.equal(1);
  for (const card of element.querySelectorAll('.galley-cards-item')) expect(getComputedStyle(card).breakInside).to.equal('avoid');
  for (const { width } of boxes(element, '.galley-card-picture')) expect(width).to.be.lessThan(140);
});

describe('who somebody is', () => {
  const gap = (element: Element, above: string, below: string) => find(element, below).getBoundingClientRect().top - find(element, above).getBoundingClientRect().bottom;

  it('stands apart from the name and from what is said', async () => {
    const profile = await shown({ type: 'profile', name: 'Jun Pike', jobTitle: 'Keeper', children: ['Was an engineer.'] }, 600);
    expect(gap(profile, '.galley-profile-name', '.galley-profile-job')).to.be.closeTo(8, 0.5);
    expect(gap(profile, '.galley-profile-job', '.galley-profile .galley-paragraph')).to.be.closeTo(12, 0.5);
  });

  it('stands above an answer in a narrow place, with a gap of its own', async () => {
    const qa = await shown({ type: 'qa', children: [{ type: 'qa-item', question: 'Who pays?', answerer: 'Jun Pike', children: ['Nobody.'] }] }, 360);
    expect(gap(qa, '.galley-speaker', '.galley-answer .galley-paragraph')).to.be.closeTo(8, 0.5);
    expect(gap(qa, '.galley-question', '.galley-answer')).to.be.greaterThan(gap(qa, '.galley-speaker', '.galley-answer .galley-paragraph'));
  });
});
