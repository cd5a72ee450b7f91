import { expect } from '@open-wc/testing';
import { find, answer, cleanUp, json, listen, make, pause, replace, served, settled, stage, story, until } from '../support/elements.js';
import type { GalleyArticle } from 'galley/article';
import { LOADING } from '#dist/elements/source/load.js';

const headline = (element: Element) => element.querySelector('.galley-headline')?.textContent;
const script = (value: unknown) => `<script type="application/json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`;
const states = (element: Element) => ['loading', 'ready', 'whole', 'error', 'stale'].filter((state) => element.matches(`:state(${state})`));

/** Quick clocks: milliseconds instead of seconds. */
function hurry(changes: Partial<Record<keyof typeof LOADING, unknown>> = {}): void {
  const clocks: Record<string, unknown> = { attempt: 20_000, total: 60_000, delays: [5, 10], retryAfter: 100, ...changes };
  for (const [key, value] of Object.entries(clocks)) replace(LOADING as Record<string, unknown>, key, value);
}

afterEach(cleanUp);

describe('an article in a child script', () => {
  it('is shown', async () => {
    const element = stage.set(`<galley-article>${script(story('Tide'))}</galley-article>`);
    await settled(element);
    expect(headline(element)).to.equal('Tide');
    expect(states(element)).to.deep.equal(['ready', 'whole']);
  });

  it('is followed when its text changes, when it is replaced, when it is removed and when it is added', async () => {
    const element = stage.set(`<galley-article>${script(story('One'))}</galley-article>`);
    await settled(element);
    const first = find(element, 'script');
    first.textContent = JSON.stringify(story('Two'));
    await settled(element);
    expect(headline(element)).to.equal('Two');

    (first.firstChild as Text).data = JSON.stringify(story('Three'));
    await settled(element);
    expect(headline(element)).to.equal('Three');

    const second = document.createElement('script');
    second.type = 'application/json';
    second.textContent = JSON.stringify(story('Four'));
    first.replaceWith(second);
    await settled(element);
    expect(headline(element)).to.equal('Four');
    second.textContent = JSON.stringify(story('Five'));
    await settled(element);
    expect(headline(element), 'the new one is followed too').to.equal('Five');

    second.remove();
    await settled(element);
    expect(headline(element), 'what was there stays').to.equal('Five');
    first.textContent = JSON.stringify(story('Six'));
    element.prepend(first);
    await settled(element);
    expect(headline(element)).to.equal('Six');
  });

  it('resolves addresses against the page', async () => {
    const element = stage.set(`<galley-article>${script({ headline: 'a', body: [{ type: 'paragraph', children: [{ type: 'link', url: 'next.html', children: 'x' }] }] })}</galley-article>`);
    await settled(element);
    expect(find<HTMLAnchorElement>(element, 'a').href).to.equal(new URL('next.html', document.baseURI).href);
  });

  it('that is broken leaves what was there and says so, without a button that could not help', async () => {
    const errors = listen('galley-error');
    const element = stage.set(`<galley-article lang="en">${script('{"headline": "T')}<p>Fallback</p></galley-article>`);
    await settled(element);
    expect(states(element)).to.deep.equal(['error']);
    expect(errors.map(({ detail }) => [detail.code, detail.issue])).to.deep.equal([['unreadable', 'json-syntax']]);
    expect(find(element, '.galley-notice').textContent?.trim()).to.equal('This article could not be loaded.');
    expect(element.querySelector('button')).to.equal(null);
    expect(getComputedStyle(find(element, 'p:not([class])')).display).to.equal('block');
    find(element, 'script').textContent = JSON.stringify(story('Good'));
    await settled(element);
    expect(headline(element)).to.equal('Good');
    expect(element.querySelector('.galley-notice')).to.equal(null);
    expect(states(element)).to.deep.equal(['ready', 'whole']);
  });
});

