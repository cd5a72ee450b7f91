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

/** Small pictures that stand beside a name, which says the same. */
export const portrait = { src: new URL('../pictures/portrait.svg', import.meta.url).href, alt: '', width: 120, height: 120 };
export const logo = { src: new URL('../pictures/logo.svg', import.meta.url).href, alt: '', width: 64, height: 64 };
