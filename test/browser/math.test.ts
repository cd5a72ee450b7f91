import { expect } from '@open-wc/testing';
import type { ArticleInput } from 'galley';
import type { GalleyArticle } from 'galley/article';
import { useMath } from 'galley/blocks';
import { renderToString } from 'galley/html';
import { cleanUp, find, settled, show, stage } from '../support/elements.js';

const story: ArticleInput = { headline: 'Tide', inLanguage: 'fa', body: [{ type: 'math', value: 'v^2', label: '1' }, { type: 'paragraph', children: ['So ', { type: 'math-inline', value: 'v' }, '.'] }] } as ArticleInput;

describe('formulas that a host has set', () => {
  beforeEach(() => { useMath((source, isBlock) => `<math display="${isBlock ? 'block' : 'inline'}"><msup><mi>${source.charAt(0)}</mi><mn>2</mn></msup></math>`); });
  afterEach(() => { useMath(undefined); });
  afterEach(cleanUp);

  it('are MathML in the page, with what stands above on a line above', async () => {
    const element = await show(story);
    const formula = find(element, '.galley-formula-source math');
    expect(formula.namespaceURI).to.equal('http://www.w3.org/1998/Math/MathML');
    expect(find(element, 'mn').getBoundingClientRect().top).to.be.lessThan(find(element, 'mi').getBoundingClientRect().top);
    expect(element.querySelectorAll('math')).to.have.length(2);
  });

  it('are taken over from a server as they stand', async () => {
    stage.main.innerHTML = renderToString(story);
    const element = find<GalleyArticle>(stage.main, 'galley-article');
    const formula = find(element, 'math');
    element.article = story as GalleyArticle['article'];
    await settled(element);
    expect(find(element, 'math') === formula).to.equal(true);
  });
});
