import type { Draft, Reading } from './reading.js';

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
