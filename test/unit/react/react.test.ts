import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createElement } from 'react';
import { renderToString as toMarkup } from 'react-dom/server';
import { parseArticle } from '../../../src/schema/parse.js';
import { renderToString, type RenderOptions } from '../../../src/html.js';
import { GalleyArticle } from '../../../src/react/index.js';
import { contentOf } from '../../../src/react/no-content.js';

const story = { headline: 'A & B > C', inLanguage: 'en', image: { src: 'ferry.jpg', alt: 'A ferry' }, body: ['First.', 'Second.'] };

describe('the component for React on a server', () => {
  const options: Readonly<Record<string, RenderOptions>> = {
    'no options': {},
    'all options': { src: '/a.json?b=>&c="', theme: 'wire > quiet', level: 2, baseUrl: 'https://delta.example/2026/', prefix: 'second-' },
    'a root of its own': { isolate: true, nonce: 'a>b', stylesheet: '/galley.css' },
  };
  for (const [name, each] of Object.entries(options)) {
    it(`writes what renderToString writes, with ${name}`, () => {
      const markup = toMarkup(createElement(GalleyArticle, { article: story, ...each }));
      assert.equal(markup, renderToString(story, each));
    });
  }

  it('takes an article that is parsed already, and attributes of any element', () => {
    const { article } = parseArticle(story);
    const markup = toMarkup(createElement(GalleyArticle, { article, id: 'story', className: 'wide' }));
    assert.equal(markup, renderToString(article).replace('<galley-article>', '<galley-article id="story" class="wide">'));
  });

  it('writes an empty tag where the browser is to fetch the article', () => {
    assert.equal(toMarkup(createElement(GalleyArticle, { src: 'story.json' })), '<galley-article src="story.json"></galley-article>');
  });
});

it('has nothing to write in a browser, where a strict policy takes no strings', () => {
  const place = globalThis as { trustedTypes?: unknown };
  assert.equal(contentOf(), '');
  place.trustedTypes = { emptyHTML: 'trusted' };
  assert.equal(contentOf(), 'trusted');
  delete place.trustedTypes;
});
