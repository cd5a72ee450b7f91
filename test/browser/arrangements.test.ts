import { expect } from '@open-wc/testing';
import type { ArticleInput } from 'galley';
import { OPENINGS, type Arrangement } from 'galley';
import 'galley/define';
import { bringFaces, setInBrought } from '../support/faces.js';
import { FIELDS, WORDS, picture } from './arrangements-samples.js';

let place: HTMLElement;

async function set(arrangement: Arrangement, width: number, inLanguage: keyof typeof WORDS = 'en', fields: Partial<ArticleInput> = {}): Promise<HTMLElement> {
  place = document.createElement('main');
  place.style.inlineSize = `${String(width)}px`;
  const element = document.createElement('galley-article');
  element.article = { inLanguage, datePublished: '2026-10-18', ...WORDS[inLanguage], ...FIELDS[arrangement], ...fields } as ArticleInput;
  place.append(element);
  document.body.append(place);
  await element.updateComplete;
  return setInBrought(element);
}

const find = (root: ParentNode, selector: string): HTMLElement => {
  const found = root.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
};
const boxOf = (root: ParentNode, selector: string) => find(root, selector).getBoundingClientRect();
const meet = (one: DOMRect, other: DOMRect) => one.left < other.right - 1 && other.left < one.right - 1 && one.top < other.bottom - 1 && other.top < one.bottom - 1;

