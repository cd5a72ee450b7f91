import type { Candidate, FocalPoint, ImageBlock, ImageSource } from '../schema/generated/types.js';

/** When another crop is used. Widths are those of the window: pictures cannot ask for the size of a container. */
export const MEDIA_QUERIES: Readonly<Record<ImageSource['media'], string>> = {
  narrow: '(max-width: 30em)',
  wide: '(min-width: 60em)',
  dark: '(prefers-color-scheme: dark)',
  light: '(prefers-color-scheme: light)',
  print: 'print',
};

type Layout = NonNullable<ImageBlock['layout']>;

/** How wide a picture is shown, by its layout, for the choice of a file before there is a layout to measure. */
const SIZES: Readonly<Record<Layout, string>> = {
  inline: '(min-width: 42rem) 40rem, 100vw',
  inset: '(min-width: 42rem) 20rem, 100vw',
  margin: '(min-width: 42rem) 14rem, 100vw',
  wide: '(min-width: 64rem) 60rem, 100vw',
  page: '(min-width: 84rem) 80rem, 100vw',
  bleed: '100vw',
};

/** A lazy picture is measured by the browser, where it can (HTML Standard, sizes="auto"). */
export function sizesFor(layout: Layout = 'inline', eager: boolean): string {
  return eager ? SIZES[layout] : `auto, ${SIZES[layout]}`;
}

/** A `srcset` of a file and its other sizes, the smallest first; of the file alone when no size is known. */
export function srcsetFor(src: string, width: number | undefined, candidates: readonly Candidate[]): string {
  const entries = new Map<number, string>();
  if (width !== undefined) entries.set(width, src);
  for (const { src: file, width: size } of candidates) if (!entries.has(size)) entries.set(size, file);
  if (entries.size === 0) return inSet(src);
  return [...entries]
    .sort(([a], [b]) => a - b)
    .map(([size, file]) => `${inSet(file)} ${String(size)}w`)
    .join(', ');
}

/** A space in an address, or a comma at its beginning or end, would end the entry: what follows would pass for another address. */
function inSet(src: string): string {
  let end = src.length;
  while (src.charAt(end - 1) === ',') end--;
  const begun = src.slice(0, end).replace(/ /g, '%20').replace(/^,+/, (commas) => '%2C'.repeat(commas.length));
  return begun + '%2C'.repeat(src.length - end);
}

/** The classes, beginning with a space, that keep a point in view, on a grid of 5 %; empty without a point. */
export function focusClass(point: FocalPoint | undefined): string {
  return point === undefined ? '' : ` galley-focus-x-${onGrid(point.x)} galley-focus-y-${onGrid(point.y)}`;
}

const onGrid = (fraction: number): string => String(Math.round(Math.min(1, Math.max(0, fraction)) * 20) * 5);
