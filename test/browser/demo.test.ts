import { expect } from '@open-wc/testing';
import { readFile } from '@web/test-runner-commands';
import { itNeeds } from '../support/capabilities.js';
import { setMedia } from '../support/commands.js';
import { drop, dropFiles, openDemo, textsOf, type, untilHeadline, type DemoPage } from '../support/demo.js';
import { until } from '../support/wait.js';

const HEADLINE = 'After Eleven Years, the Night Ferry Crosses the Lower Sound Again';
const HEADLINE_FA = 'پس از یازده سال، کشتی شبانه دوباره از تنگهٔ پایین گذشت';

/** Third-party text that is not part of the project; absent on most machines. */
const newsroom = await readFile({ path: '../../../shared/seed/000_a31ce4ae15dff735.txt' }).catch(() => undefined);

const linesOf = (manuscript: string) => manuscript.split('\n').filter((line) => line.trim() !== '');
const get = async (path: string) => (await fetch(path)).text();

let page: DemoPage;

async function open(path: string, headline = HEADLINE, width?: number): Promise<void> {
  page = await openDemo(path, width);
  await untilHeadline(page.document, headline);
}

/** The picture at the top, once it has loaded. */
async function picture(): Promise<HTMLImageElement> {
  const image = page.document.querySelector<HTMLImageElement>('.galley-hero img');
  await until(() => image?.complete && image.naturalWidth > 0, 'the picture does not load');
  return image as HTMLImageElement;
}

/** @param missing the name of a picture that is not there, where one is asked for */
async function expectNoFault(missing = ''): Promise<void> {
  expect(await page.audit()).to.deep.equal([]);
  expect(page.problems.filter((problem) => missing === '' || !problem.startsWith('not loaded') || !problem.includes(missing))).to.deep.equal([]);
}

const find = <Found extends HTMLElement>(selector: string): Found => {
  const element = page.document.querySelector<Found>(selector);
  if (!element) throw new Error(`The page has no ${selector}.`);
  return element;
};
const editor = () => find<HTMLTextAreaElement>('textarea');
const selected = () => editor().value.slice(editor().selectionStart, editor().selectionEnd);
const statusText = () => find('#status').textContent;

describe('the demo', () => {
  afterEach(async () => {
    page.close();
    await setMedia();
  });

  for (const path of ['plain.html', 'composed.html', 'server.html', 'two.html', 'index.html']) {
    it(`opens ${path} without an error, accessible in wide and narrow windows`, async () => {
      await open(path);
      await picture();
      await expectNoFault();
      expect(page.document.title).to.match(/^Galley: /);
      page.close();
      await open(path, HEADLINE, 360);
      await picture();
      await expectNoFault();
      expect(page.document.documentElement.scrollWidth).to.be.at.most(360);
    });

    itNeeds('media-emulation', `opens ${path}, accessible in the dark`, async () => {
      await setMedia({ features: { 'prefers-color-scheme': 'dark' } });
      await open(path, HEADLINE, 360);
      await picture();
      await expectNoFault();
    });
  }

  it('leads from the welcome page to every other page and back', async () => {
    await open('index.html');
    const links = [...page.document.querySelectorAll('nav a')].map((link) => link.getAttribute('href') ?? '');
    expect(links).to.deep.equal(['plain.html', 'composed.html', 'server.html', 'two.html', 'lab.html', 'proof.html']);
    for (const link of links) expect(await get(`/demo/${link}`)).to.include('href="index.html"');
  });

  it('composes regions in the order of the page', async () => {
    await open('composed.html');
    await until(() => page.document.querySelector('galley-body p'), 'the body is not set');
    const order = [...page.document.querySelectorAll('figure:not(.galley-pullquote), h1, .advertisement, galley-body .galley-paragraph:first-of-type')];
    expect(order.map(({ localName }) => localName)).to.deep.equal(['figure', 'h1', 'div', 'p']);
  });

  it('is complete and set without script on the page from the server', async () => {
    await open('server.html');
    expect(await readFile({ path: '../../demo/server.html' }))
      .to.include('<galley-article')
      .and.not.to.include('<script');
    expect(page.document.querySelectorAll('.galley-paragraph')).to.have.length(6);
    const headline = find('.galley-headline');
    expect(page.window.getComputedStyle(headline).fontWeight).to.equal('700');
    expect(page.window.getComputedStyle(find('.galley')).containerName).to.equal('galley galley-place');
  });

  it('sets two languages on one page, with ids of their own', async () => {
    await open('two.html');
    await until(() => textsOf(page.document, '.galley-headline')[1] === HEADLINE_FA, 'the Persian report is not set');
    const wrappers = [...page.document.querySelectorAll<HTMLElement>('.galley')];
    expect(wrappers.map(({ lang, dir }) => `${lang} ${dir}`)).to.deep.equal(['en ltr', 'fa-AF rtl']);
    const ids = [...page.document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).to.equal(ids.length);
    expect(textsOf(page.document, 'h1')).to.deep.equal(['One report, two languages']);
  });
});

