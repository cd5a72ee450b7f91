import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import ts from 'typescript';
import { build } from 'vite';
import { inProject } from '../../scripts/project.mjs';
import { entries, site } from './consumer.js';
import { openTab, startBrowser } from './open.js';

const example = inProject('examples/custom-block');
const sources = readdirSync(path.join(example, 'src')).map((file) => readFileSync(path.join(example, 'src', file), 'utf8'));

/** Starts the server of the example and resolves to its address. */
function start(folder: string): Promise<{ readonly server: ChildProcess; readonly url: string }> {
  const server = spawn(process.execPath, ['dist-server/server.js'], { cwd: folder, env: { ...process.env, PORT: '0' }, stdio: ['ignore', 'pipe', 'inherit'] });
  return new Promise((resolve, reject) => {
    server.stdout.on('data', (chunk: Buffer) => { resolve({ server, url: chunk.toString().trim() }); });
    server.on('exit', (code) => { reject(new Error(`The server ended with ${String(code)}.`)); });
  });
}

describe('the example of a block of your own', () => {
  const folder = mkdtempSync(path.join(site, 'custom-block-'));
  let browser: Browser;
  let server: ChildProcess | undefined;
  let url = '';

  before(async () => {
    cpSync(example, folder, { recursive: true, filter: (from) => !/node_modules|dist/.test(path.relative(example, from)) });
    await build({ root: folder, logLevel: 'error' });
    await build({ root: folder, logLevel: 'error', build: { ssr: 'src/server.ts', outDir: 'dist-server' } });
    ({ server, url } = await start(folder));
    browser = await startBrowser();
  });
  after(async () => {
    server?.kill();
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const open = async (page: string, script: boolean) => {
    const { tab, complaints } = await openTab(browser, new URL(page, url).href, { script });
    const seen = await tab.evaluate(() => {
      const poll = document.querySelector('.acme-poll');
      return {
        text: document.querySelector('galley-article')?.textContent?.replace(/\s+/g, ' '),
        border: poll && getComputedStyle(poll).borderBlockStartStyle,
        markup: poll?.outerHTML,
        buttons: [...(poll?.shadowRoot?.querySelectorAll('button') ?? [])].map(({ textContent }) => textContent),
      };
    });
    return { tab, complaints, ...seen };
  };

  it('imports nothing of the package but its public entries', () => {
    const imported = sources.flatMap((text) => [...text.matchAll(/from '(galley[^']*)'|import '(galley[^']*)'/g)].map(([, a, b]) => a ?? b));
    assert.ok(imported.length >= 5);
    assert.deepEqual(imported.filter((name) => !entries.some(({ specifier }) => specifier === name)), []);
  });

  it('has the types that its fields say', () => {
    const { config } = ts.readConfigFile(path.join(folder, 'tsconfig.json'), ts.sys.readFile) as { config: object };
    const types = { types: ['node'], typeRoots: [inProject('node_modules/@types')] };
    const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, folder);
    const found = ts.getPreEmitDiagnostics(ts.createProgram(fileNames, { ...options, ...types }));
    assert.deepEqual(found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' ')), []);
  });

  it('is complete from the server before any script runs', async () => {
    const { text, border, buttons, complaints, tab } = await open('/', false);
    assert.match(text ?? '', /Should the night ferries stay\?Yes 1,204No 310/);
    assert.deepEqual([border, buttons, complaints], ['solid', [], []]);
    await tab.close();
  });

  for (const [where, page] of [['taken over from the server', '/'], ['set in the browser', '/client']] as const) {
    it(`moves by its own element, and leaves its markup as it was: ${where}`, async () => {
      const { text, border, buttons, complaints, markup, tab } = await open(page, true);
      assert.match(text ?? '', /Should the night ferries stay\?Yes 1,204No 310/);
      assert.deepEqual([border, buttons, complaints], ['solid', ['Yes', 'No'], []]);
      const after = await tab.evaluate(() => {
        const poll = document.querySelector('.acme-poll');
        poll?.shadowRoot?.querySelector('button')?.click();
        return [poll?.outerHTML, poll?.shadowRoot?.querySelector('button')?.textContent];
      });
      assert.deepEqual(after, [markup, '✓ Yes']);
      await tab.close();
    });
  }
});
