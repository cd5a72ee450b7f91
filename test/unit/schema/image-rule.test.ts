import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseArticle, type ParseArticleOptions } from '../../../src/blocks/parse-article.js';
import { renderToString } from '../../../src/export/render.js';
import { IMAGE_WIDTHS, type ImageRule } from '../../../src/schema/input/image-rule.js';
import type { ImageBlock } from '../../../src/schema/generated/types.js';

const RULE: ImageRule = { pattern: 'https://images.example/{path}?w={width}', widths: [640, 320, 1280, 320] };
const FILE = 'https://media.example/2026/ferry.jpg';
const picture = { type: 'image', src: FILE, alt: 'A ferry', width: 900, height: 600 };

const parse = (block: object, imageRule: unknown = RULE, options: ParseArticleOptions = {}) =>
  parseArticle({ headline: 'H', inLanguage: 'en', body: [block] }, { imageRule: imageRule as ImageRule, ...options });
const first = (...args: Parameters<typeof parse>) => parse(...args).article.body[0] as ImageBlock;
const sized = (width: number) => ({ src: `https://images.example/2026/ferry.jpg?w=${String(width)}`, width });

describe('a rule for pictures', () => {
  it('gives a picture the sizes that its file has, the smallest first, and leaves the file itself', () => {
    const { src, srcset } = first(picture);
    assert.equal(src, FILE);
    assert.deepEqual(srcset, [sized(320), sized(640)]);
  });

  it('gives all sizes where the width of the file is not known', () => {
    assert.deepEqual(first({ ...picture, width: undefined }).srcset, [sized(320), sized(640), sized(1280)]);
  });

  it('puts the widest size in the place of a file that is wider than all', () => {
    const { src, srcset, width } = first({ ...picture, width: 6000, height: 4000 });
    assert.deepEqual([src, srcset, width], [sized(1280).src, [sized(320), sized(640), sized(1280)], 6000]);
    assert.match(renderToString({ headline: 'H', body: [{ ...picture, width: 6000 }] }, { imageRule: RULE }), /ferry\.jpg\?w=1280 1280w" sizes/);
  });

  it('leaves a file that is narrower than all', () => {
    assert.equal(first({ ...picture, width: 300 }).srcset, undefined);
  });

  it('gives way to sizes that the article says itself', () => {
    const srcset = [{ src: 'https://media.example/s.jpg', width: 300 }];
    assert.deepEqual(first({ ...picture, srcset }).srcset, srcset);
  });

  it('may be a pattern alone, its JSON, or a function', () => {
    const widths = (rule: unknown) => first({ ...picture, width: undefined }, rule).srcset?.map(({ width }) => width);
    assert.deepEqual(widths(RULE.pattern), IMAGE_WIDTHS);
    assert.deepEqual(widths(JSON.stringify(RULE)), [320, 640, 1280]);
    assert.deepEqual(widths({ pattern: ({ width }: { width: number }) => `/img/${String(width)}.jpg`, widths: [5] }), [5]);
    assert.deepEqual(widths(({ src, width }: { src: string; width: number }) => (width > 1000 ? undefined : `${src}?${String(width)}`)), [160, 320, 480, 640, 960]);
  });

  it('fills in the path, the whole address escaped, or what follows its beginning', () => {
    const one = (pattern: string, src: string, from?: string) => first({ ...picture, src }, { pattern, widths: [9], from }).srcset?.[0]?.src;
    assert.equal(one('/_image?url={src}&w={width}', 'https://media.example/a b.jpg?x=1'), '/_image?url=https%3A%2F%2Fmedia.example%2Fa%2520b.jpg%3Fx%3D1&w=9');
    assert.equal(one('https://i.example/{width}/{path}', '/a/b.jpg?x=1'), 'https://i.example/9/a/b.jpg');
    assert.equal(one('https://i.example/{width}/{path}', 'https://media.example/in/b.jpg#x', 'https://media.example/in/'), 'https://i.example/9/b.jpg');
    assert.equal(one('https://i.example/{width}/{path}', 'https://agency.example/b.jpg', 'https://media.example/'), undefined);
    assert.equal(one('https://i.example/{width}/{path}', 'https://media.example/{width}.svg'), undefined);
  });

  it('gives relative addresses to the base of the document', () => {
    assert.equal(first(picture, { pattern: '/{path}?{width}', widths: [9] }, { baseUrl: 'https://delta.example/a/' }).srcset?.[0]?.src, 'https://delta.example/2026/ferry.jpg?9');
  });

  it('holds for every picture: sets, galleries, the hero, crops, portraits, logos, teasers and posters', () => {
    const small = { src: FILE, width: 3000 };
    const { article } = parseArticle(
      {
        headline: 'H',
        inLanguage: 'en',
        hero: { ...picture, sources: [{ ...small, media: 'dark' }] },
        contributors: [{ name: 'Mira', image: FILE }],
        publisher: { name: 'Delta', logo: small },
        related: [{ title: 'T', url: '/t', image: small }],
        body: [
          { type: 'image-set', children: [picture, picture] },
          { type: 'gallery', children: [picture] },
          { type: 'teaser', title: 'T', url: '/t', image: small },
          { type: 'video', sources: ['/v.mp4'], poster: small },
        ],
      },
      { imageRule: RULE },
    );
    const text = JSON.stringify(article);
    assert.equal(text.split('"srcset"').length - 1, 10);
    assert.equal(text.split('w=320').length - 1, 10);
  });

  it('is judged by the policy for addresses: what it refuses costs that picture its sizes, and is told once', () => {
    for (const pattern of ['javascript:{src}{width}', 'http://user:pass@i.example/{path}{width}', () => 7, () => { throw new Error('no'); }]) {
      const { article, issues } = parse({ type: 'gallery', children: [picture, picture] }, { pattern, widths: [9] });
      assert.equal(JSON.stringify(article).includes('srcset'), false);
      assert.deepEqual(issues.map(({ code, severity, pointer }) => [code, severity, pointer]), [['image-rule', 'warning', '/body/0/children/0/src']]);
    }
    assert.equal(first(picture, RULE, { resourceHosts: ['media.example'] }).srcset, undefined);
    assert.equal(first(picture, RULE, { resourceHosts: ['media.example', 'images.example'] }).srcset?.length, 2);
    assert.match(first(picture, { pattern: 'http://i.example/{path}?{width}', widths: [9] }).srcset?.[0]?.src ?? '', /^https:/);
  });

  it('that is none is ignored and told', () => {
    for (const rule of [7, '', '/a/{path}', '/a?w={width}', {}, { pattern: '/{path}' }, { ...RULE, widths: [] }, { ...RULE, widths: [1.5] }, { ...RULE, widths: Array.from({ length: 17 }, (_, index) => index + 1) }, { ...RULE, from: 7 }, '{"pattern"', []]) {
      const { article, issues } = parse(picture, rule);
      assert.equal((article.body[0] as ImageBlock).srcset, undefined);
      assert.equal(issues.length, 1, JSON.stringify(rule));
      assert.match(issues[0]?.message ?? '', /option "imageRule" cannot be/);
    }
  });

  it('leaves pictures that are carried in the document', () => {
    const src = 'data:image/png;base64,AAAA';
    assert.equal(first({ ...picture, src }, () => '/x', { dataImages: true }).srcset, undefined);
  });

  it('holds for an article that is parsed already, and not twice', () => {
    const { article } = parseArticle({ headline: 'H', inLanguage: 'en', body: [picture] });
    assert.match(renderToString(article, { imageRule: RULE }), /w=320 320w/);
    const sizedArticle = parse(picture).article;
    assert.deepEqual(parseArticle(sizedArticle, { imageRule: RULE }), { article: sizedArticle, issues: [] });
    assert.equal(parseArticle(JSON.parse(JSON.stringify(sizedArticle)), { imageRule: RULE, previous: sizedArticle }).article, sizedArticle);
  });

  it('stands in the tag of the element, where it is data, for what the browser sets later', () => {
    const tag = (imageRule: ImageRule | string | (() => string)) => /^\s*<galley-article[^>]*>/.exec(renderToString({ headline: 'H' }, { imageRule }))?.[0];
    assert.match(tag(RULE) ?? '', /image-rule="\{&quot;pattern&quot;:/);
    assert.match(tag(RULE.pattern as string) ?? '', /image-rule="https:\/\/images\.example\/\{path\}\?w=\{width\}"/);
    assert.equal(tag(() => '/x')?.includes('image-rule'), false);
    assert.equal(tag({ pattern: () => '/x' })?.includes('image-rule'), false);
  });
});