describe('the welcome page of the demo', () => {
  beforeEach(() => open('index.html'));
  afterEach(() => page.close());

  it('shows the report and its JSON, with a number for each line and no issues', async () => {
    expect((await picture()).alt).to.match(/^A ferry with lit windows/);
    expect(textsOf(page.document, '.galley-authors')).to.deep.equal(['By Leena Marwick']);
    expect(page.document.querySelectorAll('.galley-paragraph')).to.have.length(6);
    expect(editor().value).to.equal(await get('/demo/night-ferry.json'));
    expect(page.document.querySelectorAll('.editor-line')).to.have.length(editor().value.split('\n').length);
    expect(find('.editor-lines').getBoundingClientRect().height).to.equal(editor().getBoundingClientRect().height);
    expect(textsOf(page.document, '#issues-title')).to.deep.equal(['No issues']);
  });

  it('says what this is in a sentence, with the tag to copy, and shows what an article has', async () => {
    expect(find('.welcome-words').textContent.replace(/\s+/g, ' ').trim()).to.match(/^Galley sets an article, .*\.$/);
    expect(find('#tag').textContent).to.equal('<galley-article src="story.json"></galley-article>');
    for (const part of ['kicker', 'standfirst', 'pullquote', 'hero', 'paragraph a']) expect(find(`.galley-${part}`), part).to.exist;
    for (const link of page.document.querySelectorAll<HTMLAnchorElement>('.welcome-links a')) expect(link.href).to.match(/^http:\/\/localhost:6006\//);
    await expectNoFault();
  });

  it('wears the theme, the scheme and the width that are chosen, and puts the theme on the tag', async () => {
    const choose = (name: string, value: string) => {
      const select = find<HTMLSelectElement>(`select[name="${name}"]`);
      select.value = value;
      expect(select.value).to.equal(value);
      select.dispatchEvent(new Event('change', { bubbles: true }));
    };
    const seen = (property: string) => page.window.getComputedStyle(find('.galley')).getPropertyValue(property);
    const before = { face: seen('--_font-heading'), color: seen('color') };
    choose('theme', 'magazine');
    choose('scheme', 'dark');
    choose('width', 'phone');
    await until(() => seen('--_font-heading') !== before.face, 'the theme is not worn');
    expect(seen('color')).to.not.equal(before.color);
    expect(find('.galley').getBoundingClientRect().width).to.equal(390);
    expect(find('#tag').textContent).to.equal('<galley-article theme="magazine" src="story.json"></galley-article>');
    await expectNoFault();
    choose('theme', 'default');
    choose('scheme', 'system');
    choose('width', 'full');
    await until(() => seen('--_font-heading') === before.face, 'the theme is not taken off');
    expect(find('#tag').textContent).to.not.contain('theme');
  });

  it('follows as one types, and leaves the rest of the page alone', async () => {
    const paragraph = find('.galley-paragraph:last-of-type');
    type(page.document, (text) => text.replace('After Eleven Years', 'After Twelve Years'));
    await untilHeadline(page.document, HEADLINE.replace('Eleven', 'Twelve'));
    expect(paragraph.isConnected).to.equal(true);
    expect(statusText()).to.equal('The page follows as you type.');
  });

  it('keeps the last good page while the JSON is broken, and marks the line', async () => {
    type(page.document, (text) => text.replace('"After Eleven Years', '"After Twelve Years').replace('"en",', '"en"'));
    await until(() => page.document.querySelector('.editor-mistake'), 'no line is marked');
    expect(textsOf(page.document, '.galley-headline')).to.deep.equal([HEADLINE]);
    expect(find('.editor-mistake')).to.equal(page.document.querySelectorAll('.editor-line')[1]);
    expect(statusText()).to.match(/^Line 2, column 21: A comma is missing here\./);
    expect(editor().ariaInvalid).to.equal('true');
    find('#to-mistake').click();
    expect(editor().value.slice(0, editor().selectionStart)).to.match(/"en"$/);
    await expectNoFault();

    type(page.document, (text) => text.replace('"en"', '"en",'));
    await untilHeadline(page.document, HEADLINE.replace('Eleven', 'Twelve'));
    expect(page.document.querySelector('.editor-mistake')).to.equal(null);
    expect(editor().ariaInvalid).to.equal('false');
    expect(find('#to-mistake').hidden).to.equal(true);
  });

  it('says so when the JSON is not an article', async () => {
    type(page.document, () => '["one", "two"]');
    await until(() => statusText()?.includes('An article is a JSON object'), 'nothing is said');
    expect(textsOf(page.document, '.galley-headline')).to.deep.equal([HEADLINE]);
    expect(page.document.querySelector('.galley-notice')).to.equal(null);
  });

  it('goes from an issue to its place, under whichever name it is written', async () => {
    type(page.document, (text) => text.replace('2026-03-14', 'Saturday').replace('"alt"', '"alternate"'));
    await until(() => page.document.querySelectorAll('#issues li').length > 1, 'no issues are listed');
    await expectNoFault();
    const buttons = [...page.document.querySelectorAll<HTMLButtonElement>('#issues button')];
    const issue = (words: string) => buttons.find(({ textContent }) => textContent.includes(words));
    issue('is not a date')?.click();
    expect(selected()).to.equal('"Saturday"');
    expect(page.document.activeElement).to.equal(editor());
    issue('"alternate" is not known')?.click();
    expect(selected()).to.match(/^"A ferry with lit windows/);
    issue('This picture has no "alt"')?.click();
    expect(selected()).to.match(/^\{\s*"type": "image"/);
  });

  it('brings a far place into view', async () => {
    type(page.document, (text) => text.replace('"The ferry landed', '{ "type": "imagee" }, "The ferry landed'));
    await until(() => page.document.querySelector('#issues li'), 'no issue is listed');
    expect(find('#editor').scrollTop).to.equal(0);
    find('#issues button').click();
    expect(selected()).to.equal('{ "type": "imagee" }');
    expect(find('#editor').scrollTop).to.be.above(0);
  });

  it('sets a dropped manuscript: every line is accounted for, and every paragraph is there word for word', async () => {
    const manuscript = await get('/demo/manuscripts/report.txt');
    type(page.document, () => '{}');
    await until(() => page.document.querySelector('#issues li'), 'the page does not follow');
    expect(drop(find('main'), manuscript, 'report.txt')).to.equal(true);
    await untilHeadline(page.document, HEADLINE);
    const [headline, author, publisher, date, file, ...paragraphs] = linesOf(manuscript);
    expect(textsOf(page.document, '.galley-headline')).to.deep.equal([headline]);
    expect(textsOf(page.document, '.galley-authors')).to.deep.equal([`By ${author}`]);
    expect(textsOf(page.document, '.galley-principles')).to.deep.equal([`Published by ${publisher}`]);
    expect(textsOf(page.document, '.galley-date time')).to.deep.equal([date]);
    expect((await picture()).src).to.match(new RegExp(`/demo/pictures/${file}$`));
    expect(textsOf(page.document, '.galley-paragraph')).to.deep.equal(paragraphs);
    expect(textsOf(page.document, '#lines .entry-kind').slice(0, 6)).to.deep.equal([
      '1 headline',
      '3 author',
      '5 publisher',
      '7 date',
      '9 picture',
      '11 paragraph',
    ]);
    page.document.querySelectorAll<HTMLButtonElement>('#lines button')[5]?.click();
    expect(selected()).to.equal(JSON.stringify(paragraphs[0]));
    await expectNoFault();
  });

  (newsroom === undefined ? it.skip : it)('sets a manuscript as it left a newsroom, word for word', async () => {
    drop(page.document.body, newsroom ?? '', 'manuscript.txt');
    const [headline = '', , , , file, ...paragraphs] = linesOf(newsroom ?? '');
    await untilHeadline(page.document, headline.trim());
    expect(textsOf(page.document, '.galley-authors')).to.deep.equal(['By Asif Nadeem']);
    expect(textsOf(page.document, '.galley-principles').join()).to.contain('TarzPress');
    expect(textsOf(page.document, '.galley-date time')).to.deep.equal(['12 February 2025']);
    await until(() => !page.document.querySelector('.galley-hero'), 'a picture that is not there leaves a hole');
    expect(find('#advice').textContent).to.contain(file).and.to.contain('is not here');
    expect(paragraphs).to.have.length(6);
    expect(textsOf(page.document, '.galley-paragraph')).to.deep.equal(paragraphs.map((line) => line.trim()));
    expect(await page.audit()).to.deep.equal([]);
  });

  it('uses pictures that are dropped with a manuscript, keeps their names in the text, and leaves out one that is missing', async () => {
    const manuscript = (await get('/demo/manuscripts/report.txt')).replace(/^\S+\.\w+$/m, 'harbour.png');
    const canvas = Object.assign(document.createElement('canvas'), { width: 1200, height: 800 });
    canvas.getContext('2d')?.fillRect(0, 0, 600, 800);
    const drawing = await new Promise<Blob | null>((resolve) => { canvas.toBlob(resolve); });
    const picture = new File([drawing ?? ''], 'Harbour.png', { type: 'image/png' });

    drop(page.document.body, manuscript, 'report.txt');
    await until(() => /“pictures\/harbour\.png” is not here/.test(find('#advice').textContent), 'nothing is said of the missing picture');
    expect(page.document.querySelector('.galley-hero')).to.equal(null);

    expect(dropFiles(page.document.body, picture)).to.equal(true);
    await until(() => page.document.querySelector('.galley-hero img'), 'the picture is not used');
    const image = find<HTMLImageElement>('.galley-hero img');
    const writesWebp = canvas.toDataURL('image/webp').startsWith('data:image/webp');
    expect(image.src.slice(0, image.src.indexOf(','))).to.equal(`data:image/${writesWebp ? 'webp' : 'jpeg'};base64`);
    expect([image.getAttribute('width'), image.getAttribute('height')]).to.deep.equal(['1200', '800']);
    expect(editor().value).to.contain('"pictures/harbour.png"').and.not.to.contain('base64');

    dropFiles(page.document.body, new File(['no picture'], 'broken.png', { type: 'image/png' }));
    await until(() => /“broken\.png” cannot be read as a picture/.test(statusText()), 'nothing is said of the broken picture');
    await expectNoFault('harbour.png');

    type(page.document, (text) => text.replace('pictures/harbour.png', 'pictures/100%.png'));
    await until(() => find('.galley-hero img').getAttribute('src')?.includes('100%'), 'an address with a stray sign stops the page');
    expect(page.problems.filter((problem) => !problem.startsWith('not loaded'))).to.deep.equal([]);
  });

  it('takes a dropped article, and refuses what is not text', async () => {
    drop(find('textarea'), '{ "headline": "From a file", "body": ["One."] }', 'story.json', 'application/json');
    await untilHeadline(page.document, 'From a file');
    expect(drop(page.document.body, 'GIF89a', 'ferry.gif', 'image/gif')).to.equal(true);
    await until(() => /“ferry\.gif” cannot be read as a picture/.test(statusText()), 'nothing is said of what is no picture');
    drop(page.document.body, 'PK', 'story.docx', 'application/msword');
    expect(statusText()).to.match(/“story\.docx” is not a text file/);
    expect(textsOf(page.document, '.galley-headline')).to.deep.equal(['From a file']);
  });

  it('takes what is pasted outside the editor, and leaves the editor its own', async () => {
    const paste = (target: Element, text: string) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      // not every engine lets a script fill a ClipboardEvent
      const event = Object.assign(new Event('paste', { bubbles: true, cancelable: true }), { clipboardData });
      return !target.dispatchEvent(event);
    };
    expect(paste(editor(), 'a word')).to.equal(false);
    expect(
      paste(page.document.body, 'A pasted headline\n\nBy Ada Reed\n\n2 May 2025\n\nThe first paragraph of the text stands here.\n'),
    ).to.equal(true);
    await untilHeadline(page.document, 'A pasted headline');
    expect(find('#report').hidden).to.equal(false);
    expect(textsOf(page.document, '[aria-pressed="true"]')).to.deep.equal([]);
    find('[data-language="en"]').click();
    await untilHeadline(page.document, HEADLINE);
  });

  it('offers to set typed lines as a manuscript', async () => {
    expect(find('#offer').hidden).to.equal(true);
    type(page.document, () => 'A typed headline\n\nBy Ada Reed\n\n2 May 2025\n\nThe first paragraph of the text stands here.\n');
    await until(() => !find('#offer').hidden, 'nothing is offered');
    find('#offer').click();
    await untilHeadline(page.document, 'A typed headline');
    expect(find('#offer').hidden).to.equal(true);
  });

  it('shows the same report in Persian, and keeps what was typed in both', async () => {
    type(page.document, (text) => text.replace('After Eleven Years', 'After Twelve Years'));
    find('[data-language="fa"]').click();
    await untilHeadline(page.document, HEADLINE_FA);
    await until(() => textsOf(page.document, '.galley-authors')[0] === 'نویسنده: لینا مارویک', 'the byline is not Persian');
    const article = find('.galley');
    expect(`${article.lang} ${article.dir}`).to.equal('fa-AF rtl');
    expect(page.window.getComputedStyle(find('.galley-headline')).direction).to.equal('rtl');
    expect(textsOf(page.document, '.galley-date time')).to.deep.equal(['۲۳ حوت ۱۴۰۴']);
    expect(find('[data-language="fa"]').ariaPressed).to.equal('true');
    await expectNoFault();
    find('[data-language="en"]').click();
    await untilHeadline(page.document, HEADLINE.replace('Eleven', 'Twelve'));
    find('#reset').click();
    await untilHeadline(page.document, HEADLINE);
  });

  it('does not trap the Tab key', () => {
    const tab = new KeyboardEvent('keydown', { key: 'Tab', bubbles: true, cancelable: true });
    expect(editor().dispatchEvent(tab)).to.equal(true);
  });
});
