import type { ArticleInput, LAYOUTS, SIDES } from 'galley';
import { renderToString } from 'galley/html';
import { EXAMPLES } from '../blocks/generated/examples.js';

type Body = Extract<NonNullable<ArticleInput['body']>, readonly unknown[]>;
type Place = { readonly layout: (typeof LAYOUTS)[number]; readonly side?: (typeof SIDES)[number] };

type Example = Extract<Body[number], { readonly type: string }>;

/** Whether it has a place of its own, and so may leave the column. */
const isFigure = (block: Example): boolean => renderToString({ inLanguage: 'en', headline: 'A', body: [block] }).includes('galley-layout-inline');

/** The first block of every type that is set as a figure, from the example of the type. */
export const FIGURES: readonly Example[] = Object.entries(EXAMPLES).flatMap(([type, { latin }]) => {
  const blocks = [latin.body ?? []].flat() as Body;
  const first = blocks.find((block): block is Example => typeof block === 'object' && block.type === type);
  return first && isFigure(first) ? [first] : [];
});

const TEXT = [
  'At six every morning, before the bakery opens, somebody in Harrow Weir walks down to the bridge and reads a number off a painted board. The number goes into a notebook, then into a telephone, and by seven it is on a page that half the town looks at before it looks out of the window.',
  'It was not always so. For two centuries the river came into the kitchens of Mill Row without knocking, about once in nine years, and each time the council ordered sandbags for the previous flood.',
];

/** Every figure in one place, each with the text beside or around it. */
export const placed = (place: Place): Body => FIGURES.flatMap((figure) => [{ ...figure, ...place } as Example, ...TEXT]);
