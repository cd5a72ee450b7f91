import type { ArticleInput, DESIGNS } from 'galley';
import { portrait, portraitOfNoor, scene } from './pictures.js';

type Design = (typeof DESIGNS)[number];

const noor = { name: 'Noor Haddad', jobTitle: 'contributing editor', url: '/noor-haddad', image: portraitOfNoor };
const samir = { name: 'Samir Okonjo', jobTitle: 'books editor', url: '/samir-okonjo', image: portrait };

const article = (design: Design, fields: Pick<ArticleInput, 'headline'> & Partial<ArticleInput>): ArticleInput => ({
  inLanguage: 'en',
  format: { design },
  contributors: [noor],
  publisher: 'Salt Street Quarterly',
  datePublished: '2026-05-09',
  ...fields,
});

/** A short article of each genre that is set in a way of its own. */
export const genres = {
  feature: article('feature', {
    kicker: { text: 'Things on Shelves', kind: 'series' },
    headline: 'A Year in the Life of a Ladder',
    standfirst: 'It has belonged to eleven households and been bought once.',
    body: ['The ladder lives on Salt Street, where exactly depends on the season. In May it leans on the Haddads’ cherry tree.'],
  }),
  analysis: article('analysis', {
    headline: 'Why the Lower Lock Costs More Than the Upper',
    standfirst: 'Four figures from the harbour’s accounts, and what they leave out.',
    contributors: [{ name: 'Mira Sol', location: 'Delta' }],
    body: ['The lower lock moves half the boats for twice the money. The accounts call this wear; the keepers call it silt.'],
  }),
  opinion: article('opinion', {
    headline: 'Let the Ferry Be Late',
    standfirst: 'A timetable is a promise. So is a crew that waits for you.',
    contributors: [samir],
    body: ['I have missed that boat four times, and four times it was I who was early in the wrong place.'],
  }),
  editorial: article('editorial', {
    headline: 'Open the Notebooks',
    contributors: [{ name: 'Salt Street Quarterly', type: 'organization' }],
    body: ['The readings were taken by the public, on public bridges, with public pencils. They should be read by the public too.'],
  }),
  letter: article('letter', {
    headline: 'Sir, My Neighbour’s Bean Is Not an Anselm',
    contributors: [{ name: 'Ottilie Brandt', location: 'Harrow Weir' }],
    body: ['The bean on your page four is a runner. I have grown both, and only one of them listens.'],
  }),
  interview: article('interview', {
    headline: '“I Count to Thirty. Nobody Knows Why Thirty.”',
    standfirst: 'The keeper of the mother well on buckets, silence and being right.',
    body: [
      { type: 'paragraph', children: [{ type: 'strong', children: 'When did you begin?' }] },
      'My father put the rope in my hand. I was tall enough to see over the edge and small enough to be afraid of it.',
    ],
  }),
  review: article('review', {
    headline: 'A Quiet Novel About Loud Water',
    standfirst: 'In her second book, Ada Winther follows a lock-keeper through one flood and forty years.',
    contributors: [samir],
    rating: { value: 4, best: 5, item: { name: 'The Lower Gate', url: '/the-lower-gate' } },
    body: ['The flood arrives on page nine, and the rest of the book is about what people say while they wait for it to leave.'],
  }),
  recipe: article('recipe', {
    headline: 'Soup for Those Who Were Lost Twice',
    standfirst: 'Serves as many as come in.',
    body: [
      'Soak the beans overnight.',
      { type: 'list', ordered: true, children: ['Put the onion in cold oil.', 'Wait.', 'Add everything else.'] },
    ],
  }),
  obituary: article('obituary', {
    headline: 'Marguerite Dahl, Who Lent Beans',
    standfirst: 'Laundress and librarian, born 1931, died 2026.',
    contributors: [{ name: 'Ivo Lang' }],
    body: ['She wrote in pencil, so that a failed harvest could be rubbed out without shame.'],
  }),
  explainer: article('explainer', {
    headline: 'What a Gauge Board Tells You, and What It Does Not',
    standfirst: [
      'A board gives a height, not a flow.',
      'The flow is speed times cross-section.',
      'The school measures the section every June.',
    ],
    contributors: [{ name: 'Mira Sol' }],
    body: ['Stand where the keeper before you stood. Read the board twice and the clock once.'],
  }),
  live: article('live', {
    headline: 'Water at the Bridge: Two Metres and Rising',
    standfirst: 'Readings from all eleven boards as the keepers ring them in.',
    contributors: [{ name: 'The night desk', type: 'organization' }],
    datePublished: '2026-01-14T04:10:00+01:00',
    dateModified: '2026-01-14T07:30:00+01:00',
    timeZone: 'Europe/Paris',
    body: ['7.30. Light. The river is everywhere it was in 1952 and nowhere else.', '4.10. Told the farm. They were up.'],
  }),
  profile: article('profile', {
    headline: 'The Woman Who Reads the River at Six',
    standfirst: 'She has missed four mornings in nineteen years, and can name them.',
    body: ['Ottilie Brandt keeps the notebook in the drawer with the string. The string is older.'],
  }),
  gallery: article('gallery', {
    headline: 'Six Mornings at the Bridge',
    standfirst: 'The same window, the same hour, another river.',
    hero: { ...scene('lowWater', 'A bridge over a river that is low.'), credit: 'Jun Pike' },
    body: ['The first was taken because the light was kind; the others because it was not.'],
  }),
  'photo-essay': article('photo-essay', {
    headline: 'The Garden That Is Watered at Night',
    standfirst: 'Four keepers, one channel, and a lamp that is carried from hand to hand.',
    hero: { ...scene('garden', 'Trees stand on both sides of a channel.'), credit: 'Jun Pike' },
    body: ['The lamp goes first. Where it stands, the water is let in.'],
  }),
  list: article('list', {
    headline: 'Three Rules That Every Keeper Knows',
    standfirst: 'They hang under glass beside board one, and have been amended in three inks.',
    hero: scene('board', 'A board with rules hangs beside a river.'),
    body: [{ type: 'heading', level: 2, children: 'Stand where the keeper before you stood' }, 'There is a brass stud. Read the board twice and the clock once.'],
  }),
  correction: article('correction', {
    headline: 'The Reading at the Bridge Was 1.84 Metres',
    body: ['We gave it as 1.48. The board was right, and so was the keeper; the page was not.'],
  }),
} as const satisfies { readonly [Name in Design]?: ArticleInput };
