import { expect } from '@open-wc/testing';
import { renderToString } from 'galley/html';
import { rules as codeRules } from '#dist/blocks/generated/code-rules.js';
import { rules as notesRules } from '#dist/blocks/generated/notes-rules.js';
import { stylesheet } from '#dist/blocks/stylesheet.js';
import { bringFaces, setInBrought } from '../support/faces.js';

const ENGLISH = 'The first boat left at nine and the last came back with the light. ';
const PERSIAN = 'نخستین قایق ساعت نه رفت و آخرین با روشنایی بازگشت. ';
const PIXEL = '/fault/drawing?width=400&height=1600';
/** Longer than any column of a phone. */
const WORD = 'Donaudampfschifffahrtsgesellschaftskapitän';

const picture = (more: object) => ({ type: 'image', src: PIXEL, alt: 'A wall', width: 400, height: 900, ...more });

const sheet = new CSSStyleSheet();
sheet.replaceSync(stylesheet + codeRules + notesRules);

/** Sets an article in a place of this width, in a face that the test brings. */
async function set(article: object, width: number): Promise<HTMLElement> {
  const place = document.createElement('main');
  place.style.inlineSize = `${String(width)}px`;
  (place as HTMLElement & { setHTMLUnsafe(html: string): void }).setHTMLUnsafe(renderToString(article));
  document.body.append(place);
  await setInBrought(place);
  return place;
}

const all = (place: Element, selector: string) => [...place.querySelectorAll<HTMLElement>(selector)];
const boxOf = (element: Element | undefined) => {
  if (!element) throw new Error('There is no such element.');
  return element.getBoundingClientRect();
};

describe('what stands beside what', () => {
  before(async () => {
    document.adoptedStyleSheets.push(sheet);
    await bringFaces();
  });
  after(() => document.adoptedStyleSheets.splice(document.adoptedStyleSheets.indexOf(sheet), 1));
  afterEach(() => {
    for (const place of document.querySelectorAll('main')) place.remove();
  });

  for (const inLanguage of ['en', 'fa'])
    it(`a language without a file's name stands in its band, and the code is as wide as that: ${inLanguage}`, async () => {
      const body = [
        { type: 'code', language: 'js', value: 'const a = 1;' },
        { type: 'code', language: 'js', filename: 'a.js', value: 'const a = 1;' },
      ];
      const place = await set({ inLanguage, headline: 'Code', body }, 700);
      const [alone, named] = all(place, '.galley-code');
      for (const code of [alone, named]) {
        const [outer, band, text, label] = [
          code,
          ...['.galley-code-name', '.galley-code-text', '.galley-code-language'].map((name) => code?.querySelector(name) ?? undefined),
        ].map(boxOf);
        expect([band?.width, text?.width]).to.deep.equal([outer?.width, outer?.width]);
        expect(label?.bottom).to.be.at.most(band?.bottom ?? 0);
        expect(band?.bottom).to.be.at.most((text?.top ?? 0) + 0.5);
      }
      const [first, second] = all(place, '.galley-code-language').map((label) => boxOf(label).left);
      expect(first).to.be.closeTo(boxOf(place.querySelector('.galley-code-file') ?? undefined).left, 1);
      expect(second).to.be.greaterThan((first ?? 0) + 100);
    });

  for (const [inLanguage, words] of [
    ['en', ENGLISH],
    ['fa', PERSIAN],
  ] as const)
    for (const side of ['start', 'end'])
      it(`markers of lists stand clear of a picture on the ${side} side, and within the column: ${inLanguage}`, async () => {
        const lists = [
          { type: 'list', children: [words, words] },
          {
            type: 'list',
            ordered: true,
            start: 98,
            children: [words, words, { type: 'list-item', children: [{ type: 'list', children: [words] }] }],
          },
          { type: 'quote', children: [words] },
          { type: 'pullquote', text: words },
        ];
        const place = await set(
          { inLanguage, headline: 'Beside', body: [picture({ layout: 'inset', side, height: 1600 }), ...lists, words] },
          800,
        );
        const float = boxOf(place.querySelector('.galley-image') ?? undefined);
        const column = boxOf(place.querySelector('.galley-column > .galley-paragraph:last-of-type') ?? undefined);
        const isLeft = (side === 'start') === (inLanguage === 'en');
        const room = isLeft ? { left: float.right, right: column.right } : { left: column.left, right: float.left };
        const items = all(place, '.galley-item');
        expect(items.length).to.be.greaterThan(5);
        for (const item of items) {
          const { top, left, right } = boxOf(item);
          expect(top, 'beside the picture').to.be.lessThan(float.bottom);
          // a marker is drawn before its item: three digits and a point are at most this wide
          const marker = item.closest('ol') && !item.closest('ul') ? 2.4 : 1;
          const size = parseFloat(getComputedStyle(item).fontSize);
          if (inLanguage === 'en') expect(left - marker * size, 'marker').to.be.at.least(room.left - 0.5);
          else expect(right + marker * size, 'marker').to.be.at.most(room.right + 0.5);
        }
        for (const quote of all(place, '.galley-quote, .galley-pullquote')) {
          expect(boxOf(quote).left).to.be.at.least(room.left - 0.5);
          expect(boxOf(quote).right).to.be.at.most(room.right + 0.5);
        }
      });

  it('the notes stand below an inset picture that is higher than the text, as wide as the column', async () => {
    const body = [picture({ layout: 'inset' }), { type: 'paragraph', children: ['One line.', { type: 'footnote-reference', ref: 'a' }] }];
    const place = await set({ inLanguage: 'en', headline: 'Notes', body, footnotes: [{ type: 'footnote-definition', id: 'a', children: ['A note.'] }] }, 800);
    const [image, notes] = ['.galley-image', '.galley-notes'].map((name) => boxOf(place.querySelector(name) ?? undefined));
    expect(boxOf(place.querySelector('.galley-paragraph') ?? undefined).bottom, 'the picture is higher').to.be.below(image?.bottom ?? 0);
    expect(notes?.top).to.be.at.least(image?.bottom ?? Infinity);
  });

  it('a picture of the column or wider stands below an inset one, as wide as it is elsewhere', async () => {
    const wide = (layout: string) => picture({ layout, width: 800, height: 200 });
    const body = [
      wide('inline'),
      wide('wide'),
      picture({ layout: 'inset' }),
      'One line.',
      wide('inline'),
      picture({ layout: 'inset' }),
      'One line.',
      wide('wide'),
    ];
    const place = await set({ inLanguage: 'en', headline: 'Below', body }, 800);
    const widths = (layout: string) => all(place, `.galley-image.galley-layout-${layout}`).map((image) => boxOf(image).width);
    for (const layout of ['inline', 'wide']) {
      const [first, second] = widths(layout);
      expect(second).to.equal(first);
    }
  });
});

