import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { GalleyArticle } from 'galley/article';
import { renderToString, type RenderOptions } from 'galley/html';
import { cleanUp, find, until } from '../support/elements.js';
import { ELEMENTS, isReady, open, serve, settle, type ServedPage } from '../support/served-page.js';

const FILL = 'The first boat left at nine and the last came back with the light. '.repeat(8);
const article = {
  headline: 'Tide',
  inLanguage: 'en',
  kicker: { text: 'Where', url: '#wo' },
  body: [
    { type: 'paragraph', children: ['A word', { type: 'footnote-reference', ref: 'one' }, ' and ', { type: 'link', url: '#wo', children: 'a part' }] },
    ...Array.from({ length: 12 }, () => FILL),
    { type: 'heading', level: 2, children: 'Wo' },
    ...Array.from({ length: 12 }, () => FILL),
  ],
  footnotes: [{ type: 'footnote-definition', id: 'one', children: ['A note.'] }],
};
const json = JSON.stringify(article);
const BASE = '<base href="/elsewhere/">';
const inline = `<galley-article><script type="application/json">${json}</script></galley-article>`;
const isolated = inline.replace('<galley-article', '<galley-article isolate');
const composed = inline.replace('</galley-article>', '<galley-header></galley-header><p>Between</p><galley-body></galley-body></galley-article>');
const served = (options: RenderOptions = {}) => renderToString(article, options);

const hostOf = ({ document }: ServedPage) => find<GalleyArticle>(document, 'galley-article');
const within = (page: ServedPage): ParentNode => hostOf(page).shadowRoot ?? page.document;
const mark = (page: ServedPage) => find<HTMLAnchorElement>(within(page), '[role="doc-noteref"]');
const noteOf = (page: ServedPage) => find(within(page), '.galley-note');
const partLink = (page: ServedPage) => find<HTMLAnchorElement>(within(page), '.galley-paragraph a:not([role])');
const heading = (page: ServedPage) => find(within(page), '.galley-heading');
/** The frame cannot be left: this comes to nothing where it was. */
const stamp = (page: ServedPage) => Object.assign(page.window, { isHere: true });
const isHere = ({ frame }: ServedPage) => (frame.contentWindow as { isHere?: boolean } | null)?.isHere === true;
/** How long the history of the page is, where the engine says so. */
const steps = ({ window }: ServedPage) => (window as { navigation?: { entries(): unknown[] } }).navigation?.entries().length ?? NaN;
const isSeen = ({ window }: ServedPage, node: Element) => {
  const { top } = node.getBoundingClientRect();
  return top >= -1 && top < window.innerHeight;
};

/** Waits for what leads where the platform does not: until it is there, a link does what a page without script does. */
const leads = ({ window }: ServedPage): Promise<unknown> => (new (window as unknown as typeof globalThis).Function('return import("/dist/elements/lead.js")') as () => Promise<unknown>)();

async function opened(body: string, head: string, hash = ''): Promise<ServedPage> {
  const page = await open(`${await serve(body, head)}${hash}`);
  if (head.includes('script')) {
    await isReady(page);
    await leads(page);
  }
  stamp(page);
  await settle();
  return page;
}

afterEach(cleanUp);

const WAYS: Readonly<Record<string, readonly [string, string]>> = {
  'set in the browser': [inline, ''],
  'in regions': [composed, ''],
  'from a server': [served(), ''],
  isolated: [isolated, ''],
  'set in the browser, on a page with a base': [inline, BASE],
  'in regions, on a page with a base': [composed, BASE],
  'from a server, on a page with a base': [served(), BASE],
  'isolated, on a page with a base': [isolated, BASE],
  'isolated, from a server': [served({ isolate: true }), ''],
  'isolated, from a server, on a page with a base': [served({ isolate: true }), BASE],
};

