import type { ArticleInput } from 'galley';
import { ferryPicture } from './pictures.js';

const UNBROKEN = 'Hafenschlickentsorgungsverordnungsüberwachungszuständigkeitsübertragungsgesetz';
const ADDRESS = 'https://example.org/an/address/without/a-single-place-to-break-it/in/any/column/anywhere/however_wide_it_may_be_set';
const PARAGRAPH =
  'The harbour keeps two calendars. One hangs in the office and counts the days that are paid for; the other is chalked on the wall of the fish market and counts tides, and when the two disagree it is the office that is closed. Visitors find this charming until they need a signature. Those who live here have learned to carry both, and to say, of anything that matters, that it will be done by the second low water after the fair.';

const NAMES = [
  'Adaeze Nwankwo-Fitzgerald',
  'Bartholomew Quillfeather',
  'Camille Desrochers',
  'Dragomira Stefanović',
  'Ebrahim Karimzadeh',
  'Freya Lindström',
  'Guadalupe Ortega de la Vega',
  'Hamish MacAllister',
  'Inés Valcárcel',
  'Jakub Wiśniewski',
  'Keahi Nakamura',
  'Leontine van der Meulen',
] as const;

/** Everything at its longest. */
export const long: ArticleInput = {
  inLanguage: 'en',
  kicker: {
    text: 'The long inquiry into the dredging of the eastern harbour basin, its costs, its causes and its consequences',
    kind: 'series',
  },
  headline: `Thirty-one municipalities along the northern estuary have agreed, after nineteen months, four adjourned meetings and one walk-out over a comma, to share the cost of dredging a harbour that most of them cannot see, under a regulation which is known to those who must apply it as the ${UNBROKEN}`,
  standfirst: `${PARAGRAPH} ${PARAGRAPH}`,
  contributors: [
    ...NAMES.map((name, index) => ({
      name,
      url: `/people/${String(index + 1)}`,
      ...(index % 3 === 0 && { jobTitle: 'correspondent for rivers, canals and inland waters', location: 'Llanfair-on-the-Estuary' }),
    })),
    { name: 'Ottoline Featherstonehaugh', role: 'photographer' },
    { name: 'Przemysław Szczęsny', role: 'photographer' },
    { name: 'Vasiliki Papadopoulou', role: 'translator' },
  ],
  publisher: { name: 'The Northern Estuary Intelligencer, Tide Table and General Advertiser', url: '/' },
  datePublished: '2026-09-28T23:55:00-09:30',
  dateModified: '2026-09-30T00:05:00-09:30',
  timeZone: 'Pacific/Marquesas',
  stats: { readingMinutes: 184 },
  hero: {
    ...ferryPicture,
    layout: 'wide',
    caption: `${PARAGRAPH} ${ADDRESS}`,
    credit: { name: 'Ottoline Featherstonehaugh and Przemysław Szczęsny', agency: 'The United Photographers of the Northern Estuary' },
    license: 'Creative Commons Attribution-NonCommercial-NoDerivatives 4.0 International',
  },
  body: [
    `${UNBROKEN}: the word fills a line, and then the next. ${ADDRESS}`,
    {
      type: 'heading',
      level: 2,
      children: [`Of the ${UNBROKEN} and of those who drew it up, those who opposed it, and those who have read it`],
    },
    {
      type: 'code',
      filename: 'a-file-with-a-rather-long-name-that-somebody-chose-in-a-hurry.ts',
      language: 'ts',
      value: `const address = '${ADDRESS}'; // ${PARAGRAPH}`,
    },
    {
      type: 'pullquote',
      layout: 'inset',
      side: 'end',
      text: PARAGRAPH,
      source: { name: NAMES[0], role: 'correspondent for rivers, canals and inland waters' },
    },
    ...Array.from({ length: 40 }, () => PARAGRAPH),
  ],
};
