import type { Candidate, FocalPoint, ImageBlock, ImageSource } from '../schema/generated/types.js';
import type { Measure } from './measure.js';

/** When another crop is used. Widths are those of the window: pictures cannot ask for the size of a container. */
export const MEDIA_QUERIES: Readonly<Record<ImageSource['media'], string>> = {
  narrow: '(max-width: 30em)',
  wide: '(min-width: 60em)',
  dark: '(prefers-color-scheme: dark)',
  light: '(prefers-color-scheme: light)',
  print: 'print',
};

type Layout = NonNullable<ImageBlock['layout']>;

/** From a width of the window on, in rem: a share of it, in hundredths, and so many rem. */
type Stage = readonly [from: number, share: number, length: number];

const none = () => 1;

/**
 * How wide a picture is shown, by its layout and the measure of the theme, for the choice of a file before there is a layout to measure. It follows the style
 * sheet: the gutter takes a twentieth of a narrow window on each side and 2.5rem at most, which wide pictures fill below 30rem. `columns` says how many
 * stand side by side in so many rem.
 */
export function sizesFor(layout: Layout = 'inline', measure: Measure, columns: (room: number) => number = none): string {
  const lengths = stagesOf(layout, measure).map(([from, share, length]) => {
    const count = columns((share * Math.max(from, 20)) / 100 + length);
    const part = (value: number, unit: string) => (value === 0 ? '' : `${String(Math.round((Math.abs(value) / count) * 10) / 10)}${unit}`);
    const size = share !== 0 && length < 0 ? `calc(${part(share, 'vw')} - ${part(length, 'rem')})` : part(share, 'vw') + part(length, 'rem');
    return { from, size };
  });
  return lengths
    .filter(({ size }, index) => size !== lengths[index + 1]?.size)
    .map(({ from, size }) => (from === 0 ? size : `(min-width: ${String(from)}rem) ${size}`))
    .join(', ');
}

function stagesOf(layout: Layout, [text, inset, wide, page]: Measure): readonly Stage[] {
  const narrow: readonly Stage[] = [[36, 90, 0], [30, 90, 0], [0, 90, 0]];
  if (layout === 'inline') return [[text + 5, 0, text], ...narrow];
  if (layout === 'inset' || layout === 'margin') return [[40, 0, inset], ...narrow];
  const widest: readonly Stage[] = layout === 'bleed' ? [[50, 100, 0]] : [[(layout === 'wide' ? wide : page) + 5, 0, layout === 'wide' ? wide : page], [50, 100, -5]];
  const share = layout === 'bleed' ? 100 : 90;
  return [...widest, [36, share, 0], [30, share, 0], [0, 100, 0]];
}

/** A `srcset` of a file, unless it is one of its other sizes, and those, the smallest first; of the file alone when no size is known. */
export function srcsetFor(src: string, width: number | undefined, candidates: readonly Candidate[]): string {
  const entries = new Map<number, string>();
  if (width !== undefined && !candidates.some((each) => each.src === src)) entries.set(width, src);
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
