import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { limits } from '../../scripts/limits.mjs';
import { inProject } from '../../scripts/project.mjs';
import { renderToString } from '../../src/html.js';
import { bundlers, installBundlers, whyNot, type Pages, type Sheets } from './bundlers.js';
import { installed, site } from './consumer.js';
import { startBrowser } from './open.js';

const ACCENT = '--galley-color-accent: light-dark(#006b5b, #6fd8c4)';
/** What a publisher has besides our sheets, as it stands in docs/theming.md. */
const FILES = {
  'accent.css': `:root { ${ACCENT}; }`,
  'scheme.css': ':root { color-scheme: light dark; }',
  'scheme-in-a-layer.css': '@layer base { :root { color-scheme: light dark; } }',
  'always-dark.css': 'body { color-scheme: dark; }',
  'accent-as-it-is.css': `@supports (color: light-dark(#000, #fff)) { :root { ${ACCENT}; } }`,
};
const PAGES: Pages = {
  unsaid: ['galley/galley.css', 'accent.css'],
  both: ['galley/galley.css', 'accent.css', 'scheme.css'],
  layered: ['scheme-in-a-layer.css', 'galley/galley.css', 'accent.css'],
  theme: ['galley/galley.css', 'galley/themes/wire.css', 'scheme.css'],
  // a theme that is named on the article, and not on the root, follows the scheme of any element around it
  section: ['galley/galley.css', 'galley/themes.css', 'always-dark.css'],
  meta: ['galley/galley.css', 'accent-as-it-is.css'],
};
const META = '<meta name="color-scheme" content="light dark">';
/** A build that Bun makes sees no scheme but those in its sheets. */
const isSeenBy = (title: string, page: string) => title !== 'Bun' || page !== 'meta';

const fixtures = ['everything', 'persian', 'code', 'dari-footnotes'].map((name) =>
  renderToString(JSON.parse(readFileSync(inProject(`test/fixtures/${name}.json`), 'utf8')), { prefix: `galley-${name}` }).replace(
    '<galley-article',
    '<galley-article theme="magazine"',
  ),
);

/** Every computed property of every element of an article, and of what is generated in it: a text for each, with what it is in its first line. */
const looksOf = (tab: Page) =>
  tab.evaluate(() => {
    const names = [...getComputedStyle(document.body)].filter((name) => !name.startsWith('--'));
    return [...document.querySelectorAll('galley-article, galley-article *')].flatMap((element) =>
      ['', '::before', '::after', '::marker', '::first-letter'].flatMap((pseudo) => {
        const style = getComputedStyle(element, pseudo);
        if (['::before', '::after'].includes(pseudo) && ['none', 'normal'].includes(style.content)) return [];
        if (pseudo === '::marker' && style.display !== 'list-item') return [];
        if (pseudo === '::first-letter' && !element.matches('.galley-drop-cap')) return [];
        return [`${element.localName}.${element.className}${pseudo}`, ...names.map((name) => `${name}: ${style.getPropertyValue(name)}`)].join('\n');
      }),
    );
  });

/** The properties in which two looks of one article differ, each once. */
function differences(written: readonly string[], built: readonly string[]): string[] {
  const found = written.flatMap((text, index) => {
    if (text === built[index]) return [];
    const [ours, theirs] = [text.split('\n'), (built[index] ?? '').split('\n')];
    return ours.flatMap((line, at) => (line === theirs[at] ? [] : [`${ours[0] ?? ''} ${line} -> ${theirs[at] ?? 'nothing'}`]));
  });
  return [...new Set(found)];
}

describe('the style sheets, built by a bundler as it comes,', { timeout: limits.file }, () => {
  let browser: Browser;
  const seen = new Map<string, readonly string[]>();

  before(async () => {
    browser = await startBrowser();
    await installBundlers();
    for (const [file, text] of Object.entries(FILES)) writeFileSync(path.join(site, file), text);
  });
  after(() => browser.close());

  async function look(css: string, page: string, scheme: string): Promise<readonly string[]> {
    const tab = await browser.newPage();
    await tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    const head = `<title>Site</title>${page === 'meta' ? META : ''}<style>${css}</style>`;
    await tab.setContent(`<!doctype html><html lang="en"><head>${head}</head><body>${fixtures.join('')}</body></html>`);
    const looks = await looksOf(tab);
    await tab.close();
    return looks;
  }

  const read = (module: string) =>
    readFileSync(
      module.startsWith('galley/') ? path.join(installed, 'dist', module.slice('galley/'.length)) : path.join(site, module),
      'utf8',
    );

  async function plain(page: string, scheme: string): Promise<readonly string[]> {
    const key = `${page} ${scheme}`;
    const looks = seen.get(key) ?? (await look((PAGES[page] ?? []).map(read).join('\n'), page, scheme));
    seen.set(key, looks);
    return looks;
  }

  it('are told apart where a colour is lost, and light from dark', async () => {
    const lost = await look(read('galley/galley.css').replaceAll('light-dark(', 'lost('), 'both', 'light');
    assert.notDeepEqual(lost, await plain('both', 'light'));
    for (const page of ['both', 'layered', 'theme', 'meta']) assert.notDeepEqual(await plain(page, 'dark'), await plain(page, 'light'));
    for (const page of ['unsaid', 'section']) assert.deepEqual(await plain(page, 'dark'), await plain(page, 'light'));
    assert.notDeepEqual(await plain('section', 'light'), await plain('unsaid', 'light'));
  });

  for (const bundler of bundlers) {
    it(`look as they are written: ${bundler.title}`, { timeout: limits.file }, async (test) => {
      const reason = whyNot(bundler);
      if (reason !== false) return test.skip(reason);
      const sheets: Sheets = await bundler.build(PAGES);
      for (const page of Object.keys(PAGES).filter((name) => isSeenBy(bundler.title, name)))
        for (const scheme of ['light', 'dark']) {
          const written = await plain(page, scheme);
          const built = await look(sheets.get(page) ?? '', page, scheme);
          const found = differences(written, built);
          assert.deepEqual(found.slice(0, 20), [], `${page}, ${scheme}: ${String(found.length)} differences`);
        }
    });
  }
});
