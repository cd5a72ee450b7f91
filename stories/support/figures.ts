import type { ArticleInput, LAYOUTS, SIDES } from 'galley';
import { scene } from '../articles/pictures.js';

type Body = Extract<NonNullable<ArticleInput['body']>, readonly unknown[]>;
type Place = { readonly layout: (typeof LAYOUTS)[number]; readonly side?: (typeof SIDES)[number] };

/** One of every block type that is set as a figure, and so may leave the column. A test looks for those that are missing. */
export const FIGURES = [
  {
    ...scene('lowWater', 'A footbridge over a river that is only a thin stream between stones.'),
    caption: 'The bridge in September.',
    credit: 'Tilda Pell',
  },
  {
    type: 'pullquote',
    text: 'We were experts on water that had already left.',
    source: { name: 'Ottilie Brandt', role: 'keeper of the notebook' },
  },
  {
    type: 'blockquote',
    cite: { name: 'The ninth notebook', role: '14 January' },
    children: ['4.10. Two metres and rising a hand an hour. Told the farm. They were up.'],
  },
  { type: 'code', filename: 'flow.ts', language: 'ts', value: 'const flow = speed * section;', caption: 'A height is not a flow.' },
  {
    type: 'image-set',
    arrangement: 'pair',
    caption: 'The same bridge, twice.',
    children: [scene('lowWater', 'The bridge at low water.'), scene('highWater', 'The bridge at high water.')],
  },
] as const satisfies Body;

const TEXT = [
  'At six every morning, before the bakery opens, somebody in Harrow Weir walks down to the bridge and reads a number off a painted board. The number goes into a notebook, then into a telephone, and by seven it is on a page that half the town looks at before it looks out of the window.',
  'It was not always so. For two centuries the river came into the kitchens of Mill Row without knocking, about once in nine years, and each time the council ordered sandbags for the previous flood.',
];

/** Every figure in one place, each with the text beside or around it. */
export const placed = (place: Place): Body => FIGURES.flatMap((figure) => [{ ...figure, ...place }, ...TEXT]);
