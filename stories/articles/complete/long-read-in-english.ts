import type { ArticleInput } from 'galley';
import { day, foreign, heading, mark, paragraph, person } from '../nodes.js';
import { scene } from '../pictures.js';

/** A long read of more than 1,500 words, as a weekend supplement would print it. */
export const longReadInEnglish: ArticleInput = {
  inLanguage: 'en',
  url: 'https://courier.example/2026/09/the-last-reader',
  format: { design: 'feature', display: 'showcase' },
  kicker: { text: 'The long read', kind: 'series' },
  headline: 'The Man Who Reads the River',
  standfirst: 'Every morning for forty-one years Edwin Thale has walked to the same post and written down one number. A sensor does it now. He goes all the same.',
  contributors: [
    { name: 'Maud Perrin', url: '/maud-perrin' },
    { name: 'Ilse Aker', role: 'photographer' },
  ],
  publisher: { name: 'The Orle Courier', url: '/' },
  datePublished: '2026-09-19',
  section: { name: 'Weekend', url: '/weekend' },
  hero: {
    ...scene('gauge', 'A white board with black numbers stands in shallow water, beside a bank of reeds.'),

    caption: 'The board at Cutler’s Steps. The water has been below its lowest figure four times, and above its highest once.',
    credit: { name: 'Ilse Aker' },
  },
  body: [
    {
      type: 'paragraph',
      dropCap: true,
      children: [
        'At ten to seven the light comes over the brewery and finds the board, and at seven Edwin Thale bends down to it. He does not hurry and he does not need his glasses. He waits until the ripple from the outfall has passed, takes the middle of what is left, and says the number aloud, as one says the name of somebody who has just come in. “One forty-two,” he says. Then he writes it into a book whose spine has been mended with carpet tape, closes it, and puts it back into the pocket where a book of that size has been since 1985.',
      ],
    },
    paragraph(
      'The River Orle has been read at Cutler’s Steps every day since ',
      day('1884-03-02', '2 March 1884'),
      '. There were twelve readers before Thale. The first was a lock keeper who was paid a shilling a month for it, the ninth a schoolmistress who sent her pupils when she was ill, and the twelfth a man called Royce Hanley who read the water on the morning of his own wedding and was late for it. Together they have left 51,792 numbers, and in all of them there is one gap: five days in February 1947, when the steps could not be found under the ice.',
    ),
    paragraph(
      'Nobody needs the thirteenth reader any more. In the spring of 2019 the Orle Water Board fixed a grey tube to the downstream pier of the footbridge, with a sensor that looks at the water ninety-six times a day and tells a computer in Saxby what it sees. The board thanked Thale in a letter, gave him a framed chart, and stopped the payment, which by then was £11.50 a quarter. It did not ask for the book. So on the next morning he took it out again.',
    ),
    heading(2, 'A number is not a measurement'),
    paragraph(
      'It would be easy to make this a story about an old man who cannot stop. He has heard it told like that, at the bar of the Packhorse, by people who meant it kindly. It is not how he tells it himself. “A number is not a measurement,” he says, when he is asked why he still comes. “A number is what you get if nobody was there.”',
    ),
    paragraph(
      'He means something quite exact. When the tube reports 1.42 metres, it says how far a beam of sound has travelled and come back. It does not say that there is a branch across the third arch, so that the water stands four centimetres higher above the bridge than below it; or that the mill at Tarrant has opened its sluice, which it does on Thursdays, and that the river will have forgotten it by noon. Thale writes such things beside the figure, in pencil, in a column that the printed book calls ',
      mark('emphasis', 'Remarks'),
      '. His shortest remark is “fog”. His longest, from the night of the flood of 1998, goes on for three pages and ends in the middle of a word.',
    ),
    {
      type: 'pullquote',
      text: 'A number is what you get if nobody was there.',
      source: { name: 'Edwin Thale', role: 'reader of the gauge at Cutler’s Steps' },
    },
    paragraph(
      'There are perhaps 140 people like him left in the country, and the offices that once employed them do not know their names. Some read rain, some read wells, some read the day on which the first swallow comes. What they have in common is that they began in a time when a measurement was a person’s promise: I was there, I looked, it was so. Dr ',
      person('castell', 'Amina Castell'),
      ', who teaches the history of science at the University of Marle, has spent six years looking for them. “We have kept their numbers very well,” she says. “We have thrown away everything that made the numbers true.”',
    ),
    heading(2, 'The four missing centimetres'),
    paragraph(
      'Castell found Thale because of a mistake. In 2022 a student of hers put the two series side by side, the tube’s and the book’s, and saw that they agreed within a centimetre for two years and then, from one week to the next, did not. From October 2021 the tube was low by four. It had been low ever since. The Water Board had planned a wall on the strength of it.',
    ),
    paragraph(
      'She wrote to the Board, which answered that the sensor had been calibrated. She wrote to Thale, whose address she had from the framed chart, and he sent her a postcard with the bridge on it. “They cleaned the pier,” it said. In September 2021 a contractor had scoured the stones with water and sand, and had taken the tube off for it, and had put it back with new bolts. Thale had seen him do it. It stands in the Remarks, under the 28th: ',
      mark('emphasis', '“Tube off and on. I think it hangs lower.”'),
    ),
    {
      ...scene('highWater', 'A footbridge in heavy rain. The river has risen to its beams.'),
      caption: 'The footbridge in the flood of November 1998. The figures had been painted up to 4.20. The water passed them at three in the morning.',
      credit: { name: 'Archive of The Orle Courier' },
    },
    paragraph(
      'The wall has since been raised by four centimetres on paper, at a cost of nothing. Had it been built first, the engineer in charge says, it would have been raised at a cost of £210,000, or not at all. He would rather not be named in an article that has Edwin Thale in it. “I have a degree in this,” he says. “He has a pencil.”',
    ),
    paragraph(
      'For a few weeks after that Thale was somewhat famous. A radio crew came and asked him to read the board again, because a lorry had passed. A man from the Board came, without a letter this time, and stood beside him for a morning with his hands in his coat. They did not say much to each other. At the end the man asked whether he might copy out the Remarks of the last four years, and Thale said that he might, if he did it at the kitchen table, where there was light.',
    ),
    heading(2, 'What the water remembers'),
    paragraph(
      'He was born within sight of the steps, in a house that is now an estate agent’s. His father was a cooper at the brewery; his mother took in the gauge keeper’s washing and sometimes, when the keeper was in drink, the gauge. He has one sister, in Canada, to whom he sends the lowest and the highest figure of each year on her birthday. He was a postman for thirty years, which he says is the same work: you go to the same places in the same order, and after some time you know what is wrong before you know how you know.',
    ),
    paragraph(
      'Ask him for a date and he will give you the water. The day his daughter was born was 0.88 and falling. The day of the strike was 1.10. On the morning after the referendum it was 1.31, with foam, ',
      mark('emphasis', 'and a wardrobe'),
      '. He does not think that there is any meaning in it. “It is only that I was looking at it,” he says. “Other people were looking at the television.”',
    ),
    paragraph(
      'There is an old word for what he does. The Dutch, who have more water than they need and have been counting it for longer than anyone, call a keeper of a gauge a ',
      foreign('nl', 'peilwachter'),
      ', one who watches the level, and until 1996 the post came with a house. Castell likes to point out that the word says nothing of writing. It is the watching that was paid for. The figure was merely how the watchman proved that he had not been asleep.',
    ),
    {
      type: 'list',
      children: [
        'Days read at Cutler’s Steps since 1884: 51,792',
        'Readers: 13, of whom four were women',
        'Highest figure: 4.37 metres, on 14 November 1998, by estimate',
        'Lowest: nothing, on four days of August 1976, when there was no water at the board',
        'Days on which the thirteenth reader was ill: 9, all of them read by his daughter',
      ],
    },
    heading(2, 'The fourteenth'),
    paragraph(
      'He is seventy-eight. The steps are worn in the middle and there are nineteen of them, and since the winter he has taken them with one hand on the wall. Castell has asked him what will become of the series, and he has told her that it will end, as things do; that it has been a good length. She does not accept this. With money from a foundation she has set up a scheme in which schools take over a gauge: eleven of them so far, from the estuary to the moor, each with a book, a pencil and a rule that the sensor may not be looked at first.',
    ),
    paragraph(
      'The school at Cutler’s Steps is the one on the hill behind the brewery. Its turn is on Fridays. On the Friday on which I was there two girls of ten came down with their teacher, in yellow jackets, and stood where he showed them. The taller, whose name is Precious Adomako, bent down to the board and looked for a long time. The outfall sent its ripple past. She waited, as she had been told, and took the middle of what was left.',
    ),
    paragraph(
      '“One thirty-nine,” she said. Thale did not look at the board. He looked at her. Then he asked what else there was, and she considered the river from one bank to the other, the reeds, the pier with its grey tube, and a duck that had begun to walk along the lowest step as if it were going to work. “There’s a duck,” she said.',
    ),
    paragraph('He gave her the pencil. “Well,” he said. “Put it down.”'),
  ],
};
