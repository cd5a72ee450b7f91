import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import 'axe-core/axe.min.js';
import type { AxeResults, NodeResult, RunOptions } from 'axe-core';
import type { StoryContext } from '@storybook/web-components-vite';
import { explain } from 'galley';
import type { GalleyArticle } from 'galley/article';
import { nothing, render } from 'lit';
import { withSurroundings } from '../../.storybook/surroundings.js';
import { USUAL, type Surroundings } from '../../.storybook/toolbar.js';
import { settled } from '../support/elements.js';
import { bringFaces, setInBrought } from '../support/faces.js';
import { stories, type ComposedStory } from '../support/stories.js';
import { until } from '../support/wait.js';

declare const axe: { run(root: Document, options: RunOptions): Promise<AxeResults> };

const STANDARD = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/**
 * What axe cannot decide, for a reason that is known: text beside a float, whose box reaches under it; letters higher than their line,
 * whose boxes reach over its edge. Both have the background of the article.
 */
const EXPLAINED = new Set(['elmPartiallyObscuring', 'elmPartiallyObscured']);

/** Rules whose verdict may change with colours, and with the direction in which things stand; all others read what stands there. */
const VISUAL = ['color-contrast', 'link-in-text-block', 'target-size', 'scrollable-region-focusable'];

const canvas = document.createElement('div');
const undo: unknown[] = [];
const complaints: string[] = [];
const events: Event[] = [];
const usual = { error: console.error, warn: console.warn };

/** Shows a story as Storybook does, with this said in the toolbar, and waits until it has nothing more to do. */
async function show(story: ComposedStory, globals: Partial<Surroundings> = {}): Promise<HTMLElement> {
  for (const hook of story.beforeEach) undo.push(hook());
  const context = { globals: { ...USUAL, ...globals }, viewMode: 'story', args: story.args } as unknown as StoryContext;
  render(
    withSurroundings(() => story.render(story.args, context), context),
    canvas,
  );
  for (const element of canvas.querySelectorAll('galley-article')) await settled(element);
  await Promise.all([...canvas.querySelectorAll('img')].map(loaded));
  return canvas;
}

/** Pictures out of sight are loaded late or never. */
function loaded(picture: HTMLImageElement): Promise<void> | void {
  if (picture.complete || picture.loading === 'lazy') return;
  return new Promise((resolve) => {
    for (const type of ['load', 'error']) picture.addEventListener(type, () => resolve(), { once: true });
  });
}

/** Text that a message at the lower edge of the window lies over, until the reader scrolls on. */
const isUnderNotice = (key: string) => key === 'bgOverlap' && canvas.querySelector('.galley-notice') !== null;

/** A plate over the edge of a picture, and a button in the corner of code: each has a ground of its own. */
const isOnItsGround = (key: string, [selector]: NodeResult['target']) => {
  const host = key === 'bgOverlap' && selector !== undefined && document.querySelector([selector].flat()[0] ?? '');
  return host instanceof Element && host.closest('.galley-opening-immersive, galley-copy') !== null;
};

/** The arrow back to the text is a sign, the number of a note may be in Persian digits: axe looks for letters in a name from aria-label. */
const isExplained = ({ html, any, target }: NodeResult) =>
  /role="doc-(?:backlink|noteref)"/.test(html) ||
  (any.length > 0 &&
    any.every(({ data }) => {
      const key = String((data as { messageKey?: string } | null)?.messageKey);
      return EXPLAINED.has(key) || isUnderNotice(key) || isOnItsGround(key, target);
    }));

