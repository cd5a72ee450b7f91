import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { renderPage, renderToString, type PageOptions } from '../../../src/html.js';
import { FIXTURES } from '../../support/judge.js';
import { STRINGS } from '../../support/payloads.js';

type Element = DefaultTreeAdapterTypes.Element;
const elementsIn = (node: DefaultTreeAdapterTypes.ParentNode): readonly Element[] => node.childNodes.filter((child): child is Element => 'tagName' in child);
const attributesOf = ({ attrs }: Element) => Object.fromEntries(attrs.map(({ name, value }) => [name, value]));
function page(input: unknown, options: PageOptions = {}) {
  const text = renderPage(input, options);
  const errors: string[] = [];
  const [html] = elementsIn(parse(text, { onParseError: ({ code }) => errors.push(code) }));
  assert.deepEqual(errors.filter((code) => !/^(?:control-character|noncharacter)/.test(code)), []);
  const [head, body] = elementsIn(html as Element);
  const all = elementsIn(head as Element).map((element) => ({ tag: element.tagName, ...attributesOf(element), text: (element.childNodes[0] as DefaultTreeAdapterTypes.TextNode | undefined)?.value }) as Readonly<Record<string, string | undefined>>);
  return { text, html: attributesOf(html as Element), head: all, body: elementsIn(body as Element), find: (match: Readonly<Record<string, string>>) => all.filter((each) => Object.entries(match).every(([name, value]) => each[name] === value)) };
}

const STORY = {
  headline: 'Night ferries return', inLanguage: 'en', url: 'https://delta.example/ferries', standfirst: 'After nine winters.', author: 'Mira Sol', publisher: 'Delta Post', datePublished: '2026-03-02', tags: ['Boats'],
  alternativeHeadline: { seo: 'Ferries return | Delta', social: 'They are back' }, translations: [{ inLanguage: 'fa', url: 'https://delta.example/fa/ferries' }],
  image: { src: 'https://delta.example/ferry.jpg', alt: 'A ferry', width: 1600, height: 900, srcset: [{ src: 'https://delta.example/ferry-800.jpg', width: 800 }], sources: [{ src: 'https://delta.example/tall.jpg', media: 'narrow', width: 800, height: 1200 }] },
  body: ['First.', { type: 'table', body: [['a', 'b']] }],
};

test('a page holds the text of renderToString, in the language and direction of the article', () => {
  for (const [name, json] of FIXTURES) {
    const { text, html, body } = page(json);
    assert.ok(text.includes(renderToString(json)), name);
    assert.deepEqual(body.map(({ tagName }) => tagName), ['galley-article'], name);
    assert.ok(html['dir'] === 'ltr' || html['dir'] === 'rtl');
  }
  assert.deepEqual(page({ headline: 'شب', inLanguage: 'fa' }).html, { lang: 'fa', dir: 'rtl' });
});

test('search engines and networks are told what the page is', () => {
  const { find } = page(STORY);
  assert.equal(find({ tag: 'title' })[0]?.['text'], 'Ferries return | Delta');
  const content = (kind: string, name: string) => find({ tag: 'meta', [kind]: name })[0]?.['content'];
  assert.equal(content('name', 'description'), 'After nine winters.');
  assert.equal(find({ rel: 'canonical' })[0]?.['href'], 'https://delta.example/ferries');
  assert.deepEqual(find({ rel: 'alternate' }).map(({ hreflang, href }) => [hreflang, href]), [['fa', 'https://delta.example/fa/ferries']]);
  assert.equal(content('property', 'og:title'), 'They are back');
  assert.equal(content('property', 'og:site_name'), 'Delta Post');
  assert.equal(content('property', 'og:image'), 'https://delta.example/ferry.jpg');
  assert.equal(content('property', 'article:tag'), 'Boats');
  assert.equal(content('name', 'twitter:card'), 'summary_large_image');
  const data = JSON.parse(find({ type: 'application/ld+json' })[0]?.['text'] ?? '') as { headline: string };
  assert.equal(data.headline, 'Night ferries return');
  assert.deepEqual(page(STORY, { jsonLd: false }).find({ type: 'application/ld+json' }), []);
});

test('a page with its rules in it reaches to the edges of the window, and one that links them is styled by its publisher', () => {
  assert.match(page(STORY).text, /<style>body \{ margin: 0; \}\n/);
  assert.doesNotMatch(page(STORY, { assets: '/galley/' }).text, /<style/);
});

