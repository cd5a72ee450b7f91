import { own, type Draft, type Reading } from './reading.js';

const PICTURE_FILE = /\.(?:jpe?g|png|gif|webp|avif|svg)(?:[?#]|$)/i;

/** A picture whose file was written as its `url`, which is where it leads. Without doubt only where it has no `src`, and the address is that of a picture. */
export function withSource(image: object): object {
  const url = own(image, 'url');
  if (typeof url !== 'string' || own(image, 'src') !== undefined || !PICTURE_FILE.test(url.slice(-200))) return image;
  const { url: src, ...rest } = image as Draft;
  return { ...rest, src };
}

/** Whether a picture may still be kept; notes what it lacks. */
export function keepImage(draft: Draft, reading: Reading): boolean {
  const max = reading.limits.images;
  if (++reading.images > max) {
    if (reading.images === max + 1) reading.tooMany('images', `more than ${String(max)}`, max);
    reading.gathered.discard(draft, true);
    return false;
  }
  if (draft['url'] !== undefined && (draft['decorative'] === true || !(draft['alt'] as string | undefined)?.trim())) reading.issue('unnamed-link');
  else if (draft['alt'] === undefined && draft['decorative'] !== true) reading.issue('missing-alternative');
  if (draft['src'] !== undefined && (draft['width'] === undefined || draft['height'] === undefined)) reading.issue('missing-size');
  return true;
}