describe('links within an article', () => {
  for (const [way, [body, head]] of Object.entries(WAYS)) {
    it(`lead to their targets, and Back to where the reader was, in one ${way}`, async () => {
      const page = await opened(body, head + ELEMENTS);
      const { history, location } = page.window;
      const before = steps(page);
      mark(page).click();
      await until(() => isSeen(page, noteOf(page)));
      await settle();
      expect(isHere(page)).to.equal(true);
      expect([location.hash, steps(page)]).to.deep.equal(['#galley-note-1', before + 1]);
      find<HTMLElement>(within(page), '[role="doc-backlink"]').click();
      await until(() => isSeen(page, mark(page)));
      partLink(page).click();
      await until(() => isSeen(page, heading(page)));
      expect(location.hash).to.equal('#galley-wo');
      await settle();
      history.back();
      await until(() => isSeen(page, mark(page)));
      await settle();
      expect(isHere(page)).to.equal(true);
      expect(isSeen(page, mark(page))).to.equal(true);
    });
  }

  it('lead there again where the address names the target already', async () => {
    for (const [body, head] of [[inline, BASE], [isolated, '']] as const) {
      const page = await opened(body, head + ELEMENTS);
      for (let round = 0; round < 2; round++) {
        page.window.scrollTo(0, 0);
        mark(page).click();
        await until(() => isSeen(page, noteOf(page)));
        await settle();
      }
      expect(isHere(page)).to.equal(true);
    }
  });

  it('leave a route of the page alone, and put the focus where they lead', async () => {
    for (const [body, head] of [[inline, ''], [composed, ''], [served(), ''], [isolated, ''], [inline, BASE]] as const) {
      for (const route of ['#/stories/7', '#!stories']) {
        const page = await opened(body, head + ELEMENTS, route);
        const before = steps(page);
        mark(page).click();
        await until(() => isSeen(page, noteOf(page)));
        expect([page.window.location.hash, steps(page), isHere(page)]).to.deep.equal([route, before, true]);
        const focused = (hostOf(page).shadowRoot ?? page.document).activeElement;
        expect(focused === noteOf(page)).to.equal(true);
        expect(page.window.getComputedStyle(noteOf(page)).backgroundColor).not.to.equal('rgba(0, 0, 0, 0)');
        find<HTMLElement>(within(page), '[role="doc-backlink"]').click();
        await until(() => isSeen(page, mark(page)));
        expect(noteOf(page).hasAttribute('tabindex')).to.equal(false);
      }
    }
  });

  it('are followed by keyboard, and the next Tab goes on from there', async () => {
    for (const [body, head, hash] of [[inline, BASE, ''], [isolated, '', ''], [inline, '', '#/route']] as const) {
      const page = await opened(body, head + ELEMENTS, hash);
      page.frame.focus();
      mark(page).focus();
      await sendKeys({ press: 'Enter' });
      await until(() => isSeen(page, noteOf(page)));
      await sendKeys({ press: 'Tab' });
      const root = hostOf(page).shadowRoot ?? page.document;
      await until(() => root.activeElement?.getAttribute('role') === 'doc-backlink');
      await sendKeys({ press: 'Enter' });
      await until(() => isSeen(page, mark(page)));
      await sendKeys({ press: 'Tab' });
      await until(() => root.activeElement === partLink(page));
      page.frame.remove();
    }
  });

  it('are left to the reader and the page where they want something else', async () => {
    const page = await opened(served(), BASE + ELEMENTS);
    const seen: boolean[] = [];
    page.document.addEventListener('click', (event) => {
      seen.push(event.defaultPrevented);
      event.preventDefault();
    });
    const click = (init: MouseEventInit) => mark(page).dispatchEvent(new page.window.MouseEvent('click', { bubbles: true, cancelable: true, composed: true, ...init }));
    for (const init of [{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }, { altKey: true }, { button: 1 }]) click(init);
    mark(page).target = '_blank';
    click({});
    mark(page).target = '';
    mark(page).download = 'a';
    click({});
    mark(page).removeAttribute('download');
    expect(seen).to.deep.equal(Array.from({ length: 7 }, () => false));
    hostOf(page).addEventListener('click', (event) => { event.preventDefault(); }, { capture: true, once: true });
    click({});
    expect(page.window.location.hash).to.equal('');
    click({});
    expect(page.window.location.hash).to.equal('#galley-note-1');
  });

  it('name the page where it has a base, so that a new window opens it', async () => {
    for (const body of [inline, composed, isolated]) {
      const page = await opened(body, BASE + ELEMENTS);
      const address = page.window.location.href;
      expect([mark(page).href, partLink(page).href]).to.deep.equal([`${address}#galley-note-1`, `${address}#galley-wo`]);
    }
    const plain = await opened(inline, ELEMENTS);
    expect(mark(plain).getAttribute('href')).to.equal('#galley-note-1');
  });
});

describe('a served page with a base', () => {
  const onPage = async (options: RenderOptions, head: string) => {
    const address = await serve('', head);
    const [path = ''] = [address];
    await fetch(address, { method: 'POST', body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page</title>${head}</head><body>${served({ ...options, pageUrl: path })}</body></html>` });
    const page = await open(address);
    stamp(page);
    return { page, address };
  };

  it('has links that lead to their targets without script, by the address of the page', async () => {
    const { page, address } = await onPage({}, BASE);
    expect(mark(page).getAttribute('href')).to.equal(`${address}#galley-note-1`);
    mark(page).click();
    await until(() => isSeen(page, noteOf(page)));
    await settle();
    expect(isHere(page)).to.equal(true);
    expect(noteOf(page).matches(':target')).to.equal(true);
  });

  it('keeps every node when the same article is set, and its links lead on', async () => {
    for (const options of [{}, { isolate: true }]) {
      const { page } = await onPage(options, BASE + ELEMENTS);
      await isReady(page);
      const all = () => [...within(page).querySelectorAll('*')];
      const before = all();
      hostOf(page).article = article as never;
      await settle();
      await hostOf(page).updateComplete;
      expect(all().every((node, index) => node === before[index]) && all().length === before.length).to.equal(true);
      mark(page).click();
      await until(() => isSeen(page, noteOf(page)));
      hostOf(page).article = article as never;
      await settle();
      expect(all().every((node, index) => node === before[index])).to.equal(true);
      expect(isHere(page)).to.equal(true);
    }
  });

  it('keeps every node without the address of the page, too', async () => {
    const page = await opened(served(), BASE + ELEMENTS);
    const before = [...page.document.querySelectorAll('galley-article *')];
    mark(page).click();
    await until(() => isSeen(page, noteOf(page)));
    hostOf(page).article = article as never;
    await settle();
    expect([...page.document.querySelectorAll('galley-article *')].every((node, index) => node === before[index])).to.equal(true);
  });
});
