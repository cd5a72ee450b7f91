import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { domainToASCII, domainToUnicode } from 'node:url';
import fc from 'fast-check';
import { parseArticle } from '../../../src/index.js';
import type { UrlGrade } from '../../../src/schema/definitions/field.js';
import { LIMITS } from '../../../src/schema/limits.js';
import { checkUrl, isCanonical, type UrlOptions } from '../../../src/schema/input/url.js';
import { sample } from '../../support/judge.js';

const base = 'https://site.example/story/one.html';
const check = (text: string, grade: UrlGrade, options: Partial<UrlOptions> = {}) => checkUrl(text, grade, { max: LIMITS.url, ...options });

/** The input; what becomes of it as a link without a base, and with one; and as a picture with one. `null`: refused. */
const VERDICTS: [string, string | null, string | null, string | null][] = [
  ['https://e.example/a?b=c#d', 'https://e.example/a?b=c#d', 'https://e.example/a?b=c#d', 'https://e.example/a?b=c#d'],
  [' \n https://e.example \t', 'https://e.example/', 'https://e.example/', 'https://e.example/'],
  ['HTTPS://E.EXAMPLE/A', 'https://e.example/A', 'https://e.example/A', 'https://e.example/A'],
  ['http://e.example/a', 'http://e.example/a', 'http://e.example/a', 'https://e.example/a'],
  ['https://e.example:8443/a', 'https://e.example:8443/a', 'https://e.example:8443/a', 'https://e.example:8443/a'],
  ['https://e.example:443/a', 'https://e.example/a', 'https://e.example/a', 'https://e.example/a'],
  ['https://пример.example/', 'https://xn--e1afmkfd.example/', 'https://xn--e1afmkfd.example/', 'https://xn--e1afmkfd.example/'],
  ['https://e.example/دریا', 'https://e.example/%D8%AF%D8%B1%DB%8C%D8%A7', 'https://e.example/%D8%AF%D8%B1%DB%8C%D8%A7', 'https://e.example/%D8%AF%D8%B1%DB%8C%D8%A7'],
  ['https://127.1/', 'https://127.0.0.1/', 'https://127.0.0.1/', 'https://127.0.0.1/'],
  ['https://e.example/../../a', 'https://e.example/a', 'https://e.example/a', 'https://e.example/a'],
  ['/a', '/a', 'https://site.example/a', 'https://site.example/a'],
  ['../b.jpg', '../b.jpg', 'https://site.example/b.jpg', 'https://site.example/b.jpg'],
  ['c.jpg?x=1', 'c.jpg?x=1', 'https://site.example/story/c.jpg?x=1', 'https://site.example/story/c.jpg?x=1'],
  ['?page=2', '?page=2', 'https://site.example/story/one.html?page=2', 'https://site.example/story/one.html?page=2'],
  ['#part', '#part', '#part', null],
  ['#', null, null, null],
  ['//other.example/a', 'https://other.example/a', 'https://other.example/a', 'https://other.example/a'],
  ['///other.example/a', 'https://other.example/a', 'https://other.example/a', 'https://other.example/a'],
  ['mailto:desk@e.example?subject=x', 'mailto:desk@e.example?subject=x', 'mailto:desk@e.example?subject=x', null],
  ['tel:+431234', 'tel:+431234', 'tel:+431234', null],
  ...['', ' ', 'javascript:alert(1)', 'JaVaScRiPt:alert(1)', 'javascript://e.example/%0Aalert(1)', 'java\nscript:alert(1)', 'java\tscript:alert(1)', '\u0001javascript:alert(1)', 'vbscript:x', 'data:text/html,x', 'data:image/svg+xml,<svg/>',
    'data:image/png;base64,AAAA', 'blob:https://e.example/1', 'file:///etc/passwd', 'ftp://e.example/', 'view-source:https://e.example/', 'about:blank', 'ws://e.example/', 'urn:isbn:1', 'c:\\windows',
    'https://user:secret@e.example/', 'https://user@e.example/', 'https:\\\\e.example', '/\\e.example', '\\\\e.example', 'https://', 'https:', 'http:/', 'https:/', 'https:other', 'https:/other', 'HTTP:other.example/a', 'https://e.example/\u202egpj.exe', 'https://e.example/\0', 'https://e.example/a\u0085b',
    'https://e.example/\ud800', 'https://[::1', 'https://a b.example/', 'https://e.example:99999/', `https://e.example/${'a'.repeat(2_048)}`, `https://e.example/${'د'.repeat(1_000)}`,
  ].map((text): [string, null, null, null] => [text, null, null, null]),
  ['&#106;avascript:alert(1)', '&#106;avascript:alert(1)', 'https://site.example/story/&#106;avascript:alert(1)', 'https://site.example/story/&#106;avascript:alert(1)'],
  ['javascript&colon;alert(1)', 'javascript&colon;alert(1)', 'https://site.example/story/javascript&colon;alert(1)', 'https://site.example/story/javascript&colon;alert(1)'],
  ['./javascript:alert(1)', './javascript:alert(1)', 'https://site.example/story/javascript:alert(1)', 'https://site.example/story/javascript:alert(1)'],
];

