import { chromeLauncher } from '@web/test-runner-chrome';
import { ensureBrowser } from '../ensure-browser.mjs';
import { chromiumFlags, testEnvironment } from '../test-environment.mjs';
import { printToPdf } from './commands.mjs';

export async function launcher() {
  const { executablePath, env } = await ensureBrowser();
  return chromeLauncher({
    launchOptions: { executablePath, env: { ...process.env, ...env }, headless: true, args: chromiumFlags },
    async createPage({ context }) {
      // Each in a window of its own: a tab behind another paints no frames.
      const page = await context.newPage({ type: 'window' });
      await page.emulateTimezone(testEnvironment.TZ);
      // Of pages side by side only one is in front; in the others nothing would have the focus.
      const devtools = await page.createCDPSession();
      await devtools.send('Emulation.setFocusEmulationEnabled', { enabled: true });
      return page;
    },
  });
}

export const commands = {
  'galley-media': emulateMedia,
  'galley-collect': collectGarbage,
  'galley-pdf': printToPdf,
  'galley-faces': facesOf,
};

/** Emulation belongs to the session that asked for it, and ends with it: so there is one for each page, and it stays. */
const devtoolsOfPage = new WeakMap();

async function devtoolsOf(page) {
  if (!devtoolsOfPage.has(page)) devtoolsOfPage.set(page, await page.createCDPSession());
  return devtoolsOfPage.get(page);
}

/** The runner's own `emulateMedia` knows neither forced colours nor contrast, and says nothing when asked for them. */
async function emulateMedia(page, { media = '', features = {} }) {
  const devtools = await devtoolsOf(page);
  const list = Object.entries(features).map(([name, value]) => ({ name, value }));
  await devtools.send('Emulation.setEmulatedMedia', { media, features: list });
  return true;
}

/** Collects what nothing holds any more, and counts what is left. */
async function collectGarbage(page) {
  const devtools = await devtoolsOf(page);
  for (let round = 0; round < 2; round++) await devtools.send('HeapProfiler.collectGarbage');
  const { nodes, jsEventListeners: listeners } = await devtools.send('Memory.getDOMCounters');
  return { nodes, listeners };
}

/** The faces of this machine, not of the page, in which letters of these elements are set: how many letters of each. */
async function facesOf(page, { selector }) {
  const devtools = await devtoolsOf(page);
  await devtools.send('DOM.enable');
  await devtools.send('CSS.enable');
  const { root } = await devtools.send('DOM.getDocument');
  const { nodeIds } = await devtools.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector });
  const all = await Promise.all(nodeIds.map((nodeId) => devtools.send('CSS.getPlatformFontsForNode', { nodeId })));
  await devtools.send('CSS.disable');
  await devtools.send('DOM.disable');
  const counts = {};
  for (const { familyName, isCustomFont, glyphCount } of all.flatMap(({ fonts }) => fonts)) {
    if (!isCustomFont) counts[familyName] = (counts[familyName] ?? 0) + glyphCount;
  }
  return counts;
}
