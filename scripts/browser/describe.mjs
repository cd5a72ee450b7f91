import { createServer } from 'node:http';
import { ensureBrowser } from '../ensure-browser.mjs';
import { launch, newTab } from './launch.mjs';

const GENERIC = ['serif', 'sans-serif', 'monospace'];
const page = `<!doctype html><title>Fonts</title>${GENERIC.map((family) => `<p style="font-family: ${family}">Hamburg</p>`).join('')}`;

/**
 * Which Chromium the tests run in, where it comes from, and which fonts it sees: what to look at first where a test fails on one machine and
 * not on another. Two lines.
 */
export async function describeBrowser() {
  const found = await ensureBrowser();
  const browser = await launch(found);
  const server = await serve();
  try {
    const origin = `http://127.0.0.1:${server.address().port}`;
    const devtools = await browser.target().createCDPSession();
    // a page learns of fonts where it may only
    await devtools.send('Browser.grantPermissions', { origin, permissions: ['localFonts'] }).catch(() => {});
    const tab = await newTab(browser);
    await tab.goto(origin);
    const faces = await tab
      .evaluate(() => window.queryLocalFonts?.().then((all) => all.map(({ family }) => family)))
      .catch(() => undefined);
    const generic = await platformFonts(tab);
    const count = faces ? `${new Set(faces).size} families, ${faces.length} faces` : 'not counted';
    return [
      `browser: ${await browser.version()}, ${found.origin ?? 'found before'}: ${found.executablePath}`,
      `fonts: ${count}; ${GENERIC.map((family, index) => `${family} is ${generic[index] ?? 'nothing'}`).join(', ')}`,
    ].join('\n');
  } finally {
    await browser.close();
    server.close();
  }
}

function serve() {
  const server = createServer((request, response) => response.setHeader('content-type', 'text/html').end(page));
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

/** The face that each paragraph is set in. */
async function platformFonts(tab) {
  const devtools = await tab.createCDPSession();
  await devtools.send('DOM.enable');
  await devtools.send('CSS.enable');
  const { root } = await devtools.send('DOM.getDocument');
  const { nodeIds } = await devtools.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector: 'p' });
  const all = await Promise.all(nodeIds.map((nodeId) => devtools.send('CSS.getPlatformFontsForNode', { nodeId })));
  return all.map(({ fonts }) => fonts[0]?.familyName);
}
