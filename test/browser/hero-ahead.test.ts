import { expect } from '@open-wc/testing';
import { answer, cleanUp, find, json, stage, until } from '../support/elements.js';

const preloads = () => [...document.head.querySelectorAll<HTMLLinkElement>('link[rel=preload][as=image]')].map(({ href }) => href);
const story = (src: string, more: object = {}) => ({ headline: 'Ferries', inLanguage: 'en', hero: { src, alt: 'A ferry', width: 20, height: 10, ...more }, body: ['The boat left.'] });
const absolute = (src: string) => new URL(src, document.baseURI).href;

const reaches = (element: Element, state: string) => until(() => element.matches(`:state(${state})`), `the article is ${state}`);

describe('the picture at the top of an article from an address', () => {
  afterEach(() => {
    cleanUp();
    for (const link of document.head.querySelectorAll('link[rel=preload]')) link.remove();
  });

  it('is asked for as soon as the document is there, once, and is the one that is shown', async () => {
    const src = `/fault/drawing?width=20&height=10&of=${String(Math.random()).slice(2)}`;
    answer(() => json(story(src)));
    const element = stage.set('<galley-article src="ahead.json"></galley-article>');
    await reaches(element, 'whole');
    const picture = find<HTMLImageElement>(element, '.galley-hero img');
    await until(() => picture.complete, 'the picture is there');
    expect(preloads()).to.deep.equal([absolute(src)]);
    expect(picture.currentSrc).to.equal(absolute(src));
    await until(() => performance.getEntriesByName(absolute(src)).length > 0, 'the browser tells of the request');
    expect(performance.getEntriesByName(absolute(src)).length).to.equal(1);
  });

  it('is not asked for where the article has no place for it, or an image rule says where it is', async () => {
    answer(() => json(story('/fault/drawing?width=20&height=10&of=rule')));
    for (const markup of ['<galley-article src="ahead.json"><galley-body></galley-body></galley-article>', '<galley-article src="ahead.json" image-rule="/fault/drawing?width={width}&height=10&of={path}"></galley-article>']) {
      await reaches(stage.set(markup), 'ready');
      expect(preloads(), markup).to.deep.equal([]);
    }
  });

  it('is asked for ahead once: what comes later to an element that shows something finds its picture by itself', async () => {
    for (const kind of ['', 'isolate']) {
      answer((url) => json(story(`/fault/drawing?width=20&height=10&of=${kind}-${String(url.split('/').at(-1))}`)));
      const element = stage.set(`<galley-article src="one.json" ${kind}></galley-article>`);
      await reaches(element, 'whole');
      element.setAttribute('src', 'two.json');
      await until(() => (element.shadowRoot ?? element).querySelector('.galley-hero img[src*="two.json"]'), 'the second picture is there');
      expect(preloads(), kind).to.have.length(1);
      for (const link of document.head.querySelectorAll('link[rel=preload]')) link.remove();
    }
  });

  it('is not asked for where something is wrong with the document', async () => {
    for (const body of ['{"hero": "/fault/drawing?of=broken"', '["/fault/drawing?of=broken"]', '"/fault/drawing?of=broken"']) {
      answer(() => json(body));
      const element = stage.set('<galley-article src="ahead.json"></galley-article>');
      await until(() => element.matches(':state(error)') || element.matches(':state(whole)'), 'it is read');
      expect(preloads(), body).to.deep.equal([]);
    }
  });
});
