import { expect } from '@open-wc/testing';
import { THEMES } from 'galley/themes';
import { checkTheme } from 'galley/theme-tools';
import { can } from '../support/capabilities.js';
import { setMedia } from '../support/commands.js';
import { drop, dropFiles, textsOf } from '../support/demo.js';
import { find } from '../support/elements.js';
import { bringFaces } from '../support/faces.js';
import { changeEight, copied, openLab, type LabPage } from '../support/lab.js';
import { until } from '../support/wait.js';

let page: LabPage;

const verdict = (gauge: string, index = 0) => {
  const item = [...page.document.querySelectorAll('.gauge')].find((each) => each.querySelector('.gauge-label')?.textContent === gauge);
  return item?.querySelectorAll<HTMLElement>('.gauge-value')[index]?.dataset['verdict'];
};

const PARTS = [
  '.galley',
  '.galley-kicker',
  '.galley-headline',
  '.galley-standfirst',
  '.galley-byline',
  '.galley-dates',
  '.galley-hero',
  '.galley-picture',
  '.galley-caption',
  '.galley-paragraph',
  '.galley-paragraph a',
  '.galley-pullquote',
  '.galley-heading',
  '.galley-list',
  '.galley-quote',
  'mark',
];
const LOOKS = [
  'color',
  'background-color',
  'font-family',
  'font-size',
  'font-weight',
  'font-style',
  'line-height',
  'letter-spacing',
  'text-transform',
  'text-align',
  'text-indent',
  'margin',
  'padding',
  'border',
  'border-radius',
  'inline-size',
  'block-size',
  'text-decoration',
  'box-sizing',
  'float',
];

/** The look of a list of parts of an article. */
function looksOf(article: ParentNode, window: Window): Readonly<Record<string, string>> {
  return Object.fromEntries(
    PARTS.flatMap((part) => {
      const style = window.getComputedStyle(find(article, part));
      return LOOKS.map((name) => [`${part} ${name}`, style.getPropertyValue(name)]);
    }),
  );
}

/** An article on a page with nothing but a style and the one file. */
async function blankPage(css: string, scheme: string, article: unknown): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.width = '1280';
  frame.height = '900';
  const json = JSON.stringify(article).replaceAll('<', '\\u003c');
  frame.srcdoc = `<!doctype html><html lang="en"><style>:root { color-scheme: ${scheme}; overflow: hidden } body { margin: 0 }</style><style>${css}</style>
    <script type="module" src="/dist/cdn/galley.js"></script>
    <galley-article theme="wire" level="2"><script type="application/json">${json}</script></galley-article></html>`;
  document.body.append(frame);
  await until(() => frame.contentDocument?.querySelector('.galley-paragraph'), 'the article is not set');
  if (frame.contentDocument) await bringFaces(frame.contentDocument);
  return frame;
}

