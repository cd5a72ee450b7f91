import { createServer } from 'node:net';
import { otherEngines } from './engines.mjs';
import { endGroup, startLeashed } from './leash.mjs';
import { startWebDriver } from './webdriver.mjs';
import { webDriverPage } from './webdriver-page.mjs';

/**
 * WebKitGTK's own small browser, on a display that nobody sees. To the runner it is one more that Puppeteer drives, for the runner's
 * commands know no other kind without a package of its own; the pages have only what WebDriver can do.
 */
export async function launcher() {
  const groups = [];
  const pages = new Map();
  let starting;

  async function start() {
    const { driver, browser, display } = otherEngines.webkit.find();
    const screen = startLeashed(display, ['-displayfd', '3', '-screen', '0', '1000x800x24', '-nolisten', 'tcp'], {}, 1);
    groups.push(screen.pid);
    const DISPLAY = `:${await firstLine(screen.stdio[3])}`;
    const port = await freePort();
    const service = startLeashed(driver, [`--port=${port}`, '--host=127.0.0.1'], { DISPLAY, LIBGL_ALWAYS_SOFTWARE: '1' });
    groups.push(service.pid);
    const options = { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] } };
    const session = await startWebDriver(`http://127.0.0.1:${port}`, options);
    return { session, page: webDriverPage(session) };
  }

  const show = async (url) => {
    const { session } = await (starting ??= start());
    await session.send('POST', 'url', { url });
  };

  return {
    name: 'WebKit',
    type: 'puppeteer',
    concurrency: 1,
    async startSession(id, url) {
      const { page } = await (starting ??= start());
      pages.set(id, { page, url });
      await page.setViewport({ width: 800, height: 600 });
      await show(url);
    },
    isActive: (id) => pages.has(id),
    getBrowserUrl: (id) => pages.get(id)?.url,
    getPage: (id) => pages.get(id).page,
    async stopSession(id) {
      pages.delete(id);
      await show('about:blank');
      return {};
    },
    async stop() {
      const started = await starting?.catch(() => undefined);
      await started?.session.end();
      for (const group of groups.reverse()) endGroup(group);
    },
    startDebugSession: () => Promise.reject(new Error('There is no debugger for WebKitGTK here.')),
  };
}

/** Nothing beside the runner's own: no medium can be emulated, nothing printed or collected. */
export const commands = {};

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

const firstLine = (stream) =>
  new Promise((resolve, reject) => {
    let text = '';
    stream.on('data', (piece) => {
      text += piece;
      if (text.includes('\n')) resolve(text.split('\n')[0]);
    });
    stream.on('end', () => reject(new Error('Xvfb did not start.')));
  });
