import { ARRANGEMENTS, BREAK_VARIANTS, DIRECTIONS, HEADING_WORDS, LAYOUTS, LOADING, NUMBERINGS, SIDES, TARGETS, UNKNOWN_REASONS } from './values.js';
import type { Definition, Fields, ModelName } from './field.js';

/** Fields that every block may carry. */
export const BLOCK_FIELDS = {
  id: { kind: 'id', machine: true, description: 'A name for the block, unique in the article. Kept over edits, it keeps the block’s nodes on the page.' },
  anchor: { kind: 'id', description: 'The name by which a link "#…" reaches the block. Headings get one from their text.' },
  layout: { kind: 'enum', values: LAYOUTS, description: 'How wide the block may stand; a wish, not a command.' },
  side: { kind: 'enum', values: SIDES, description: 'On which side an inset or margin block stands.' },
  lang: { kind: 'language', description: 'The language of the block, when it is not the language of the article.' },
  dir: { kind: 'enum', values: DIRECTIONS, description: 'The direction of the block, when the language does not say it.' },
  targets: { kind: 'list', of: { kind: 'enum', values: TARGETS }, machine: true, description: 'Where the block appears; everywhere when absent.' },
  fallback: { kind: 'rich', machine: true, description: 'What to show where the block itself cannot be shown.' },
  data: { kind: 'json', machine: true, description: 'The host’s own data. Never shown.' },
} as const satisfies Fields;

const richText = { kind: 'rich', required: true, aliases: ['content', 'text'], description: 'The text.' } as const;

