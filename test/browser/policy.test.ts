import { expect } from '@open-wc/testing';
import { cleanUp, find, settled } from '../support/elements.js';
import { differences, ONE_FILE, openPolicyPage, PARTS, soon, SPLIT, type PolicyPage } from '../support/policy.js';
import { pause } from '../support/wait.js';

afterEach(cleanUp);

const expectQuiet = ({ report }: PolicyPage) => {
  expect(report.violations, 'violations').to.deep.equal([]);
  expect(report.errors, 'errors').to.deep.equal([]);
};
const headlines = ({ document: page }: PolicyPage) => [...page.querySelectorAll('.galley-headline')].map(({ textContent }) => textContent);
const ours = ({ report }: PolicyPage) => report.warnings.filter((text) => text.includes('galley'));

describe('under a strict policy, with Trusted Types and no policy of our own', () => {
  for (const mode of ['own', 'composed', 'adopted']) {
    for (const [build, scripts] of [['one file', ONE_FILE], ['a file with parts', PARTS], ['the modules', SPLIT]] as const) {
      it(`every fixture looks the same as without it: ${mode}, ${build}`, async () => {
        const strict = await openPolicyPage({ mode, scripts });
        const free = await openPolicyPage({ mode, scripts, policy: 'none' });
        expect(strict.document.querySelectorAll('.galley-paragraph').length).to.be.above(30);
        expect(headlines(strict)).to.have.length.above(10);
        expect(await differences(strict, free)).to.deep.equal([]);
        expect(find(strict.document, '.galley-headline').matches('galley-article *')).to.equal(true);
        expect(strict.window.getComputedStyle(find(strict.document, '.galley')).containerName, 'the style sheet is there').to.equal('galley galley-place');
        expectQuiet(strict);
        expectQuiet(free);
      });
    }
  }

  for (const mode of ['isolated', 'declared']) {
    it(`isolated articles are styled in their own roots: ${mode}`, async () => {
      const page = await openPolicyPage({ mode, scripts: SPLIT });
      const articles = [...page.document.querySelectorAll('galley-article')].map((element) => element.shadowRoot?.querySelector('article') ?? null);
      expect(articles.length).to.be.above(10);
      await soon(() => articles.every((article) => article && page.window.getComputedStyle(article).containerName === 'galley galley-place'));
      expect(articles.map((article) => article && page.window.getComputedStyle(article).containerName)).to.deep.equal(articles.map(() => 'galley galley-place'));
      expectQuiet(page);
    });
  }

  it('articles change, fail and come back', async () => {
    const page = await openPolicyPage({ mode: 'empty', scripts: SPLIT });
    const element = page.document.createElement('galley-article');
    find(page.document, 'main').append(element);
    const set = async (value: string) => {
      element.article = value as never;
      await settled(element);
    };
    await set('{"headline":"One","body":["First.",{"type":"footnote-reference"}]}');
    await set('{"headline":"Two","inLanguage":"fa","body":["دریا",{"type":"list","children":["a","b"]}]}');
    element.article = null;
    element.src = '/fault/status?code=404';
    await soon(() => element.matches(':state(stale)'));
    expect(element.querySelector('.galley-notice'), 'a message').not.to.equal(null);
    element.src = '/fault/ok?body={"headline":"Three","body":["Third."]}';
    await soon(() => headlines(page)[0] === 'Three');
    expect(headlines(page)).to.deep.equal(['Three']);
    expectQuiet(page);
  });

  it('what the policy forbids would be noticed', async () => {
    const page = await openPolicyPage({ mode: 'empty' });
    const main = find(page.document, 'main');
    expect(() => { main.innerHTML = '<b>x</b>'; }).to.throw();
    main.setAttribute('style', 'color: red');
    await soon(() => page.report.violations.length > 1);
    expect(page.report.violations.map((text) => text.split(' ')[0]).sort()).to.deep.equal(['require-trusted-types-for', 'style-src-attr']);
  });
});

describe('two copies of the library', () => {
  const pairs: readonly (readonly [string, readonly string[], string])[] = [
    ['the same file twice', [ONE_FILE, `${ONE_FILE}?copy=2`], 'galley 0.1.0'],
    ['one file, then the modules', [ONE_FILE, SPLIT], 'galley 0.1.0'],
    ['a file with parts, then one file', [PARTS, ONE_FILE], 'galley 0.1.0'],
    ['the modules, then one file', [SPLIT, ONE_FILE], 'galley 0.1.0'],
    ['an earlier version, then this one', ['/policy/older.js', SPLIT], 'galley 0.0.9'],
    ['this version, then an earlier one', [SPLIT, '/policy/older.js'], 'galley 0.1.0'],
  ];
  for (const [what, scripts, first] of pairs) {
    it(`${what}: the first wins, one warning, nothing breaks`, async () => {
      const page = await openPolicyPage({ mode: 'composed', scripts: scripts.join() });
      expectQuiet(page);
      await soon(() => ours(page).length > 0);
      expect(ours(page)[0]).to.contain(`already defined, by ${first}:`).and.contain('this copy of galley 0.');
      expect(page.window.customElements.get('galley-article')).to.have.property('version', first.split(' ')[1]);
      expect(headlines(page)).to.have.length.above(10);
      const one = await openPolicyPage({ mode: 'composed', scripts: scripts[0] ?? '' });
      expect(await differences(page, one)).to.deep.equal([]);
      expect(ours(page)).to.have.length(1);
    });
  }

  it('understand each other: regions of one in an article of the other', async () => {
    const scripts = ['/dist/define/article.js', '/dist/define/body.js', '/policy/older.js'];
    const mixed = await openPolicyPage({ mode: 'composed', scripts: scripts.join() });
    const versions = ['article', 'body', 'header', 'hero'].map((name) => (mixed.window.customElements.get(`galley-${name}`) as unknown as { version: string }).version);
    expect(versions).to.deep.equal(['0.1.0', '0.1.0', '0.0.9', '0.0.9']);
    const one = await openPolicyPage({ mode: 'composed', scripts: SPLIT });
    expect(await differences(mixed, one)).to.deep.equal([]);
    await soon(() => ours(mixed).length > 0);
    expect(ours(mixed)).to.have.length(1);
    expectQuiet(mixed);
  });

  it('that is one copy, loaded again, says nothing', async () => {
    for (const script of [SPLIT, PARTS]) {
      const page = await openPolicyPage({ mode: 'own', scripts: `${script},${script}?ver=0.1.0` });
      // what is said comes with a module of its own
      await pause(300);
      expect(ours(page)).to.deep.equal([]);
      expectQuiet(page);
    }
  });
});
