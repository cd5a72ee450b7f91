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
    /** A picture as WebP, as a data URL. */
    pack: (picture) => page.evaluate((...given) => window.darkroom.pack(...given), picture, QUALITY),
    /** How two packed pictures differ: how many pixels of how many, and a picture of where; where their sizes differ, what these are. */
    compare: (was, is) => page.evaluate((...given) => window.darkroom.compare(...given), was, is, THRESHOLD),
    close: () => page.close(),
  };
}

export const darkroomPage = () => '<!doctype html><title>Pictures</title>';

/** Runs in the page. */
async function prepare() {
  const { default: pixelmatch } = await import('/node_modules/pixelmatch/index.js');
  async function draw(url) {
    const image = await createImageBitmap(await (await fetch(url)).blob());
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d', { willReadFrequently: true });
    context.drawImage(image, 0, 0);
    return { canvas, context, data: context.getImageData(0, 0, image.width, image.height) };
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
    async pack(url, quality) {
      const { canvas } = await draw(url);
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