describe('precedence', () => {
  it('is property, then script, then src, whatever comes first; what is not needed is not asked for', async () => {
    const requests = answer(() => json(story('Src')));
    const element = stage.set(`<galley-article src="a.json">${script(story('Script'))}</galley-article>`);
    element.article = story('Property');
    await settled(element);
    expect(headline(element)).to.equal('Property');
    element.article = null;
    await settled(element);
    expect(headline(element)).to.equal('Script');
    expect(requests).to.have.length(0);
    find(element, 'script').remove();
    await until(() => headline(element) === 'Src');
    expect(requests).to.have.length(1);
    element.article = story('Again');
    await settled(element);
    expect(headline(element)).to.equal('Again');
    element.article = undefined;
    await settled(element);
    expect(headline(element)).to.equal('Src');
    expect(requests, 'the document is still there').to.have.length(1);
  });

  it('a property that comes while src loads gives the request up', async () => {
    const requests = answer(() => new Promise<Response>(() => undefined));
    const element = make({ src: 'a.json' });
    stage.main.append(element);
    await until(() => requests.length === 1);
    expect(states(element)).to.deep.equal(['loading']);
    element.article = story('Property');
    await settled(element);
    expect(requests[0]?.signal.aborted).to.equal(true);
    expect(states(element)).to.deep.equal(['ready', 'whole']);
  });

  it('an object that is set again is not read again; a new one is', async () => {
    const ready = listen('galley-ready');
    const input = story('One');
    const element = make({ article: input });
    stage.main.append(element);
    await settled(element);
    element.article = input;
    await settled(element);
    expect(ready).to.have.length(1);
    element.article = story('Two');
    await settled(element);
    expect(ready.map(({ detail }) => detail.article?.headline)).to.have.length(2);
  });
});

