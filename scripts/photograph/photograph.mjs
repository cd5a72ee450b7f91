/** Nothing moves, nothing blinks, and every picture comes, however far down it stands. */
const STILL = '*, *::before, *::after { animation: none !important; transition: none !important; caret-color: transparent !important }';

/** Faces of the project in place of those that a system may have, where no theme says others. */
const FACES = `:root {
  --galley-p-font-serif: "Source Serif 4 Variable";
  --galley-p-font-sans: "Inter Variable";
  --galley-p-font-naskh: "Noto Naskh Arabic Variable";
  --galley-p-font-arab-sans: "Vazirmatn Variable";
}`;

/** How much of a page one picture takes, in pixels of CSS from top to bottom: browsers cut what is longer than about 16,000. */
const COLUMN = 7000;

/**
 * Photographs a page as it stands once its fonts and pictures are there. Returns PNG pictures as data URLs: a long page is more than one, from its
 * beginning to its end.
 *
 * @throws {Error} with what the page says, where it says that something went wrong.
 */
export async function photograph(page, { address, width, scale }) {
  const errors = [];
  const note = (error) => errors.push(error.message ?? error.text());
  const noteConsole = (message) => message.type() === 'error' && note(message);
  page.on('pageerror', note).on('console', noteConsole);
  await page.setViewport({ width, height: 800, deviceScaleFactor: scale });
  await page.goto(address, { waitUntil: 'networkidle0' });
  await page.addStyleTag({ content: STILL + FACES });
  for (const theme of ['broadsheet', 'wire']) await page.addStyleTag({ url: new URL(`/dist/fonts/${theme}.css`, address).href });
  await page.evaluate(settle);
  page.off('pageerror', note).off('console', noteConsole);
  if (errors.length > 0) throw new Error(errors.join('\n'));
  const length = await page.evaluate(() => document.documentElement.scrollHeight);
  const columns = [];
  for (let y = 0; y < length; y += COLUMN) {
    const clip = { x: 0, y, width, height: Math.min(COLUMN, length - y) };
    columns.push(`data:image/png;base64,${await page.screenshot({ encoding: 'base64', clip, captureBeyondViewport: true })}`);
  }
  return columns;
}

/** Runs in the page. */
async function settle() {
  for (const image of document.querySelectorAll('img')) image.loading = 'eager';
  await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
  await document.fonts.ready;
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}