describe('the Theme Lab', () => {
  before(async () => {
    localStorage.removeItem('galley-lab /demo/');
    page = await openLab();
  });
  beforeEach(() => page.begin('wire'));
  after(async () => {
    page.close();
    localStorage.removeItem('galley-lab /demo/');
    if (can('media-emulation')) await setMedia();
  });

  it('is accessible and without a complaint, wide and narrow, light and dark', async () => {
    for (const [scheme, width] of [
      ['light', 1440],
      ['dark', 360],
    ] as const) {
      if (can('media-emulation')) await setMedia({ features: { 'prefers-color-scheme': scheme } });
      page.resize(width);
      find<HTMLDetailsElement>(page.document, '.panel-fold').open = true;
      await until(() => page.document.querySelectorAll('.panel-all .control').length > 100, 'not all tokens are there');
      expect(await page.audit(), scheme).to.deep.equal([]);
      expect(page.problems).to.deep.equal([]);
      expect(page.document.documentElement.scrollWidth).to.be.at.most(width);
    }
    find<HTMLDetailsElement>(page.document, '.panel-fold').open = false;
    page.resize(1440);
    if (can('media-emulation')) await setMedia();
  });

  it('shows the article in four widths, two schemes and two directions, whatever the window has room for', async () => {
    page.resize(700);
    for (const width of [1280, 768, 480, 320]) {
      for (const direction of ['ltr', 'rtl'] as const) {
        const [light, dark] = (['light', 'dark'] as const).map((scheme) => find(page.preview(width, scheme, direction), '.galley'));
        expect([light?.clientWidth, dark?.clientWidth, light?.dir]).to.deep.equal([width, width, direction]);
        expect(page.window.getComputedStyle(dark as Element).backgroundColor).to.equal('rgb(15, 18, 22)');
        expect(page.window.getComputedStyle(light as Element).backgroundColor).to.equal('rgb(255, 255, 255)');
      }
    }
    page.resize(1440);
    page.press('Full size: 320 px, light, left to right');
    expect(page.preview(320).closest('[inert]')).to.equal(null);
    expect(page.preview(320, 'dark').closest('[inert]')).not.to.equal(null);
  });

  it('changes custom properties and nothing in any article', async () => {
    const changes: MutationRecord[] = [];
    const observer = new page.window.MutationObserver((records) => changes.push(...records));
    observer.observe(find(page.document, '.previews'), { subtree: true, childList: true, attributes: true, characterData: true });
    const before = page.window.getComputedStyle(find(page.preview(1280), '.galley-headline')).fontFamily;
    changeEight(page);
    for (const theme of THEMES) find<HTMLInputElement>(page.document, `input[value="${theme}"]`).click();
    await until(() => page.window.location.hash.includes('theme=steppe'), 'the address does not follow');
    changes.push(...observer.takeRecords());
    expect(changes).to.have.length(0);
    expect(page.window.getComputedStyle(find(page.preview(1280), '.galley-headline')).fontFamily).to.not.equal(before);
  });

  it('gives CSS that makes a blank page look the same', async () => {
    const { article } = page.preview(1280) as unknown as { article: unknown };
    changeEight(page);
    const css = await copied(page, 'Copy CSS');
    const headline = page.window.getComputedStyle(find(page.preview(1280), '.galley-headline'));
    expect([headline.fontFamily.replaceAll('"', ''), headline.fontWeight]).to.deep.equal(['Georgia, Gelasio, DejaVu Serif, serif', '850']);
    const link = page.window.getComputedStyle(find(page.preview(1280), '.galley-paragraph a'));
    const kicker = page.window.getComputedStyle(find(page.preview(1280), '.galley-kicker'));
    expect([link.color, kicker.textTransform]).to.deep.equal(['rgb(0, 86, 63)', 'uppercase']);
    for (const scheme of ['light', 'dark'] as const) {
      const frame = await blankPage(css, scheme, article);
      const { contentDocument, contentWindow } = frame;
      const there = () => looksOf(find(contentDocument as Document, 'galley-article'), contentWindow as Window);
      const here = looksOf(page.preview(1280, scheme), page.window);
      await until(() => JSON.stringify(there()) === JSON.stringify(here), 'the pages differ').catch(() => undefined);
      expect(there()).to.deep.equal(here);
      frame.remove();
    }
    const declarations = [...css.matchAll(/(--galley-[\w-]+): ([^;]+);/g)].map(([, name = '', value = '']) => ({ name, value }));
    expect(declarations).to.have.length(8);
    expect(checkTheme(declarations, { from: 'wire' }).filter(({ severity }) => severity === 'error')).to.deep.equal([]);
    await page.shown();
    expect(find(page.document, '.check summary').textContent).to.match(/^Check: no errors/);
  });

  it('refuses a value that is none, and says so', async () => {
    page.set('Radius', '12 apples');
    expect(textsOf(page.document, '.control-refused:not([hidden])')[0]).to.match(/^“12 apples” is no value for --galley-radius/);
    expect(page.worn()['--galley-radius']).to.equal('0.25rem');
    page.set('Radius', '9px');
    expect(textsOf(page.document, '.control-refused:not([hidden])')).to.deep.equal([]);
    expect(page.worn()['--galley-radius']).to.equal('9px');
    await page.shown();
    page.press('Reset Radius');
    expect(page.worn()['--galley-radius']).to.equal('0.25rem');
  });

  it('takes a step back and forth, of which a slide through many values is one', async () => {
    page.set('Radius', '9px');
    for (const weight of ['500', '600', '850']) page.set('Weight headline, slider', weight);
    const worn = () => ['--galley-radius', '--galley-weight-headline'].map((name) => page.worn()[name]);
    const after = worn();
    await page.shown();
    page.press('Undo');
    expect(worn()[0]).to.equal('9px');
    expect(worn()[1]).to.not.equal('850');
    page.press('Undo');
    expect(worn()[0]).to.equal('0.25rem');
    await page.shown();
    page.press('Redo');
    page.press('Redo');
    expect(worn()).to.deep.equal(after);
    await page.shown();
    expect([...page.document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Redo')?.disabled).to.equal(true);
  });

  it('gives a theme a name, which goes with it into its files and comes back', async () => {
    page.set('Name of the theme', 'Harbour */ Record');
    page.set('Radius', '9px');
    const css = await copied(page, 'Copy CSS');
    expect(css).to.match(/^\/\* galley: named "Harbour {2}Record" \*\/\n/);
    await until(() => page.window.location.hash.includes('name=Harbour'), 'the address does not follow');
    page.set('Name of the theme', '');
    drop(page.stage, css, 'my.css');
    await until(() => textsOf(page.document, '.exchange-status')[0] === '“my.css” is read.', 'it is not read');
    await page.shown();
    expect(find<HTMLInputElement>(page.document, 'input[aria-label="Name of the theme"]').value).to.equal('Harbour  Record');
    page.set('Name of the theme', '');
  });

  it('sets headings in a face from a file or an address, and says what is none', async () => {
    const address = '/node_modules/@fontsource/amiri/files/amiri-arabic-400-normal.woff2';
    const bytes = await (await fetch(address)).arrayBuffer();
    const saysOf = async (words: RegExp) => until(() => words.test(textsOf(page.document, '.exchange-status')[0] ?? ''), `not said: ${String(words)}`);
    dropFiles(page.stage, new File([bytes], 'Harbour-Serif-700-normal.woff2'));
    await saysOf(/Headings are set in “Harbour Serif”/);
    expect(page.worn()['--galley-font-heading']).to.match(/^"Harbour Serif", [\w-]+$/);
    expect(page.document.fonts.check('16px "Harbour Serif"', 'ب')).to.equal(true);
    page.set('Address of a face', new URL(address, location.href).href);
    await saysOf(/Headings are set in “amiri”/);
    dropFiles(page.stage, new File(['no face'], 'broken.woff2'));
    await saysOf(/“broken\.woff2” is no face that can be read here/);
    expect(page.worn()['--galley-font-heading']).to.match(/^"amiri", /);
    page.press('Reset all');
  });

  it('mends a faint colour with the nearest that is enough', async () => {
    page.set('Link, light, as text', '#9fc2e8');
    await page.shown();
    expect(verdict('Links')).to.equal('poor');
    const dark = find<HTMLInputElement>(page.document, 'input[aria-label="Link, dark, as text"]').value;
    find<HTMLButtonElement>(page.document, '.check li button').click();
    await page.shown();
    expect(verdict('Links')).to.equal('good');
    expect(find<HTMLInputElement>(page.document, 'input[aria-label="Link, dark, as text"]').value).to.equal(dark);
    expect(page.document.activeElement?.localName).to.equal('summary');
  });

  it('shows other openings of the same report', async () => {
    const names = [...find<HTMLSelectElement>(page.document, 'select[aria-label="Article"]').options].map(({ value }) => value);
    for (const name of names) {
      page.set('Article', name);
      const hasPicture = name !== 'No picture';
      await until(() => (page.preview(1280).querySelector('.galley-hero') !== null) === hasPicture, `${name} is not shown`);
    }
    page.set('Article', 'Live');
    await until(() => page.preview(320, 'dark', 'rtl').querySelector('.galley-live, [class*="live"]'), 'it is not live');
    expect(page.problems).to.deep.equal([]);
    page.set('Article', names[0] ?? '');
    await until(() => page.preview(1280).querySelector('.galley-pullquote') && !page.preview(320).querySelector('[class*="live"]'), 'it is not as before');
  });

  it('measures contrast and lines as they are', async () => {
    await until(() => verdict('Latin') === 'good', 'lines are not measured');
    expect([verdict('Text'), verdict('Links'), verdict('Latin'), verdict('Arabic')]).to.deep.equal(['good', 'good', 'good', 'good']);
    page.set('Text, light, as text', '#606060');
    await page.shown();
    expect([verdict('Text'), verdict('Text', 1)]).to.deep.equal(['fair', 'good']);
    page.set('Text, light, as text', 'oklch(0.8 0 0)');
    await page.shown();
    expect(verdict('Text')).to.equal('poor');
    page.set('Measure, slider', '60');
    await until(() => verdict('Latin') === 'poor', 'lines are not measured');
    page.press('Reset all');
    await page.shown();
    expect(verdict('Text')).to.equal('good');
    await until(() => verdict('Latin') === 'good', 'lines are not measured again');
  });

  it('takes back what it gave: tokens and CSS', async () => {
    changeEight(page);
    const worn = page.worn();
    const blobs: Blob[] = [];
    page.window.URL.createObjectURL = (blob: Blob) => {
      blobs.push(blob);
      return '#';
    };
    page.press('Download tokens');
    const files = [
      ['wire.tokens.json', (await blobs[0]?.text()) ?? ''],
      ['my.css', await copied(page, 'Copy CSS')],
    ] as const;
    for (const [name, text] of files) {
      page.press('Reset all');
      page.begin('quiet');
      expect(page.worn()).not.to.deep.equal(worn);
      expect(drop(page.stage, text, name)).to.equal(true);
      await until(() => textsOf(page.document, '.exchange-status')[0] === `“${name}” is read.`, `${name} is not read`);
      expect(page.worn(), name).to.deep.equal(worn);
    }
    drop(page.stage, 'p { color: red }', 'other.css');
    await until(() => textsOf(page.document, '.exchange-status')[0]?.startsWith('There is no token in “other.css”'), 'nothing is said');
    drop(page.stage, '.x { --galley-radius: 3px; --galley-colour-bg: red }', 'wrong.css');
    await until(() => /Left out.*--galley-colour-bg/.test(textsOf(page.document, '.exchange-status')[0] ?? ''), 'nothing is said');
    expect(page.worn()['--galley-radius']).to.equal('3px');
  });

  it('finds a token among all of them', async () => {
    find<HTMLDetailsElement>(page.document, '.panel-fold').open = true;
    await until(() => page.document.querySelector('.panel-all .control'), 'the tokens are not there');
    page.set('Search the tokens', 'caption colour');
    const shown = () =>
      [...page.document.querySelectorAll<HTMLElement>('.panel-all .control:not([hidden])')].map(({ dataset }) => dataset['token']);
    expect(shown()).to.deep.equal(['caption-color']);
    page.set('Search the tokens', 'no such thing');
    expect(shown()).to.deep.equal([]);
    expect(find(page.document, '.panel-none').hidden).to.equal(false);
  });
});

describe('what the Theme Lab keeps', () => {
  beforeEach(() => localStorage.removeItem('galley-lab /demo/'));
  afterEach(() => {
    page.close();
    localStorage.removeItem('galley-lab /demo/');
  });

  it('is the same again after a reload, and where its link is opened', async () => {
    page = await openLab();
    changeEight(page);
    await until(() => page.window.location.hash.includes('radius=12px'), 'the address does not follow');
    const worn = page.worn();
    expect(worn['--galley-radius']).to.equal('12px');
    const link = await copied(page, 'Copy link');
    const { hash } = new URL(link);
    page.close();

    page = await openLab('lab.html');
    expect(page.worn()).to.deep.equal(worn);
    expect(find<HTMLInputElement>(page.document, 'input[aria-label="Radius"]').value).to.equal('12px');
    page.close();
    localStorage.removeItem('galley-lab /demo/');

    page = await openLab(`lab.html${hash}`);
    expect(page.worn()).to.deep.equal(worn);
    expect(find<HTMLInputElement>(page.document, 'input[value="wire"]').checked).to.equal(true);
  });

  it('takes from a link only tokens, and only values of theirs', async () => {
    const values = {
      'color-link': 'url(//example.org/x)',
      'color-text': 'red;} body { display: none',
      'color-bg': 'image-set("x.png" 1x)',
      'color-rule': 'var(--elsewhere)',
      'font-body': '"x", \\66oo',
      radius: '4px',
      measure: 'wide',
      unknown: '4px',
      '-moz-binding': 'x',
    };
    page = await openLab(`lab.html#theme=quiet&${String(new URLSearchParams(values))}`);
    expect(find<HTMLInputElement>(page.document, 'input[value="quiet"]').checked).to.equal(true);
    expect([...page.document.querySelectorAll<HTMLElement>('.is-changed')].map(({ dataset }) => dataset['token'])).to.deep.equal([
      'radius',
    ]);
    page.close();
    page = await openLab('lab.html#theme=nonsense&radius=9px');
    expect(find<HTMLInputElement>(page.document, 'input[value="wire"]').checked).to.equal(true);
    expect(page.document.querySelectorAll('.is-changed')).to.have.length(0);
  });
});