describe('src', () => {
  it('is loaded once, as JSON, with the credentials of the same origin, and fires one event', async () => {
    const ready = listen('galley-ready');
    let options: RequestInit | undefined;
    const real = window.fetch.bind(window);
    replace(window, 'fetch', ((input: string, init: RequestInit) => { options = init; return real(input, init); }) as typeof fetch);
    const element = make({ src: served(story('Tide')) });
    stage.main.append(element);
    await until(() => ready.length === 1);
    expect(headline(element)).to.equal('Tide');
    expect(options?.credentials).to.equal('same-origin');
    expect(new Headers(options?.headers).get('accept')).to.equal('application/json');
    expect(ready[0]?.target).to.equal(element);
    expect(ready[0]?.bubbles).to.equal(true);
    expect(ready[0]?.detail.issues).to.deep.equal(element.issues);
  });

  it('begins before anything else is there', async () => {
    const requests = answer(() => json(story('Tide')));
    const element = make({ src: 'a.json' });
    stage.main.append(element);
    await Promise.resolve();
    await Promise.resolve();
    expect(requests).to.have.length(1);
    await settled(element);
  });

  it('resolves addresses against the document at which it was found, after redirects', async () => {
    const body = { headline: 'a', body: [{ type: 'paragraph', children: [{ type: 'link', url: 'next.html', children: 'x' }] }] };
    const element = make({ src: `/fault/moved?to=${encodeURIComponent(served(body))}` });
    stage.main.append(element);
    await until(() => element.querySelector('a') !== null);
    expect(find<HTMLAnchorElement>(element, 'a').href).to.equal(new URL('/fault/next.html', document.baseURI).href);
  });

  it('keeps what was there while it loads, and after it has failed', async () => {
    hurry();
    const errors = listen('galley-error');
    const element = make({ src: served(story('One')) });
    stage.main.append(element);
    await until(() => headline(element) === 'One');
    const body = find(element, '.galley-paragraph');
    element.src = '/fault/status?code=404';
    await settled(element);
    await until(() => errors.length === 1);
    expect(headline(element)).to.equal('One');
    expect(find(element, '.galley-paragraph')).to.equal(body);
    expect(states(element)).to.deep.equal(['ready', 'whole', 'stale']);
    const notice = find(element, '.galley-notice');
    expect([notice.getAttribute('role'), notice.lang, notice.dir]).to.deep.equal(['status', 'en', 'ltr']);
    expect(notice.textContent).to.contain('This is an earlier version');
    expect(errors[0]?.detail).to.deep.include({ code: 'status', status: 404 });
    element.src = served(story('Two'));
    await until(() => headline(element) === 'Two');
    await settled(element);
    expect(element.querySelector('.galley-notice')).to.equal(null);
    expect(states(element)).to.deep.equal(['ready', 'whole']);
  });

  it('shows the last address that was set, in whatever order the answers come', async () => {
    const element = make();
    stage.main.append(element);
    const requests = answer(async (url) => {
      const number = Number(/(\d+)\.json/.exec(url)?.[1]);
      await pause(60 - number * 10);
      return json(story(`Version ${String(number)}`));
    });
    for (let number = 1; number <= 5; number++) {
      element.src = `v${String(number)}.json`;
      await settled(element);
    }
    await until(() => headline(element) === 'Version 5');
    await pause(80);
    expect(headline(element)).to.equal('Version 5');
    expect(requests.slice(0, -1).every(({ signal }) => signal.aborted)).to.equal(true);
  });

  it('shows what was set last in 1,000 random orders of src and article, and never a stale one', async () => {
    let seed = 7;
    const random = (below: number) => (seed = (seed * 48_271) % 2_147_483_647) % below;
    const requests = answer(async (url) => {
      if (random(3) > 0) await pause(random(4));
      return random(10) === 0 ? json('{', { status: 404 }) : json(story(url.slice(url.lastIndexOf('/') + 1)));
    });
    let compared = 0;
    for (let round = 0; round < 1_000; round++) {
      const element = make();
      stage.main.replaceChildren(element);
      let wanted = '';
      for (let step = 0; step < 3; step++) {
        wanted = `${String(round)}-${String(step)}`;
        if (random(2) === 0) element.article = story(wanted);
        else {
          element.article = null;
          element.src = wanted;
        }
        if (random(2) === 0) await element.updateComplete;
      }
      const failed = () => element.matches(':state(error)') || element.matches(':state(stale)');
      await element.updateComplete;
      await until(() => !element.matches(':state(loading)'));
      await element.updateComplete;
      if (failed()) continue;
      compared++;
      expect(headline(element), `round ${String(round)}`).to.equal(wanted);
    }
    expect(compared).to.be.greaterThan(800);
    expect(requests.length).to.be.greaterThan(500);
  });

  it('is asked for once over moves, and gives up when the element goes; what was interrupted goes on when it comes back', async () => {
    let let1: (response: Response) => void = () => undefined;
    const requests = answer(() => new Promise<Response>((resolve) => { let1 = resolve; }));
    const element = make({ src: 'a.json' });
    stage.main.append(element);
    await until(() => requests.length === 1);
    stage.main.prepend(element);
    stage.main.append(document.createElement('div'), element);
    await pause(10);
    expect([requests.length, requests[0]?.signal.aborted]).to.deep.equal([1, false]);
    element.remove();
    await pause();
    expect(requests[0]?.signal.aborted).to.equal(true);
    stage.main.append(element);
    await until(() => requests.length === 2);
    let1(json(story('Back')));
    await until(() => headline(element) === 'Back');
    element.remove();
    await pause();
    stage.main.append(element);
    await settled(element);
    expect(requests.length, 'what is there needs no request').to.equal(2);
  });
});