test('every option says what it is for', () => {
  const { find } = page(STORY, { title: 'T', description: 'D', canonical: 'https://x.example/', siteName: 'S' });
  assert.equal(find({ tag: 'title' })[0]?.['text'], 'T');
  assert.equal(find({ name: 'description' })[0]?.['content'], 'D');
  assert.equal(find({ rel: 'canonical' })[0]?.['href'], 'https://x.example/');
  assert.equal(find({ property: 'og:site_name' })[0]?.['content'], 'S');
  assert.match(page(STORY, { head: '<meta name="robots" content="noindex">', before: '<header>us</header>', after: '<footer>end</footer>' }).text, /noindex">\n?<\/head>\n<body>\n<header>us<\/header><galley-article>[^]*<\/galley-article><footer>end<\/footer>\n<\/body>/);
});

test('the picture at the top is asked for before the body, by the candidates and sizes of its tag', () => {
  const { text, find } = page(STORY);
  const preloads = find({ rel: 'preload' });
  const image = /<img[^>]*fetchpriority="high"[^>]*>/.exec(text)?.[0] ?? '';
  const of = (name: string) => new RegExp(`${name}="([^"]*)"`).exec(image)?.[1];
  assert.equal(preloads.length, 2);
  assert.deepEqual([preloads[1]?.['imagesrcset'], preloads[1]?.['imagesizes']], [of('srcset'), of('sizes')]);
  assert.deepEqual([preloads[0]?.['href'], preloads[0]?.['media']], ['https://delta.example/tall.jpg', '(max-width: 30em)']);
  assert.equal(preloads[1]?.['media'], '(not (max-width: 30em))');
  assert.deepEqual(page({ headline: 'H' }).find({ rel: 'preload' }), []);
  assert.ok(text.indexOf('rel="preload"') < text.indexOf('<style'));
});

test('style sheets, theme and script come from the folder that is named, each with its digest and nonce', () => {
  const { find } = page(STORY, { assets: '/galley', theme: 'wire', script: true, nonce: 'n', integrity: { '/galley/galley.css': 'sha384-x' }, stylesheets: ['/faces.css'], css: 'b{}' });
  assert.deepEqual(find({ rel: 'stylesheet' }).map(({ href }) => href), ['/faces.css', '/galley/galley.css', '/galley/blocks/tables.css', '/galley/themes/wire.css']);
  assert.equal(find({ href: '/galley/galley.css' })[0]?.['integrity'], 'sha384-x');
  assert.deepEqual(find({ type: 'module' }).map(({ src, nonce }) => [src, nonce]), [['/galley/cdn/galley.js', 'n']]);
  assert.deepEqual(find({ tag: 'style' }).map(({ nonce, text }) => [nonce, text]), [['n', 'b{}']]);
  assert.deepEqual(page(STORY).find({ type: 'module' }), [], 'no script by itself');
  assert.match(page(STORY).find({ tag: 'style' })[0]?.['text'] ?? '', /\.galley/, 'the rules stand in the page where no folder is named');
});

test('nothing of an article breaks out of the head', () => {
  const clean = page(STORY);
  const tags = clean.head.map(({ tag }) => tag);
  for (const payload of STRINGS) {
    const story = { ...STORY, headline: payload, standfirst: payload, author: payload, publisher: payload, tags: [payload], alternativeHeadline: { seo: payload, social: payload }, body: [payload] };
    const { head, body } = page(story, { css: `a{content:"${payload.includes('style') ? '' : 'x'}</style><script>"}` });
    // a text that is blank leaves its tag out; none makes another one
    const count = (all: readonly (string | undefined)[], name: string) => all.filter((tag) => tag === name).length;
    const now = head.map(({ tag }) => tag);
    assert.deepEqual(now.filter((tag) => !['meta', 'link', 'title', 'style', 'script'].includes(tag ?? '')), [], payload);
    for (const name of ['title', 'script']) assert.equal(count(now, name), count(tags, name), payload);
    for (const name of ['meta', 'link']) assert.ok(count(now, name) <= count(tags, name), payload);
    assert.deepEqual(body.map(({ tagName }) => tagName), ['galley-article'], payload);
  }
});

test('a preview holds nothing that is to be paid for, in any part of the page', () => {
  const { text } = page({ ...STORY, body: ['FREE', { type: 'gate' }, 'PAID', { type: 'image', src: 'https://delta.example/PAID.jpg', alt: 'PAID' }] }, { access: 'preview' });
  assert.match(text, /FREE/);
  assert.doesNotMatch(text, /PAID/);
});

test('an option that is no option of its kind is told, and the page is written', () => {
  const { warn } = console;
  const said: string[] = [];
  console.warn = (message: string) => { said.push(message); };
  try {
    page(STORY, { title: 7, stylesheets: 'x', integrity: [1], script: {}, assets: 'javascript:alert(1)' } as never);
  } finally {
    console.warn = warn;
  }
  assert.equal(said.length, 4);
});
