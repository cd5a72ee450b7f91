import { expect } from '@open-wc/testing';
import type { GalleyErrorEvent } from 'galley';
import { cleanUp, find, story, until } from '../support/elements.js';
import { ELEMENTS, open, serve, type ServedPage } from '../support/served-page.js';

/** What judges the answers to requests for documents, and is loaded with the first of them. */
const PART = '/dist/elements/source/load.js';

/** What the page notes of each request before anything is loaded: its address, and whether the part was there already. */
const NOTES = `<script>
  performance.setResourceTimingBufferSize(2000);
  const real = fetch;
  window.notes = [];
  window.failures = [];
  document.addEventListener('galley-error', ({ detail }) => failures.push(detail));
  window.fetch = (address, options) => {
    notes.push({ address, signal: options.signal, isThere: performance.getEntriesByType('resource').some(({ name }) => name.endsWith('${PART}')) });
    return real(address, options);
  };
</script>`;

interface Noted {
  readonly notes: readonly { readonly address: string; readonly signal: AbortSignal; readonly isThere: boolean }[];
  readonly failures: readonly GalleyErrorEvent['detail'][];
}

const notedIn = ({ window }: ServedPage) => window as unknown as Noted;
const document = (value: unknown) => `/fault/ok?body=${encodeURIComponent(JSON.stringify(value))}`;
const without = (part: string) => `<script type="importmap">${JSON.stringify({ imports: { [part]: '/fault/status?code=404' } })}</script>`;

afterEach(cleanUp);

describe('what judges a document from an address', () => {
  it('is loaded while the document is on its way, not before', async () => {
    const page = await open(await serve(`<galley-article src="${document(story('Tide'))}"></galley-article>`, NOTES + ELEMENTS));
    await until(() => page.document.querySelector('.galley-headline')?.textContent === 'Tide');
    const { notes } = notedIn(page);
    expect(notes.map(({ address, isThere }) => [new URL(address).pathname, isThere])).to.deep.equal([['/fault/ok', false]]);
    expect(page.window.performance.getEntriesByType('resource').filter(({ name }) => name.endsWith(PART))).to.have.length(1);
  });

  it('is not loaded where no address is given', async () => {
    const page = await open(await serve(`<galley-article><script type="application/json">${JSON.stringify(story('Tide'))}</script></galley-article>`, NOTES + ELEMENTS));
    await until(() => page.document.querySelector('.galley-headline') !== null);
    expect(page.window.performance.getEntriesByType('resource').filter(({ name }) => name.endsWith(PART))).to.have.length(0);
  });

  it('is missed aloud where it does not arrive: the request is given up, and a reader can try again', async () => {
    const page = await open(await serve(`<galley-article src="${document(story('Tide'))}"></galley-article>`, without(PART) + NOTES + ELEMENTS));
    const { notes, failures } = notedIn(page);
    await until(() => failures.length > 0);
    expect(failures.map(({ code, message }) => [code, message])).to.deep.equal([
      ['network', 'A part of the library could not be loaded. Serve all files of the package side by side, or use the one-file build.'],
    ]);
    expect((failures[0]?.cause as Partial<Error>).name).to.equal('TypeError');
    expect(notes.map(({ signal }) => signal.aborted)).to.deep.equal([true]);
    const element = find(page.document, 'galley-article');
    await until(() => element.matches(':state(error)'));
    expect(find(element, '.galley-notice').textContent).to.equal('This article could not be loaded. Try again');
  });
});
