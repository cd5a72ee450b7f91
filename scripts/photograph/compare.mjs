/**
 * How much of a picture is kept, from 0 to 1: little enough that all of them stay small. One encoder packs both that are compared, so what is
 * the same stays the same, and a change shows where it is.
 */
const QUALITY = 0.5;
/** How far a colour may be off, from 0 to 1, before a pixel counts as another. */
const THRESHOLD = 0.1;

/** Opens a page in which pictures are compared and packed: browsers read and write more formats than Node does. */
export async function openDarkroom(browser, origin) {
  const page = await browser.newPage();
  await page.goto(`${origin}/darkroom`);
  await page.evaluate(prepare);
  return {
    /** Pictures beside each other, from left to right, as one in WebP, as a data URL. */
    pack: (pictures) => page.evaluate((...given) => window.darkroom.pack(...given), pictures, QUALITY),
    /** How two packed pictures differ: how many pixels of how many, and a picture of where; where their sizes differ, what these are. */
    compare: (was, is) => page.evaluate((...given) => window.darkroom.compare(...given), was, is, THRESHOLD),
    close: () => page.close(),
  };
}

export const darkroomPage = () => '<!doctype html><title>Pictures</title>';

/** Runs in the page. */
async function prepare() {
  const { default: pixelmatch } = await import('/node_modules/pixelmatch/index.js');
  async function draw(...urls) {
    const images = await Promise.all(urls.map(async (url) => createImageBitmap(await (await fetch(url)).blob())));
    const width = images.reduce((sum, image) => sum + image.width, 0);
    const height = Math.max(...images.map((image) => image.height));
    const canvas = new OffscreenCanvas(width, height);
    const context = canvas.getContext('2d', { willReadFrequently: true });
    let left = 0;
    for (const image of images) {
      context.drawImage(image, left, 0);
      left += image.width;
    }
    return { canvas, context, data: context.getImageData(0, 0, width, height) };
  }
  async function text(blob) {
    const reader = new FileReader();
    await new Promise((resolve) => {
      reader.onload = resolve;
      reader.readAsDataURL(blob);
    });
    return reader.result;
  }
  window.darkroom = {
    async pack(urls, quality) {
      const { canvas } = await draw(...urls);
      return text(await canvas.convertToBlob({ type: 'image/webp', quality }));
    },
    async compare(was, is, threshold) {
      const [before, after] = await Promise.all([draw(was), draw(is)]);
      const { width, height } = before.data;
      if (after.data.width !== width || after.data.height !== height) {
        return { became: `${width} × ${height} became ${after.data.width} × ${after.data.height}`, pixels: undefined };
      }
      const difference = new ImageData(width, height);
      const pixels = pixelmatch(before.data.data, after.data.data, difference.data, width, height, { threshold });
      if (pixels > 0) before.context.putImageData(difference, 0, 0);
      return { pixels, area: width * height, picture: pixels > 0 ? await text(await before.canvas.convertToBlob()) : undefined };
    },
  };
}
