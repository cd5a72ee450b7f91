import type { ArticleInput } from 'galley';
import { day, foreign, heading, link, mark, paragraph, person } from '../nodes.js';
import { portrait } from '../pictures.js';

/** A column: one voice, no picture at the top, and an argument that turns round once. */
export const opinionInEnglish: ArticleInput = {
  inLanguage: 'en',
  format: { design: 'opinion' },
  kicker: { text: 'Comment', kind: 'opinion' },
  headline: 'Leave the Station Clock Four Minutes Fast',
  standfirst: 'A society that corrects every small kindness will find that it has only the large ones left, and nobody to pay for them.',
  contributors: [
    {
      name: 'Ruth Adeyemi-Holt',
      jobTitle: 'columnist',
      url: '/ruth-adeyemi-holt',
      image: portrait,
      bio: 'Ruth Adeyemi-Holt writes every other Saturday. She has lived within sight of the clock since 1988 and has missed, she thinks, three trains.',
    },
  ],
  publisher: 'The Kestle Evening Post',
  datePublished: '2026-09-12',
  access: 'metered',
  body: [
    {
      type: 'paragraph',
      dropCap: true,
      children: [
        'The clock at Kestle Road has been wrong since before I was born, and it has been wrong by the same amount. It is four minutes fast. Nobody knows who set it so; the stationmaster of 1931 is suspected. What everybody knows is why. You come round the corner of the co-op with a pram, or a stick, or a cello, you look up, you despair, you run, and there is the train with its doors open and ',
        mark('emphasis', 'four minutes'),
        ' to spare.',
      ],
    },
    paragraph(
      'On ',
      day('2026-10-01', 'the first of October'),
      ' it is to be put right. A contractor will come with a receiver the size of a matchbox, and from then on the clock will agree with an atomic one in Frankfurt to within a hundredth of a second. The railway calls this ',
      mark('quote', 'an improvement to the passenger information environment'),
      '. I have asked what is wrong with the present environment, and been told that it is inaccurate.',
    ),
    {
      type: 'pullquote',
      layout: 'inset',
      side: 'start',
      text: 'The clock does not tell the time. It tells you to hurry, which is what you had come to ask.',
    },
    'So it is. But accuracy is an answer to a question, and we ought to look at the question. Nobody in the history of Kestle Road has raised her eyes to that clock in order to learn what time it was. There have been wristwatches since the Boer war and telephones since the flood. She looks up to learn whether she should run. To this the clock has returned, for ninety-five years, the only answer that has never once been regretted.',
    { type: 'gate', access: 'metered' },
    heading(2, 'The case against me'),
    paragraph(
      'It is a good one, and ',
      person('lindgren', 'Tomas Lindgren'),
      ' of the passengers’ association has put it better than the railway did. A clock that lies to everybody, he says, lies most to the stranger. Those of us who know subtract; she who does not stands on the platform for four minutes in the rain and thinks less of trains. A kindness that works only for the initiated is a privilege. It had better be abolished.',
    ),
    {
      type: 'blockquote',
      cite: { name: 'Tomas Lindgren', role: 'Kestle Line passengers’ association' },
      children: ['There is a word for a rule that everyone who matters knows how to get round. The word is not “charm”.'],
    },
    paragraph(
      'I have turned this over for a week, because it is the sort of argument I usually make. And I believe he is wrong about the stranger. I went and stood there on Monday, from seven until eleven, and asked. Of 26 people who had never used the station before, not one had noticed. Eleven had run. ',
      mark('strong', 'All eleven had caught the train.'),
    ),
    'What they had met was not a privilege but a margin: the thing that sensible people once built into bridges, bread ovens and school terms, and that we have spent my whole adult life taking out again. A margin looks like waste to anyone who studies the average. It is only ever used by somebody who is late.',
    heading(2, 'An offer'),
    paragraph(
      'The Germans, who might be thought to favour the matchbox, have a proverb for those who would see to the bottom of everything: ',
      foreign('de', 'Allzu scharf macht schartig'),
      ', too sharp makes notched. In that spirit I propose the following. Correct the clock on the down platform, from which the trains go to the county town and to meetings. Leave the one on the up platform, from which they go home. And put a notice between them, in the plain type the railway does so well: ',
      mark('quote', ['These clocks differ.', { type: 'break' }, 'Run anyway.']),
    ),
    paragraph(
      'The consultation closes on Friday. ',
      link('/kestle-road/consultation', 'It takes two minutes'),
      ', or, by the clock on the up platform, six.',
    ),
    { type: 'thematic-break', variant: 'stars' },
    {
      type: 'signup',
      list: 'saturday-column',
      title: 'The Saturday column',
      text: 'Ruth Adeyemi-Holt and others, every week, before the paper.',
      action: '/subscribe',
      privacy: 'Your address is used for this letter alone.',
    },
  ],
  tags: ['Railways', 'Time'],
};
