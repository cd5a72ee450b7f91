import type { FrameSize } from '../schema/embeds/provider.js';

/** The rooms that the rules of the group `embeds` have a class for. */
export const ROOM_RATIOS = [[16, 9], [9, 16], [1, 1], [4, 3], [5, 3], [21, 9]] as const;
export const ROOM_HEIGHTS = [152, 166, 352, 450, 600, 800] as const;

/** What is known of a frame before it comes. */
export interface FrameToCome {
  /** As it is written, such as `16/9`. */
  readonly aspectRatio: string | undefined;
  /** Pixels. */
  readonly height: number | undefined;
  /** What its provider says. */
  readonly size: FrameSize | undefined;
  /** Whether it comes by itself. */
  readonly comes: boolean;
}

/** The class for the room that a frame will take, or the nearest there is; a height only where the frame comes by itself. */
export function frameRoom({ aspectRatio = '', height, size = { ratio: [16, 9] }, comes }: FrameToCome): string {
  const [, width, high] = /^(\d{1,5})[/:](\d{1,5})$/.exec(aspectRatio) ?? [];
  const written = Number(width) / Number(high);
  const pixels = height || ('height' in size && !written ? size.height : 0);
  if (pixels > 0) return comes ? ` galley-embed-high-${String(nearest(ROOM_HEIGHTS, (each) => each, pixels))}` : '';
  const [a, b] = nearest<readonly [number, number]>(ROOM_RATIOS, ([one, other]) => one / other, written || ('ratio' in size ? size.ratio[0] / size.ratio[1] : 16 / 9));
  return a === 16 ? '' : ` galley-embed-${String(a)}-${String(b)}`;
}

/** The one that differs by the smallest share. */
function nearest<Each>(all: readonly Each[], valueOf: (each: Each) => number, value: number): Each {
  const far = (each: Each) => Math.abs(Math.log(valueOf(each) / value));
  return all.reduce((best, each) => (far(each) < far(best) ? each : best));
}
