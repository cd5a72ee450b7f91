import { expect } from '@open-wc/testing';
import { DESIGNS, DISPLAYS, resolveArrangement, type ArticleInput } from 'galley';
import 'galley/define';
import { THEMES } from 'galley/themes';
import { bringFaces, setInBrought } from '../support/faces.js';

const picture = (width: number, height: number) => ({ type: 'image' as const, src: '/none.gif', alt: 'A', width, height });
const NAME = `Wolfeschlegelsteinhausenbergerdorff ${'Maria von und zu Hohenlohe-Langenburg '.repeat(2)}`.slice(0, 80).trim();

/** Whatever an editor may write by mistake, all in one. */
const odd = (inLanguage: string): ArticleInput => ({
  inLanguage,
  datePublished: '2026-03-02T14:05:00Z',
  headline: `${'Die Donaudampfschifffahrtsgesellschaft fährt wieder, und alle sehen zu. '.repeat(5)}`.slice(0, 300),
  standfirst: 'Short.',
  rating: { value: 4, best: 5, item: { name: NAME } },
  contributors: Array.from({ length: 12 }, (_, index) => ({ name: index === 0 ? NAME : `Ada Venn ${String(index)}`, url: 'https://paper.example/ada', image: picture(20, 20) })),
  hero: picture(1, 4000),
  body: ['One.', 'Two.'],
});

async function show(article: ArticleInput, width: number, theme = ''): Promise<HTMLElement> {
  const place = document.createElement('main');
  place.style.inlineSize = `${String(width)}px`;
  const element = document.createElement('galley-article');
  if (theme !== '') element.setAttribute('theme', theme);
  element.article = article;
  place.append(element);
  document.body.append(place);
  await element.updateComplete;
  await setInBrought(element);
  return place;
}

const PARTS = '.galley-kicker, .galley-headline, .galley-standfirst, .galley-years, .galley-verdict, .galley-authors, .galley-portraits, .galley-dates, .galley-length, .galley-frame, .galley-paragraph';

/** Pairs of parts that lie on each other, of lines each line; a plate lies over its picture. */
function overlaps(place: Element): string[] {
  const parts = [...place.querySelectorAll(PARTS)].map((part) => ({ part, lines: [...part.getClientRects()] }));
  return parts.flatMap((one, index) =>
    parts.slice(index + 1).filter(({ part, lines }) => !one.part.contains(part) && !isPlate(place, part) && one.lines.some((line) => lines.some((other) => lieOnEachOther(line, other))))
      .map(({ part }) => `${one.part.className} on ${part.className}`),
  );
}
const lieOnEachOther = (one: DOMRect, other: DOMRect) => one.left < other.right - 1 && other.left < one.right - 1 && one.top < other.bottom - 1 && other.top < one.bottom - 1;
const isPlate = (place: Element, part: Element) => part.matches('.galley-frame') && place.querySelector('.galley-opening-immersive') !== null;

function tooWide(place: Element): string[] {
  const { left, right } = place.getBoundingClientRect();
  return [...place.querySelectorAll('article *')].filter((each) => !each.closest('.galley-unseen')).filter((each) => {
    const box = each.getBoundingClientRect();
    return box.width > 1 && (box.left < left - 1 || box.right > right + 1);
  }).map(({ localName, className }) => `${localName}.${String(className)}`);
}

describe('an opening of which everything is odd', () => {
  before(async () => void (await bringFaces()));

  const kinds = [...new Map(DESIGNS.flatMap((design) => DISPLAYS.map((display) => [resolveArrangement({ design, display, hero: picture(1, 4000) }), { design, display }] as const)))];
  for (const [arrangement, format] of kinds) {
    it(`lies on nothing and is nowhere too wide: ${arrangement}`, async () => {
      for (const language of ['en', 'fa']) {
        for (const width of [320, 1280]) {
          const place = await show({ ...odd(language), format }, width);
          expect(place.querySelector(`.galley-opening-${arrangement}`), arrangement).not.to.equal(null);
          expect(overlaps(place), `${language} ${String(width)}`).to.deep.equal([]);
          expect(tooWide(place), `${language} ${String(width)}`).to.deep.equal([]);
          expect(place.querySelector('.galley-headline')?.textContent).to.have.length.greaterThan(290);
          place.remove();
        }
      }
    });
  }

  for (const theme of THEMES) {
    it(`lies on nothing and is nowhere too wide in any look: ${theme}`, async () => {
      for (const design of ['standard', 'opinion', 'review'] as const) {
        const place = await show({ ...odd('en'), format: { design } }, 320, theme);
        expect(overlaps(place), design).to.deep.equal([]);
        expect(tooWide(place), design).to.deep.equal([]);
        place.remove();
      }
    });
  }

  it('has a picture of no more height than its look allows, and a portrait of the size of all portraits', async () => {
    const place = await show({ ...odd('en'), format: { design: 'feature' }, contributors: [{ name: NAME, image: picture(20, 20) }] }, 320);
    const { height } = (place.querySelector('.galley-frame') as Element).getBoundingClientRect();
    expect(height).to.be.within(1, innerHeight * 1.2);
    const portrait = (place.querySelector('.galley-portrait') as Element).getBoundingClientRect();
    expect(portrait.width).to.equal(portrait.height);
    expect(portrait.width).to.be.within(40, 100);
    place.remove();
  });

  it('keeps five stars and ten within their place, whatever size the reader has chosen', async () => {
    document.documentElement.style.fontSize = '200%';
    for (const best of [5, 10]) {
      for (const width of [240, 320]) {
        const place = await show({ headline: 'A', inLanguage: 'en', format: { design: 'review' }, rating: { value: 4, best }, body: [{ type: 'rating', value: 3, best }] }, width);
        const right = Math.max(...[...place.querySelectorAll('.galley-star')].map((star) => star.getBoundingClientRect().right));
        expect(place.querySelectorAll('.galley-star')).to.have.length(2 * best);
        expect(right, `${String(best)} in ${String(width)}`).to.be.at.most(place.getBoundingClientRect().right);
        place.remove();
      }
    }
    document.documentElement.style.fontSize = '';
  });

  it('names each of twelve authors once', async () => {
    const place = await show({ ...odd('en'), format: { design: 'standard' } }, 320);
    const words = place.querySelector('.galley-byline')?.textContent ?? '';
    for (let index = 1; index < 12; index += 1) expect(words.split(new RegExp(`Ada Venn ${String(index)}(?!\\d)`)), String(index)).to.have.length(2);
    place.remove();
  });
});
