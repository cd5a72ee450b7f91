/**
 * `npm run pictures`: photographs articles as a reader would see them and lays the photographs out for people, as docs/pictures/*.jpg.
 * The pages are server-rendered, with `dist/galley.css` and no script. Run `npm run build` first.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import { ensureBrowser } from './ensure-browser.mjs';
import { inProject } from './project.mjs';
import { chromiumFlags, testEnvironment } from './test-environment.mjs';

const { renderToString } = await import('galley/html');
const folder = inProject('docs/pictures');
const types = { '.css': 'text/css', '.jpg': 'image/jpeg', '.svg': 'image/svg+xml', '.png': 'image/png' };

const pages = {
  en: 'demo/night-ferry.json',
  fa: 'demo/night-ferry.fa.json',
  everything: 'test/fixtures/everything.json',
};
const sheets = {
  galley: [
    { page: 'en', width: 760, height: 1050 },
    { page: 'fa', width: 760, height: 1050, scheme: 'dark' },
  ],
  'contact-sheet': [
    ...['light', 'dark'].flatMap((scheme) => [360, 768, 1280].map((width) => ({ page: 'en', width, height: 1500, scheme }))),
    ...[360, 768, 1280].map((width) => ({ page: 'fa', width, height: 1500 })),
    { page: 'everything', width: 1280, height: 2600 },
    { page: 'everything', width: 360, height: 2600, scheme: 'dark' },
    { page: 'en', width: 794, height: 1123, print: true },
    { page: 'fa', width: 794, height: 1123, print: true },
  ],
};

function pageOf(name) {
  const article = renderToString(JSON.parse(readFileSync(inProject(pages[name]), 'utf8')));
  return `<!doctype html><html lang="${name === 'fa' ? 'fa' : 'en'}"><meta charset="utf-8"><title>Galley</title><meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark"><link rel="stylesheet" href="/dist/galley.css"><style>body{margin:0;padding-block:1.5rem}</style><main>${article}</main>`;
}

function serve(request, response) {
  const { pathname } = new URL(request.url, 'http://localhost');
  const name = /^\/demo\/page-(\w+)$/.exec(pathname)?.[1];
  try {
    const body = name ? pageOf(name) : readFileSync(inProject(`.${pathname}`));
    response.setHeader('content-type', name ? 'text/html; charset=utf-8' : (types[path.extname(pathname)] ?? 'application/octet-stream'));
    response.end(body);
  } catch {
    response.statusCode = 404;
    response.end();
  }
}

async function photograph(browser, origin, { page: name, width, height, scheme = 'light', print = false }) {
  const page = await browser.newPage();
  await page.setViewport({ width, height });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  if (print) await page.emulateMediaType('print');
  await page.goto(`${origin}/demo/page-${name}`, { waitUntil: 'networkidle0' });
  const png = await page.screenshot({ encoding: 'base64' });
  await page.close();
  return { png, width, label: `${name}, ${width} px, ${print ? 'print' : scheme}` };
}

async function layOut(browser, photographs, scale) {
  const page = await browser.newPage();
  await page.setViewport({ width: 1600, height: 800 });
  const figure = ({ png, width, label }) => `<figure style="margin:0"><img alt="" width="${width * scale}" src="data:image/png;base64,${png}"><figcaption>${label}</figcaption></figure>`;
  await page.setContent(`<style>body{margin:0;padding:24px;background:#8d8a85;font:12px system-ui;display:flex;flex-wrap:wrap;gap:24px;align-items:start;justify-content:center}figcaption{color:#fff;padding-top:4px}</style>${photographs.map(figure).join('')}`);
  const sheet = await page.screenshot({ fullPage: true, type: 'jpeg', quality: 84 });
  await page.close();
  return sheet;
}

const server = createServer(serve).listen(0);
const origin = `http://localhost:${server.address().port}`;
const { executablePath, env } = await ensureBrowser();
const browser = await puppeteer.launch({ executablePath, env: { ...process.env, ...testEnvironment, ...env }, args: chromiumFlags });
mkdirSync(folder, { recursive: true });
for (const [name, shots] of Object.entries(sheets)) {
  const photographs = [];
  for (const shot of shots) photographs.push(await photograph(browser, origin, shot));
  writeFileSync(path.join(folder, `${name}.jpg`), await layOut(browser, photographs, name === 'galley' ? 1 : 0.5));
  console.log(`docs/pictures/${name}.jpg: ${photographs.length} photographs`);
}
await browser.close();
server.close();
