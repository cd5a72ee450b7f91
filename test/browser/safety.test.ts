import { expect } from '@open-wc/testing';
import type { ArticleInput } from 'galley';
import type { GalleyArticle } from 'galley/article';
import { renderToString } from 'galley/html';
import { sameTree } from '#dist/hosts/equal.js';
import { checkUrl } from '#dist/schema/input/url.js';
import { cleanUp, find, make, pause, replace, show, stage } from '../support/elements.js';
import { fixtures } from '../support/elements-fixtures.js';
import { STRINGS, URLS } from '../support/payloads.js';
import { faultsOf, forged, GUARDS, latinSquare, stringPaths } from '../support/safety.js';
import { verdictsOf } from '../support/url-verdicts.js';

const everything = fixtures.get('everything') as object;
const happened: string[] = [];

// the test server answers every picture of such a page
before(() => { history.replaceState(null, '', `${location.href}&hostile-pictures`); });

/** The lists of other projects; nothing where they are not at hand. */
async function sample<Value>(name: string): Promise<Value | undefined> {
  const response = await fetch(`/shared/samples/${name}.json`);
  return response.ok ? ((await response.json()) as Value) : undefined;
}

const sharedStrings = [
  ...((await sample<{ payload: string }[]>('safety/payloads')) ?? []).map(({ payload }) => payload),
  ...((await sample<string[]>('safety/urls')) ?? []),
  ...((await sample<string[]>('naughty-strings/blns')) ?? []),
];

const parts = <Item>(items: readonly Item[], size: number): Item[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size));

function assertClean(root: Element, context: string): void {
  const all = [root, ...root.querySelectorAll('*')];
  const faults = all.flatMap((element) => faultsOf({ tag: element.localName, attributes: [...element.attributes].map(({ name, value }) => [name, value] as const) }, document.baseURI));
  if (faults.length > 0) expect.fail(`${faults.join(', ')} in ${context}`);
  const paragraphs = [...root.querySelectorAll('.galley-paragraph')].map(({ textContent }) => textContent);
  for (const guard of GUARDS) if (!paragraphs.some((words) => words.endsWith(guard))) expect.fail(`${guard} is lost in ${context}`);
}

/** Shows each document as data, from a server, and with data that comes after the server's page. */
async function assertSafe(documents: Iterable<object>): Promise<number> {
  let count = 0;
  for (const each of documents) {
    const context = `document ${String(count++)}`;
    const input = each as ArticleInput;
    const client = stage.main.appendChild(make({ article: input }));
    await client.updateComplete;
    const own = find(client, ':scope > article');
    assertClean(own, `${context}, client`);
    const text = new DOMParser().parseFromString(renderToString(each, { baseUrl: document.baseURI, rules: { embargoed: true } }), 'text/html');
    const served = find<GalleyArticle>(text, 'galley-article');
    assertClean(served, `${context}, server`);
    stage.clear();
    const adopted = stage.main.appendChild(document.importNode(served, true));
    await adopted.updateComplete;
    const before = find(adopted, 'article');
    assertClean(before, `${context}, adopted`);
    adopted.article = input;
    await adopted.updateComplete;
    expect(find(adopted, ':scope > article') === before, context).to.equal(true);
    assertClean(before, `${context}, adopted and set`);
    expect(text.body.children, context).to.have.length(1);
    stage.clear();
  }
  return count;
}

const square = (payloads: readonly unknown[], kinds = false) => assertSafe(latinSquare(everything, stringPaths(everything, kinds), payloads));

/** What a file is fetched for that may stand on another site. */
const MEDIA = ['img', 'video', 'audio', 'track'];

describe('no field of an article', () => {
  let address = '';
  let requests: PerformanceObserver;

  beforeEach(() => {
    address = location.href;
    for (const name of ['alert', 'confirm', 'prompt', 'open', 'print'] as const) replace(window, name, (() => { happened.push(name); }) as never);
    requests = new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as PerformanceResourceTiming[]) {
        // pictures, films and recordings may come from elsewhere, by addresses that were judged
        if (new URL(entry.name).origin !== location.origin && !MEDIA.includes(entry.initiatorType)) happened.push(`${entry.initiatorType} ${entry.name}`);
      }
    });
    requests.observe({ type: 'resource' });
  });

  afterEach(async () => {
    await pause(50);
    requests.disconnect();
    cleanUp();
    expect(happened.splice(0)).to.deep.equal([]);
    expect(window).not.to.have.property('__pwned');
    expect(Object.hasOwn(Object.prototype, 'polluted')).to.equal(false);
    expect(location.href).to.equal(address);
  });

  it('runs script, leads astray or breaks the page with a hostile string in it', async () => {
    expect(await square(STRINGS)).to.equal(STRINGS.length);
  });

  it('nor with a hostile address', async () => {
    expect(await square(URLS)).to.equal(URLS.length);
  });

  it('nor with an object that looks like something else', async () => {
    await square(forged());
    expect(await square(forged(), true)).to.be.above(20);
  });

  it('nor with a hostile string as the kind of a thing', async () => {
    await square(STRINGS.slice(0, 20), true);
  });

  // a whole list takes longer than a test may on a busy machine
  for (const [part, payloads] of parts(sharedStrings, 100).entries()) {
    it(`nor with any string of the shared lists, part ${String(part + 1)}`, async () => {
      expect(await square(payloads)).to.equal(payloads.length);
    });
  }
});

describe('the checks above', () => {
  it('would notice a script, a handler and a lost paragraph', () => {
    const bad = document.createElement('p');
    expect(() => { assertClean(bad, 'x'); }).to.throw('is lost');
    bad.setAttribute('onclick', 'x');
    expect(() => { assertClean(bad, 'x'); }).to.throw('<p onclick>');
  });
});

describe('addresses', () => {
  it('are judged in the browser as in Node', async () => {
    const response = await fetch('/test/support/url-verdicts.json');
    expect(verdictsOf(checkUrl, URLS)).to.deep.equal(await response.json());
  });

  it('lead to the same hosts, and the browser agrees on each', async () => {
    const response = await fetch('/test/support/hosts.json');
    const hosts = (await response.json()) as Record<string, [written: string, host: string | null][]>;
    const verdicts = Object.values(hosts).flat().map(([written]) => [written, checkUrl(`https://${written}/`, 'link', { max: 2_048 })] as const);
    expect(verdicts.map(([written, url]) => [written, url && new URL(url).hostname])).to.deep.equal(Object.values(hosts).flat());
    for (const [written, url] of verdicts) if (url !== null) expect(new URL(`https://${written}/`).href).to.equal(url);
  });
});

it('what a server sends is what the element makes of the same document, hostile or not', async () => {
  for (const each of latinSquare(everything, stringPaths(everything), STRINGS.slice(0, 10))) {
    const client = await show(each as ArticleInput);
    const text = new DOMParser().parseFromString(renderToString(each, { baseUrl: document.baseURI, rules: { embargoed: true } }), 'text/html');
    for (const frame of client.querySelectorAll<HTMLElement>('.galley-frame-missing[data-alt]')) {
      frame.classList.remove('galley-frame-missing');
      delete frame.dataset['alt'];
    }
    const article = find<HTMLElement>(text, 'article');
    const own = find(client, ':scope > article');
    if (!sameTree(own, article)) expect(own.outerHTML).to.equal(article.outerHTML);
    stage.clear();
  }
  cleanUp();
});
