import type { ArticleInput } from 'galley';
import { drawing, logo } from './pictures.js';

/** A feature that uses most of what an article can have, but for a picture at the top. */
export const seedsText: ArticleInput = {
  inLanguage: 'en',
  format: { design: 'feature' },
  kicker: { text: 'Salt Street', url: '/salt-street', kind: 'section' },
  headline: ['The Library That Lends ', { type: 'emphasis', children: ['Beans'] }],
  standfirst: 'For nine springs, a cupboard in a laundry has given away seeds and asked for a handful back. Now its lease is ending.',
  contributors: [
    { id: 'noor', name: 'Noor Haddad', url: '/noor-haddad', location: 'Port Anselm' },
    { id: 'pell', name: 'Tilda Pell', role: 'illustrator' },
    { name: 'Ivo Lang', role: 'editor' },
  ],
  publisher: { name: 'Salt Street Quarterly', url: '/', logo },
  dateline: 'Port Anselm',
  datePublished: '2026-04-18T07:30:00+02:00',
  dateModified: '2026-04-20T16:05:00+02:00',
  timeZone: 'Europe/Paris',
  stats: { readingMinutes: 7 },
  access: 'subscriber',
  body: [
    {
      type: 'paragraph',
      children: [
        'The cupboard stands between the second dryer and the window, and it is never locked. Inside are 412 envelopes, each with a name, a year and a line of advice. ',
        { type: 'quote', children: ['Soak overnight. Talk to it.'] },
        ' says the one for the Anselm bean, which is sold nowhere',
        { type: 'footnote-reference', ref: 'sold' },
        ' and which feeds, by a careful estimate, forty households.',
      ],
    },
    {
      type: 'paragraph',
      dropCap: true,
      children: [
        'Borrowing is simple. You take an envelope and write your name in ',
        { type: 'link', url: '#the-ledger', children: ['the ledger'] },
        '. In autumn you bring back a handful, dried and labelled. About two in three do, which is a better rate than the town library has with novels.',
      ],
    },
    { type: 'heading', level: 2, anchor: 'the-ledger', children: ['The ledger'] },
    'It was begun by Marguerite Dahl, who ran the laundry and disliked waste of every kind. She wrote in pencil, so that a failed harvest could be rubbed out without shame. Her grandson has kept the pencil.',
    {
      type: 'pullquote',
      layout: 'inset',
      side: 'end',
      text: 'A seed in a drawer is a promise that somebody forgot.',
      source: { name: 'Marguerite Dahl', role: 'founder' },
    },
    'The names in the first columns are those of neighbours. Later come names from up the coast, then three from abroad, one of them in a script that nobody in the laundry could read until a student from Herat came in to wash a coat.',
    {
      ...drawing('lantern'),
      layout: 'inset',
      side: 'start',
      caption: 'The lamp over the door burns while the library is open.',
      credit: 'Tilda Pell',
    },
    'He read it aloud, laughed, and explained that it was not a name at all: someone had thanked the beans. He left a packet of melon seeds in return, and a note in his own hand that hangs there still.',
    { type: 'paragraph', lang: 'fa', children: ['این تخم‌ها از باغ پدرم است؛ هر که می‌کارد، مرا هم دعا کند.'] },
    { type: 'heading', level: 3, children: ['How to bring seeds back'] },
    {
      type: 'list',
      ordered: true,
      children: [
        'Leave the last pods on the plant until they rattle.',
        {
          type: 'list-item',
          children: ['Dry them for two weeks, out of the sun.', { type: 'list', children: ['A shoebox is enough.', 'A tin is not.'] }],
        },
        'Write the name, the year and one line of advice.',
      ],
    },
    {
      type: 'blockquote',
      cite: { name: 'The ledger, page one', url: '/ledger' },
      children: ['Take what you will tend. Bring what you can spare. Nobody counts but the mice.'],
    },
    { type: 'thematic-break', variant: 'dots' },
    'The building has been sold. The new owner means well and wants a café. There will be a shelf, she says, and asks how wide an envelope is. Nobody has yet had the heart to explain that the envelopes were never the library.',
  ],
  footnotes: [
    {
      type: 'footnote-definition',
      id: 'sold',
      children: ['Three catalogues list a bean of the same name; it is another bean, and by all accounts a worse one.'],
    },
  ],
  corrections: [
    { kind: 'correction', date: '2026-04-20', text: 'An earlier version said that the library has 421 envelopes. It has 412.' },
  ],
  tags: [{ name: 'Gardens', url: '/gardens' }, 'Neighbours'],
  rights: { copyrightHolder: 'Salt Street Quarterly' },
};

/** The same with a picture. */
export const seeds: ArticleInput = {
  ...seedsText,
  hero: {
    ...drawing('pod'),
    layout: 'wide',
    focalPoint: { x: 0.55, y: 0.5 },
    caption: 'The Anselm bean, which no shop sells.',
    credit: { name: 'Tilda Pell', url: '/tilda-pell' },
    license: 'https://creativecommons.org/licenses/by/4.0/',
  },
};
