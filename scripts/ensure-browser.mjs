import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowsers } from './browser/candidates.mjs';
import { launch } from './browser/launch.mjs';
import { inProject } from './project.mjs';

const cacheFile = inProject('node_modules/.cache/galley-browser.json');
const advice = `No Chromium that can be launched was found, and none could be fetched.
Install Chrome, Chromium or Edge, or set CHROME_PATH to its executable, and run the command again.`;

/**
 * Finds a Chromium that really launches, or fetches one, and remembers it.
 * `env` is what the process that launches it needs besides its own environment; `origin` says where it comes from.
 *
 * @returns {Promise<{ executablePath: string, env: Record<string, string>, origin: string }>}
 * @throws {Error} with two lines of advice, when there is none.
 */
export async function ensureBrowser() {
  for (const name of ['CHROME_PATH', 'PUPPETEER_EXECUTABLE_PATH'].filter((name) => process.env[name])) {
    const browser = { executablePath: process.env[name], env: {}, origin: `named by ${name}` };
    if (await launches(browser)) return browser;
  }
  const remembered = readCache();
  if (remembered && (await launches(remembered))) return remembered;
  for await (const browser of findBrowsers()) {
    if (await launches(browser)) return remember(browser);
  }
  throw new Error(advice);
}

/** Starts the browser that was found. */
export const launchBrowser = async () => launch(await ensureBrowser());

/** An executable that exists may still lack libraries: only a page that was opened and read counts. */
async function launches(found) {
  let browser;
  try {
    browser = await launch(found);
    const page = await browser.newPage();
    await page.goto('data:text/html,<p>ready');
    return (await page.evaluate('document.body.textContent')) === 'ready';
  } catch (error) {
    console.error(`browser: cannot use ${found.executablePath}: ${String(error.message).trim().split('\n')[0]}`);
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
