import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import type { ArticleInput } from 'galley';
import type { GalleyArticle } from 'galley/article';
import { kitchenArabic } from '../../stories/articles/kitchen-arabic.js';
import { kitchenLatin } from '../../stories/articles/kitchen-latin.js';
import { can } from '../support/capabilities.js';
import { loadScript } from '../support/elements-page.js';
import { cleanUp, find, settled, show, stage, until } from '../support/elements.js';
import { bringFaces, setInBrought } from '../support/faces.js';
import { openPolicyPage, soon, SPLIT } from '../support/policy.js';

interface Axe {
  run(node: Element, options: object): Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }>;
}
declare const axe: Axe;

/** What the window has of a page of 1,280 pixels that is seen at 400 %. */
const NARROW = 320;
const SPACING = new CSSStyleSheet();
SPACING.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }');

const STOPS = 'a[href], button, summary, input:not([type="hidden"]), audio, video, [tabindex="0"]';
const every = (root: ParentNode, selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];

/** An article with every block, as it is seen at 400 %, once its islands are there. */
async function shown(article: ArticleInput): Promise<GalleyArticle> {
  if (can('narrow-window')) await setViewport({ width: NARROW, height: 640 });
  else stage.main.style.inlineSize = `${String(NARROW)}px`;
  const element = await show(article);
  await until(() => element.querySelector(':not(:defined)') === null, 'an island is not defined');
  await setInBrought(element);
  return element;
}

/** What reaches beyond the edges of the article, and what cuts words off. What scrolls, and what only screen readers get, may. */
function losses(element: HTMLElement): string[] {
  const { left, right } = element.getBoundingClientRect();
  const boxes = every(element, '.galley *').filter((box) => box.checkVisibility() && !box.closest('.galley-unseen, .galley-star, .galley-stars'));
  const wrong = boxes.filter((box) => {
    if (box.parentElement?.closest('pre, [tabindex="0"], .galley-frame') || box.matches('pre, [tabindex="0"], .galley-frame')) return false;
    const edge = box.getBoundingClientRect();
    const { overflowX, overflowY, display } = getComputedStyle(box);
    const hides = display !== 'inline' && [overflowX, overflowY].some((value) => value === 'hidden' || value === 'clip');
    const cuts = hides && (box.scrollWidth > box.clientWidth + 1 || box.scrollHeight > box.clientHeight + 1);
    return cuts || (edge.width > 0 && (edge.left < left - 1 || edge.right > right + 1));
  });
  return wrong.map((box) => `${box.localName}.${box.className}`);
}

/** Where the focus is: within an island, or on something of the article. */
const place = () => document.activeElement?.shadowRoot?.activeElement ?? document.activeElement;

/** What the Tab key reaches from here on, one way, until it has left the article: a place that it doesn't leave ends the walk too. */
async function walk(backwards: boolean, inside: Element, most: number): Promise<Element[]> {
  const reached: Element[] = [];
  for (let press = 0; press < most; press++) {
    if (backwards) await sendKeys({ down: 'Shift' });
    await sendKeys({ press: 'Tab' });
    if (backwards) await sendKeys({ up: 'Shift' });
    if (!inside.contains(document.activeElement)) return reached;
    const now = document.activeElement;
    if (now && reached.at(-1) !== now) reached.push(now);
  }
  throw new Error(`After ${String(most)} presses the focus is still in the article, on ${place()?.outerHTML.slice(0, 120) ?? 'nothing'}.`);
}

for (const [name, article] of Object.entries({ latin: kitchenLatin, arabic: kitchenArabic })) {
  describe(`one article with every block, at 400 %: ${name}`, () => {
    before(async () => {
      await bringFaces();
      await loadScript('/node_modules/axe-core/axe.min.js');
    });
    afterEach(async () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== SPACING);
      cleanUp();
      await setViewport({ width: 800, height: 600 });
    });

    it('loses nothing and is not scrolled sideways, with the spacing of WCAG 1.4.12 too', async () => {
      const element = await shown(article);
      for (const details of every(element, 'details')) (details as HTMLDetailsElement).open = true;
      expect(losses(element), 'as it is').to.deep.equal([]);
      document.adoptedStyleSheets.push(SPACING);
      expect(losses(element), 'with spacing').to.deep.equal([]);
      if (can('narrow-window')) expect(document.documentElement.scrollWidth).to.be.at.most(NARROW);
    });

    it('gives axe nothing to find', async () => {
      document.documentElement.lang = 'en';
      document.title = 'A test';
      await shown(article);
      const { violations } = await axe.run(stage.main, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'], resultTypes: ['violations'] });
      expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary}`))).to.deep.equal([]);
    });

    it('lets a keyboard reach everything, in order, forwards and backwards, and holds it nowhere', async () => {
      const element = await shown(article);
      const before = document.createElement('button');
      const after = document.createElement('button');
      before.textContent = after.textContent = 'Outside';
      element.before(before);
      element.after(after);
      const wanted = every(element, STOPS).filter((each) => each.checkVisibility());
      expect(wanted.length).to.be.above(30);
      const missed = (reached: readonly Element[]) => wanted.filter((each) => !reached.includes(each)).map((each) => each.outerHTML.slice(0, 100));
      before.focus();
      const forwards = await walk(false, element, wanted.length * 6);
      expect(document.activeElement).to.equal(after);
      expect(missed(forwards), 'forwards').to.deep.equal([]);
      const places = forwards.map((each) => wanted.indexOf(each as HTMLElement)).filter((index) => index >= 0);
      expect(places, 'in the order of the text').to.deep.equal(wanted.map((_, index) => index));
      const backwards = await walk(true, element, wanted.length * 6);
      expect(document.activeElement).to.equal(before);
      expect(missed(backwards), 'backwards').to.deep.equal([]);
    });
  });
}

describe('one article with every block, under a strict policy with Trusted Types', () => {
  afterEach(cleanUp);

  for (const [name, article] of Object.entries({ latin: kitchenLatin, arabic: kitchenArabic })) {
    it(`asks for nothing that is refused: ${name}`, async () => {
      const page = await openPolicyPage({ mode: 'empty', scripts: SPLIT });
      const element = page.document.createElement('galley-article');
      find(page.document, 'main').append(element);
      element.article = article;
      await settled(element);
      const isWhole = () => element.querySelectorAll('.galley-paragraph').length > 30 && element.querySelector(':not(:defined)') === null;
      await soon(isWhole);
      expect(isWhole()).to.equal(true);
      expect(page.window.getComputedStyle(find(element, '.galley')).containerName).to.equal('galley galley-place');
      expect([page.report.violations, page.report.errors]).to.deep.equal([[], []]);
    });
  }
});
