import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { serialize } from 'parse5';
import { renderToString } from '../../../src/html.js';
import { parseArticle } from '../../../src/index.js';
import { checkUrl } from '../../../src/schema/input/url.js';
import { attributesOf, classesOf, elements, parseHtml, text } from '../../support/html-tree.js';
import { FIXTURES, sample } from '../../support/judge.js';
import { STRINGS, URLS } from '../../support/payloads.js';
import { faultsOf, forged, GUARDS, latinSquare, stringPaths } from '../../support/safety.js';
import { verdictsOf } from '../../support/url-verdicts.js';

const everything = JSON.parse(FIXTURES.get('everything') ?? '') as object;
const PAGE = 'https://site.example/story/one.html';

/** Renders a document; fails where its HTML holds anything that no article has, is read differently twice, or lost its first or last paragraph. */
function assertSafe(document: unknown): void {
  const html = renderToString(document, { rules: { embargoed: true } });
  const root = parseHtml(html);
  const all = elements(root);
  const faults = all.flatMap((element) => faultsOf({ tag: element.tagName, attributes: Object.entries(attributesOf(element)) }, PAGE));
  assert.deepEqual(faults, [], html.slice(0, 600));
  assert.deepEqual(all.filter(({ namespaceURI }) => namespaceURI !== 'http://www.w3.org/1999/xhtml'), []);
  const again = serialize(root);
  assert.equal(serialize(parseHtml(again)), again);
  // the first one may begin with the place
  const paragraphs = all.filter((element) => classesOf(element).includes('galley-paragraph')).map(text);
  for (const guard of GUARDS) assert.ok(paragraphs.some((words) => words.endsWith(guard)), `${guard} is lost: ${html.slice(0, 600)}`);
}

const square = (payloads: readonly unknown[], kinds = false) => {
  let count = 0;
  for (const document of latinSquare(everything, stringPaths(everything, kinds), payloads)) {
    assertSafe(document);
    count++;
  }
  assert.equal(count, payloads.length);
};

describe('an article that was changed after it was read', () => {
  const changed = (url: string) => {
    const { article } = parseArticle({ headline: 'H', inLanguage: 'en', body: [{ type: 'paragraph', children: ['a ', { type: 'link', url: '/b', children: 'b' }] }, { type: 'image', src: '/c.jpg', alt: 'C' }] });
    const [paragraph, image] = article.body as unknown as [{ children: { url?: string }[] }, { src: string; url?: string }];
    Object.assign(paragraph.children[1] as object, { url });
    Object.assign(image, { src: url, url });
    return article;
  };

  it('leads nowhere that runs something, keeps its text, and is told of', ({ mock }) => {
    for (const url of ['javascript:alert(1)', ' javascript:alert(1)', 'java\nscript:alert(1)', '\u0001javascript:alert(1)', 'JAVASCRIPT:alert(1)', 'vbscript:x', 'data:text/html,<script>x</script>', 'data:image/svg+xml,<svg/>', 'blob:https://e.example/1', 'file:///etc/passwd']) {
      const told = mock.method(console, 'error', () => undefined);
      const html = renderToString(changed(url));
      assert.equal(told.mock.callCount(), 2);
      told.mock.restore();
      const addresses = elements(parseHtml(html)).flatMap((element) => Object.entries(attributesOf(element)).filter(([name]) => name === 'href' || name === 'src'));
      assert.deepEqual(addresses, [], url);
      assert.match(html, /a b/);
      assert.match(html, />C</);
    }
  });

  it('leads where any address does that runs nothing', () => {
    for (const url of ['https://e.example/a:b', '/a:b', 'a/b:c', '?a:b', ':a', '<a:b', 'b.html', 'HTTPS://e.example', 'data:image/png;base64,AAAA']) assert.ok(renderToString(changed(url)).includes(`href="${url.replace('<', '&lt;')}"`), url);
  });
});

describe('server pages', () => {
  it('of what everything.json holds consist of what is allowed', () => assertSafe({ ...everything, body: [GUARDS[0], GUARDS[1]] }));
  it('are safe with every payload in every string', () => square(STRINGS));
  it('are safe with every address in every string', () => square(URLS));
  it('are safe with every payload as the kind of every thing', () => square(STRINGS, true));
  it('are safe with forged objects in place of every string and of every kind', () => {
    square(forged());
    square(forged(), true);
    assert.equal(Object.hasOwn(Object.prototype, 'polluted'), false);
  });
  it('are safe with every payload as the name of a field', () => {
    for (const name of [...STRINGS, ...URLS]) {
      const extra = Object.fromEntries([[name, name]]);
      assertSafe({ ...extra, body: [GUARDS[0], { type: 'paragraph', children: 'x', ...extra }, { type: `acme/${name}`, ...extra }, GUARDS[1]] });
    }
  });
  it('are safe with every string of the shared lists in every string', (context) => {
    const payloads = sample('safety/payloads.json') as { payload: string }[] | undefined;
    if (!payloads) return context.skip('the samples are not at hand');
    square([...payloads.map(({ payload }) => payload), ...(sample('safety/urls.json') as string[]), ...(sample('naughty-strings/blns.json') as string[])]);
  });
});