describe('the arrangements of an opening', () => {
  before(async () => void (await bringFaces()));
  afterEach(() => { place.remove(); });

  for (const arrangement of OPENINGS) {
    for (const width of [320, 360, 768, 1280]) {
      it(`stays within ${String(width)} pixels, in one order of reading and with no words over others: ${arrangement}`, async () => {
        for (const language of ['en', 'fa'] as const) {
          const element = await set(arrangement, width, language);
          const parts = [...find(element, `.galley-opening-${arrangement}`).children];
          const names = ['galley-kicker', 'galley-headline', 'galley-standfirst', 'galley-years', 'galley-verdict', 'galley-credits'];
          const order = parts.map(({ classList }) => names.findIndex((name) => classList.contains(name)));
          expect(order, 'order of reading').to.deep.equal([...order].sort((one, other) => one - other));
          const boxes = parts.map((part) => part.getBoundingClientRect());
          expect(boxes.flatMap((box, index) => boxes.slice(index + 1).filter((other) => meet(box, other))), 'words over words').to.deep.equal([]);
          const { left, right } = element.getBoundingClientRect();
          const out = [...element.querySelectorAll('*')].filter((each) => each.getBoundingClientRect().width > 1).filter((each) => each.getBoundingClientRect().left < left - 1 || each.getBoundingClientRect().right > right + 1);
          expect(out.map(({ className }) => className), 'out of the article').to.deep.equal([]);
          place.remove();
        }
      });
    }
  }

  for (const arrangement of ['immersive', 'photo-essay', 'media'] as const) {
    it(`shows its picture above its words, and reads it behind them: ${arrangement}`, async () => {
      for (const width of [360, 1280]) {
        const element = await set(arrangement, width);
        const [picture, headline] = [find(element, '.galley-hero :is(img, video)'), find(element, '.galley-headline')];
        expect(picture.getBoundingClientRect().top).to.be.below(headline.getBoundingClientRect().top);
        expect(headline.compareDocumentPosition(picture) & Node.DOCUMENT_POSITION_FOLLOWING).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
        if (arrangement !== 'media') expect(picture.getBoundingClientRect().width).to.be.closeTo(width, 1);
        place.remove();
      }
    });
  }

  it('have a hero of a showcase at least 1.3 times as wide as the text, and words that begin where it does', async () => {
    for (const language of ['en', 'fa'] as const) {
      const element = await set('showcase', 1280, language);
      const [hero, text, headline] = ['.galley-hero', '.galley-paragraph', '.galley-headline'].map((selector) => boxOf(element, selector));
      expect(hero!.width).to.be.at.least(1.3 * text!.width);
      expect(language === 'fa' ? headline!.right : headline!.left).to.be.closeTo(language === 'fa' ? hero!.right : hero!.left, 1);
      place.remove();
    }
  });

  it('cut nothing off a picture that is higher than wide, which stands at the end of the lines beside the words', async () => {
    for (const language of ['en', 'fa'] as const) {
      const element = await set('portrait', 1280, language);
      const [picture, headline] = [boxOf(element, '.galley-hero img'), boxOf(element, '.galley-headline')];
      expect(picture.width / picture.height).to.be.closeTo(900 / 1200, 0.15 * (900 / 1200));
      expect(language === 'fa' ? picture.right <= headline.left + 1 : picture.left >= headline.right - 1).to.equal(true);
      place.remove();
    }
  });

  for (const arrangement of OPENINGS.filter((each) => (FIELDS[each].hero as { type?: string } | undefined)?.type !== 'video')) {
    it(`cut nothing off a picture that is higher than wide, however wide the article is: ${arrangement}`, async () => {
      for (const width of [360, 768, 1280]) {
        const element = await set(arrangement, width, 'en', { hero: picture(800, 1200) });
        const image = find(element, '.galley-hero img');
        const { width: across, height } = image.getBoundingClientRect();
        const whole = (across * 1200) / 800;
        expect(height).to.be.above(0);
        // what does not fit is shown smaller, or at most 15 % of it are cut off
        if (getComputedStyle(image).objectFit !== 'contain') expect(height / whole, String(width)).to.be.at.least(0.85);
        place.remove();
      }
    });
  }

  for (const arrangement of OPENINGS) {
    it(`leave the words where they are when their ground reaches to the edges: ${arrangement}`, async () => {
      for (const width of [360, 1280]) {
        const whereWith = async (padding: string) => {
          const element = await set(arrangement, width);
          element.style.setProperty('--galley-opening-padding', padding);
          const { left, width: room } = boxOf(element, '.galley-headline');
          place.remove();
          return { left, room };
        };
        const [plain, band] = [await whereWith('0px'), await whereWith('100cqi')];
        // with a ground or an edge of its own it stands a gutter further in
        expect(band.left, String(width)).to.be.closeTo(plain.left, 40);
        expect(band.room, String(width)).to.be.at.least(plain.room - 2 * 40);
      }
    });
  }

  it('keep the stars of a review on one line, under one name', async () => {
    for (const width of [320, 1280]) {
      const element = await set('review', width);
      const tops = new Set([...element.querySelectorAll('.galley-star')].map((star) => star.getBoundingClientRect().top));
      expect(tops.size).to.equal(1);
      expect(element.querySelectorAll('.galley-verdict [role="img"][aria-label]')).to.have.length(1);
      place.remove();
    }
  });

  it('hang the pictures of a gallery on the dark ground of the theme', async () => {
    const element = await set('gallery', 1280);
    const head = getComputedStyle(find(element, '.galley-head'));
    expect(head.colorScheme).to.equal('dark');
    expect(head.backgroundColor).to.equal('rgb(18, 18, 18)');
    expect(getComputedStyle(find(element, '.galley-headline')).color).not.to.equal(getComputedStyle(find(element, '.galley-paragraph')).color);
  });

  it('begin an interview with the quotation mark of its language', async () => {
    for (const language of ['en', 'fa'] as const) {
      const element = await set('interview', 768, language);
      const mark = getComputedStyle(find(element, '.galley-opening'), '::before');
      expect(mark.content).to.equal('open-quote');
      // what opens closes too: the marks of the text begin anew
      expect(getComputedStyle(find(element, '.galley-opening'), '::after').content).to.equal('no-close-quote');
      place.remove();
    }
  });

  it('have no empty box where no picture is', async () => {
    for (const arrangement of OPENINGS.filter((each) => FIELDS[each].hero === undefined)) {
      const element = await set(arrangement, 1280);
      expect([...find(element, '.galley-head').children].filter((part) => part.textContent.trim() === '')).to.deep.equal([]);
      place.remove();
    }
  });
});
