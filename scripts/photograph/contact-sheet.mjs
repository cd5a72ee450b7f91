/**
 * Photographs a page at a size and in a scheme: `{ address, width, height, scheme, print, label }`, the whole page where no height is given.
 * Returns `{ png, width, label }`, a PNG in Base64, of twice the size that it has on its sheet at most: a page cannot hold hundreds of whole ones.
 */
export async function take(browser, { address, width, height, scheme = 'light', print = false, label }, scale = 1) {
  const page = await browser.newPage();
  await page.setViewport({ width, height: height ?? 800 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  if (print) await page.emulateMediaType('print');
  await page.goto(address, { waitUntil: 'networkidle0' });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const end = height ?? (await page.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height)));
  const png = await page.screenshot({ encoding: 'base64', clip: { x: 0, y: 0, width, height: end, scale: Math.min(1, 2 * scale) } });
  await page.close();
  return { png, width, label };
}

const IN_ROWS = 'display:flex;flex-wrap:wrap;gap:24px;align-items:start;justify-content:center';
const inColumns = (count) => `columns:${count};column-gap:24px`;

/** Lays photographs out on one sheet, in rows of the width given or in so many columns, and returns it as a JPEG. */
export async function layOut(browser, photographs, scale, width = 1600, columns) {
  const page = await browser.newPage();
  await page.setViewport({ width, height: 800 });
  const figure = ({ png, width: full, label }) =>
    `<figure style="margin:0;break-inside:avoid;padding-bottom:${columns ? 16 : 0}px;inline-size:${full * scale}px"><img alt="" width="${full * scale}" src="data:image/png;base64,${png}"><figcaption>${label}</figcaption></figure>`;
  await page.setContent(
    `<!doctype html><style>body{margin:0;padding:24px;background:#8d8a85;font:13px system-ui;${columns ? inColumns(columns) : IN_ROWS}}figcaption{color:#fff;padding-top:4px}</style>${photographs.map(figure).join('')}`,
  );
  const sheet = await page.screenshot({ fullPage: true, type: 'jpeg', quality: 64 });
  await page.close();
  return sheet;
}
