/**
 * `npm run bench:page`: how soon a reader sees an article of 40 blocks with a picture, on a telephone with a slow line (2 Mbit/s, 150 ms, a
 * processor four times as slow), by each way in which a page may have it. Prints a table: the largest paint (LCP) as a ratio to the same page as
 * static HTML, layout shift, and the time in which nothing answers (TBT). Reads `dist`, so build first.
 * Usage: node bench/load/run.mjs [rounds]; a round opens each page once, in turn.
 */
import { launchBrowser } from '../../scripts/ensure-browser.mjs';
import { median } from '../support/statistics.mjs';
import { PAGES, serveSite } from './site.mjs';

const rounds = Number(process.argv[2] ?? 7);
const LINE = { offline: false, latency: 150, downloadThroughput: 2e6 / 8, uploadThroughput: 2e6 / 8 };
const SLOWER = 4;
/** So long after the last paint nothing more is awaited, in milliseconds. */
const QUIET = 2_000;

/** In the page, before anything else: notes what the browser tells of it. */
function observe() {
  const seen = (globalThis.seen = { paint: 0, shift: 0, blocked: 0, last: 0 });
  const on = (type, note) => new PerformanceObserver((list) => { for (const entry of list.getEntries()) { note(entry); seen.last = performance.now(); } }).observe({ type, buffered: true });
  on('largest-contentful-paint', ({ startTime }) => { seen.paint = startTime; });
  on('layout-shift', ({ value }) => { seen.shift += value; });
  on('longtask', ({ duration }) => { seen.blocked += Math.max(0, duration - 50); });
}

/** A photograph of about 100 kB: colours in squares that follow from their place. */
async function photograph(browser) {
  const page = await browser.newPage();
  const data = await page.evaluate(() => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 1600, height: 900 });
    const context = canvas.getContext('2d');
    for (let y = 0; y < 900; y += 10) for (let x = 0; x < 1600; x += 10) {
      context.fillStyle = `rgb(${(x * y) % 256} ${(x * 7 + y * 3) % 256} ${(y * 13) % 256})`;
      context.fillRect(x, y, 10, 10);
    }
    return canvas.toDataURL('image/jpeg', 0.25);
  });
  await page.close();
  return Buffer.from(data.split(',')[1], 'base64');
}

async function open(browser, address) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  try {
    await page.setViewport({ width: 412, height: 823 });
    const session = await page.createCDPSession();
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', LINE);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    await page.evaluateOnNewDocument(observe);
    await page.goto(address, { waitUntil: 'load', timeout: 120_000 });
    await page.waitForFunction((quiet) => document.querySelector('[data-galley] .galley-column') && performance.now() - globalThis.seen.last > quiet, { timeout: 120_000 }, QUIET);
    return await page.evaluate(() => globalThis.seen);
  } finally {
    await context.close();
  }
}

const browser = await launchBrowser();
const hero = await photograph(browser);
const site = await serveSite(hero);
const names = Object.keys(PAGES);
const results = names.map(() => []);
try {
  for (let round = 0; round < rounds; round++) {
    // in turn, and each time in another order
    for (let step = 0; step < names.length; step++) {
      const index = (step + round) % names.length;
      results[index].push(await open(browser, `${site.origin}/${index}.html`));
    }
  }
} finally {
  await browser.close();
  site.close();
}
const least = median(results[0].map(({ paint }) => paint));
console.log(`${rounds} rounds, a picture of ${Math.round(hero.length / 1000)} kB; medians\n\n| Page | LCP | to static HTML | layout shift | TBT |\n|---|---|---|---|---|`);
names.forEach((name, index) => {
  const of = (what) => median(results[index].map((each) => each[what]));
  console.log(`| ${name} | ${Math.round(of('paint'))} ms | ${(of('paint') / least).toFixed(2)} x | ${of('shift').toFixed(3)} | ${Math.round(of('blocked'))} ms |`);
});
