import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { GalleyArticle } from 'galley/article';
import { renderToString } from 'galley/html';
import { cleanUp, find, pause, served as jsonAt, until } from '../support/elements.js';
import { ELEMENTS, isReady, open, serve, settle, type ServedPage } from '../support/served-page.js';

const FILL = 'The first boat left at nine and the last came back with the light. '.repeat(2);
const article = {
  headline: 'Tide',
  inLanguage: 'en',
  body: [
    ...Array.from({ length: 8 }, () => FILL),
    { type: 'heading', level: 2, children: 'How' },
    FILL,
    { type: 'heading', level: 2, children: 'چگونه کار می‌کند' },
    ...Array.from({ length: 8 }, () => FILL),
  ],
};
const json = JSON.stringify(article);
const script = `<script type="application/json">${json}</script>`;
const LATE = jsonAt(article, '&delay=300');

const hostOf = ({ document }: ServedPage) => find<GalleyArticle>(document, 'galley-article');
const part = (page: ServedPage, index = 0) => {
  const found = (hostOf(page).shadowRoot ?? page.document).querySelectorAll('.galley-heading')[index];
  if (!found) throw new Error('There is no such part.');
  return found;
};
const isAtTop = (page: ServedPage, index = 0) => {
  const { top } = part(page, index).getBoundingClientRect();
  return top > -2 && top < 100;
};
const opened = async (body: string, hash: string, head = ELEMENTS) => {
  const page = await open(`${await serve(body, head)}${hash}`);
  await isReady(page);
  return page;
};

const WAYS: Readonly<Record<string, string>> = {
  'from an address': `<galley-article src="${LATE}"></galley-article>`,
  'from its child script': `<galley-article>${script}</galley-article>`,
  'from the property': `<galley-article></galley-article><script type="module">document.querySelector('galley-article').article = ${json}</script>`,
  'in regions': `<galley-article src="${LATE}"><p>Before</p><galley-header></galley-header><galley-body></galley-body></galley-article>`,
  isolated: `<galley-article isolate src="${LATE}"></galley-article>`,
  'from a server': `<link rel="stylesheet" href="/dist/galley.css">${renderToString(article)}`,
  'isolated, from a server': renderToString(article, { isolate: true }),
};

afterEach(cleanUp);

describe('a page that is opened at a part of an article', () => {
  for (const [way, body] of Object.entries(WAYS)) {
    for (const [name, hash, index] of [
      ['its id', '#galley-how', 0],
      ['its own name', '#how', 0],
      ['a name in Persian', '#چگونه-کار-می‌کند', 1],
      ['an escaped name', `#${encodeURIComponent('galley-چگونه-کار-می‌کند')}`, 1],
    ] as const) {
      it(`stands there by ${name}, once the article is there ${way}`, async () => {
        const page = await opened(body, hash);
        const { length } = page.window.history;
        await until(() => isAtTop(page, index));
        await settle();
        expect(page.window.history.length).to.equal(length);
        if (!hostOf(page).shadowRoot) expect(page.document.querySelector(':target') === part(page, index)).to.equal(true);
        page.window.scrollTo(0, 0);
        hostOf(page).article = { ...article, headline: 'Ebb' } as never;
        await settle();
        expect(page.window.scrollY).to.equal(0);
      });
    }
  }

  for (const [way, body] of [['set in the browser', WAYS['from an address']], ['from a server', WAYS['from a server']]] as const) {
    it(`stands as far below the top as the token says, ${way}`, async () => {
      const page = await opened(`<style>:root { --galley-scroll-margin: 83px; }</style>${body ?? ''}`, '#how');
      await until(() => Math.abs(part(page).getBoundingClientRect().top - 83) < 2);
    });
  }

  it('leaves the history and the state of a router alone', async () => {
    const page = await opened(`<script>history.replaceState({ position: 3 }, '')</script>${WAYS['from an address'] ?? ''}`, '#how');
    await until(() => isAtTop(page));
    await settle();
    expect([page.window.history.state, page.window.location.hash]).to.deep.equal([{ position: 3 }, '#how']);
    expect(page.document.activeElement === part(page)).to.equal(true);
  });

  it('stays where it is where something else has that name, and under a route', async () => {
    for (const [before, hash] of [
      ['<h2 id="how">Theirs</h2>', '#how'],
      ['<a name="how">Theirs</a>', '#how'],
      ['', '#/how'],
      ['', '#!how'],
      ['', '#'],
      ['', '#%E0%A4%A'],
    ] as const) {
      const page = await opened(`${before}${WAYS['from an address'] ?? ''}`, hash);
      await pause(150);
      expect(page.window.scrollY, hash).to.be.below(100);
      expect(page.window.location.hash).to.equal(hash === '#' ? '' : hash);
    }
  });

  it('stays where it is once the reader has scrolled or pressed anything', async () => {
    // the article comes when it is told to, and not while a slow browser presses a key
    const empty = await serve('<galley-article></galley-article><p style="block-size: 3000px">Below</p>', ELEMENTS);
    const come = async (page: ServedPage) => {
      page.document.querySelector('galley-article')?.setAttribute('src', jsonAt(article));
      await isReady(page);
      await pause(150);
    };
    const untouched = await open(`${empty}#how`);
    await come(untouched);
    expect(isAtTop(untouched)).to.equal(true);

    const scrolled = await open(`${empty}#how`);
    scrolled.window.scrollTo(0, 30);
    await come(scrolled);
    expect(isAtTop(scrolled)).to.equal(false);

    const pressed = await open(`${empty}#how`);
    pressed.frame.focus();
    await sendKeys({ press: 'a' });
    await come(pressed);
    expect([isAtTop(pressed), pressed.window.scrollY]).to.deep.equal([false, 0]);
  });
});

describe('a link elsewhere on the page to a part of an article', () => {
  for (const [way, body] of Object.entries(WAYS)) {
    it(`leads there by the name that the article gives it, again and again, ${way}`, async () => {
      const page = await opened(`<nav><a href="#how">How</a> <a href="#galley-how">The same</a></nav>${body}`, '');
      for (const link of [...page.document.querySelectorAll('nav a')]) {
        page.window.scrollTo(0, 0);
        (link as HTMLElement).click();
        await until(() => isAtTop(page));
        await settle();
      }
    });
  }
});
