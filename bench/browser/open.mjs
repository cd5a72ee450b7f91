import { createServer } from 'node:http';
import puppeteer from 'puppeteer-core';
import { ensureBrowser } from '../../scripts/ensure-browser.mjs';
import { galleyCss } from '../../scripts/stylesheet.mjs';
import { chromiumFlags, testEnvironment } from '../../scripts/test-environment.mjs';
import { scriptOf } from '../support/bundle.mjs';

/** Isolated from other origins, a page has a clock of 5 microseconds instead of 100. */
const ISOLATED = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp', 'cache-control': 'no-store' };

const pageWith = (script) => `<!doctype html><meta charset="utf-8"><title>bench</title><link rel="stylesheet" href="/galley.css"><body><script src="/${script}.js"></script>`;

async function serve(scripts) {
  const files = { '/galley.css': ['text/css', await galleyCss()] };
  for (const [name, script] of Object.entries(scripts)) {
    files[`/${name}`] = ['text/html', pageWith(name)];
    files[`/${name}.js`] = ['text/javascript', script];
  }
  const server = createServer(({ url }, response) => {
    const [type, body] = files[url] ?? [];
    response.writeHead(type ? 200 : 404, { ...ISOLATED, ...(type ? { 'content-type': `${type}; charset=utf-8` } : {}) });
    response.end(body);
  });
  await new Promise((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  return server;
}

/**
 * A headless Chromium in which each measure gets a fresh page with `galley.css` and the functions of one script: those of `page.mjs`, or of
 * one of `others`, by name.
 */
export async function openBrowser(others = {}) {
  const { executablePath, env } = await ensureBrowser();
  const server = await serve({ page: await scriptOf('browser/page.mjs'), ...others });
  const browser = await puppeteer.launch({
    executablePath,
    env: { ...process.env, ...testEnvironment, ...env },
    args: [...chromiumFlags, '--js-flags=--expose-gc', '--enable-precise-memory-info', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
    protocolTimeout: 300_000,
  });
  return {
    version: await browser.version(),
    async run(name, options, script = 'page') {
      const page = await browser.newPage();
      try {
        await page.setViewport({ width: 1200, height: 800 });
        await page.goto(`http://127.0.0.1:${server.address().port}/${script}`);
        return await page.evaluate((measure, given) => globalThis[measure](given), name, options);
      } finally {
        await page.close();
      }
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}