describe('failures of src', () => {
  const cases: readonly (readonly [string, string, string, number])[] = [
    ['404', '/fault/status?code=404', 'status', 1],
    ['503, three times', '/fault/status?code=503', 'status', 3],
    ['a page of HTML', '/fault/html', 'not-json', 1],
    ['HTML sent as JSON', `/fault/ok?body=${encodeURIComponent('<!doctype html><p>x')}`, 'unreadable', 1],
    ['no content', '/fault/status?code=204', 'not-json', 1],
    ['an empty document', '/fault/ok?body=%20', 'not-json', 1],
    ['broken JSON', '/fault/ok?body={', 'unreadable', 1],
    ['JSON that is no article', '/fault/ok?body=[]', 'unreadable', 1],
    ['a connection that breaks', '/fault/truncated', 'network', 3],
    ['headers that never come', '/fault/hang', 'timeout', 3],
    ['one byte at a time', `/fault/slow?step=50&body=${encodeURIComponent('{"headline":"a long one"}')}`, 'timeout', 3],
    ['a loop of redirects', '/fault/loop', 'network', 3],
    ['20 MB that are announced', '/fault/large?declared', 'too-large', 1],
    ['20 MB that are not announced', '/fault/large', 'too-large', 1],
    ['a host that does not exist', 'http://localhost:1/a.json', 'network', 3],
    ['an address that cannot be fetched', 'javascript:alert(1)', 'network', 0],
    ['no address at all', 'http://', 'network', 0],
  ];
  for (const [name, src, code, tries] of cases) {
    it(`${name}: ${code} after ${String(tries)} requests, a message and a button`, async () => {
      hurry(code === 'timeout' ? { attempt: 200 } : {});
      const errors = listen('galley-error');
      let requests = 0;
      const real = window.fetch.bind(window);
      replace(window, 'fetch', ((...parameters: Parameters<typeof fetch>) => { requests++; return real(...parameters); }) as typeof fetch);
      const element = stage.set(`<galley-article lang="en" src="${src}"><p>Read it <a href="/x">there</a>.</p></galley-article>`);
      await until(() => errors.length > 0);
      expect(errors.map(({ detail }) => detail.code)).to.deep.equal([code]);
      expect(errors[0]?.detail.message.length).to.be.greaterThan(20);
      expect(requests).to.equal(tries);
      expect(states(element)).to.deep.equal(['error']);
      expect(getComputedStyle(find(element, ':scope > p')).display, 'the fallback').to.equal('block');
      const notice = find(element, ':scope > [data-galley] > .galley-notice');
      expect(notice.textContent).to.equal('This article could not be loaded. Try again');
      expect(notice.textContent).not.to.contain(src);
    });
  }

  it('another type from another origin is refused, for it was perhaps never meant to be read', async () => {
    hurry();
    const errors = listen('galley-error');
    const foreign = (type: string) => {
      const response = new Response(JSON.stringify(story('Tide')), { headers: { 'content-type': type } });
      Object.defineProperty(response, 'url', { value: 'https://cdn.example/a.json' });
      return response;
    };
    let type = 'text/plain';
    answer(() => foreign(type));
    const element = make({ src: 'https://cdn.example/a.json' });
    stage.main.append(element);
    await until(() => errors.length === 1);
    expect(errors[0]?.detail.code).to.equal('not-json');
    type = 'application/ld+json; charset=utf-8';
    element.reload();
    await until(() => headline(element) === 'Tide');
  });

  it('obeys Retry-After where it is short, and gives up where it is long', async () => {
    hurry();
    let after = '0.05';
    const order: string[] = [];
    const requests = answer(() => {
      order.push('request');
      setTimeout(() => order.push('as long as asked for'), 50);
      return json('{}', { status: 503, headers: { 'retry-after': after } });
    });
    const errors = listen('galley-error');
    const element = make({ src: 'a.json' });
    stage.main.append(element);
    await until(() => errors.length === 1);
    expect(requests).to.have.length(3);
    expect(order.slice(0, 5)).to.deep.equal(['request', 'as long as asked for', 'request', 'as long as asked for', 'request']);
    after = '3600';
    element.reload();
    await until(() => errors.length === 2);
    expect(requests).to.have.length(4);
  });

  it('is shown after two failures that pass', async () => {
    hurry();
    let tries = 0;
    answer(() => (++tries < 3 ? json('{}', { status: 500 }) : json(story('Third time'))));
    const errors = listen('galley-error');
    const element = make({ src: 'a.json' });
    stage.main.append(element);
    await until(() => headline(element) === 'Third time');
    expect([tries, errors.length]).to.deep.equal([3, 0]);
  });

  it('without a connection says so, and does not go on trying', async () => {
    hurry();
    replace(navigator as { onLine: boolean }, 'onLine', false);
    const requests = answer(() => Promise.reject(new TypeError('Failed to fetch')));
    const errors = listen('galley-error');
    const element = stage.set('<galley-article lang="en" src="a.json"></galley-article>');
    await until(() => errors.length === 1);
    expect(errors[0]?.detail.code).to.equal('offline');
    expect(find(element, '.galley-notice').textContent).to.contain('There is no connection.');
    expect(requests).to.have.length(1);
  });

  it('speaks the language around it', async () => {
    hurry();
    const errors = listen('galley-error');
    stage.main.lang = 'fa';
    const element = make({ src: '/fault/status?code=404' });
    stage.main.append(element);
    await until(() => errors.length === 1);
    const notice = find(element, '.galley-notice');
    expect([notice.lang, notice.dir]).to.deep.equal(['fa', 'rtl']);
    expect(notice.textContent).to.match(/\p{Script=Arabic}/u).and.not.match(/[a-z]/i);
  });

  for (const [what, lang] of [['a language without words', 'ur'], ['no known language', ''], ['a tag that is none', '???']] as const) {
    it(`says in English, marked as such, what happened in ${what}`, async () => {
      hurry();
      const errors = listen('galley-error');
      stage.main.lang = lang;
      const remote = make({ src: '/fault/status?code=404' });
      const inline = stage.set(`<galley-article>${script('{"headline": "T",}')}</galley-article>`);
      stage.main.append(remote);
      await until(() => errors.length === 2);
      for (const element of [remote, inline]) {
        const notice = find(element, '.galley-notice');
        expect([notice.lang, notice.dir, notice.role]).to.deep.equal(['en', 'ltr', 'status']);
        expect(notice.textContent).to.contain('⚠').and.contain('This article could not be loaded.');
        expect(notice.checkVisibility() && notice.getBoundingClientRect().height > 10).to.equal(true);
      }
      expect(find(remote, 'button').textContent).to.equal('↻ Try again');
      remote.article = story('جوار', { inLanguage: 'ur' });
      await settled(remote);
      remote.article = '{' as never;
      await settled(remote);
      expect(find(remote, '.galley-notice').textContent.trim()).to.equal('⚠\ufe0e This is an earlier version; the latest could not be loaded.');
      expect(find(remote, '.galley-notice').lang).to.equal('en');
    });
  }

  it('speaks the language of the page around a shadow root', async () => {
    hurry();
    const errors = listen('galley-error');
    stage.main.lang = 'fa';
    const root = stage.main.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
    root.append(make({ src: '/fault/status?code=404' }));
    await until(() => errors.length === 1);
    expect(find(root, '.galley-notice').lang).to.equal('fa');
  });

  it('shows a button that works by keyboard, keeps the focus over a second failure, and gives it to the article after that', async () => {
    hurry();
    let isUp = false;
    answer(() => (isUp ? json(story('Up')) : json('{}', { status: 404 })));
    const errors = listen('galley-error');
    const element = stage.set('<galley-article lang="en" src="a.json"></galley-article>');
    await until(() => errors.length === 1);
    const button = find<HTMLButtonElement>(element, '.galley-retry');
    expect(button.type).to.equal('button');
    button.focus();
    expect(document.activeElement).to.equal(button);
    const { sendKeys } = await import('@web/test-runner-commands');
    await sendKeys({ press: 'Enter' });
    await until(() => errors.length === 2);
    expect(document.activeElement).to.equal(button);
    isUp = true;
    await sendKeys({ press: 'Enter' });
    await until(() => headline(element) === 'Up');
    await settled(element);
    const article = find(element, 'article');
    expect(document.activeElement).to.equal(article);
    article.blur();
    expect(article.hasAttribute('tabindex')).to.equal(false);
    expect(element.querySelector('.galley-notice')).to.equal(null);
  });

  it('gives up a document that is too large before it is all there', async () => {
    let sent = 0;
    let isCancelled = false;
    const requests = answer(() => new Response(
      new ReadableStream({
        pull(controller) { sent += 1 << 20; controller.enqueue(new Uint8Array(1 << 20)); },
        cancel() { isCancelled = true; },
      }),
      { headers: { 'content-type': 'application/json' } },
    ));
    const errors = listen('galley-error');
    const element: GalleyArticle = make({ src: 'a.json' });
    stage.main.append(element);
    await until(() => errors.length === 1);
    expect(errors[0]?.detail.code).to.equal('too-large');
    expect(sent).to.be.below(10 << 20);
    expect([isCancelled, requests[0]?.signal.aborted]).to.deep.equal([true, true]);
  });
});
