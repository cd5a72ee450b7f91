/**
 * `npm run test:frameworks`: every page of `docs/frameworks/` as a newcomer would follow it. Its code, which `npm run generate` writes into `examples/`, is
 * built with the framework's own production build and the packed package, served by the framework's own server, and opened with script off and on,
 * in light and dark. `-- next plain` takes only these; `--update` writes what was seen into the table of `docs/embedding.md`, and the versions into the pages.
 *
 * To add one:
 * 1. `examples/<name>/package.json`: exact versions that run on Node 20.19, and the framework's own `build` and `start`, which obeys the variable `PORT`.
 *    What the guide does not show lies there too. Where it has a `dev`, that obeys `PORT` too.
 * 2. `test/frameworks/<name>/site.json`: `story`, the file that is to hold the article (`story.json`, here); `folder`, where what is built is served as
 *    files and not by `start`; and `rows`, one for each way that the page shows, with the path to open (`index.html`, where files are served), or a page
 *    to follow a link from (`via`), and whether the words are in the HTML.
 * 3. `docs/frameworks/<name>.md`: each file stands in a fence under its own name, which is alone in its line, in backticks. `Tried with `
 *    begins a line that this test writes. Each way has something below its article, so that it can shift, and the README's `color-scheme`.
 * 4. `npm run generate` and `npm run test:frameworks -- <name> --update`, which makes the lock too, beside `site.json`.
 */
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { toJsonLd } from '../../src/export/json-ld.js';
import { renderToString } from '../../src/html.js';
import { parseArticle } from '../../src/schema/parse.js';
import { examples, type Example, type Way } from '../../scripts/examples.js';
import { inProject } from '../../scripts/project.mjs';
import { installed } from '../packed/consumer.js';
import { startBrowser } from '../packed/open.js';
import { serveFolder } from '../packed/serve.js';
import { look, type View } from './look.js';
import { describeNextPages } from './next-pages.js';
import { serve, start, type ServedSite } from './serve.js';
import { build } from './site.js';
import { lineOf, readRows, readTried, writeRows, writeTried, type Row } from './table.js';

const only = (process.env['GALLEY_ONLY'] ?? '').split(' ').filter(Boolean);
const isUpdate = process.env['GALLEY_UPDATE'] === '1';
/** What the article needs, as every page links it or its elements bring it. */
const SHEETS = ['galley.css', 'blocks/code.css', 'blocks/notes.css'];
const SCHEMES = ['light', 'dark'] as const;
/** A first installation, and a build on a busy machine. */
const timeout = 600_000;

const story: unknown = JSON.parse(readFileSync(inProject('test/frameworks/story.json'), 'utf8'));
const { headline } = story as { readonly headline: string };

