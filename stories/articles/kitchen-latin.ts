import type { ArticleInput } from 'galley';
import { withEveryBlock } from '../support/every-block.js';
import { body } from './kitchen-latin-body.js';
import { link, mark } from './nodes.js';
import { drawings, logo, portraitOfNoor, scene } from './pictures.js';

const written: ArticleInput = {
  inLanguage: 'en',
  url: 'https://quarterly.example/2026/harrow-weir',
  format: { design: 'feature' },
  kicker: { text: 'Things on Shelves', url: '/shelves', kind: 'series' },
  headline: ['A Town Learns to Read Its ', mark('emphasis', 'River')],
  standfirst:
    'Two hundred volunteers, eleven painted boards and a page that fits on a postcard: how Harrow Weir stopped being surprised by its own water, and what it is like to walk from number to number.',
  contributors: [
    {
      id: 'noor',
      name: 'Noor Haddad',
      url: '/noor-haddad',
      jobTitle: 'contributing editor',
      location: 'Harrow Weir',
      image: portraitOfNoor,
    },
    { name: 'Coast Wire', type: 'agency', url: 'https://example.org/coast-wire' },
    { name: 'Jun Pike', role: 'photographer', url: '/jun-pike' },
    { id: 'pell', name: 'Tilda Pell', role: 'illustrator', url: '/tilda-pell' },
    { name: 'Ivo Lang', role: 'editor' },
    { name: 'محمد رحیمی', role: 'translator', lang: 'fa' },
  ],
  dateline: 'Harrow Weir',
  datePublished: '2026-10-18T07:30:00+02:00',
  dateModified: '2026-10-20T16:05:00+02:00',
  timeZone: 'Europe/Paris',
  coverageStartTime: '2026-10-18T07:00:00+02:00',
  coverageEndTime: '2026-10-20T16:00:00+02:00',
  notices: [{ kind: 'update', date: '2026-10-20', text: 'The reading at the bridge has been corrected.' }],
  section: { name: 'Rivers', url: '/rivers' },
  series: { name: 'Things on Shelves', url: '/shelves' },
  publisher: { name: 'Salt Street Quarterly', url: '/', logo, publishingPrinciples: '/principles' },
  stats: { readingMinutes: 6 },
  rating: { value: 4.5, best: 5, item: { name: 'The Gauge Walk, Harrow Weir', url: '/gauge-walk' } },
  hero: {
    ...scene(
      'gauge',
      'A red and white gauge board stands in a river at dusk. Behind it a bridge, a small town with lit windows, and hills.',
    ),
    layout: 'page',
    caption: ['Board one at dusk. The ', mark('strong', 'painted line'), ' is at two metres.'],
    credit: { name: 'Tilda Pell', url: '/tilda-pell' },
    license: 'CC BY-SA 4.0',
  },
  body,
  footnotes: [
    {
      type: 'footnote-definition',
      id: 'page',
      children: ['The page was opened 3,112 times on the fourteenth of January, in a town of 2,900.'],
    },
    {
      type: 'footnote-definition',
      id: 'study',
      children: [
        {
          type: 'paragraph',
          children: [mark('cite', 'Low Flows of the Western Becks'), ', TCA, 2018, pp. 40–61. Its boards stand where roads end.'],
        },
        {
          type: 'paragraph',
          children: ['A ', link('https://example.org/low-flows', 'second edition'), ' uses the notebooks and says so.'],
        },
      ],
    },
  ],
  corrections: [
    {
      kind: 'correction',
      date: '2026-10-20',
      text: ['An earlier version put the bridge’s reading at 1.48 metres. It was ', mark('strong', '1.84'), '.'],
    },
    { kind: 'clarification', date: '2026-10-22', text: 'The app was withdrawn by its makers, not by the council.' },
  ],
  disclosures: [
    { kind: 'conflict', text: 'The author was given soup.' },
    { kind: 'affiliate', text: 'The shop at the station pays us a share of what it sells through the link.' },
  ],
  digitalSourceType: 'https://cv.iptc.org/newscodes/digitalsourcetype/algorithmicallyEnhanced',
  history: [
    { kind: 'published', date: '2026-10-18' },
    { kind: 'corrected', date: '2026-10-20', text: 'The reading at the bridge.' },
    { kind: 'updated', date: '2026-10-20', text: 'Opening hours of the library.' },
  ],
  tags: [{ name: 'Rivers', url: '/tags/rivers' }, { name: 'Measurement', url: '/tags/measurement' }, 'Walking'],
  translations: [
    { inLanguage: 'fa', url: '/fa/2026/harrow-weir', title: 'شهری که رودش را می‌خواند' },
    { inLanguage: 'de', url: '/de/2026/harrow-weir' },
  ],
  access: 'metered',
  rights: {
    copyrightHolder: 'Salt Street Quarterly',
    license: 'https://creativecommons.org/licenses/by/4.0/',
    notice: 'Drawings © Tilda Pell, photographs © Jun Pike.',
  },
  related: [
    { title: 'The Library That Lends Beans', url: '/beans', label: 'Read next', image: drawings.pod },
    { title: 'A Lamp for the Old East Pier', url: '/lamp', image: drawings.lantern, publisher: 'The Harbour Record' },
    { title: 'Soup, a Correspondence', url: '/letters' },
  ],
};

/** Everything that an article can have, in English. Blocks that the text lacks stand below it. */
export const kitchenLatin = withEveryBlock(written, 'latin');