for (const [text, alone, based, picture] of VERDICTS) {
  test(`judges ${JSON.stringify(text.slice(0, 60))}`, () => {
    assert.equal(check(text, 'link'), alone);
    assert.equal(check(text, 'link', { base }), based);
    assert.equal(check(text, 'resource', { base }), picture);
  });
}

/** Hosts as they are written, and what they lead to in every engine; null where engines may differ, so that none leads there. Browsers are held to them as well. */
const HOSTS = JSON.parse(readFileSync(new URL('../../support/hosts.json', import.meta.url), 'utf8')) as Record<string, [written: string, host: string | null][]>;

for (const [kind, hosts] of Object.entries(HOSTS)) {
  test(`judges hosts in every engine alike: ${kind}`, () => {
    for (const [written, host] of hosts) {
      for (const [grade, options] of [['link', {}], ['link', { base }], ['resource', {}], ['reach', {}]] as const) {
        const url = check(`https://${written}/a`, grade, options);
        assert.equal(url && new URL(url).hostname, host, JSON.stringify(written));
        assert.equal(check(`//${written}/a`, grade, options), url, JSON.stringify(written));
        if (url !== null) assert.equal(check(url, grade, options), url);
      }
    }
  });
}

test('a label of Punycode is accepted where the letters that it stands for are', () => {
  const letter = fc.constantFrom(...'abxyz019-äßςšдқآیहििกあ漢字𐐀\u00b7\u0301');
  const label = fc.oneof(fc.stringMatching(/^[a-z0-9-]{1,12}$/), fc.array(letter, { minLength: 1, maxLength: 12 }).map((letters) => domainToASCII(letters.join('')).slice(4)));
  let accepted = 0;
  fc.assert(fc.property(fc.oneof(fc.string(), label).filter((text) => /^[a-z0-9-]+$/.test(text)), (text) => {
    const url = check(`https://xn--${text}.example/`, 'link');
    if (url === null) return;
    accepted++;
    const letters = domainToUnicode(`xn--${text}.example`);
    assert.notEqual(letters, '');
    assert.doesNotMatch(letters, /xn--/);
    assert.equal(check(`https://${letters}/`, 'link'), url);
  }), { numRuns: 3_000 });
  assert.ok(accepted > 100, String(accepted));
});

