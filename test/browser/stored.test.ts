import { expect } from '@open-wc/testing';
import { parseArticle, type ArticleInput } from 'galley';
import type { GalleyArticle } from 'galley/article';
import { renderToString } from 'galley/html';
import { cleanUp, listen, settled, show, stage, until } from '../support/elements.js';
import { bringFaces, setInBrought } from '../support/faces.js';

const textOf = async (path: string) => (await fetch(`/test/stored/${path}`)).text();
const VERSIONS = JSON.parse(await textOf('index.json')) as Readonly<Record<string, readonly string[]>>;
/** What is written in other words since a version: each piece of its markup, and what stands there today. */
const CHANGED = JSON.parse(await textOf('changed.json')) as Readonly<Record<string, readonly (readonly [then: string, now: string])[]>>;

/** Markup as an earlier version would have written it in the words of today. */
const inWordsOfToday = (markup: string, version: string) => (CHANGED[version] ?? []).reduce((text, [then, now]) => text.replaceAll(then, now), markup);

/** Where everything stands that has a name, once each picture is there or known to be missing, and the words that are seen. */
async function look(element: Element) {
  await settled(element);
  const pictures = [...element.querySelectorAll('img')];
  for (const picture of pictures) picture.loading = 'eager';
  await until(() => pictures.every(({ complete }) => complete), 'a picture is awaited');
  await settled(element);
  await setInBrought(element);
  const { x, y } = element.getBoundingClientRect();
  const boxes = [...element.querySelectorAll('[id]')].map((each) => {
    const box = each.getBoundingClientRect();
    return `${each.id}: ${[box.x - x, box.y - y, box.width, box.height].join(' ')}`;
  });
  return { boxes, words: (element as HTMLElement).innerText };
}

describe('markup that an earlier version has written', () => {
  let takeAway: () => void;
  before(async () => { takeAway = await bringFaces(); });
  after(() => { takeAway(); });
  afterEach(cleanUp);

  for (const [version, names] of Object.entries(VERSIONS)) {
    it(`of ${version} has every piece that is said to be another today`, async () => {
      const markup = await Promise.all(names.map((name) => textOf(`${version}/${name}.html`)));
      expect((CHANGED[version] ?? []).filter(([then]) => !markup.some((text) => text.includes(then)))).to.deep.equal([]);
    });

    for (const name of names) {
      it(`of ${version} looks as today’s does, is taken over as it stands, and follows its article: ${name}`, async () => {
        const [markup, json] = await Promise.all([textOf(`${version}/${name}.html`), textOf(`${version}/${name}.json`)]);
        const article = JSON.parse(json) as ArticleInput;
        const errors = listen('galley-error');
        const element = stage.set(markup) as GalleyArticle;
        const nodes = [...element.querySelectorAll('[id]')];
        // asks for every face that there is need of: a line is as tall as those that have arrived
        await look(element);
        const stored = await look(element);
        expect(element.matches(':state(ready)')).to.equal(true);
        expect([...element.querySelectorAll('[id]')].every((each, index) => each === nodes[index])).to.equal(true);
        const reworded = inWordsOfToday(markup, version);
        const wanted = reworded === markup ? stored : await look(stage.set(reworded));
        const today = stage.set(renderToString(json, { rules: { embargoed: true } }));
        expect(wanted, `what ${version} has written differs from today’s. Before its release: npm run build && npm run store. After it, where words are meant to differ: say in test/stored/changed.json what is written now`).to.deep.equal(await look(today));

        const { article: later } = parseArticle({ ...article, headline: 'A new headline', body: [...(article.body as unknown[]).slice(1), 'A last line.'] });
        const followed = stage.set(markup) as GalleyArticle;
        await settled(followed);
        followed.article = later;
        await settled(followed);
        const found = await look(followed);
        expect(found.words).to.contain('A new headline').and.to.contain('A last line.');
        stage.clear();
        expect(found).to.deep.equal(await look(await show(later)));
        expect(errors.map(({ detail }) => detail.code)).to.deep.equal([]);
      });
    }
  }
});
