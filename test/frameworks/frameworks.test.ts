/**
 * `npm run test:frameworks`: every page of `docs/frameworks/` as a newcomer would follow it. Its code is built with the framework's own
 * production build and the packed package, served by the framework's own server, and opened with script off and on, in light and dark.
 * `-- next plain` takes only these; `--update` writes what was seen into the table of `docs/embedding.md`, and the versions into the pages.
 *
 * To add one:
 * 1. `test/frameworks/<name>/package.json`: exact versions that run on Node 20.19, the framework's own `build` and `start` (`start` obeys the
 *    variable `PORT`; without it, `galley.folder` is served as files), and for this test alone under `galley`: `story`, the file that is to
 *    hold the article (`story.json`, here), and `rows`, one for each way that the page shows, with the path to open (`index.html`, where
 *    files are served), or a page to follow a link from (`via`), and whether the words are in the HTML. Other files in the folder, such as a
 *    server, go into the site as they are.
 * 2. There: `npm install --package-lock-only --ignore-scripts --omit-lockfile-registry-resolved`, which makes the lock.
 * 3. `docs/frameworks/<name>.md`: each file stands in a fence under its own name, which is alone in its line, in backticks. `Tried with `
 *    begins a line that this test writes. Each way has something below its article, so that it can shift, and the README's `color-scheme`.
 * 4. `npm run test:frameworks -- <name> --update`.
 */
import assert from 'node:assert/strict';
import { copyFileSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { renderToString } from '../../src/html.js';
import { parseArticle } from '../../src/schema/parse.js';
import { inProject } from '../../scripts/project.mjs';
import { installed } from '../packed/consumer.js';
import { startBrowser } from '../packed/open.js';
import { serveFolder } from '../packed/serve.js';
import { look, type View } from './look.js';
import { serve, type ServedSite } from './serve.js';
import { build, frameworks, type Framework, type Way } from './site.js';
import { lineOf, readRows, readTried, writeRows, writeTried, type Row } from './table.js';

const only = (process.env['GALLEY_ONLY'] ?? '').split(' ').filter(Boolean);
const isUpdate = process.env['GALLEY_UPDATE'] === '1';
const SCHEMES = ['light', 'dark'] as const;
/** A first installation, and a build on a busy machine. */
const timeout = 600_000;

const story: unknown = JSON.parse(readFileSync(inProject('test/frameworks/story.json'), 'utf8'));

describe('the pages of docs/frameworks', { timeout: frameworks.length * timeout }, () => {
  let browser: Browser;
  /** The article in a page that has nothing but the style sheet as it was published. */
  const plain = new Map<string, View>();

  before(async () => {
    browser = await startBrowser();
    const folder = mkdtempSync(path.join(realpathSync(tmpdir()), 'galley-plain-sheet-'));
    copyFileSync(path.join(installed, 'dist/galley.css'), path.join(folder, 'galley.css'));
    const head = '<!doctype html><html lang="en"><meta charset="utf-8"><meta name="color-scheme" content="light dark"><title>Plain</title>';
    writeFileSync(path.join(folder, 'index.html'), `${head}<link rel="stylesheet" href="galley.css">${renderToString(story)}`);
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
      only.filter((name) => !frameworks.some((framework) => framework.name === name)),
      [],
    );
  });

  for (const framework of frameworks.filter(({ name }) => only.length === 0 || only.includes(name))) describeFramework(framework);

  function describeFramework(framework: Framework): void {
    const { name, manifest, page } = framework;
    describe(page, () => {
      let folder = '';
      let site: ServedSite | undefined;

      before(
        async () => {
          folder = await build(framework);
          site = await serve(framework, folder);
        },
        { timeout },
      );
      after(async () => {
        await site?.stop();
        if (folder !== '') rmSync(folder, { recursive: true, force: true });
      });

      it('says with which versions its code was tried', () => {
        const packages = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
        const versions = packages.map(([each, version]) => `${each} ${version}`).join(', ');
        const sentence = `Tried with ${manifest.galley.tried ?? (versions || 'Node')}.`;
        if (isUpdate) writeTried(page, sentence);
        assert.equal(readTried(page), sentence);
      });

      for (const way of manifest.galley.rows) {
        it(`shows the article: ${way.title}`, { timeout: 120_000 }, async () => {
          const at = (place: string) => `${site?.url ?? ''}${place}`;
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