test('a long label of far letters is read as RFC 3492 has it', () => {
  for (const [letters, label] of [['衿x庀曩iej星寬防mk挶剑摸y', 'xn--xiejmky-v10lz72eq2fhpopud74gy6c1r7qp2yb'], ['慦膉馛e庾voj謿k偿ew貟孰', 'xn--evojkew-c07ki72frrhxyhym8hsn0a69djv5d'], ['丒b榁愭橿崦s埑v', 'xn--bsv-r38dr95b7xhgkhk2rm8b']] as const) {
    assert.equal(check(`https://${label}.example/`, 'link'), `https://${label}.example/`);
    assert.equal(check(`https://${letters}.example/`, 'link'), `https://${label}.example/`);
  }
});

test('without a base, what programs drop from an address is not let through', () => {
  for (const text of ['/\u00ad/evil.example', '/\u200b/evil.example', '/\u2060/evil.example', '/\ufeff/evil.example', 'java\u00adscript:alert(1)', 'java\u200dscript:alert(1)', 'a\u180ea', '?a\ufe0f', 'a#\u200c', '\u034fa', '\u3164', '\u{e0020}a']) {
    assert.equal(check(text, 'link'), null);
    assert.equal(check(text, 'resource'), null);
    assert.match(check(text, 'link', { base }) ?? '', /^https:\/\/site\.example\/.*%/);
  }
  assert.equal(check('#a\u200cb', 'link'), '#a\u200cb');
  assert.equal(check('/\u062f\u0631\u06cc', 'link'), '/\u062f\u0631\u06cc');
});

test('a password in the base goes no further', () => {
  assert.equal(check('/a', 'link', { base: 'https://user:secret@site.example/' }), null);
  assert.equal(check('https://e.example/a', 'link', { base: 'https://user:secret@site.example/' }), 'https://e.example/a');
});

test('space around an address is no part of it, however it is written', () => {
  assert.equal(check('\u00a0\ufeffhttps://e.example/a\u3000', 'link'), 'https://e.example/a');
  assert.equal(check('\u00a0javascript:alert(1)', 'link', { base }), null);
});

test('an http page may load http pictures; others raise them to https', () => {
  assert.equal(check('http://e.example/a', 'resource', { base: 'http://site.example/' }), 'http://e.example/a');
  assert.equal(check('a.jpg', 'resource', { base: 'http://site.example/' }), 'http://site.example/a.jpg');
  assert.equal(check('http://e.example/a', 'resource'), 'https://e.example/a');
});

test('a host may name the hosts of pictures, and allow raster data', () => {
  const resourceHosts = ['img.example'];
  assert.equal(check('https://img.example/a.jpg', 'resource', { resourceHosts }), 'https://img.example/a.jpg');
  assert.equal(check('https://e.example/a.jpg', 'resource', { resourceHosts }), null);
  assert.equal(check('https://img.example.evil.example/a.jpg', 'resource', { resourceHosts }), null);
  assert.equal(check('https://e.example/a', 'link', { resourceHosts }), 'https://e.example/a');
  const png = 'data:image/png;base64,AAAA';
  assert.equal(check(png, 'resource', { dataImages: true }), png);
  for (const bad of ['data:image/svg+xml;base64,AAAA', 'data:text/html;base64,AAAA', 'data:image/png,x', `data:image/png;base64,${'A'.repeat(40_000)}`]) assert.equal(check(bad, 'resource', { dataImages: true }), null);
  assert.equal(check(png, 'link', { dataImages: true }), null);
  // an article may carry it as well, as long as it is: 32 KiB and not a letter more
  for (const [length, isTaken] of [[30_000, true], [32 * 1024, true], [32 * 1024 + 1, false]] as const) {
    const src = `data:image/png;base64,${'A'.repeat(length - 'data:image/png;base64,'.length)}`;
    const { article, issues } = parseArticle({ headline: 'H', inLanguage: 'en', body: ['one', { type: 'image', src, alt: 'A', width: 4, height: 3 }] }, { dataImages: true });
    assert.equal(article.body.some((block) => block.type === 'image' && block.src === src), isTaken, String(length));
    assert.deepEqual(issues.map(({ code }) => code).filter((code) => code === 'refused-url'), isTaken ? [] : ['refused-url']);
  }
});

