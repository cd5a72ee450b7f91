import { expect } from '@open-wc/testing';
import 'galley/define';
import * as published from 'galley/article';
import * as internal from '#dist/elements/article.js';

describe('the package in a browser', () => {
  it('is reached by its own name and, inside, by #dist: one module either way', () => {
    expect(published === internal).to.equal(true);
  });

  it('defines every element with one import', () => {
    for (const region of ['article', 'header', 'byline', 'hero', 'body']) {
      expect(customElements.get(`galley-${region}`), region).to.be.a('function');
    }
  });

  it('loads beside the files for pages without a build, whose elements come second and are left out', async () => {
    const first = customElements.get('galley-article');
    await import('galley/cdn');
    await import('galley/cdn-all');
    expect(customElements.get('galley-article') === first).to.equal(true);
  });
});
