import { expect } from '@open-wc/testing';
import type { GalleyArticle } from 'galley/article';
import { renderToString } from 'galley/html';
import { cleanUp, find, make, pause, replace, settled, stage, story, until } from '../support/elements.js';

const TAGS = ['galley-article', 'galley-header', 'galley-byline', 'galley-hero', 'galley-body'] as const;

const fail = () => { throw new Error('no'); };
const ODD: readonly (readonly [string, unknown])[] = [
  ['null', null],
  ['undefined', undefined],
  ['a number', 7],
  ['NaN', Number.NaN],
  ['a bigint', 7n],
  ['true', true],
  ['an object', {}],
  ['an object with a value', { valueOf: fail, toString: fail }],
  ['a symbol', Symbol('s')],
  ['a list', [null]],
  ['a list of objects', [{}]],
  ['a function', () => 'f'],
  ['an address', new URL('https://example.org/')],
  ['half a character', '\ud800'],
];

/** Every property that an element takes, by its tag. */
const properties = TAGS.flatMap((tag) => {
  const { elementProperties } = customElements.get(tag) as unknown as { readonly elementProperties: ReadonlyMap<PropertyKey, unknown> };
  return [...elementProperties.keys()].map((name) => [tag, String(name)] as const);
});

let warnings: string[];
let errors: string[];
const note = (event: Event) => { errors.push(event instanceof PromiseRejectionEvent ? String(event.reason) : (event as ErrorEvent).message); };

beforeEach(() => {
  warnings = [];
  errors = [];
  replace(console, 'warn', (...words: unknown[]) => { warnings.push(words.map(String).join(' ')); });
  window.addEventListener('error', note);
  window.addEventListener('unhandledrejection', note);
});
afterEach(() => {
  window.removeEventListener('error', note);
  window.removeEventListener('unhandledrejection', note);
  cleanUp();
});

const NONSENSE = /\[object|\bnull\b|undefined|NaN|Symbol\(/;

/** What a page would see of an element: its tag, and all that it shows. */
const markup = (element: Element) => (element.cloneNode(true) as Element).outerHTML;

/** An element that shows a story; from markup of a server, or from data. */
async function shown(isServed: boolean): Promise<GalleyArticle> {
  const element = isServed ? stage.set(renderToString(story('Odd'))) : make({ article: story('Odd') });
  if (!isServed) stage.main.append(element);
  await settled(element);
  return element;
}

describe('properties of the wrong type', () => {
  it('are looked for in all that there are', () => {
    expect(properties.map((each) => each.join(' '))).to.include.members(['galley-article article', 'galley-article src', 'galley-article level', 'galley-article blocks', 'galley-article theme']);
  });

  for (const [tag, name] of properties) {
    for (const when of ['before', 'after', 'served'] as const) {
      it(`do no harm and print nothing: ${name} of <${tag}>, ${when === 'before' ? 'before it stands in a page' : when === 'after' ? 'while it shows an article' : 'on markup of a server'}`, async () => {
        for (const [what, value] of ODD) {
          const isOther = name === 'article';
          let element: GalleyArticle;
          let expected: string | undefined;
          if (when === 'before') {
            element = make({ article: story('Odd'), [name]: value } as never);
            stage.main.append(element);
          } else {
            element = await shown(when === 'served');
            // `true` is no odd value of what is off by default
            expected = name === 'locate' && value === true ? undefined : markup(element);
            Object.assign(element, { [name]: value });
          }
          await element.updateComplete;
          await settled(element);
          expect(markup(element), `${what}: ${markup(element).slice(0, 200)}`).not.to.match(NONSENSE);
          if (!isOther) expect(find(element, '.galley-headline').textContent, what).to.equal('Odd');
          if (expected !== undefined && !isOther && typeof value !== 'string' && name !== 'level') expect(markup(element), what).to.equal(expected);
          stage.clear();
        }
        await pause(20);
        expect(errors).to.deep.equal([]);
      });
    }
  }

  for (const [name, value, words] of [
    ['src', {}, 'an object, and is taken away. Give a string.'],
    ['src', Symbol('s'), 'a symbol, and is taken away. Give a string.'],
    ['theme', ['wire'], 'an object, and is taken away. Give a string.'],
    ['theme', 7, '7, and is taken away. Give a string.'],
    ['level', {}, 'an object, and counts as the nearest that there is. Give a whole number from 1 to 4.'],
    ['level', 9, '9, and counts as the nearest that there is. Give a whole number from 1 to 4.'],
    ['blocks', [null], 'an object, and is left out. Give a list of records that "defineBlock" has made.'],
    ['blocks', 'acme/poll', '"acme/poll", and is left out. Give a list of records that "defineBlock" has made.'],
  ] as const) {
    for (const when of ['before', 'after'] as const) {
      it(`are told once: ${typeof value} as ${name}, ${when === 'before' ? 'before there is an article' : 'while there is one'}`, async () => {
        const element = make({ article: story('Odd') });
        if (when === 'after') {
          stage.main.append(element);
          await settled(element);
        }
        for (let turn = 0; turn < 2; turn++) {
          Object.assign(element, { [name]: value });
          stage.main.append(element);
          await settled(element);
          await until(() => warnings.length > 0);
          await pause(20);
        }
        expect(warnings).to.have.length(1);
        expect(warnings[0]).to.match(/^<galley-article.*>: The property /).and.contain(`The property "${name}" cannot be ${words} See `).and.match(/#misused$/);
      });
    }
  }

  it('are told on markup of a server too, and without a word where they are as good as none', async () => {
    const element = await shown(true);
    Object.assign(element, { theme: {} });
    await until(() => warnings.length > 0);
    expect(warnings).to.have.length(1);
    for (const value of [null, undefined, '']) Object.assign(element, { src: value, theme: value, level: value, blocks: value });
    await settled(element);
    await pause(20);
    expect(warnings).to.have.length(1);
  });

  it('are not a level that a framework writes as text', async () => {
    const element = make({ article: story('Odd'), level: '3' as never });
    stage.main.append(element);
    await settled(element);
    expect(find(element, '.galley-headline').localName).to.equal('h3');
    expect(warnings).to.deep.equal([]);
  });
});