describe('the pages of docs/frameworks', { timeout: examples.length * timeout }, () => {
  let browser: Browser;
  /** The article in a page that has nothing but the style sheet as it was published. */
  const plain = new Map<string, View>();

  before(async () => {
    browser = await startBrowser();
    const folder = mkdtempSync(path.join(realpathSync(tmpdir()), 'galley-plain-sheet-'));
    cpSync(path.join(installed, 'dist/galley.css'), path.join(folder, 'galley.css'));
    cpSync(path.join(installed, 'dist/blocks'), path.join(folder, 'blocks'), { recursive: true, filter: (file) => !/\.(?:js|map|ts)$/.test(file) });
    const head = '<!doctype html><html lang="en"><meta charset="utf-8"><meta name="color-scheme" content="light dark"><title>Plain</title>';
    writeFileSync(path.join(folder, 'index.html'), `${head}${SHEETS.map((sheet) => `<link rel="stylesheet" href="${sheet}">`).join('')}${renderToString(story)}`);
    const server = await serveFolder(folder);
    for (const scheme of SCHEMES) plain.set(scheme, await look(browser, `${server.url}index.html`, { script: false, scheme }));
    server.stop();
    rmSync(folder, { recursive: true });
  });
  after(() => browser.close());

  it('have an article of which nothing is wrong, and which has two schemes', () => {
    assert.deepEqual(parseArticle(story).issues, []);
    assert.notDeepEqual(plain.get('light')?.colours, plain.get('dark')?.colours);
  });

  it('name no framework that is not there', () => {
    assert.deepEqual(
      only.filter((name) => !examples.some((example) => example.name === name)),
      [],
    );
  });

  for (const example of examples.filter(({ name }) => only.length === 0 || only.includes(name))) describeExample(example);

  function describeExample(example: Example): void {
    const { name, site, manifest, page } = example;
    describe(page, () => {
      let folder = '';
      let served: ServedSite | undefined;

      before(
        async () => {
          folder = await build(example);
          served = await serve(example, folder);
        },
        { timeout },
      );
      after(async () => {
        await served?.stop();
        if (folder !== '') rmSync(folder, { recursive: true, force: true });
      });

      const at = (place: string) => `${served?.url ?? ''}${place}`;

      it('says with which versions its code was tried', () => {
        const packages = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }).filter(([each]) => each !== 'galley');
        const versions = packages.map(([each, version]) => `${each} ${version}`).join(', ');
        const sentence = `Tried with ${site.tried ?? (versions || 'Node')}.`;
        if (isUpdate) writeTried(page, sentence);
        assert.equal(readTried(page), sentence);
      });

      if (readFileSync(inProject(page), 'utf8').includes('application/ld+json')) it('tells search engines what the article is: title, description and JSON-LD, once each', async () => {
        const html = await (await fetch(at(site.rows[0]?.path ?? ''))).text();
        const [title, description, jsonLd] = [/<title[^>]*>([^<]*)<\/title>/g, /<meta name="description" content="([^"]*)"/g, /<script[^>]*type="application\/ld\+json"[^>]*>([^<]*)<\/script>/g].map((tag) => [...html.matchAll(tag)].map(([, text = '']) => text));
        const { jsonLd: wanted } = toJsonLd(story, { articleBody: false });
        assert.deepEqual([title, description], [[wanted['headline']], [wanted['description']]]);
        assert.deepEqual(jsonLd?.map((text) => JSON.parse(text) as unknown), [JSON.parse(JSON.stringify(wanted))]);
      });

      // what the server of a framework says there is its own
      if (/^(?:node serve|workerd )/.test(manifest.scripts?.['start'] ?? '')) it('answers an address that cannot be decoded without a line of a program', async () => {
        const answer = await fetch(`${served?.url ?? ''}%E0%A4%A`, { redirect: 'manual' });
        assert.doesNotMatch(await answer.text(), /\n\s+at |(?:\/|&nbsp;)node_modules\//);
      });

      if (manifest.scripts?.['dev'] !== undefined) it('has the article in its HTML in development too', { timeout: 120_000 }, async () => {
        const developed = await start(folder, 'npm', 'run', 'dev');
        try {
          assert.ok((await (await fetch(developed.url)).text()).includes(headline));
        } finally {
          await developed.stop();
        }
      });

      for (const way of site.rows) {
        it(`shows the article: ${way.title}`, { timeout: 120_000 }, async () => {
          const url = at(way.path);
          const via = way.via === undefined ? undefined : at(way.via);
          const without = await look(browser, url, { script: false, via });
          const views = new Map<string, View>();
          for (const scheme of SCHEMES) views.set(scheme, await look(browser, url, { scheme, via }));
          const row = judge(way, without, views);
          if (isUpdate) writeRows([{ ...row, In: `[${way.title}](frameworks/${name}.md)` }]);
          assert.equal(
            readRows().get(`[${way.title}](frameworks/${name}.md)`),
            lineOf({ ...row, In: `[${way.title}](frameworks/${name}.md)` }),
          );
        });
      }
    });
  }

  /** Fails where anything is not as it should be. */
  function judge({ title, isServed, isStatic = false }: Way, without: View, views: ReadonlyMap<string, View>): Row {
    const words = plain.get('light')?.words;
    assert.equal(without.words, isServed ? words : '', 'the words without script');
    assert.equal(without.deadLink, undefined, 'a dead link, without script');
    for (const [scheme, { messages, words: shown, colours, isDefined, shift, nodes, deadLink }] of views) {
      assert.deepEqual(messages, [], 'messages');
      assert.equal(shown, words, 'the words with script');
      const wrong = colours.filter((colour, index) => colour !== plain.get(scheme)?.colours[index]);
      assert.deepEqual(wrong.slice(0, 5), [], `${String(wrong.length)} of ${String(colours.length)} colours, ${scheme}`);
      assert.equal(isDefined, !isStatic, 'the element is defined');
      assert.equal(shift, 0, 'shift');
      assert.equal(deadLink, undefined, 'a dead link');
      assert.equal(nodes.served > 0, isServed, 'nodes of the server');
      if (isServed) assert.deepEqual(nodes, { served: nodes.served, kept: nodes.served, others: 0 }, 'nodes kept');
    }
    return {
      In: title,
      'Words without script': isServed ? 'all' : 'none',
      'Nodes kept': isServed ? 'all' : '–',
      Shift: '0',
      Colours: 'as in galley.css',
      Messages: 'none',
    };
  }
});

if (only.length === 0 || only.includes('next')) describeNextPages();
