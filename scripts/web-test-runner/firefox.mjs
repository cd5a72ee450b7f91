import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { printToPdf } from './commands.mjs';
import { otherEngines } from './engines.mjs';
import { leash } from './leash.mjs';

/** Firefox by WebDriver BiDi, which Puppeteer speaks to it. */
export async function launcher() {
  return chromeLauncher({
    puppeteer,
    // of windows side by side only one has the focus; and some preferences that emulate media hold for all of them
    concurrency: 1,
    launchOptions: {
      browser: 'firefox',
      executablePath: otherEngines.firefox.find().browser,
      headless: true,
      // lets a command reach the browser's own window, where media are emulated
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: { 'intl.accept_languages': 'en-US', 'intl.locale.requested': 'en-US' },
    },
    createBrowserContext({ browser }) {
      leash(browser.process().pid);
      return browser.defaultBrowserContext();
    },
    createPage: ({ context }) => context.newPage({ type: 'window' }),
  });
}

export const commands = {
  'galley-media': emulateMedia,
  'galley-pdf': printToPdf,
};

/** What can be set for one page, by the CSS name of what it emulates. */
const OVERRIDES = {
  'forced-colors': 'forcedColorsOverride',
  'prefers-color-scheme': 'prefersColorSchemeOverride',
  'prefers-reduced-motion': 'prefersReducedMotionOverride',
};

/** Puppeteer emulates no media in Firefox, for BiDi has no command for it. The browser's own window can. */
async function emulateMedia(page, { media = '', features = {} }) {
  const { 'prefers-contrast': contrast, ...others } = features;
  const unknown = Object.keys(others).filter((name) => !Object.hasOwn(OVERRIDES, name));
  if (unknown.length > 0) throw new Error(`Firefox cannot emulate ${unknown.join(', ')}.`);
  const values = Object.entries(OVERRIDES).map(([name, override]) => [override, others[name] ?? 'none']);
  const overrides = { mediumOverride: media, ...Object.fromEntries(values) };
  await inBrowserWindow(page.browser(), setMedia, page.mainFrame()._id, overrides, contrast === 'more');
  await untilKnown(page, {
    print: media === 'print',
    ...Object.fromEntries(QUERIES.map(([name, value]) => [`(${name}: ${value})`, features[name] === value])),
  });
  return true;
}

const QUERIES = [
  ['forced-colors', 'active'],
  ['prefers-contrast', 'more'],
  ['prefers-color-scheme', 'dark'],
  ['prefers-reduced-motion', 'reduce'],
];

/** The page is in another process, and hears of all this a little later. */
async function untilKnown(page, answers) {
  const areKnown = (wanted) => Object.entries(wanted).every(([query, answer]) => matchMedia(query).matches === answer);
  await page.waitForFunction(areKnown, { polling: 10, timeout: 5_000 }, answers);
}

/** Runs in the browser's own window. The colours of a theme for more contrast are those of any page: black on white. */
function setMedia(page, overrides, hasMoreContrast) {
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  Object.assign(NavigableManager.getBrowsingContextById(page), overrides);
  Services.prefs.setIntPref('ui.useAccessibilityTheme', hasMoreContrast ? 1 : 0);
  Services.prefs.setIntPref('browser.display.document_color_use', hasMoreContrast ? 1 : 0);
}

/** Calls a function with these arguments in Firefox's own window, not in a page. */
async function inBrowserWindow({ connection }, run, ...values) {
  const { result: tree } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const expression = `(${String(run)})(...${JSON.stringify(values)})`;
  const target = { context: tree.contexts[0].context };
  const { result } = await connection.send('script.evaluate', { expression, target, awaitPromise: true });
  if (result.type === 'exception') throw new Error(result.exceptionDetails.text);
}
