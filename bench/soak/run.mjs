/**
 * `npm run bench:soak`: whether memory grows over 10,000 mounts and unmounts in a browser, and over a million `renderToString` in Node, of articles
 * of which no two are alike. Fails where there is more than 10 % more at the end than after a tenth.
 * Usage: node --expose-gc bench/soak/run.mjs [mounts]; a hundred times as many texts are rendered.
 */
import { openBrowser } from '../browser/open.mjs';
import { importBundled, scriptOf } from '../support/bundle.mjs';

const mounts = Number(process.argv[2] ?? 10_000);
const used = () => {
  for (let turn = 0; turn < 5; turn++) globalThis.gc();
  return process.memoryUsage().heapUsed;
};
const browser = await openBrowser({ soak: await scriptOf('soak/page.mjs') });
const megabytes = (bytes) => (bytes / 1e6).toFixed(2);
function report(name, { early, late }) {
  const growth = late / early - 1;
  console.log(`${name}: ${megabytes(early)} MB after a tenth, ${megabytes(late)} MB at the end, ${(growth * 100).toFixed(1)} %`);
  if (growth > 0.1) process.exitCode = 1;
}

try {
  report(`${mounts} mounts, heap`, await browser.run('soakPage', { count: mounts }, 'soak'));
} finally {
  await browser.close();
}
const { soakText } = await importBundled('soak/text.mjs');
report(`${mounts * 100} texts, heap`, soakText(mounts * 100, used));
