import { expect } from '@open-wc/testing';
import { SCHEMA, parseArticle } from 'galley';
import type { GalleyArticle } from 'galley/article';
import { renderToString } from 'galley/html';
import { fullArticle } from '../support/full-article.js';
import { FOREIGN, inherit, namesOf } from '../support/inherited.js';
import { ODD } from '../support/odd-article.js';
import { pause, until } from '../support/wait.js';

type Realm = Window & typeof globalThis;

const NAMES = namesOf(SCHEMA);

/** So many at a time: one may keep from sight what another does. */
const FEW = 24;
const FULL = JSON.stringify(fullArticle(SCHEMA).input);
const MODULES = '/dist/define/index.js';
const FILES = ['/dist/cdn/galley.all.js', '/dist/cdn/galley.js'];

/** What a page hears of a size that changes while sizes are told. Chromium says it of observers of its own as well, such as those of pictures, on pages that have none. */
const LOOP = 'ResizeObserver loop completed with undelivered notifications.';

let realm: Realm;
let errors: string[];

/** A page of its own, which is told of no picture that does not arrive. */
function open(): void {
  realm?.frameElement?.remove();
  const frame = document.body.appendChild(document.createElement('iframe'));
  realm = frame.contentWindow as Realm;
  errors = [];
  let isObserving = false;
  realm.ResizeObserver = class extends realm.ResizeObserver {
    override observe(...given: Parameters<ResizeObserver['observe']>): void {
      isObserving = true;
      super.observe(...given);
    }
  };
  realm.addEventListener('error', (event) => {
    if (event.target !== realm) event.stopImmediatePropagation();
    else if (isObserving || event.message !== LOOP) errors.push(event.message);
  }, true);
  realm.addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));
}

beforeEach(open);

afterEach(() => realm.frameElement?.remove());

async function load(file: string): Promise<void> {
  const script = realm.document.createElement('script');
  script.type = 'module';
  script.src = file;
  realm.document.head.append(script);
  await until(() => realm.customElements.get('galley-article'), () => `${file} defines nothing: ${errors.join('; ')}`);
}

async function shown(element: GalleyArticle): Promise<string> {
  for (let round = 0; round < 3; round++) {
    await element.updateComplete;
    await pause();
  }
  return element.querySelector('[data-galley]')?.outerHTML ?? '';
}

/** What an article looks like that is set from data. */
async function set(text: string): Promise<string> {
  const element = realm.document.body.appendChild(realm.document.createElement('galley-article'));
  element.article = realm.JSON.parse(text) as GalleyArticle['article'];
  await until(() => element.matches(':state(ready)'), () => `nothing is shown: ${errors.join('; ')}`);
  const found = await shown(element);
  element.remove();
  return found;
}

/** Where two texts begin to differ. */
function difference(found: string, expected = ''): string {
  let at = 0;
  while (found[at] === expected[at]) at++;
  return `${found.slice(Math.max(0, at - 40), at + 60)} | ${expected.slice(Math.max(0, at - 40), at + 60)}`;
}

/** What becomes of markup from a server, and of what is set over it. */
async function adopt(text: string): Promise<string> {
  const range = realm.document.createRange();
  range.selectNodeContents(realm.document.body);
  realm.document.body.append(range.createContextualFragment(renderToString(text, { rules: { embargoed: true } })));
  const element = realm.document.body.querySelector('galley-article') as GalleyArticle;
  await until(() => element.matches(':state(ready)'));
  const [first] = element.querySelectorAll('.galley-paragraph');
  const before = await shown(element);
  element.article = realm.JSON.parse(text) as GalleyArticle['article'];
  const after = await shown(element);
  const isKept = first === element.querySelector('.galley-paragraph');
  element.remove();
  return `${before} ${after} ${String(isKept)}`;
}

describe('fields that a page has put on Object.prototype', () => {
  for (const file of FILES) {
    for (const isEnumerable of [true, false]) {
      it(`leave ${file} as it is where they were there before it${isEnumerable ? '' : ', not enumerable'}`, async () => {
        const expected = await (async () => { await load(file); return [await set(FULL), await adopt(FULL)]; })();
        open();
        // with a `value` there, nobody can define an accessor in the usual way, and so Lit cannot
        inherit(NAMES.filter((name) => name !== 'value'), 'javascript:alert(1)', isEnumerable, realm.Object.prototype);
        await load(file);
        expect([await set(FULL), await adopt(FULL)]).to.deep.equal(expected);
        expect(errors).to.deep.equal([]);
      });
    }
  }

  for (let from = 0; from < NAMES.length; from += FEW) {
    it(`change nothing that is set or taken over, from ${NAMES[from] ?? ''}`, async () => {
      await load('/dist/cdn/galley.all.js');
      const take = async () => [await set(FULL), await set(JSON.stringify(ODD)), await adopt(FULL)];
      const expected = await take();
      expect(expected.every((each) => each !== '')).to.equal(true);
      const faults: string[] = [];
      const compare = async (names: readonly string[], value: unknown, isEnumerable: boolean): Promise<void> => {
        const giveBack = inherit(names, value, isEnumerable, realm.Object.prototype);
        const found = await take();
        giveBack();
        const at = found.findIndex((each, index) => each !== expected[index]);
        if (at < 0) return;
        faults.push(`${names.join(' ')}, ${typeof value}: ${difference(found[at] ?? '', expected[at])}`);
        // the one that makes the difference is named last
        if (names.length > 1) for (const half of [names.slice(0, names.length / 2), names.slice(names.length / 2)]) await compare(half, value, isEnumerable);
      };
      for (const [index, value] of FOREIGN.entries()) await compare(NAMES.slice(from, from + FEW), value, (from / FEW + index) % 2 === 0);
      expect(faults).to.deep.equal([]);
      expect(errors).to.deep.equal([]);
    });
  }

  it('keep no document from being loaded', async () => {
    await load(MODULES);
    inherit(NAMES, 'javascript:alert(1)', true, realm.Object.prototype);
    const element = realm.document.body.appendChild(realm.document.createElement('galley-article'));
    element.setAttribute('src', '/test/fixtures/news.json');
    await until(() => element.matches(':state(ready)'), () => `nothing is shown: ${errors.join('; ')}`);
    expect(element.querySelector('.galley-headline')?.textContent).to.contain('landing');
  });

  it('are none of the words of a language either: a page in "constructor" shows its article', async () => {
    realm.document.documentElement.lang = 'constructor';
    await load('/dist/cdn/galley.js');
    expect(await set(FULL)).to.contain('galley-headline');
    expect(errors).to.deep.equal([]);
  });

  it('change nothing of an article that was there before them, and is shown in another way after', async () => {
    await load(MODULES);
    const element = realm.document.body.appendChild(realm.document.createElement('galley-article'));
    const { article } = parseArticle(FULL);
    element.article = realm.JSON.parse(JSON.stringify(article)) as GalleyArticle['article'];
    await shown(element);
    element.level = 2;
    const expected = await shown(element);
    element.level = 1;
    await shown(element);
    inherit(NAMES, 'javascript:alert(1)', true, realm.Object.prototype);
    element.level = 2;
    expect(await shown(element)).to.equal(expected);
    expect(errors).to.deep.equal([]);
  });
});