describe('long words', () => {
  const image = picture({ alt: WORD, caption: WORD, credit: WORD, width: 100, height: 60 });
  const missing = picture({ src: 'javascript:0', alt: WORD });
  const article = {
    inLanguage: 'de',
    kicker: WORD,
    headline: `${WORD} brennt`,
    standfirst: WORD,
    author: [{ name: WORD, affiliation: WORD }],
    publisher: WORD,
    dateline: WORD,
    datePublished: '2026-03-02',
    hero: image,
    body: [
      `${WORD} und ${WORD}`,
      { type: 'heading', level: 2, children: [WORD] },
      { type: 'list', children: [WORD] },
      { type: 'list', ordered: true, start: 100, children: [WORD] },
      { type: 'quote', children: [WORD], source: WORD },
      { type: 'pullquote', text: WORD, source: WORD },
      { type: 'image-set', arrangement: 'pair', children: [image, missing] },
      { type: 'code', filename: WORD, language: 'js', value: 'a' },
      {
        type: 'paragraph',
        children: [
          { type: 'text', value: 'A' },
          { type: 'footnote-reference', ref: '1' },
        ],
      },
    ],
    footnotes: [{ type: 'footnote-definition', id: '1', children: [WORD] }],
    keywords: [WORD],
    corrections: [{ kind: 'correction', date: '2026-03-03', text: WORD }],
    related: [{ title: WORD, url: '/a', image: { src: PIXEL, alt: '', width: 100, height: 100 } }],
    copyrightNotice: WORD,
  };

  before(async () => {
    document.adoptedStyleSheets.push(sheet);
    await bringFaces();
  });
  after(() => document.adoptedStyleSheets.splice(document.adoptedStyleSheets.indexOf(sheet), 1));
  afterEach(() => {
    for (const place of document.querySelectorAll('main')) place.remove();
  });

  for (const width of [320, 360, 800])
    it(`stay inside an article of ${String(width)} px, wherever they stand`, async () => {
      const place = await set(article, width);
      const { left, right } = boxOf(place);
      const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
      const out: string[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const range = document.createRange();
        range.selectNodeContents(node);
        const parent = node.parentElement;
        if (parent?.closest('pre, .galley-unseen')) continue;
        if ([...range.getClientRects()].some((box) => box.width > 1 && (box.left < left - 0.5 || box.right > right + 0.5)))
          out.push(`${parent?.localName ?? ''}.${parent?.className ?? ''} in ${parent?.parentElement?.className ?? ''}`);
      }
      expect(place.textContent.split(WORD).length).to.be.greaterThan(15);
      expect(out).to.deep.equal([]);
      expect(place.scrollWidth).to.equal(width);
    });

  it('are hyphenated by the browser where the article is narrow, in running text and never in headings', async () => {
    const RUNNING = '.galley-paragraph, .galley-item, .galley-standfirst, .galley-caption, .galley-note';
    const HEADINGS = '.galley-headline, .galley-heading, .galley-pullquote-text, .galley-teaser-title, .galley-kicker';
    const ways = async (input: object, width: number) => {
      const place = await set(input, width);
      const found = [RUNNING, HEADINGS].map((selector) => all(place, selector).map((element) => getComputedStyle(element).hyphens));
      place.remove();
      return found.map((list) => [...new Set(list)].join());
    };
    expect(await ways(article, 360)).to.deep.equal(['auto', 'manual']);
    expect(await ways(article, 430)).to.deep.equal(['auto', 'manual']);
    expect(await ways(article, 800)).to.deep.equal(['manual', 'manual']);
    expect(await ways({ ...article, inLanguage: 'fa' }, 360)).to.deep.equal(['manual', 'manual']);
  });

  it('break in headlines where a soft hyphen is, and show it', async () => {
    const place = await set(
      { inLanguage: 'de', headline: 'Donau\u00addampf\u00adschiff\u00adfahrts\u00adgesell\u00adschaft', body: ['A'] },
      320,
    );
    const headline = place.querySelector('.galley-headline');
    expect(boxOf(headline ?? undefined).height).to.be.greaterThan(1.8 * parseFloat(getComputedStyle(headline ?? place).lineHeight));
    expect(place.scrollWidth).to.equal(320);
  });
});