const ALLOWED = { link: /^(?:https?|mailto|tel):$/, resource: /^https?:$/ };

/** What was accepted is safe wherever the article may stand, and is accepted again as it is. */
function assertSafe(text: string): void {
  for (const grade of ['link', 'resource'] as const) {
    const alone = check(text, grade);
    if (alone !== null) {
      assert.equal(check(alone, grade), alone);
      for (const page of ['https://site.example/', 'https://site.example/a/b.html', 'https://other.example:8443/x?y#z']) {
        const url: URL = new URL(alone, page);
        assert.match(url.protocol, ALLOWED[grade]);
        assert.equal(url.username + url.password, '');
        const isAbsolute = /^[a-z]+:/i.test(alone);
        if (!isAbsolute) assert.equal(url.origin, new URL(page).origin, alone);
      }
    }
    const based = check(text, grade, { base });
    if (based === null || based.startsWith('#')) continue;
    const browser = new URL(text.trim(), base);
    if (grade === 'resource' && browser.protocol === 'http:') browser.protocol = 'https:';
    if (based.startsWith('http')) browser.pathname = browser.pathname.replace(/[|^]/g, encodeURIComponent);
    assert.equal(based, browser.href);
    assert.match(new URL(based).protocol, ALLOWED[grade]);
    assert.equal(check(based, grade, { base }), based);
  }
}

const piece = fc.constantFrom('https:', 'http:', 'javascript:', 'mailto:', 'data:', 'blob:', '//', '/', '\\', '@', ':', '?', '#', '..', '.', '%2e', '%', '\t', '\n', ' ', '\0', '\u202e', 'e.example', 'xn--a', '127.1', '0x7f', '[::1]', 'a', 'ü', '。', '*', '&colon;', ';', "'", '"', '<', '`', '|', '{', '^', '\ud800', '👩', 'WWW', '-', '_', '~', '(', '!', '$', '&', '=', '+', ',');
const urlLike = fc.oneof(fc.array(piece, { maxLength: 9 }).map((pieces) => pieces.join('')), fc.webUrl({ withQueryParameters: true, withFragments: true }), fc.string({ unit: 'binary' }), fc.webUrl().chain((url) => fc.nat(url.length).chain((at) => piece.map((each) => url.slice(0, at) + each + url.slice(at)))));

test('whatever is accepted is safe, and is what the platform makes of it', () => {
  fc.assert(fc.property(urlLike, assertSafe), { numRuns: 6_000 });
});

test('an address that passes for canonical is one', () => {
  const canonical = fc.array(fc.oneof(piece, fc.constantFrom('https://', 'e.example/', 'a-b.co/', 'x1.y2', '/a/b', '.jpg', '?a=b', '#c')), { maxLength: 8 }).map((pieces) => `https://${pieces.join('')}`);
  let accepted = 0;
  fc.assert(fc.property(fc.oneof(urlLike, canonical, fc.webUrl({ withQueryParameters: true, withFragments: true })), (text) => {
    if (!isCanonical(text)) return;
    accepted++;
    const url = new URL(text);
    assert.equal(url.href, text);
    assert.equal(url.protocol + url.username + url.password, 'https:');
  }), { numRuns: 6_000 });
  assert.ok(accepted > 100, String(accepted));
});

test('the shared lists of hostile addresses and strings are judged safely', (context) => {
  const urls = sample('safety/urls.json') as string[] | undefined;
  if (!urls) return context.skip('the samples are not at hand');
  for (const text of urls) assertSafe(text);
  for (const { payload } of sample('safety/payloads.json') as { payload: string }[]) {
    assertSafe(payload);
    for (const [, value = ''] of payload.matchAll(/(?:src|href|action|data)=["']?([^"'\s>]+)/gi)) assertSafe(value);
  }
  for (const text of sample('naughty-strings/blns.json') as string[]) assertSafe(text);
});
