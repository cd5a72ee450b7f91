/**
 * Server commands for browser tests, beside the runner's own. `test/support/commands.ts` has typed functions that call them.
 * Pages are reused between test files: whoever emulates a medium sets it back.
 */
export const browserCommands = {
  name: 'galley-commands',
  async executeCommand({ command, payload, session }) {
    if (command === 'galley-media') return emulateMedia(session, payload);
    if (command === 'galley-collect') return collectGarbage(session);
    if (command === 'galley-pdf') return printToPdf(session, payload);
  },
};

/** Emulation belongs to the session that asked for it, and ends with it: so there is one for each page, and it stays. */
const devtoolsOfPage = new WeakMap();

async function devtoolsOf(page) {
  if (!devtoolsOfPage.has(page)) devtoolsOfPage.set(page, await page.createCDPSession());
  return devtoolsOfPage.get(page);
}

/** The runner's own `emulateMedia` knows neither forced colours nor contrast, and says nothing when asked for them. */
async function emulateMedia({ browser, id }, { media = '', features = {} }) {
  const devtools = await devtoolsOf(browser.getPage(id));
  const list = Object.entries(features).map(([name, value]) => ({ name, value }));
  await devtools.send('Emulation.setEmulatedMedia', { media, features: list });
  return true;
}

async function printToPdf({ browser, id }, options = {}) {
  const bytes = await browser.getPage(id).pdf({ format: 'A4', printBackground: true, ...options });
  return Buffer.from(bytes).toString('base64');
}

/** Collects what nothing holds any more, and counts what is left. */
async function collectGarbage({ browser, id }) {
  const devtools = await devtoolsOf(browser.getPage(id));
  for (let round = 0; round < 2; round++) await devtools.send('HeapProfiler.collectGarbage');
  const { nodes, jsEventListeners: listeners } = await devtools.send('Memory.getDOMCounters');
  return { nodes, listeners };
}
