import { DIRECTIONS, LINK_RELATIONS, MENTION_KINDS } from './values.js';
import type { Definition, Field } from './field.js';

const children = { kind: 'rich', required: true, aliases: ['content', 'text'], description: 'The text it applies to.' } as const satisfies Field;
const mark = (description: string) => ({ description, fields: { children } }) as const satisfies Definition;

/** Inline nodes: what running text is made of. Names follow unist and FT content-tree, then mdast. */
export const INLINE = {
  text: { description: 'Plain text.', fields: { value: { kind: 'text', required: true, aliases: ['text'], description: 'The characters, as they are printed.' } } },
  break: { description: 'A line break inside a paragraph.', fields: {} },
  strong: mark('Text of strong importance.'),
  emphasis: mark('Stressed text.'),
  strikethrough: mark('Text that no longer holds.'),
  underline: mark('Text marked by a line without further meaning.'),
  subscript: mark('Text set below the line.'),
  superscript: mark('Text set above the line.'),
  highlight: mark('Text marked for its relevance.'),
  'inline-code': {
    description: 'A piece of computer code within a sentence.',
    fields: { value: { kind: 'text', required: true, aliases: ['text', 'code', 'children'], description: 'The code.' } },
  },
  link: {
    description: 'A link to another page, or with "#…" to a heading of the same article.',
    fields: {
      url: { kind: 'url', grade: 'link', required: true, aliases: ['href'], advice: 'Write an address that begins with https://, or # and an anchor of this article.', description: 'Where it leads.' },
      title: { kind: 'text', max: 'title', description: 'A few words about the target.' },
      rel: { kind: 'list', of: { kind: 'enum', values: LINK_RELATIONS }, description: 'How the target relates to the article; paid links say "sponsored".' },
      children,
    },
  },
  'footnote-reference': {
    description: 'A mark that points to a footnote.',
    fields: {
      ref: { kind: 'id', required: true, machine: true, description: 'The id of the footnote.' },
      number: { kind: 'integer', min: 1, max: 100_000, computed: true, description: 'Its number, counted by first reference.' },
      occurrence: { kind: 'integer', min: 1, max: 100_000, computed: true, description: 'Which reference to the same footnote this is.' },
      note: { kind: 'text', machine: true, computed: true, description: 'How the text of the footnote begins, for the margin beside the first reference to it.' },
    },
  },
  cite: mark('The title of a work.'),
  abbreviation: {
    description: 'A short form, with its long form.',
    fields: { title: { kind: 'text', max: 'title', description: 'The long form.' }, children },
  },
  quote: mark('A quotation within a sentence; the quotation marks are added by language.'),
  time: {
    description: 'A date or time in the text, readable by machines.',
    fields: { datetime: { kind: 'date', required: true, description: 'The date as ISO 8601.' }, children },
  },
  'math-inline': { description: 'A formula within a sentence.', fields: { value: { kind: 'text', required: true, description: 'The formula in TeX.' } } },
  span: {
    description: 'Text in another language or direction.',
    fields: {
      lang: { kind: 'language', description: 'The language of the text.' },
      dir: { kind: 'enum', values: DIRECTIONS, description: 'The direction of the text.' },
      children,
    },
  },
  mention: {
    description: 'The name of someone or something that the publisher keeps a record of.',
    fields: {
      ref: { kind: 'id', machine: true, description: 'The publisher’s own id of it.' },
      kind: { kind: 'enum', values: MENTION_KINDS, fallback: 'other', description: 'What it is.' },
      children,
    },
  },
  'contributor-ref': {
    description: 'The name of a contributor, as listed in the article.',
    fields: {
      ref: { kind: 'id', required: true, machine: true, description: 'The id of the contributor.' },
      name: { kind: 'text', max: 'title', computed: true, description: 'The name of the contributor.' },
      url: { kind: 'url', grade: 'link', computed: true, description: 'The page of the contributor.' },
      lang: { kind: 'language', computed: true, description: 'The language of the name.' },
    },
  },
  'inline-image': {
    description: 'A picture as small as a letter, within a sentence.',
    fields: {
      src: { kind: 'url', grade: 'resource', required: true, description: 'Address of the file.' },
      alt: { kind: 'text', max: 'alternative', required: true, description: 'What it stands for, in words.' },
      width: { kind: 'integer', min: 1, max: 10_000, description: 'Width of the file in pixels.' },
      height: { kind: 'integer', min: 1, max: 10_000, description: 'Height of the file in pixels.' },
    },
  },
} as const satisfies Readonly<Record<string, Definition>>;
