import { expect } from '@open-wc/testing';
import { a11ySnapshot, findAccessibilityNode, setViewport } from '@web/test-runner-commands';
import { can, itNeeds, type Capability } from '../support/capabilities.js';
import { collectGarbage, facesOf, printToPdf, setMedia } from '../support/commands.js';
import { textOfPdf } from '../support/elements-pdf.js';
import { playVideo } from '../support/video.js';

interface AccessibilityNode {
  name: string;
  children: AccessibilityNode[];
}

describe('the browser test harness', () => {
  afterEach(() => setMedia());

  it('pins the time zone and the language', () => {
    expect(new Date('2026-01-15T12:00:00Z').getHours()).to.equal(7);
    expect(Intl.DateTimeFormat().resolvedOptions().timeZone).to.equal('America/New_York');
    expect(navigator.language).to.equal('en-US');
  });

  itNeeds('media-emulation', 'emulates forced colours, contrast and print, and sets them back', async () => {
    const matches = (query: string) => matchMedia(query).matches;
    await setMedia({ features: { 'forced-colors': 'active', 'prefers-contrast': 'more' } });
    expect(matches('(forced-colors: active)')).to.equal(true);
    expect(matches('(prefers-contrast: more)')).to.equal(true);
    await setMedia({ media: 'print' });
    expect(matches('print')).to.equal(true);
    expect(matches('(forced-colors: active)')).to.equal(false);
    await setMedia();
    expect(matches('print')).to.equal(false);
  });

  itNeeds('pdf', 'prints the page to PDF', async () => {
    expect(atob(await printToPdf()).slice(0, 5)).to.equal('%PDF-');
  });

  itNeeds('accessibility-tree', 'takes snapshots of the accessibility tree', async () => {
    const heading = document.createElement('h1');
    heading.textContent = 'A heading';
    document.body.append(heading);
    const snapshot: unknown = await a11ySnapshot({});
    heading.remove();
    const found = findAccessibilityNode(snapshot as AccessibilityNode, (node) => node.name === 'A heading');
    expect(found).to.be.an('object');
  });
});

/** Each succeeds where tests have the capability, and fails elsewhere. */
const ATTEMPTS: Readonly<Record<Capability, () => Promise<unknown>>> = {
  'media-emulation': () => setMedia({ media: 'print' }),
  pdf: () => printToPdf(),
  'pdf-text': async () => {
    document.body.append('A line of text');
    if ((await textOfPdf(await printToPdf())) === '') throw new Error('No text was found.');
  },
  'accessibility-tree': () => a11ySnapshot({}),
  'garbage-collection': () => collectGarbage(),
  'platform-fonts': () => facesOf('body'),
  'narrow-window': () => setViewport({ width: 320, height: 600 }),
  video: async () => {
    const { video } = await playVideo((node) => document.body.append(node));
    video.remove();
  },
};

describe('the table of what tests can do here', () => {
  afterEach(async () => {
    await setMedia();
    await setViewport({ width: 800, height: 600 });
  });

  for (const [capability, attempt] of Object.entries(ATTEMPTS)) {
    it(`is right about ${capability}`, async () => {
      const succeeds = await attempt().then(
        () => true,
        () => false,
      );
      expect(succeeds).to.equal(can(capability as Capability));
    });
  }
});

describe('the fault server', () => {
  const get = (path: string, options?: RequestInit) => fetch(`/fault/${path}`, options);

  it('answers with the body and the status it is asked for', async () => {
    expect(await (await get(`ok?delay=5&body=${encodeURIComponent('{"a":1}')}`)).json()).to.deep.equal({ a: 1 });
    expect((await get('status?code=503')).status).to.equal(503);
    expect(await (await get('slow?step=1&body=[1,2]')).json()).to.deep.equal([1, 2]);
    expect((await get('html')).headers.get('content-type')).to.match(/^text\/html/);
  });

  it('breaks off and hangs', async () => {
    const rejected = (promise: Promise<unknown>) =>
      promise.then(
        () => 'resolved',
        (error: Error) => error.name,
      );
    expect(await rejected(get('truncated').then((response) => response.text()))).to.equal('TypeError');
    expect(await rejected(get('hang', { signal: AbortSignal.timeout(100) }))).to.match(/^(Timeout|Abort)Error$/);
  });
});
