/**
 * `npm run test:pictures`: photographs the stories that scripts/photograph/story-shots.mjs names, in one pinned browser with the fonts of the
 * project, and compares them with test/pictures. What differs is laid out in test/pictures/differences/index.html: before, now, and where.
 *
 *   npm run test:pictures -- wire          only those with `wire` in their name
 *   npm run test:pictures -- --update      keeps what is photographed, and removes what no story shows any more; look at the differences first
 *   npm run test:pictures -- --update wire both, of those with `wire` in their name; the others are not touched
 *
 * The last line is `N passed, N failed`. Run `npm run build` before it; Storybook is built here, where it is not built of the same files already.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { choosePictures } from './photograph/choose.mjs';
import { darkroomPage, openDarkroom } from './photograph/compare.mjs';
import { differencesPage } from './photograph/differences-page.mjs';
import { photograph } from './photograph/photograph.mjs';
import { launchPinnedBrowser, ORIGIN } from './photograph/pinned-browser.mjs';
import { serveProject } from './photograph/serve.mjs';
import { inProject } from './project.mjs';
import { buildStorybook } from './storybook.mjs';
import { storyShots } from './photograph/story-shots.mjs';

/** How many pixels in a million may differ: the same browser draws the same, but for the edge of a letter here and there. */
const TOLERANCE = 60;

const words = process.argv.slice(2);
const update = words.includes('--update');
const wanted = words.filter((word) => !word.startsWith('--'));
const folder = inProject('test/pictures');
const differences = `${folder}/differences`;
const fileOf = (name) => `${folder}/${name}.webp`;

if (!words.includes('--built')) process.exitCode = await buildStorybook();
if (process.exitCode) process.exit();
rmSync(differences, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

const { chosen, stray } = choosePictures(storyShots(), readdirSync(folder), wanted);
if (chosen.length + stray.length === 0) {
  console.error(`No picture has ${wanted.map((word) => `"${word}"`).join(' or ')} in its name. Names begin with theme- (the kitchen sinks), arrangements- or blocks-.`);
  process.exit(1);
}
const server = await serveProject({ '/darkroom': darkroomPage });
const browser = await launchPinnedBrowser(server.origin);
const darkroom = await openDarkroom(browser, ORIGIN);
const page = await browser.newPage();
const failures = [];
let passed = 0;

function addFailure(name, message, pictures = {}) {
  failures.push({ name, message, ...pictures });
  console.log(`✗ ${name}: ${message}`);
}

for (const { name, address, ...size } of chosen) {
  const fail = (message, pictures) => addFailure(name, message, pictures);
  try {
    const is = await darkroom.pack(await photograph(page, { address: `${ORIGIN}${address}`, ...size }));
    const was = existsSync(fileOf(name)) ? `data:image/webp;base64,${readFileSync(fileOf(name), 'base64')}` : undefined;
    const { pixels, became, picture, area = 1 } = was ? await darkroom.compare(was, is) : {};
    const isSame = pixels !== undefined && (pixels * 1e6) / area <= TOLERANCE;
    if (update && !isSame) {
      writeFileSync(fileOf(name), is.split(',')[1], 'base64');
      console.log(`${name}: ${was ? 'kept as it is now' : 'new'}`);
    }
    if (isSame || update) passed++;
    else if (!was) fail('there is no picture to compare it with', { is });
    else fail(became ?? `${pixels} pixels differ`, { was, is, picture });
  } catch (error) {
    fail(error.message);
  }
}
await browser.close();
server.close();

for (const name of stray) {
  if (!update) addFailure(name, 'no story is photographed under this name any more');
  else {
    rmSync(fileOf(name));
    console.log(`${name}: removed, no story is photographed under this name any more`);
  }
}
if (failures.length > 0) {
  mkdirSync(differences, { recursive: true });
  writeFileSync(`${differences}/index.html`, differencesPage(failures));
  console.log(`See ${differences}/index.html. When what is new is right: npm run test:pictures -- ${['--built', '--update', ...wanted].join(' ')}`);
  process.exitCode = 1;
}
console.log(`${passed} passed, ${failures.length} failed`);
