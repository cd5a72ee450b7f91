import { expect } from '@open-wc/testing';
import { a11ySnapshot, readFile, writeFile } from '@web/test-runner-commands';
import type { ArticleInput } from 'galley';
import 'galley/define';
import { EXAMPLES } from '../../stories/blocks/generated/examples.js';
import { outline } from '../support/accessible-tree.js';
import { itNeeds } from '../support/capabilities.js';
import { setMedia } from '../support/commands.js';
import { cleanUp, show, stage, until } from '../support/elements.js';
import { bringFaces, setInBrought } from '../support/faces.js';

/** The example of a type, in a place that is so wide, once what moves in it is there. */
async function shown(type: string, script: 'latin' | 'arabic' = 'latin', width = 640, change = (sample: object) => sample): Promise<HTMLElement> {
  stage.main.style.inlineSize = `${String(width)}px`;
  const sample = change(EXAMPLES[type]?.[script] ?? {});
  const article = { headline: 'A', inLanguage: script === 'latin' ? 'en' : 'fa', contributors: [{ id: 'noor', name: 'Noor Haddad' }], ...sample } as ArticleInput;
  const element = await show(article);
  await until(() => element.querySelector(':not(:defined)') === null, 'an island is not defined');
  return setInBrought(element);
}

const every = (root: ParentNode) => [...root.querySelectorAll<HTMLElement>('.galley-column *')];
const nameOf = (box: Element) => `${box.localName}.${box.className}`;
const hasOwnText = (box: Element) => [...box.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');
/** What is scrolled or cut by intent, with all that stands in it. */
const SCROLLS = 'pre, [tabindex="0"], .galley-unseen, .galley-frame, .galley-star, .galley-stars';

/** What reaches out of the article at the end of a line. */
function reachingOut(element: HTMLElement): string[] {
  const { left, right } = element.getBoundingClientRect();
  const out = every(element).filter((box) => !box.parentElement?.closest(SCROLLS) && !box.matches('.galley-unseen')).filter((box) => {
    const edge = box.getBoundingClientRect();
    return edge.width > 0 && (edge.left < left - 1 || edge.right > right + 1);
  });
  return out.map(nameOf);
}

/** What cuts off words that stand in it. */
function cutting(element: HTMLElement): string[] {
  const cuts = every(element).filter((box) => box.checkVisibility() && !box.closest(SCROLLS)).filter((box) => {
    const { overflowX, overflowY, display } = getComputedStyle(box);
    const hides = [overflowX, overflowY].some((value) => value === 'hidden' || value === 'clip');
    return display !== 'inline' && hides && (box.scrollWidth > box.clientWidth + 1 || box.scrollHeight > box.clientHeight + 1);
  });
  return cuts.map(nameOf);
}

const WORD = 'Donaudampfschiffahrt'.repeat(20);
/** The same with a word of 400 letters for every sentence. */
function withLongWords(value: unknown): unknown {
  if (typeof value === 'string') return /\s/.test(value) && !/[:/]/.test(value) ? WORD : value;
  if (Array.isArray(value)) return value.map(withLongWords);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withLongWords(inner)]));
}

const SPACING = new CSSStyleSheet();
SPACING.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }');

/** The trees that were read and approved, by the type of the block. One that is not there yet is written there, to be read: its test fails that once. */
const TREES = 'every-block.txt';
let approved: readonly string[] = [];
const found = new Map<string, string>();
const approvedOf = (type: string) => approved.find((each) => each.startsWith(`${type}\n`));

describe('an example of every block', () => {
  before(async () => {
    await bringFaces();
    approved = ((await readFile({ path: TREES })) ?? '').split('\n----\n').map((each) => each.trim());
  });
  afterEach(async () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== SPACING);
    stage.main.style.inlineSize = '';
    await setMedia();
    cleanUp();
  });
  after(async () => {
    const trees = [...found].map(([type, tree]) => approvedOf(type) ?? tree);
    if (trees.some((tree) => !approved.includes(tree))) await writeFile({ path: TREES, content: `${trees.join('\n----\n')}\n` });
  });

  for (const type of Object.keys(EXAMPLES)) {
    itNeeds('accessibility-tree', `has the accessibility tree that was read and approved: ${type}`, async () => {
      await shown(type);
      const tree = [type, ...outline(await a11ySnapshot({ selector: 'main' }))].join('\n').trim();
      found.set(type, tree);
      const known = approvedOf(type);
      expect(known, `a tree for ${type}: what was found is written into test/browser/${TREES}. Read it there, and run this once more`).not.to.equal(undefined);
      expect(tree, `the tree of ${type}: where what is found is right, take the old one out of test/browser/${TREES}, and run this once more`).to.equal(known);
    });

    for (const width of [320, 360, 900]) {
      it(`stays within an article of ${String(width)} pixels, in both directions, and cuts no word off: ${type}`, async () => {
        for (const script of ['latin', 'arabic'] as const) {
          const element = await shown(type, script, width);
          expect([reachingOut(element), cutting(element)], script).to.deep.equal([[], []]);
          cleanUp();
        }
      });
    }

    it(`loses nothing by the spacing of WCAG 1.4.12, nor by words of 400 letters: ${type}`, async () => {
      const long = await shown(type, 'latin', 360, (sample) => withLongWords(sample) as object);
      expect([reachingOut(long), cutting(long)], 'long words').to.deep.equal([[], []]);
      cleanUp();
      document.adoptedStyleSheets.push(SPACING);
      const spaced = await shown(type, 'latin', 360);
      expect([reachingOut(spaced), cutting(spaced)], 'spacing').to.deep.equal([[], []]);
    });

    itNeeds('media-emulation', `is printed whole, with nothing that sticks: ${type}`, async () => {
      const element = await shown(type);
      const seen = every(element).filter((box) => hasOwnText(box) && box.checkVisibility());
      await setMedia({ media: 'print' });
      const gone = seen.filter((box) => !box.checkVisibility() && !box.matches('.galley-embed-notice, .galley-slot-label, .galley-unseen, button, .galley-signup *'));
      expect(gone.map(nameOf), 'words that are not printed').to.deep.equal([]);
      expect(cutting(element)).to.deep.equal([]);
      expect(every(element).filter((box) => ['sticky', 'fixed'].includes(getComputedStyle(box).position)).map(nameOf)).to.deep.equal([]);
    });

    itNeeds('media-emulation', `has words that are seen where colours are forced: ${type}`, async () => {
      await setMedia({ features: { 'forced-colors': 'active' } });
      const element = await shown(type);
      const groundOf = (box: Element | null): string => {
        if (!box) return 'rgb(255, 255, 255)';
        const { backgroundColor } = getComputedStyle(box);
        return backgroundColor.startsWith('rgba(') && / 0\)$/.test(backgroundColor) ? groundOf(box.parentElement) : backgroundColor;
      };
      const lost = every(element).filter((box) => hasOwnText(box) && box.checkVisibility()).filter((box) => getComputedStyle(box).color === groundOf(box));
      expect(lost.map(nameOf)).to.deep.equal([]);
    });
  }
});
