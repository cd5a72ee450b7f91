import { LINK_RELATIONS, MENTION_KINDS, type ArticleInput } from 'galley';
import { logo } from './pictures.js';

/** A sentence for every kind of inline node. */
export const inlineNodes: NonNullable<ArticleInput['body']> = [
  { type: 'paragraph', children: [{ type: 'text', value: 'Plain text, ' }, 'and a line break:', { type: 'break' }, 'the next line.'] },
  {
    type: 'paragraph',
    children: [
      { type: 'strong', children: ['Important'] },
      ', ',
      { type: 'emphasis', children: ['stressed'] },
      ', ',
      { type: 'strong', children: [{ type: 'emphasis', children: ['both'] }] },
      ', ',
      { type: 'strikethrough', children: ['no longer true'] },
      ', ',
      { type: 'underline', children: ['underlined'] },
      ' and ',
      { type: 'highlight', children: ['marked'] },
      '.',
    ],
  },
  {
    type: 'paragraph',
    children: [
      'Water is H',
      { type: 'subscript', children: ['2'] },
      'O; a plot has 20 m',
      { type: 'superscript', children: ['2'] },
      '; its yield is ',
      { type: 'math-inline', value: 'y = \\frac{n}{20}' },
      ', or in code ',
      { type: 'inline-code', value: 'beans / 20' },
      '.',
    ],
  },
  {
    type: 'paragraph',
    children: [
      'A link to ',
      { type: 'link', url: 'https://example.org/beans', title: 'A page about beans', children: ['another page'] },
      ', one that is ',
      { type: 'link', url: 'https://example.org/shop', rel: ['sponsored'], children: ['paid for'] },
      ', and a note.',
      { type: 'footnote-reference', ref: 'note' },
    ],
  },
  {
    type: 'paragraph',
    children: [
      'In ',
      { type: 'cite', children: ['The Lower Gate'] },
      ', the ',
      { type: 'abbreviation', title: 'lock-keeper of the upper reach', children: ['LKUR'] },
      ' says: ',
      { type: 'quote', children: ['It is only water.'] },
      ' He says so on ',
      { type: 'time', datetime: '1951-11-14', children: ['14 November 1951'] },
      '.',
    ],
  },
  {
    type: 'paragraph',
    children: [
      'Someone wrote ',
      { type: 'span', lang: 'fa', children: ['از لوبیا سپاسگزارم'] },
      ' beside the name of ',
      { type: 'mention', kind: 'person', ref: 'dahl', children: ['Marguerite Dahl'] },
      ', below a ',
      { type: 'inline-image', src: logo.src, alt: 'leaf', width: 64, height: 64 },
      '.',
    ],
  },
  {
    type: 'paragraph',
    children: [
      'Links of every relation: ',
      ...LINK_RELATIONS.flatMap((rel) => [{ type: 'link', url: `https://example.org/${rel}`, rel: [rel], children: [rel] } as const, ' ']),
    ],
  },
  {
    type: 'paragraph',
    children: ['Names of every kind: ', ...MENTION_KINDS.flatMap((kind) => [{ type: 'mention', kind, children: [kind] } as const, ' '])],
  },
  { type: 'paragraph', children: ['The ledger was read by ', { type: 'contributor-ref', ref: 'noor' }, '.'] },
];

export const inlineNotes: NonNullable<ArticleInput['footnotes']> = [
  {
    type: 'footnote-definition',
    id: 'note',
    children: [{ type: 'paragraph', children: ['Notes may hold ', { type: 'emphasis', children: ['inline nodes'] }, ' too.'] }],
  },
];