describe('the oracle', () => {
  const notices = (tag: string, name?: string, value = '') => faultsOf({ tag, attributes: name === undefined ? [] : [[name, value]] }, PAGE).length;
  it('notices what must not be', () => {
    const flaws = [['script'], ['iframe'], ['svg'], ['form'], ['style'], ['p', 'onclick', 'x'], ['p', 'style', 'x'], ['a', 'href', 'javascript:x'], ['a', 'href', ' java\nscript:x'], ['a', 'href', 'data:text/html,x'], ['img', 'src', 'data:image/svg+xml,x'],
      ['img', 'srcset', 'a.jpg 1x, javascript:x 2x'], ['img', 'srcset', 'b.jpg, data:image/svg+xml;x 400w'], ['a', 'href', 'https://u:p@e.example/'], ['a', 'name', 'x'], ['p', '"x', '']] as const;
    for (const [tag, name, value] of flaws) assert.equal(notices(tag, name, value), 1, `${tag} ${String(name)}=${String(value)}`);
    assert.equal(notices('a', 'href', 'https://e.example/') + notices('p') + notices('img', 'srcset', 'a.jpg 1x, b.jpg 2x'), 0);
  });
});

describe('bombs', () => {
  const nest = (depth: number, wrap: (inner: unknown) => unknown) => {
    let value: unknown = 'innermost';
    for (let level = 0; level < depth; level++) value = wrap(value);
    return value;
  };
  const WRAPS: Readonly<Record<string, (inner: unknown) => unknown>> = {
    lists: (inner) => ({ type: 'list', children: [{ type: 'list-item', children: [inner] }] }),
    quotations: (inner) => ({ type: 'blockquote', children: [inner] }),
    emphasis: (inner) => ({ type: 'emphasis', children: [inner] }),
    arrays: (inner) => [inner],
    'unknown blocks': (inner) => ({ type: 'acme/box', children: [inner] }),
  };
  for (const [what, wrap] of Object.entries(WRAPS)) {
    it(`20,000 ${what} deep keep the text around them`, () => {
      const deep = nest(20_000, wrap);
      assertSafe({ headline: deep, body: [GUARDS[0], deep, { type: 'paragraph', children: deep }, GUARDS[1]] });
    });
  }
  const WIDE: Readonly<Record<string, unknown>> = {
    'a list of 100,000 items': { type: 'list', children: Array.from({ length: 100_000 }, (_, index) => `Item ${String(index)}`) },
    'a paragraph of 50,000 pieces': { type: 'paragraph', children: Array.from({ length: 50_000 }, () => ({ type: 'strong', children: 'x' })) },
    'a text of 2 MB': 'word '.repeat(400_000),
    'a word of 2 MB': 'x'.repeat(2_000_000),
    'a block with 100,000 fields': { type: 'paragraph', children: 'x', ...Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`field${String(index)}`, index])) },
    '100,000 marks on one letter': `a${'\u0301'.repeat(100_000)}`,
  };
  for (const [what, value] of Object.entries(WIDE)) {
    it(`${what} keeps the text around it`, () => assertSafe({ body: [GUARDS[0], value, GUARDS[1]] }));
  }
  it('100,000 blocks are shortened', () => {
    const html = renderToString({ inLanguage: 'en', body: [GUARDS[0], ...Array.from({ length: 100_000 }, () => '<b>')] });
    assert.ok(html.includes(GUARDS[0]) && !html.includes('<b>'));
    assert.ok(html.split('class="galley-paragraph').length <= 20_002);
  });
});

describe('verdicts on addresses', () => {
  const file = new URL('../../support/url-verdicts.json', import.meta.url);
  it('are those that were written down, which browsers are held to as well (UPDATE_VERDICTS=1 writes them anew)', () => {
    const verdicts = verdictsOf(checkUrl, URLS);
    if (process.env['UPDATE_VERDICTS']) writeFileSync(file, `[\n${verdicts.map((each) => `  ${JSON.stringify(each)}`).join(',\n')}\n]\n`);
    assert.deepEqual(verdicts, JSON.parse(readFileSync(file, 'utf8')));
    assert.ok(verdicts.length > 120);
  });
});