/** The foundation blocks. Names follow unist and FT content-tree, then mdast. */
export const BLOCKS = {
  paragraph: {
    description: 'A paragraph of running text.',
    shorthand: 'children',
    fields: {
      dropCap: { kind: 'boolean', description: 'Whether it begins with a large letter, where the script allows one.' },
      children: richText,
      dateline: { kind: 'text', max: 'title', computed: true, description: 'The place printed before the first paragraph.' },
    },
  },
  heading: {
    description: 'A heading inside the body.',
    shorthand: 'children',
    fields: {
      level: { kind: 'integer', min: 2, max: 6, words: HEADING_WORDS, nearest: true, description: '2 is a part of the article, 3 a part of that, and so on. What is beyond is read as the nearest.' },
      children: richText,
    },
  },
  list: {
    description: 'A list of items.',
    fields: {
      ordered: { kind: 'boolean', description: 'Whether the items are numbered.' },
      numbering: { kind: 'enum', values: NUMBERINGS, description: 'How they are counted: `decimal` in the digits of the language. A list with a numbering, a start, or a list that it continues is numbered unless `ordered` is false.' },
      start: { kind: 'integer', min: -1_000_000, max: 1_000_000, description: 'The number of the first item.' },
      reversed: { kind: 'boolean', description: 'Whether the numbers count down.' },
      continues: { kind: 'id', machine: true, description: 'The id of the list whose numbering goes on here.' },
      children: { kind: 'blocks', model: 'items', required: true, aliases: ['items', 'content'], description: 'The items.' },
    },
  },
  'list-item': {
    description: 'One item of a list.',
    shorthand: 'children',
    fields: { children: { kind: 'blocks', model: 'text', required: true, aliases: ['content', 'text'], description: 'Blocks; plain strings become paragraphs.' } },
  },
  blockquote: {
    description: 'A longer quotation.',
    fields: {
      cite: { kind: 'object', of: 'citation', description: 'Where it comes from.' },
      children: { kind: 'blocks', model: 'text', required: true, aliases: ['content', 'text'], description: 'What is quoted.' },
    },
  },
  pullquote: {
    description: 'A sentence of the article set large, to catch the eye.',
    shorthand: 'text',
    fields: {
      text: { kind: 'rich', required: true, aliases: ['children', 'content'], description: 'The sentence.' },
      source: { kind: 'object', of: 'citation', description: 'Who said it.' },
      repeat: { kind: 'boolean', description: 'Whether the sentence stands in the body too, and need not be read out twice.' },
    },
  },
  'thematic-break': {
    description: 'A pause between two parts of the text.',
    fields: { variant: { kind: 'enum', values: BREAK_VARIANTS, description: 'How it is drawn.' } },
  },
  code: {
    description: 'A piece of computer code.',
    shorthand: 'value',
    fields: {
      language: { kind: 'text', max: 'id', description: 'The programming language.' },
      filename: { kind: 'text', max: 'title', description: 'The file that it is from.' },
      highlight: { kind: 'list', of: { kind: 'integer', min: 1, max: 100_000 }, description: 'Numbers of the lines to mark, from 1.' },
      value: { kind: 'text', required: true, aliases: ['text', 'code', 'content', 'children'], description: 'The code.' },
      caption: { kind: 'rich', description: 'A line below it.' },
    },
  },
  image: {
    description: 'A picture with its caption.',
    shorthand: 'src',
    fields: {
      src: { kind: 'url', grade: 'resource', expected: true, advice: 'Give the address of the picture file, with https://.', description: 'Address of the file. Without one the page keeps a box with the alternative text.' },
      alt: { kind: 'text', max: 'alternative', description: 'What the picture shows, for those who do not see it.' },
      decorative: { kind: 'boolean', description: 'Whether the picture says nothing that the text does not.' },
      width: { kind: 'integer', min: 1, max: 10_000, description: 'Width of the file in pixels.' },
      height: { kind: 'integer', min: 1, max: 10_000, description: 'Height of the file in pixels.' },
      sources: { kind: 'list', of: { kind: 'object', of: 'image-source' }, limit: 'candidates', description: 'Other crops for other circumstances.' },
      srcset: { kind: 'list', of: { kind: 'object', of: 'candidate' }, limit: 'candidates', description: 'The same picture in other sizes.' },
      focalPoint: { kind: 'object', of: 'focal-point', description: 'What must stay visible when it is cropped.' },
      placeholder: { kind: 'json', machine: true, description: 'What a host may show while the picture loads.' },
      url: { kind: 'url', grade: 'link', description: 'Where the picture leads, when it is a link; its alternative text then says where.' },
      caption: { kind: 'rich', description: 'A line below the picture.' },
      credit: { kind: 'object', of: 'credit', description: 'Who made the picture.' },
      license: { kind: 'text', max: 'title', description: 'The name or the address of its licence.' },
      licensable: { kind: 'boolean', machine: true, description: 'Whether others may buy it.' },
      lightbox: { kind: 'boolean', machine: true, description: 'Whether it may be opened large.' },
      provenance: { kind: 'object', of: 'provenance', description: 'How its origin can be verified.' },
      loading: { kind: 'enum', values: LOADING, computed: true, description: 'Eager for the one picture at the top, lazy for the rest.' },
    },
  },
  'image-set': {
    description: 'Pictures that belong together.',
    fields: {
      arrangement: { kind: 'enum', values: ARRANGEMENTS, description: 'How they stand together.' },
      caption: { kind: 'rich', description: 'A line below all of them.' },
      credit: { kind: 'object', of: 'credit', description: 'Who made them.' },
      children: { kind: 'blocks', model: 'images', required: true, aliases: ['images', 'items'], description: 'The pictures.' },
    },
  },
  'footnote-definition': {
    description: 'The text of a footnote.',
    shorthand: 'children',
    fields: {
      number: { kind: 'integer', min: 1, max: 100_000, computed: true, description: 'Its number, counted by first reference.' },
      references: { kind: 'integer', min: 0, max: 100_000, computed: true, description: 'How many references point to it.' },
      children: { kind: 'blocks', model: 'text', required: true, aliases: ['content', 'text'], description: 'The text.' },
    },
  },
  unknown: {
    description: 'A block that could not be read, with what was found and its text.',
    fields: {
      originalType: { kind: 'text', max: 'id', machine: true, description: 'The type it had.' },
      original: { kind: 'json', machine: true, description: 'What was found, unchanged.' },
      reason: { kind: 'enum', values: UNKNOWN_REASONS, machine: true, description: 'Why it could not be read.' },
      text: { kind: 'list', of: { kind: 'text' }, computed: true, description: 'The text that was found in it, line by line.' },
    },
  },
} as const satisfies Readonly<Record<string, Definition>>;

const TEXT_BLOCKS = ['paragraph', 'heading', 'list', 'blockquote', 'pullquote', 'thematic-break', 'code', 'image', 'unknown'] as const;

/** Which block types may stand in each kind of place. */
export const MODELS = {
  flow: [...TEXT_BLOCKS, 'image-set'],
  text: TEXT_BLOCKS,
  items: ['list-item'],
  images: ['image'],
  media: ['image', 'image-set', 'unknown'],
  notes: ['footnote-definition'],
} as const satisfies Readonly<Record<ModelName, readonly string[]>>;
