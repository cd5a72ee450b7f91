import type { ArticleInput } from 'galley';

type Picture = Extract<NonNullable<ArticleInput['hero']>, { readonly type: 'image' }>;

const FERRY = new URL('../../demo/pictures/night-ferry.jpg', import.meta.url).href;

/** The picture of the night ferry: 1600 by 1067 pixels, and half of that. */
export const ferryPicture: Picture = {
  type: 'image',
  src: FERRY,
  alt: 'A ferry with lit windows crosses dark water. On the left, a crowd stands under a row of lamps on a long pier.',
  width: 1600,
  height: 1067,
  srcset: [
    { src: new URL('../../demo/pictures/night-ferry-800.jpg', import.meta.url).href, width: 800 },
    { src: FERRY, width: 1600 },
  ],
};

const size = { width: 600, height: 800 };

/** Two drawings, higher than wide. */
export const drawings = {
  lantern: { src: new URL('../pictures/lantern.svg', import.meta.url).href, alt: 'A lamp burns above dark water.', ...size },
  pod: { src: new URL('../pictures/pod.svg', import.meta.url).href, alt: 'An open pod with four seeds.', ...size },
} as const;

/** One of them as a block. */
export const drawing = (name: keyof typeof drawings): Picture => ({ type: 'image', ...drawings[name] });

/** Larger drawings, with what must stay in view; landscapes but for `notebook` (square), `leat` and `shaft` (tall). */
export const scenes = {
  gauge: {
    src: new URL('../pictures/gauge.svg', import.meta.url).href,
    width: 1600,
    height: 1000,
    focalPoint: { x: 0.82, y: 0.6 },
    sources: [{ src: new URL('../pictures/gauge-narrow.svg', import.meta.url).href, media: 'narrow', width: 800, height: 1000 }],
  },
  karez: {
    src: new URL('../pictures/karez.svg', import.meta.url).href,
    width: 1600,
    height: 1000,
    focalPoint: { x: 0.35, y: 0.6 },
    sources: [{ src: new URL('../pictures/karez-narrow.svg', import.meta.url).href, media: 'narrow', width: 800, height: 1000 }],
  },
  station: { src: new URL('../pictures/station.svg', import.meta.url).href, width: 1600, height: 1000, focalPoint: { x: 0.66, y: 0.3 } },
  lowWater: { src: new URL('../pictures/low-water.svg', import.meta.url).href, width: 1200, height: 800 },
  highWater: { src: new URL('../pictures/high-water.svg', import.meta.url).href, width: 1200, height: 800 },
  garden: { src: new URL('../pictures/garden.svg', import.meta.url).href, width: 1200, height: 800 },
  board: { src: new URL('../pictures/board.svg', import.meta.url).href, width: 1200, height: 900 },
  notebook: { src: new URL('../pictures/notebook.svg', import.meta.url).href, width: 900, height: 900 },
  leat: { src: new URL('../pictures/leat.svg', import.meta.url).href, width: 900, height: 1200 },
  shaft: { src: new URL('../pictures/shaft.svg', import.meta.url).href, width: 900, height: 1200 },
} as const satisfies Readonly<Record<string, Partial<Picture>>>;

/** One of them as a block. */
export const scene = (name: keyof typeof scenes, alt: string): Picture => ({ type: 'image', ...scenes[name], alt });

/** One of them as the picture of a card whose words say enough. */
export const smallScene = (name: keyof typeof scenes) => ({ src: scenes[name].src, width: scenes[name].width, height: scenes[name].height, alt: '' });

/** Small pictures that stand beside a name, which says the same. */
export const portrait = { src: new URL('../pictures/portrait.svg', import.meta.url).href, alt: '', width: 120, height: 120 };
export const logo = { src: new URL('../pictures/logo.svg', import.meta.url).href, alt: '', width: 64, height: 64 };
export const portraitOfNoor = { src: new URL('../pictures/portrait-noor.svg', import.meta.url).href, alt: '', width: 120, height: 120 };

/** A picture as small as a letter. */
export const drop = (alt: string) =>
  ({ type: 'inline-image', src: new URL('../pictures/drop.svg', import.meta.url).href, alt, width: 64, height: 64 }) as const;
