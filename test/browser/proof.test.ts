import { expect } from '@open-wc/testing';
import { can } from '../support/capabilities.js';
import { setMedia } from '../support/commands.js';
import { drop, openDemo, textsOf, type, type DemoPage } from '../support/demo.js';
import { find } from '../support/elements.js';
import { untilSet } from '../support/lab.js';
import { pause, until } from '../support/wait.js';

let page: DemoPage;

const area = () => find<HTMLTextAreaElement>(page.document, 'textarea');
const selected = () => area().value.slice(area().selectionStart, area().selectionEnd);
const status = () => textsOf(page.document, '.proof-status')[0] ?? '';
const headlines = () => new Set(textsOf(page.document, '.galley-headline'));
const untilHeadlines = (headline: string) =>
  until(() => headlines().size === 1 && headlines().has(headline), `not all previews say “${headline}”`);
const isKept = (words: string) =>
  until(
    () => localStorage.getItem('galley-proof-text /demo/')?.includes(words) && page.window.location.hash.includes('text='),
    'it is not kept',
  );

/** Other tests keep things of their own at the same time. */
const forget = () => {
  for (const key of ['galley-proof-text /demo/', 'galley-proof-theme /demo/']) localStorage.removeItem(key);
};

const choose = (theme: string) => {
  const select = find<HTMLSelectElement>(page.document, 'select');
  select.value = theme;
  select.dispatchEvent(new Event('change'));
};

async function open(address = 'proof.html', width = 1440): Promise<void> {
  page = await openDemo(address, width);
  await untilSet(page.document);
}

describe('Proof', () => {
  before(forget);
  afterEach(async () => {
    page.close();
    forget();
    if (can('media-emulation')) await setMedia();
  });

  it('is accessible and without a complaint, wide and narrow, light and dark', async () => {
    await open();
    expect(await page.audit()).to.deep.equal([]);
    if (can('media-emulation')) await setMedia({ features: { 'prefers-color-scheme': 'dark' } });
    (page.window.frameElement as HTMLIFrameElement).width = '360';
    expect(await page.audit()).to.deep.equal([]);
    expect(page.document.documentElement.scrollWidth).to.be.at.most(360);
    expect(textsOf(page.document, '#proof-issues')).to.deep.equal(['No issues']);
    expect(page.problems).to.deep.equal([]);
  });

  it('sets what is typed in every preview, and goes from an issue to its place', async () => {
    await open();
    type(page.document, () => '{ "headline": "One", "datePublished": "Saturday", "body": ["First.", { "type": "imagee" }] }');
    await untilHeadlines('One');
    const directions = [...page.document.querySelectorAll<HTMLElement>('.galley')].map(({ dir, clientWidth }) => `${dir} ${clientWidth}`);
    expect(new Set(directions).size).to.equal(8);
    const issues = () => [...page.document.querySelectorAll<HTMLButtonElement>('.entries button')];
    const issue = (words: string) => issues().find(({ textContent }) => textContent.includes(words));
    issue('is not a date')?.click();
    expect(selected()).to.equal('"Saturday"');
    issue('imagee')?.click();
    expect(selected()).to.match(/imagee/);
  });

  it('keeps the last good article while the text is broken, and names the place', async () => {
    await open();
    type(page.document, () => '{ "headline": "Good", "body": ["First."] }');
    await untilHeadlines('Good');
    for (const [text, words] of [
      ['{ "headline": "Bad" "body": [] }', /^Line 1, column 20: A comma is missing here/],
      ['["a list"]', /An article is a JSON object/],
      ['', /^Line 1, column 1: The text ends/],
    ] as const) {
      type(page.document, () => text);
      await until(() => words.test(status()), `it says “${status()}”`);
      expect([...headlines()]).to.deep.equal(['Good']);
    }
    find(page.document, '.proof-answer button').click();
    expect(page.document.activeElement).to.equal(area());
    expect(page.problems).to.deep.equal([]);
  });

  it('sets a dropped manuscript, and says what each line became', async () => {
    await open();
    const manuscript = await (await fetch('/demo/manuscripts/report.fa.txt')).text();
    expect(drop(find(page.document, '.lab-seen'), manuscript, 'report.txt')).to.equal(true);
    await untilHeadlines(manuscript.split('\n')[0]?.trim() ?? '');
    expect(textsOf(page.document, 'details .entry-kind')[0]).to.equal('1 headline');
    expect(drop(find(page.document, '.lab-seen'), 'GIF89a', 'ferry.gif', 'image/gif')).to.equal(true);
    await until(() => /“ferry\.gif” is not a text file/.test(status()), 'nothing is said');
  });

  it('is the same again after a reload, and where its link is opened', async () => {
    await open();
    const text = '{ "headline": "کشتی شبانه", "inLanguage": "fa", "body": ["<b>First</b>."] }';
    type(page.document, () => text);
    await untilHeadlines('کشتی شبانه');
    // only now is the text in the address the one that was typed
    await isKept('First');
    choose('steppe');
    await until(() => page.window.location.hash.includes('theme=steppe'), 'the theme is not in the address');
    const { hash } = page.window.location;
    for (const [address, isStored] of [
      ['proof.html', true],
      [`proof.html${hash}`, false],
    ] as const) {
      page.close();
      if (!isStored) forget();
      await open(address);
      await untilHeadlines('کشتی شبانه');
      expect(area().value).to.equal(text);
      expect(find<HTMLSelectElement>(page.document, 'select').value).to.equal('steppe');
      expect(page.window.getComputedStyle(find(page.document, '.galley')).backgroundColor).to.equal('rgb(251, 250, 246)');
    }
  });

  it('has the theme that was chosen last in its address, also where an earlier save ends later', async () => {
    await open();
    let go = () => undefined as void;
    const held = new Promise<void>((resolve) => (go = resolve));
    const { CompressionStream: Real, TransformStream: Transform } = page.window;
    const waits = [held];
    Object.assign(page.window, {
      CompressionStream: function (format: CompressionFormat) {
        const { readable, writable } = new Real(format);
        const wait = waits.pop();
        return { writable, readable: readable.pipeThrough(new Transform({ flush: () => wait })) };
      },
    });
    choose('quiet');
    choose('steppe');
    await until(() => page.window.location.hash.includes('theme=steppe'), 'the theme is not in the address');
    go();
    await pause(100);
    expect(page.window.location.hash).to.include('theme=steppe');
  });

  it('says where an article is kept that is too long for a link, and what it cannot read', async () => {
    await open('proof.html#theme=wire&text=%25%25');
    expect(textsOf(page.document, '.galley-headline')[0]).to.match(/^After Eleven Years/);
    const words = Array.from({ length: 4_000 }, (_, index) => ((index * 7919 + 13) % 100_003).toString(36)).join(' ');
    type(page.document, () => JSON.stringify({ headline: 'Long', body: [words] }));
    await until(
      () => /too long for a link\. It is kept in this browser only/.test(textsOf(page.document, '.proof-note')[0] ?? ''),
      'nothing is said',
    );
    expect(page.window.location.hash).to.equal('#theme=wire');
  });
});