async function violations({ rules }: ComposedStory, only?: readonly string[]): Promise<string[]> {
  const isSetAside = (name: string) => rules.some(({ id, enabled }) => id === name && !enabled);
  // a colour that is on its way to another is none that is seen
  for (const animation of document.getAnimations()) if (animation instanceof CSSTransition) animation.finish();
  const { violations, incomplete } = await axe.run(document, {
    runOnly: only === undefined ? { type: 'tag', values: STANDARD } : { type: 'rule', values: only.filter((name) => !isSetAside(name)) },
    rules: Object.fromEntries(rules.map(({ id, enabled }) => [id, { enabled }])),
    resultTypes: ['violations', 'incomplete'],
  });
  const left = incomplete.map((result) => ({ ...result, nodes: result.nodes.filter((node) => !isExplained(node)) }));
  return [...violations, ...left].flatMap(({ id, nodes }) =>
    nodes.map(({ html, any }) => `${id}: ${html.slice(0, 160)} ${any[0]?.message ?? ''}`),
  );
}

const find = (title: string) => stories.find((story) => story.title === title) as ComposedStory;
const articles = () => [...canvas.querySelectorAll<GalleyArticle>('galley-article')];
const describeError = (value: unknown) => (value instanceof Error ? value.message : String(value));

describe('the stories', () => {
  before(async () => {
    await bringFaces();
    document.body.append(canvas);
    document.title = 'Stories';
    // what is said on the console of these is asked for below, of the event and of the article
    const silence = (event: Event) => { event.preventDefault(); };
    for (const type of ['galley-error', 'galley-ready']) window.addEventListener(type, silence);
    const note = (event: Event) => events.push(event);
    for (const type of ['galley-error', 'error', 'unhandledrejection']) window.addEventListener(type, note);
  });
  beforeEach(() => {
    complaints.length = 0;
    events.length = 0;
    console.error = (...values) => complaints.push(values.map(describeError).join(' '));
    console.warn = console.error;
  });
  afterEach(() => {
    Object.assign(console, usual);
    render(nothing, canvas);
    for (const back of undo.splice(0)) if (typeof back === 'function') back();
    for (const name of ['lang', 'dir', 'style']) document.documentElement.removeAttribute(name);
  });
  after(() => canvas.remove());

  it('are there', () => {
    expect(stories.length).to.be.greaterThan(30);
  });

  for (const story of stories) {
    const { title, facts } = story;

    it(`show ${title} without a complaint`, async () => {
      await show(story);
      const { state = 'ready' } = facts;
      for (const article of articles()) {
        await until(() => article.matches(`:state(${state})`), `the article is in the state "${state}"`);
        expect(article.issues.map(({ code }) => code)).to.include.members([...(facts.issues ?? [])]);
        expect(
          article.issues.filter(({ code }) => !facts.issues?.includes(code)).map((finding) => `${finding.pointer} ${explain(finding)}`),
        ).to.deep.equal([]);
      }
      expect(complaints).to.deep.equal([]);
      expect(events.map(({ type }) => type)).to.deep.equal(state === 'error' || state === 'stale' ? ['galley-error'] : []);
    });

    it(`find nothing with axe in ${title}, light and dark, in its own direction and in the other`, async () => {
      await show(story, { scheme: 'light' });
      expect(await violations(story), 'light').to.deep.equal([]);
      const dir = canvas.querySelector<HTMLElement>('.galley')?.dir === 'rtl' ? 'ltr' : 'rtl';
      await show(story, { scheme: 'dark', dir });
      expect(await violations(story, VISUAL), `dark, ${dir}`).to.deep.equal([]);
    });

    it(`keep ${title} in a container of 320 pixels, at the usual size and at 200 %`, async () => {
      for (const text of ['usual', 'huge'] as const) {
        const box = (await show(story, { width: '320px', text })).querySelector('.container');
        for (const article of canvas.querySelectorAll('.galley')) await setInBrought(article);
        expect(box?.scrollWidth, text).to.be.at.most(320);
      }
    });

    if (story.name === 'RightToLeft') {
      it(`set ${title} from right to left`, async () => {
        await show(story);
        expect(canvas.querySelectorAll('.galley[dir="rtl"][lang^="fa"]').length).to.be.greaterThan(0);
        expect(canvas.querySelector('.galley[dir="ltr"]')).to.equal(null);
      });
    }
  }

  for (const title of ['Kitchen sink/Latin', 'Kitchen sink/ArabicScript', 'Elements/Article/Offline']) {
    it(`let a keyboard reach everything in ${title}, in the order of the text, with a ring that shows`, async () => {
      const story = find(title);
      await show(story);
      for (const article of articles()) await until(() => article.matches(`:state(${story.facts.state ?? 'ready'})`), 'the article shows what it has');
      const wanted = [...canvas.querySelectorAll<HTMLElement>('a[href], button, summary, input:not([type="hidden"]), audio, video, [tabindex="0"]')].filter((element) => element.checkVisibility());
      expect(wanted).to.have.length.above(title.startsWith('Kitchen') ? 20 : 0);
      (document.activeElement as HTMLElement | null)?.blur();
      getSelection()?.collapse(canvas, 0);
      const reached: Element[] = [];
      for (const element of wanted) {
        const expectRing = (on: Element) => {
          const { outlineStyle, outlineWidth } = getComputedStyle(on);
          expect([outlineStyle, parseFloat(outlineWidth) >= 2], element.outerHTML.slice(0, 80)).to.deep.equal(['solid', true]);
        };
        // a player has stops of its own inside, and an island those in its root
        const before = document.activeElement;
        let inIsland: Element | null | undefined;
        do {
          await sendKeys({ press: 'Tab' });
          inIsland = document.activeElement?.shadowRoot?.activeElement;
          if (inIsland) expectRing(inIsland);
        } while (inIsland || (before instanceof HTMLMediaElement && document.activeElement === before));
        const { activeElement } = document;
        if (activeElement) reached.push(activeElement);
        expectRing(activeElement ?? element);
      }
      expect(reached.map((element) => wanted.indexOf(element as HTMLElement))).to.deep.equal(wanted.map((_, index) => index));
    });
  }

  it('follow the toolbar: scheme, locale, direction, width', async () => {
    await show(find('Elements/Header/Default'), { scheme: 'dark', locale: 'fa', dir: 'rtl', width: '480px' });
    const wrapper = canvas.querySelector<HTMLElement>('.galley') as HTMLElement;
    expect([wrapper.lang, wrapper.dir, wrapper.clientWidth]).to.deep.equal(['fa', 'rtl', 480]);
    expect(getComputedStyle(wrapper).backgroundColor).to.equal('rgb(18, 18, 18)');
    expect(document.documentElement.lang).to.equal('fa');
  });

  it('follow the toolbar: theme, on the article and around it', async () => {
    await show(find('Elements/Header/Default'), { theme: 'tabloid', scheme: 'dark' });
    for (const node of canvas.querySelectorAll('.galley, .container')) {
      expect(getComputedStyle(node).backgroundColor).to.equal('rgb(13, 13, 13)');
    }
  });

  it('follow the toolbar: both schemes side by side', async () => {
    await show(find('Elements/Article/InlineJson'), { scheme: 'both' });
    const wrappers = [...canvas.querySelectorAll('.galley')];
    expect(wrappers.map((node) => getComputedStyle(node).backgroundColor)).to.deep.equal(['rgb(255, 255, 255)', 'rgb(18, 18, 18)']);
    expect(new Set(wrappers.map((node) => node.getBoundingClientRect().top)).size).to.equal(1);
  });

  it('follow the toolbar: paper and forced colours, and back', async () => {
    const look = async (medium: Surroundings['medium']) => {
      await show(find('Elements/Header/Kickers'), { medium });
      const kind = canvas.querySelector('.galley-kicker-live .galley-kicker-kind') as HTMLElement;
      const { backgroundColor, borderTopStyle, color } = getComputedStyle(kind);
      return [backgroundColor, borderTopStyle, color];
    };
    const screen = await look('screen');
    expect((await look('print')).slice(0, 2)).to.deep.equal(['rgba(0, 0, 0, 0)', 'solid']);
    expect((await look('forced'))[2]).to.equal('rgb(0, 0, 0)');
    expect(await look('screen')).to.deep.equal(screen);
    expect(screen[1]).to.equal('none');
  });
});
