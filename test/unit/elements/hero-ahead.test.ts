import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parseArticle } from 'galley';
import { plainHero } from '../../../src/elements/source/hero-ahead.js';
import type { Verdict } from '../../support/url-verdicts.js';

const BASE = 'https://site.example/story/one.html';
const verdicts = JSON.parse(readFileSync(new URL('../../support/url-verdicts.json', import.meta.url), 'utf8')) as readonly Verdict[];
const PLAIN = ['ferry.jpg', '/pictures/ferry.jpg', './ferry.jpg', '../../ferry.jpg', 'https://pictures.example/2026/ferry-1.jpg?width=1600&crop=a.b'];

describe('the picture at the top of a document that is not parsed yet', () => {
  it('is known where its address is plain, however it is given', () => {
    for (const src of PLAIN) {
      for (const hero of [src, { src }, { type: 'image', src, alt: 'A ferry', width: 3, height: 2 }]) {
        assert.equal(plainHero({ hero }), src);
        assert.equal(plainHero({ image: hero, body: [] }), src);
        assert.equal(plainHero({ hero, image: 'other.jpg' }), src);
      }
    }
  });

  it('is at the address that the article has it at', () => {
    const found = [...PLAIN, ...verdicts.map(([input]) => input)].filter((src) => plainHero({ hero: { src } }) !== undefined);
    assert.ok(found.length > PLAIN.length, 'none of the verdicts is plain');
    for (const src of found) {
      const { article } = parseArticle({ headline: 'A', hero: { src, alt: 'A' } }, { baseUrl: BASE });
      assert.equal(article.hero?.type === 'image' ? article.hero.src : undefined, new URL(src, BASE).href, src.slice(0, 80));
    }
  });

  it('is left alone where another file may be shown, or none, or no picture is', () => {
    const src = 'ferry.jpg';
    const left: readonly unknown[] = [
      { hero: { src, srcset: [{ src: 'small.jpg', width: 400 }] } },
      { hero: { src, sources: [{ src: 'tall.jpg' }] } },
      { hero: { type: 'video', src: 'ferry.mp4' } },
      { hero: { type: 'acme/poll', src } },
      { hero: src, embargoedUntil: '2099-01-01' },
      { hero: [src] },
      { hero: { src: 7 } },
      { hero: null, headline: 'A' },
      { related: [{ image: src }] },
      ...['http://pictures.example/a.jpg', '//pictures.example/a.jpg', 'https://user:word@pictures.example/a.jpg', 'https://127.0.0.1/a.jpg', 'data:image/png;base64,AA==', 'javascript:1', 'a b.jpg', 'a\\b.jpg', ''].map((hero) => ({ hero })),
      [{ hero: src }],
      src,
      null,
      7,
    ];
    for (const document of left) assert.equal(plainHero(document), undefined, JSON.stringify(document));
  });

  it('is none of those that a page has put on Object.prototype', () => {
    const on = Object.prototype as { hero?: unknown };
    on.hero = 'ferry.jpg';
    try {
      assert.equal(plainHero({ headline: 'A' }), undefined);
    } finally {
      delete on.hero;
    }
  });
});
