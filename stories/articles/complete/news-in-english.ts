import type { ArticleInput } from 'galley';
import { day, foreign, heading, link, mark, paragraph, person } from '../nodes.js';
import { scene, smallScene } from '../pictures.js';

/** News, as a paper of the coast would print it on the morning after a vote. */
export const newsInEnglish: ArticleInput = {
  inLanguage: 'en',
  url: 'https://courier.example/2026/11/orle-vote',
  format: { design: 'standard', display: 'showcase' },
  kicker: { text: 'Orle estuary', url: '/orle', kind: 'section' },
  headline: 'Withern Votes to Let the Sea Back In',
  standfirst: 'By 1,911 to 1,604, the town gives up its oldest dyke. What was pasture for three centuries is to be saltmarsh again by the end of the decade.',
  contributors: [
    { id: 'marsh', name: 'Hettie Marsh', url: '/hettie-marsh', location: 'Withern' },
    { name: 'Desmond Achebe', role: 'photographer' },
  ],
  publisher: { name: 'The Orle Courier', url: '/' },
  dateline: 'Withern',
  datePublished: '2026-11-06T06:15:00Z',
  dateModified: '2026-11-06T11:40:00Z',
  timeZone: 'Europe/London',
  section: { name: 'Coast', url: '/coast' },
  hero: {
    ...scene('highWater', 'A footbridge in heavy rain. The river has risen to its beams.'),
    layout: 'wide',
    caption: 'The Fleet Bridge during the surge of January, when the dyke held for the last time without repair.',
    credit: { name: 'Desmond Achebe', agency: 'Coast Photo' },
  },
  body: [
    paragraph(
      'The people of Withern have decided to open the Long Dyke, the bank of clay and brick that has kept the tide off their western pastures since 1714. In a vote that closed at ten on ',
      day('2026-11-05', 'Thursday night'),
      ', 54.4 per cent chose what the ballot paper called “managed return” over a repair that would have cost £38m. Turnout was 71 per cent, the highest in the town for any vote since the war.',
    ),
    paragraph(
      'The first breach, forty metres wide, is to be cut in the spring of 2028. By the reckoning of the Orle Water Board the sea will then take 310 hectares, three farmhouses, all of them empty, and a mile of the road to Saxby.',
    ),
    {
      type: 'key-points',
      children: [
        { type: 'key-point', title: 'No home that is lived in is lost.', children: ['The new bank, behind the railway, is a metre higher than the old.'] },
        { type: 'key-point', title: 'Four farms are paid for their land,', children: ['at a price to be set by an arbiter before June.'] },
        { type: 'key-point', title: 'The marsh is expected to pay, too.', children: ['It takes the force out of a surge before it reaches the town.'] },
      ],
    },
    {
      ...scene('gauge', 'A white gauge board with red numbers stands in the water. Behind it lie a town and a bridge.'),
      layout: 'inset',
      side: 'end',
      caption: 'The gauge at the Fleet. The red line was painted after the flood of 1953.',
      credit: 'Desmond Achebe',
    },
    paragraph(
      '“We have spent three hundred years telling the river where to go, and sixty of them paying for it,” said ',
      person('culpepper', 'Dorothy Culpepper'),
      ', who leads the council and who had, until last winter, argued for the repair. She changed her mind on the night of the January surge, she said, standing on the dyke with a torch. “You could feel it hum.”',
    ),
    heading(2, 'A bank of two materials'),
    'The dyke has failed twice, in 1953 and in 1978, and each time it was mended with what the decade had most of: first rubble from bombed streets, then concrete. Engineers who drilled it in 2024 found that the two repairs part company a little further with every frost. A third, they wrote, would “buy perhaps twenty-five years, and no sleep”.',
    {
      type: 'table',
      caption: 'What the ballot offered',
      columns: [{ header: true }],
      header: ['', 'Repair', 'Managed return'],
      body: [
        ['Cost, £m', '38.0', '21.5'],
        ['Years of protection', '25', '100'],
        ['Land given up, ha', '0', '310'],
        ['Votes', '1,604', '1,911'],
      ],
      source: { name: 'Orle Water Board; returning officer', url: 'https://courier.example/ballot' },
    },
    paragraph(
      'Dutch advisers brought the phrase that both camps have since used against each other: ',
      foreign('nl', 'ruimte voor de rivier'),
      ', room for the river. To Ewan Thripp, whose family has grazed sheep below the dyke for five generations, it sounded like an eviction notice. “Room for the river,” he said. “And where is the room for the sheep?” He has been offered grazing on the new bank and has not answered.',
    ),
    {
      type: 'in-numbers',
      title: 'The Long Dyke',
      items: [
        { number: '4.2 km', text: 'from the Fleet Bridge to Saxby Point' },
        { number: '1714', text: 'the year on the oldest brick' },
        { number: '2', text: 'breaches in living memory' },
      ],
    },
    heading(2, 'What happens next'),
    'Nothing, for a year. Surveyors begin in January; the birds that nest on the dyke have until August. A committee of twelve, half of them chosen by lot, will decide what becomes of the footpath, the pillbox and the bench with the plaque.',
    paragraph(
      'The board has put ',
      link('/orle/map', 'the map of the new shoreline'),
      ' on show in the library. By noon yesterday somebody had drawn a small sheep on it, in pencil, well below the line. It has been left there ',
      mark('emphasis', 'for now'),
      ', the librarian said.',
    ),
    {
      type: 'file',
      src: '/reports/long-dyke.pdf',
      title: 'The Long Dyke: three ways forward',
      mediaType: 'application/pdf',
      bytes: 2_480_000,
      pages: 64,
      text: 'The report on which the town voted, with the drillings of 2024.',
    },
    {
      type: 'contact',
      name: 'Questions about land and payment',
      text: 'Tuesdays and Thursdays, nine to four',
      address: ['Orle Water Board', 'The Old Customs House', 'Withern'],
      email: 'dyke@waterboard.example',
      telephone: '+44 1632 960 118',
    },
    {
      type: 'teaser',
      kind: 'related',
      label: 'Read next',
      url: '/1953',
      title: 'The night of the two tides: Withern remembers 1953',
      text: 'Seven people who were children then walk the dyke once more.',
      image: smallScene('lowWater'),
      datePublished: '2026-10-31',
    },
    {
      type: 'audio',
      title: 'Listen to this article',
      sources: [{ src: '/sounds/gate.mp3', mediaType: 'audio/mpeg' }],
      duration: 'PT4M40S',
      purpose: 'article-narration',
      caption: 'Read by Hettie Marsh.',
    },
  ],
  corrections: [{ kind: 'correction', date: '2026-11-06', text: 'An earlier version gave the turnout as 77 per cent. It was 71.' }],
  tags: [{ name: 'Floods', url: '/floods' }, 'Farming', 'Orle'],
};
