import type { ArticleInput } from 'galley';
import { day, foreign, heading, mark, note, paragraph, person } from '../nodes.js';
import { scene, smallScene } from '../pictures.js';

/** A review of a book, with the verdict, the passage on which it rests, and where the book is sold. */
export const reviewInEnglish: ArticleInput = {
  inLanguage: 'en-US',
  format: { design: 'review' },
  kicker: { text: 'Books', url: '/books', kind: 'review' },
  headline: ['The Weather of One Hill: ', mark('cite', 'A Column for Wind'), ' by Inge Sorrel'],
  standfirst: 'For forty-one years a schoolteacher wrote down what the sky did. Her niece has made from it the strangest family history of the season.',
  contributors: [{ name: 'Calvin Oyelaran', jobTitle: 'critic at large', url: '/calvin-oyelaran' }],
  publisher: 'The Prairie Review',
  datePublished: '2026-05-21',
  rating: { value: 4, best: 5, item: { name: 'A Column for Wind' } },
  body: [
    {
      type: 'paragraph',
      dropCap: true,
      children: [
        'Every diary is kept for somebody. Most are kept for a self that will be older and, one hopes, kinder; a few, shamelessly, for us. The ledgers of Astrid Sorrel were kept for the Territorial Weather Bureau, which asked in 1938 for volunteers with “a steady hand and no imagination,” and which lost, some time before 1950, all memory of having asked.',
      ],
    },
    paragraph(
      'She went on. Twice a day until ',
      day('1979-03-12', 'March 12, 1979'),
      ', on a hill above Dunmore, Nebraska, she read a thermometer, a rain can and a homemade vane, and wrote three numbers and a remark. There are nearly 30,000 remarks. They are to be no longer than the ruled line allows, which is eleven words, and for the first two years they are what the bureau had in mind: ',
      mark('emphasis', 'Clear. Light frost. Dust from S.'),
    ),
    {
      ...scene('notebook', 'An open notebook. Columns of figures fill the left page, short notes the right one; a pencil lies across the fold.'),
      layout: 'inset',
      side: 'end',
      caption: 'A spread from the ledger of 1951, reproduced in the book.',
      credit: 'Estate of Astrid Sorrel',
    },
    paragraph(
      'Then, on a morning in the spring of 1940, the column for wind says: ',
      mark('quote', 'NW, rising. Karl has taken the good suitcase.'),
      ' Nothing else. Temperature 41; rain, none. It is the great moment of ',
      mark('cite', 'A Column for Wind'),
      ', and Inge Sorrel, who found the ledgers in a feed store in 2011, has had the sense to give it a page to itself.',
    ),
    heading(2, 'Eleven words at a time'),
    paragraph(
      'What follows could have been a novel, and one can imagine the novel: the deserted wife, the hill, the war. Sorrel has written something braver and odder. She prints the ledgers as they stand, some 2,200 entries, and against them, on the facing page, what she has been able to learn. Sometimes this is a great deal. Sometimes it is a photograph of a fence. Once, for the whole of August 1944, it is blank',
      note('blank'),
      '.',
    ),
    {
      type: 'blockquote',
      cite: { name: 'Astrid Sorrel', title: 'Ledger 14', role: 'entry for December 2, 1944' },
      children: ['Calm. Snow at last. Telegram boy could not get up the hill. Good.'],
    },
    'The method asks for patience and pays interest. By the middle of the book one reads wind as one reads a face. When the remarks grow long enough to spill over the line, in the drought of 1956, one is alarmed before one knows why. And when a second handwriting appears, round and careful, a child’s, the reader has the rare sensation of having been told a secret by the weather.',
    heading(2, 'Where it falters'),
    paragraph(
      'Not everything survives the close-up. ',
      person('sorrel', 'Inge Sorrel'),
      ' is a scholar by training, and now and then the scholar clears her throat. A chapter on the history of the rain gauge could go, and the pages that link her aunt to ',
      foreign('de', 'Neue Sachlichkeit'),
      ' are an argument looking for a painter. She is at her best when she merely checks. Did it hail on June 9? It did: the county paper lost 300 windows. Was there a Karl? There was a Karl; he died in Tacoma, under another name, owning the suitcase.',
    ),
    'But these are small things beside the achievement, which is to have made a plot out of the one subject that proverbially has none. I have not been able to look at a vane since without wondering what it is not saying.',
    { type: 'rating', value: 4, best: 5, unit: 'stars', item: { name: 'A Column for Wind' } },
    {
      type: 'product',
      name: 'A Column for Wind',
      brand: 'Far Furrow Press',
      image: smallScene('notebook'),
      children: ['By Inge Sorrel. 412 pages, with 60 facsimiles.'],
      offers: [{ seller: 'Far Furrow Press', price: '32.00', currency: 'USD', url: 'https://furrow.example/wind', rel: ['sponsored'] }],
    },
  ],
  footnotes: [
    {
      type: 'footnote-definition',
      id: 'blank',
      children: ['The entries of that month exist. The publisher confirms that the page is left white at the wish of the family.'],
    },
  ],
  disclosures: [{ kind: 'affiliate', text: 'We may earn a commission if you buy the book by the link below.' }],
};
