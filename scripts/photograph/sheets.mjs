import { mkdirSync, writeFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { ensureBrowser } from '../ensure-browser.mjs';
import { inProject } from '../project.mjs';
import { chromiumFlags, testEnvironment } from '../test-environment.mjs';
import { articlePage } from './article-page.mjs';
import { layOut, take } from './contact-sheet.mjs';
import { serveProject } from './serve.mjs';

/**
 * Makes sheets of photographs for people, as docs/pictures/<name>.jpg. A sheet is `{ name, scale, width, columns, shots }`; a shot says which page
 * (see `articlePage`) and how it is taken (see `take`). Where the command line names sheets, only those are made.
 */
export async function makeSheets(all) {
  const wanted = process.argv.slice(2);
  const sheets = all.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
  const pages = sheets.flatMap(({ shots }) => shots.map(({ page }) => page));
  const addressOf = (page) => `/page-${pages.indexOf(page)}`;
  const server = await serveProject(Object.fromEntries(pages.map((page) => [addressOf(page), () => articlePage(page)])));
  const { executablePath, env } = await ensureBrowser();
  const browser = await puppeteer.launch({ executablePath, env: { ...process.env, ...testEnvironment, ...env }, args: chromiumFlags });
  mkdirSync(inProject('docs/pictures'), { recursive: true });
  for (const { name, scale, width, columns, shots } of sheets) {
    const photographs = [];
    for (const shot of shots) photographs.push(await take(browser, { ...shot, address: `${server.origin}${addressOf(shot.page)}` }, scale));
    writeFileSync(inProject(`docs/pictures/${name}.jpg`), await layOut(browser, photographs, scale, width, columns));
    console.log(`docs/pictures/${name}.jpg: ${photographs.length} photographs`);
  }
  await browser.close();
  server.close();
}
