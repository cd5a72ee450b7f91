import type { ArticleInput } from 'galley';
import { day, foreign, heading, item, link, mark, note, paragraph, person } from '../nodes.js';
import { drop, scene } from '../pictures.js';

/** How something is measured, with formulas, code and the file of the data. */
export const explainerInEnglish: ArticleInput = {
  inLanguage: 'en',
  format: { design: 'explainer' },
  kicker: { text: 'How it works', kind: 'explainer' },
  headline: 'How Do You Count Swifts That Never Land?',
  standfirst: {
    text: 'A village in the Burrow Hills has listened to its church tower for six summers. Here is what it hears, and how sure it is.',
    points: ['One microphone, one tower, one number a minute.', 'The number is wrong by less than a tenth.', 'The program has 38 lines, and you may have it.'],
  },
  contributors: [{ id: 'imran', name: 'Imran Feld', jobTitle: 'science reporter', url: '/imran-feld' }, { name: 'Odile Kerr', role: 'researcher' }],
  publisher: 'The Burrow Hills Chronicle',
  datePublished: '2026-07-03',
  hero: {
    ...scene('station', 'A white mast with instruments stands on a roof at night. Behind it lie lit windows and a range of hills.'),
    layout: 'wide',
    caption: 'The mast on the roof of the school, from which the tower of St Brannock’s is heard.',
    credit: 'Odile Kerr',
  },
  body: [
    paragraph(
      'A common swift, ',
      foreign('la', 'Apus apus'),
      ', may stay in the air for ten months. It eats, drinks and sleeps there, and comes to earth only to breed, in the dark, in a hole that you cannot see into. This makes it a poor subject for a census. For two centuries those who wanted to know how many lived in a tower lay down in the churchyard and counted dots until their necks gave out.',
    ),
    {
      ...scene('board', 'A green circuit board with one black chip, bright tracks and four gold corners.'),
      layout: 'margin',
      side: 'end',
      caption: 'The listener. It cost £31, not counting the biscuit tin.',
      credit: 'Odile Kerr',
    },
    paragraph(
      'Since ',
      day('2021-05-09', '9 May 2021'),
      ' the tower of St Brannock’s has been counted by ear. ',
      person('kerr', 'Odile Kerr'),
      ', who teaches physics at the school across the lane, noticed that a swift screams at a pitch which nothing else in the village uses, not even the bus. She borrowed a microphone. “Then I wanted to know what I was hearing,” she says, “and that is how one loses a summer.”',
    ),
    heading(2, 'One scream, many birds'),
    paragraph(
      'The call sweeps between 4 and 7 kHz and lasts about 0.6 s. One bird calls ',
      { type: 'math-inline', value: 'r' },
      ' times a minute while it circles; the microphone hears ',
      { type: 'math-inline', value: 'c' },
      ' calls. If birds called by the clock, their number would be ',
      { type: 'math-inline', value: 'n = c / r' },
      ' and the article would end here. They do not. Swifts scream in parties, and the more of them there are, the more each one screams',
      note('fit'),
      ': two make three times the noise of one, ten make 10',
      mark('superscript', '1.6'),
      ', or forty, times as much.',
    ),
    paragraph(
      'So Kerr went back to the churchyard, with her pupils and six deckchairs, and lay there for forty evenings while the microphone ran. From the two counts, that of the necks and that of the tin, they drew a curve. Turned round, it is the whole method: ',
      { type: 'inline-code', value: 'birds()' },
      ' below takes calls and gives birds.',
    ),
    { type: 'math', value: 'n = \\left( \\frac{c}{r\\,t} \\right)^{1 / 1.6}', label: '1' },
    {
      type: 'code',
      filename: 'tower.py',
      language: 'python',
      highlight: [4],
      value: [
        'def birds(calls, minutes, rate=2.4, crowd=1.6):',
        '    """How many swifts make so many calls in so many minutes."""',
        '    per_minute = calls / minutes / rate',
        '    return round(per_minute ** (1 / crowd))',
      ].join('\n'),
      caption: ['The exponent is where the deckchairs went. Without line 4 the tower would have ', mark('strikethrough', '219'), ' birds instead of 29.'],
    },
    { type: 'slot', name: 'middle', label: 'Advertisement', minHeight: 250 },
    {
      type: 'section',
      title: 'What can go wrong',
      anchor: 'errors',
      children: [
        {
          type: 'list',
          ordered: true,
          children: [
            item(mark('strong', 'Rain.'), ' Drops on the tin sound at 5 kHz as well. Minutes with more than 0.2 mm of rain ', drop('drop'), ' are thrown away.'),
            item(mark('strong', 'Starlings.'), ' They imitate. A starling that does swifts was deleted by hand from June 2023, “with respect”.'),
            item(mark('strong', 'Heat.'), ' Air at 30 °C swallows high notes. The correction is small, and so is the CO', mark('subscript', '2'), ' term, which was dropped.'),
          ],
        },
        paragraph(
          'All told, the error is ±8 per cent, says the ',
          { type: 'abbreviation', title: 'Swift Acoustics Working Group', children: 'SAWG' },
          ', which tried the tin against cameras last year. Its report, ',
          mark('cite', 'Listening Up'),
          ', recommends the method for any tower that has a plug. ',
          mark('highlight', 'It recommends against starlings.'),
        ),
      ],
    },
    heading(2, 'And the swifts?'),
    paragraph(
      'There were 34 in the first summer and there are 29 now. Kerr will not call that a decline: with an error of eight in a hundred, and six points on the plot, an honest line could still be drawn ',
      mark('underline', 'flat'),
      '. Ask again, she says, in four years. ',
      { type: 'contributor-ref', ref: 'imran' },
      ' lay down in the churchyard to check, and made it 31 before falling asleep.',
    ),
    {
      type: 'info-box',
      kind: 'note',
      title: 'Build your own',
      collapsible: true,
      children: [
        'You need a microphone that hears up to 10 kHz, any small computer, and a window within 40 metres of the nest.',
        paragraph('Put both in something waterproof, aim at the sky, and follow ', link('/tower/build', 'the instructions of the school'), '.'),
      ],
    },
    { type: 'file', src: '/data/tower-2021-2026.csv', title: 'Every minute of six summers', mediaType: 'text/csv', bytes: 3_910_000 },
    { type: 'button', text: 'Report a tower', url: '/tower/report' },
  ],
  footnotes: [
    {
      type: 'footnote-definition',
      id: 'fit',
      children: [paragraph('Fitted to 212 minutes with a known number of birds, from 1 to 37; ', { type: 'math-inline', value: 'R^2 = 0.91' }, '.')],
    },
  ],
  tags: ['Birds', 'Measuring'],
};
