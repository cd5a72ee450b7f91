import {
  CONTRIBUTOR_TYPES, CORRECTION_KINDS, DESIGNS, DISCLOSURE_KINDS, DISPLAYS, HISTORY_KINDS, KICKER_KINDS, NOTICE_KINDS, ROLES, SOURCE_MEDIA, SUBJECT_TYPES,
} from './values.js';
import type { Definition } from './field.js';

const size = { kind: 'integer', min: 1, max: 10_000 } as const;

/** The small objects that articles and blocks are made of. Names follow schema.org. */
export const OBJECTS = {
  format: {
    description: 'Which kind of article this is (design) and how loudly it is shown (display): two independent choices.',
    shorthand: 'design',
    fields: {
      design: { kind: 'enum', values: DESIGNS, fallback: 'standard', description: 'The genre of the article.' },
      display: { kind: 'enum', values: DISPLAYS, fallback: 'standard', description: 'How much room the opening takes.' },
      theme: { kind: 'text', max: 'id', machine: true, description: 'Name of the theme that the publisher prefers for it.' },
    },
  },
  kicker: {
    description: 'The short line above the headline: a section, a series or a label.',
    shorthand: 'text',
    fields: {
      text: { kind: 'text', max: 'title', required: true, description: 'What the line says.' },
      url: { kind: 'url', grade: 'link', description: 'Where it leads, usually the section front.' },
      kind: { kind: 'enum', values: KICKER_KINDS, description: 'What sort of line it is; sponsored work must say so.' },
    },
  },
  'alternative-headline': {
    description: 'Other wordings of the headline for other places.',
    fields: {
      seo: { kind: 'text', max: 'title', machine: true, description: 'For search engines and the title of the page.' },
      social: { kind: 'text', max: 'title', machine: true, description: 'For cards on social networks.' },
      short: { kind: 'text', max: 'title', machine: true, description: 'For narrow places such as teasers and notifications.' },
    },
  },
  contributor: {
    description: 'Someone who made the article: a person, an organization or a news agency.',
    shorthand: 'name',
    fields: {
      id: { kind: 'id', machine: true, description: 'A name by which contributor-ref nodes point here.' },
      type: { kind: 'enum', values: CONTRIBUTOR_TYPES, fallback: 'person', description: 'Person, organization or agency.' },
      name: { kind: 'text', max: 'title', required: true, advice: 'Write the name as it should be printed.', description: 'The name as it is printed.' },
      role: { kind: 'enum', values: ROLES, fallback: 'author', description: 'What they did for the article.' },
      url: { kind: 'url', grade: 'link', description: 'Their page.' },
      image: { kind: 'object', of: 'picture', description: 'A portrait.' },
      jobTitle: { kind: 'text', max: 'title', description: 'Their position, printed after the name.' },
      location: { kind: 'text', max: 'title', description: 'Where they reported from.' },
      bio: { kind: 'rich', description: 'Who they are, in a few sentences, printed below the article.' },
      email: { kind: 'url', grade: 'reach', description: 'Where readers can write to them.' },
      contacts: { kind: 'list', of: { kind: 'object', of: 'contact' }, limit: 'listItems', description: 'Other ways to reach them.' },
      lang: { kind: 'language', description: 'Language of the name, when it is not the language of the article.' },
      sameAs: { kind: 'list', of: { kind: 'url', grade: 'link' }, machine: true, description: 'Other pages about the same person, for search engines.' },
    },
  },
  contact: {
    description: 'A way to reach someone.',
    shorthand: 'name',
    fields: {
      name: { kind: 'rich', description: 'What it is called; the address itself when absent.' },
      url: { kind: 'url', grade: 'reach', description: 'Where it leads.' },
    },
  },
  picture: {
    description: 'A small picture: a portrait, a logo, the image of a teaser.',
    shorthand: 'src',
    fields: {
      src: { kind: 'url', grade: 'resource', sizes: 'srcset', required: true, aliases: ['url'], description: 'Address of the picture file.' },
      alt: { kind: 'text', max: 'alternative', description: 'What the picture shows; empty where the name beside it says the same.' },
      width: { ...size, description: 'Width of the file in pixels.' },
      height: { ...size, description: 'Height of the file in pixels.' },
      srcset: { kind: 'list', of: { kind: 'object', of: 'candidate' }, limit: 'candidates', description: 'The same picture in other sizes.' },
    },
  },
  publisher: {
    description: 'Who publishes the article.',
    shorthand: 'name',
    fields: {
      name: { kind: 'text', max: 'title', required: true, description: 'The name of the publication.' },
      url: { kind: 'url', grade: 'link', description: 'Its home page.' },
      logo: { kind: 'object', of: 'picture', description: 'Its logo.' },
      publishingPrinciples: { kind: 'url', grade: 'link', description: 'The page that states its editorial principles.' },
    },
  },
  named: {
    description: 'A section, a tag or a series: a name that may lead somewhere.',
    shorthand: 'name',
    fields: {
      name: { kind: 'text', max: 'title', required: true, description: 'The name as it is printed.' },
      url: { kind: 'url', grade: 'link', description: 'Where it leads.' },
      kind: { kind: 'text', max: 'id', machine: true, description: 'A word of the publisher’s own taxonomy.' },
    },
  },
  'history-entry': {
    description: 'One step in the life of the article.',
    shorthand: 'text',
    fields: {
      date: { kind: 'date', description: 'When it happened.' },
      kind: { kind: 'enum', values: HISTORY_KINDS, fallback: 'note', description: 'What happened.' },
      text: { kind: 'rich', description: 'What was changed, in words.' },
    },
  },
  'correction-entry': {
    description: 'A correction or clarification, printed with the article.',
    shorthand: 'text',
    fields: {
      date: { kind: 'date', description: 'When it was made.' },
      kind: { kind: 'enum', values: CORRECTION_KINDS, fallback: 'correction', description: 'How serious it is.' },
      text: { kind: 'rich', required: true, description: 'What was wrong and what is right.' },
      target: { kind: 'id', machine: true, description: 'The id of the block that it concerns.' },
    },
  },
  notice: {
    description: 'Something that a reader must know before reading: that the article is withdrawn, corrected, old …',
    shorthand: 'text',
    fields: {
      kind: { kind: 'enum', values: NOTICE_KINDS, fallback: 'update', description: 'What it says; the language has a word for it.' },
      date: { kind: 'date', description: 'Since when.' },
      text: { kind: 'rich', description: 'The notice itself.' },
    },
  },
  translation: {
    description: 'The same article in another language.',
    fields: {
      inLanguage: { kind: 'language', required: true, description: 'Its language.' },
      url: { kind: 'url', grade: 'link', required: true, description: 'Where it is.' },
      title: { kind: 'text', max: 'title', description: 'Its headline.' },
    },
  },
  subject: {
    description: 'Someone or something that the article is about.',
    shorthand: 'name',
    fields: {
      name: { kind: 'text', max: 'title', required: true, description: 'The name.' },
      type: { kind: 'enum', values: SUBJECT_TYPES, fallback: 'other', machine: true, description: 'What it is; a person when absent.' },
      birthDate: { kind: 'date', partial: true, description: 'When they were born.' },
      deathDate: { kind: 'date', partial: true, description: 'When they died.' },
      url: { kind: 'url', grade: 'link', description: 'A page about it.' },
    },
  },
  disclosure: {
    description: 'Something that the reader has a right to know about how the article was made or paid for.',
    shorthand: 'text',
    fields: {
      kind: { kind: 'enum', values: DISCLOSURE_KINDS, fallback: 'other', description: 'What it concerns.' },
      text: { kind: 'rich', required: true, description: 'The statement itself.' },
    },
  },
  rights: {
    description: 'Who holds the rights, and under which licence the text may be used.',
    shorthand: 'notice',
    fields: {
      copyrightHolder: { kind: 'text', max: 'title', description: 'Who holds the copyright.' },
      license: { kind: 'text', max: 'title', description: 'The name or the address of the licence.' },
      notice: { kind: 'text', description: 'A line to print as it is.' },
    },
  },
  rating: {
    description: 'The verdict of a review.',
    fields: {
      value: { kind: 'number', min: 0, max: 1_000, required: true, description: 'How many points were given.' },
      best: { kind: 'number', min: 1, max: 1_000, description: 'How many points can be given; 5 when absent.' },
      worst: { kind: 'number', min: 0, max: 1_000, machine: true, description: 'The lowest possible verdict.' },
      item: { kind: 'object', of: 'named', description: 'What was reviewed.' },
    },
  },
  stats: {
    description: 'How long the article is. Counted when absent.',
    fields: {
      wordCount: { kind: 'integer', min: 0, max: 10_000_000, machine: true, description: 'Words in the body.' },
      readingMinutes: { kind: 'integer', min: 1, max: 100_000, description: 'Minutes that reading it takes.' },
    },
  },
  teaser: {
    description: 'A pointer to another article.',
    shorthand: 'title',
    fields: {
      url: { kind: 'url', grade: 'link', description: 'Where it leads.' },
      title: { kind: 'text', max: 'title', required: true, aliases: ['headline'], description: 'The headline of the other article.' },
      label: { kind: 'text', max: 'title', description: 'A word before it, such as "Read next".' },
      image: { kind: 'object', of: 'picture', description: 'Its picture.' },
      publisher: { kind: 'object', of: 'publisher', description: 'Where it appeared, if elsewhere.' },
      kind: { kind: 'text', max: 'id', machine: true, description: 'A word of the publisher’s own.' },
    },
  },
  credit: {
    description: 'Who made a picture.',
    shorthand: 'name',
    fields: {
      name: { kind: 'text', max: 'title', required: true, description: 'The photographer or artist.' },
      agency: { kind: 'text', max: 'title', description: 'The agency that distributes it.' },
      url: { kind: 'url', grade: 'link', description: 'Their page.' },
    },
  },
  citation: {
    description: 'Where a quotation comes from.',
    shorthand: 'name',
    fields: {
      name: { kind: 'text', max: 'title', description: 'Who is quoted.' },
      role: { kind: 'text', max: 'title', description: 'Their position.' },
      title: { kind: 'rich', description: 'The work that is quoted, set as a title.' },
      url: { kind: 'url', grade: 'link', description: 'The page of the source.' },
    },
  },
  'focal-point': {
    description: 'The point of a picture that must stay visible when it is cropped, as fractions from the top left corner.',
    fields: {
      x: { kind: 'number', min: 0, max: 1, required: true, description: '0 is the left edge, 1 the right edge. Never mirrored.' },
      y: { kind: 'number', min: 0, max: 1, required: true, description: '0 is the top edge, 1 the bottom edge.' },
    },
  },
  candidate: {
    description: 'The same picture in another size.',
    shorthand: 'src',
    fields: {
      src: { kind: 'url', grade: 'resource', required: true, description: 'Address of the file.' },
      width: { ...size, required: true, description: 'Width of the file in pixels.' },
    },
  },
  'image-source': {
    description: 'Another crop of a picture for other circumstances.',
    fields: {
      src: { kind: 'url', grade: 'resource', sizes: 'srcset', required: true, description: 'Address of the file.' },
      media: { kind: 'enum', values: SOURCE_MEDIA, required: true, description: 'When to use it.' },
      width: { ...size, description: 'Width of the file in pixels.' },
      height: { ...size, description: 'Height of the file in pixels.' },
      srcset: { kind: 'list', of: { kind: 'object', of: 'candidate' }, limit: 'candidates', description: 'The same crop in other sizes.' },
    },
  },
  provenance: {
    description: 'How the origin of a picture can be verified.',
    fields: { c2pa: { kind: 'url', grade: 'link', machine: true, description: 'Address of its C2PA manifest.' } },
  },
} as const satisfies Readonly<Record<string, Definition>>;
