import { expect } from '@open-wc/testing';
import { cleanUp, find, settled, stage } from '../support/elements.js';
import { frames } from '../support/moves.js';
import { bringFaces } from '../support/faces.js';

before(bringFaces);
afterEach(cleanUp);

describe('a notice at the lower edge of the window', () => {
  it('does not cover the link that has the focus', async () => {
    const link = (index: number) => [{ type: 'link', url: `https://delta.example/${String(index)}`, children: `Link ${String(index)}` }];
    const body = Array.from({ length: 60 }, (_, index) => ({ type: 'paragraph', children: link(index) }));
    const element = stage.set('<galley-article></galley-article>');
    element.article = { headline: 'A', inLanguage: 'en', body } as never;
    await settled(element);
    element.article = '{' as never;
    await settled(element);
    const notice = find(element, '.galley-notice');
    let covered = 0;
    for (const target of element.querySelectorAll<HTMLElement>('.galley-paragraph a')) {
      target.focus();
      // WebKit scrolls in a later frame
      await frames(2);
      if (target.getBoundingClientRect().bottom > notice.getBoundingClientRect().top) covered++;
    }
    expect(covered).to.equal(0);
  });
});
