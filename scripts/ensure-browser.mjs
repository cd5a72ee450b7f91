import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { findBrowsers } from './browser/candidates.mjs';
import { inProject } from './project.mjs';
import { chromiumFlags, testEnvironment } from './test-environment.mjs';

const cacheFile = inProject('node_modules/.cache/galley-browser.json');
const advice = `No Chromium that can be launched was found, and none could be fetched.
Install Chrome, Chromium or Edge, or set CHROME_PATH to its executable, and run the command again.`;

/**
 * Finds a Chromium that really launches, or fetches one, and remembers it.
 * `env` is what the process that launches it needs besides its own environment.
 *
 * @returns {Promise<{ executablePath: string, env: Record<string, string> }>}
 * @throws {Error} with two lines of advice, when there is none.
 */
export async function ensureBrowser() {
  const named = ['CHROME_PATH', 'PUPPETEER_EXECUTABLE_PATH'].flatMap((name) => process.env[name] ?? []);
  for (const executablePath of named) {
    if (await launches({ executablePath, env: {} })) return { executablePath, env: {} };
  }
  const remembered = readCache();
  if (remembered && (await launches(remembered))) return remembered;
  for await (const browser of findBrowsers()) {
    if (await launches(browser)) return remember(browser);
  }
  throw new Error(advice);
}

/** An executable that exists may still lack libraries: only a page that was opened and read counts. */
async function launches({ executablePath, env }) {
  let browser;
  try {
    browser = await puppeteer.launch({
      executablePath,
      env: { ...process.env, ...testEnvironment, ...env },
      args: chromiumFlags,
      timeout: 20_000,
    });
    const page = await browser.newPage();
    await page.goto('data:text/html,<p>ready');
    return (await page.evaluate('document.body.textContent')) === 'ready';
  } catch (error) {
    console.error(`browser: cannot use ${executablePath}: ${String(error.message).trim().split('\n')[0]}`);
    return false;
  } finally {
    await browser?.close().catch(() => {});
  }
}

function readCache() {
  try {
    return JSON.parse(readFileSync(cacheFile, 'utf8'));
  } catch {
    return undefined;
  }
}

function remember(browser) {
  mkdirSync(path.dirname(cacheFile), { recursive: true });
  writeFileSync(cacheFile, `${JSON.stringify(browser, null, 2)}\n`);
  return browser;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (process.argv.includes('--again')) rmSync(cacheFile, { force: true });
  await ensureBrowser().then(
    ({ executablePath }) => console.log(executablePath),
    (error) => {
      console.error(error.message);
      process.exitCode = 1;
    },
  );
}
