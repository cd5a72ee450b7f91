import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { LAYOUTS, type ArticleInput, type ImageRule } from 'galley';
import { renderToString } from 'galley/html';
import { describeNeeds } from '../support/capabilities.js';
import { setMedia } from '../support/commands.js';
import { cleanUp, find, make, settled, show, stage, until } from '../support/elements.js';

/** Files as wide as they say, from this machine: one for every 80 pixels, so that a wrong choice is seen. */
const IMAGE_RULE: ImageRule = { pattern: '/fault/drawing?width={width}&height=100&of={path}', widths: [80, 160, 240, 320, 480, 640, 800, 960, 1120, 1280, 1440, 1600, 1920, 2240, 2560, 3200] };
const picture = (name: string, more: object = {}) => ({ type: 'image' as const, src: `/${name}.jpg`, alt: name, width: 4000, height: 2400, ...more });
const story = (body: NonNullable<ArticleInput['body']>, more: Partial<ArticleInput> = {}): ArticleInput => ({ headline: 'Harbour', inLanguage: 'en', body, ...more });

/** How much of what is shown a file has at least: a lone picture in the last row of a gallery is wider than the rest. */
const LEAST = 0.6;
const widthOf = (address: string) => Number(new URL(address, location.href).searchParams.get('width'));

describeNeeds('narrow-window', 'the file that a browser chooses of a picture', () => {
  afterEach(cleanUp);
  after(async () => { await setViewport({ width: 800, height: 600 }); });

  let run = 0;
  /** Under names of their own each time: a browser takes a larger file that it has already. */
  const pictured = (): ArticleInput => {
    const name = String(++run);
    const of = (each: string, more: object = {}) => picture(`${name}-${each}`, more);
    const five = (each: string) => Array.from({ length: 5 }, (_, index) => of(`${each}-${String(index)}`));
    return story(
      [
        ...LAYOUTS.flatMap((layout) => [of(layout, { layout }), 'Text.']),
        { type: 'image-set', children: [of('pair-a'), of('pair-b')] },
        { type: 'image-set', layout: 'wide', children: [of('wide-a'), of('wide-b'), of('wide-c')] },
        { type: 'image-set', children: [of('tall-a', { width: 2400, height: 4000 }), of('tall-b'), of('tall-c'), of('tall-d')] },
        { type: 'gallery', layout: 'wide', children: five('grid') },
        { type: 'gallery', arrangement: 'slides', children: five('slide') },
        { type: 'teaser', title: 'Deep dive', url: '/deep', image: of('teaser') },
      ],
      { hero: of('hero'), contributors: [{ name: 'Mira', image: of('portrait') }] },
    );
  };

  for (const theme of [null, 'quiet', 'magazine']) {
    for (const width of [360, 768, 1280]) {
      for (const deviceScaleFactor of [1, 2]) {
        it(`is as wide as it is shown, and no step of sizes wider than twice that: ${theme ?? 'no theme'}, ${String(width)} px, ${String(deviceScaleFactor)}x`, async () => {
          await setViewport({ width, height: 800, deviceScaleFactor } as { width: number; height: number });
          // loaded at once, as by browsers that cannot measure lazy pictures: their `sizes` alone decide
          const html = renderToString(pictured(), { imageRule: IMAGE_RULE, theme: theme ?? undefined, baseUrl: document.baseURI });
          const element = stage.set(html.replaceAll('auto, ', '').replaceAll('loading="lazy"', ''));
          await settled(element);
          const images = [...element.querySelectorAll('img')];
          await until(() => images.every(({ complete, currentSrc }) => complete && currentSrc !== ''));
          const wrong: string[] = [];
          for (const image of images) {
            const shown = image.getBoundingClientRect().width * window.devicePixelRatio;
            const chosen = widthOf(image.currentSrc);
            if (chosen < Math.min(shown, 3200) * LEAST || (chosen > shown * 2 && chosen > 80)) wrong.push(`${image.alt}: ${String(chosen)} for ${String(Math.round(shown))} (${image.sizes})`);
          }
          expect(wrong).to.deep.equal([]);
        });
      }
    }
  }
});

describe('a rule for pictures on the element', () => {
  afterEach(cleanUp);
  const article = story([picture('a')]);
  const candidates = (root: ParentNode) => find<HTMLImageElement>(root, 'img').srcset.split(', ').length;

  it('may come before the article, after it, and go', async () => {
    const element = await show(article, { imageRule: IMAGE_RULE });
    expect(candidates(element)).to.equal(16);
    element.imageRule = { ...IMAGE_RULE, widths: [80, 160] };
    await settled(element);
    expect(candidates(element)).to.equal(2);
    element.imageRule = null;
    await settled(element);
    expect(find<HTMLImageElement>(element, 'img').srcset).to.equal('');
  });

  it('may be an attribute: a pattern, or JSON', async () => {
    for (const [rule, count] of [[IMAGE_RULE.pattern, 8], [JSON.stringify(IMAGE_RULE), 16]] as const) {
      const element = make({ article });
      element.setAttribute('image-rule', rule as string);
      stage.main.replaceChildren(element);
      await settled(element);
      expect(candidates(element)).to.equal(count);
    }
  });

  it('that is none is told, and pictures have the file that they have', async () => {
    const element = await show(article, { imageRule: 'https://images.example/' });
    expect(element.issues.map(({ code }) => code)).to.deep.equal(['image-rule']);
    expect(find<HTMLImageElement>(element, 'img').getAttribute('src')).to.match(/\/a\.jpg$/);
  });

  it('keeps every node of what a server has set by the same rule and theme', async () => {
    const baseUrl = document.baseURI;
    const many = story([picture('a'), { type: 'image-set', layout: 'wide', children: [picture('b'), picture('c')] }], { hero: picture('hero') });
    stage.main.innerHTML = renderToString(many, { imageRule: IMAGE_RULE, theme: 'quiet', baseUrl });
    const element = find<ReturnType<typeof make>>(stage.main, 'galley-article');
    await settled(element);
    const images = [...element.querySelectorAll('img')];
    const markup = images.map(({ outerHTML }) => outerHTML);
    element.article = many;
    await settled(element);
    expect([...element.querySelectorAll('img')]).to.deep.equal(images);
    expect(images.map(({ outerHTML }) => outerHTML)).to.deep.equal(markup);
    expect(element.article).to.equal(many);
  });
});

describeNeeds('media-emulation', 'a picture that has another file for the dark', () => {
  afterEach(async () => {
    await setMedia();
    cleanUp();
  });

  const chosen = async (scheme: string) => {
    await setMedia({ features: { 'prefers-color-scheme': scheme } });
    const element = await show(story([{ type: 'image', src: '/fault/drawing?width=80&height=60&of=day', alt: 'A chart', width: 80, height: 60, sources: [{ media: 'dark', src: '/fault/drawing?width=80&height=60&of=night' }] }]));
    const image = find<HTMLImageElement>(element, 'img');
    await until(() => image.currentSrc);
    return new URL(image.currentSrc).searchParams.get('of');
  };

  it('shows it to readers whose system is dark, and to no others', async () => {
    expect(await chosen('light')).to.equal('day');
    expect(await chosen('dark')).to.equal('night');
  });

  it('does not follow a scheme that the page has forced: HTML asks the system alone', async () => {
    stage.main.style.colorScheme = 'dark';
    expect(await chosen('light')).to.equal('day');
    stage.main.style.colorScheme = '';
  });
});
