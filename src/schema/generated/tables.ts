// Generated from src/blocks and src/schema/definitions by `npm run generate`. Do not edit.

import type { BlockRules, DefinitionRules, SchemaRules } from '../definitions/field.js';
import { ACCESS, ARRANGEMENTS, BREAK_VARIANTS, CALENDARS, CONTRIBUTOR_TYPES, CORRECTION_KINDS, DESIGNS, DIRECTIONS, DISCLOSURE_KINDS, DISPLAYS, HEADING_WORDS, HISTORY_KINDS, KICKER_KINDS, LAYOUTS, LINK_RELATIONS, LOADING, MENTION_KINDS, NOTICE_KINDS, NUMBERINGS, ROLES, SIDES, SOURCE_MEDIA, SUBJECT_TYPES, TARGETS, UNKNOWN_REASONS } from '../definitions/values.js';

type Rules = Readonly<Record<string, DefinitionRules>>;

const common = { id: { kind: 'id', machine: true }, anchor: { kind: 'id' }, layout: { kind: 'enum', values: LAYOUTS }, side: { kind: 'enum', values: SIDES }, lang: { kind: 'language' }, dir: { kind: 'enum', values: DIRECTIONS }, targets: { kind: 'list', of: { kind: 'enum', values: TARGETS }, machine: true }, fallback: { kind: 'rich', machine: true }, data: { kind: 'json', machine: true } } as const satisfies DefinitionRules['fields'];

const blocks: Readonly<Record<string, BlockRules>> = {
  'blockquote': { places: ['flow', 'text'], names: 'quote', role: 'quote', text: ['children', 'cite'], fields: { cite: { kind: 'object', of: 'citation' }, children: { kind: 'blocks', model: 'text', required: true, aliases: ['content', 'text'] } } },
  'code': { shorthand: 'value', places: ['flow', 'text'], names: 'pre codeblock', fields: { language: { kind: 'text', max: 'id' }, filename: { kind: 'text', max: 'title' }, highlight: { kind: 'list', of: { kind: 'integer', min: 1, max: 100000 } }, value: { kind: 'text', required: true, aliases: ['text', 'code', 'content', 'children'] }, caption: { kind: 'rich' } } },
  'heading': { shorthand: 'children', places: ['flow', 'text'], names: 'h1 h2 h3 h4 h5 h6', namedBy: 'children', fields: { level: { kind: 'integer', min: 2, max: 6, words: HEADING_WORDS, nearest: true }, children: { kind: 'rich', required: true, aliases: ['content', 'text'] } } },
  'list-item': { shorthand: 'children', places: ['items'], names: 'li', role: 'item', fields: { children: { kind: 'blocks', model: 'text', required: true, aliases: ['content', 'text'] } } },
  'list': { places: ['flow', 'text'], names: 'ul ol', role: 'list', opens: { items: { bare: 'list-item', stray: 'wrap', limit: 'listItems' } }, fields: { ordered: { kind: 'boolean' }, numbering: { kind: 'enum', values: NUMBERINGS }, start: { kind: 'integer', min: -1000000, max: 1000000 }, reversed: { kind: 'boolean' }, continues: { kind: 'id', machine: true }, children: { kind: 'blocks', model: 'items', required: true, aliases: ['items', 'content'] } } },
  'paragraph': { shorthand: 'children', places: ['flow', 'text'], names: 'p', role: 'text', text: ['dateline', 'children'], fields: { dropCap: { kind: 'boolean' }, children: { kind: 'rich', required: true, aliases: ['content', 'text'] }, dateline: { kind: 'text', max: 'title', computed: true } } },
  'pullquote': { shorthand: 'text', places: ['flow', 'text'], fields: { text: { kind: 'rich', required: true, aliases: ['children', 'content'] }, source: { kind: 'object', of: 'citation' }, repeat: { kind: 'boolean' } } },
  'thematic-break': { places: ['flow', 'text'], names: 'hr divider separator horizontalrule', fields: { variant: { kind: 'enum', values: BREAK_VARIANTS } } },
  'image-set': { places: ['flow', 'media'], role: 'pictures', opens: { images: { bare: 'image', stray: 'behind' } }, text: ['children', 'caption', 'credit'], fields: { arrangement: { kind: 'enum', values: ARRANGEMENTS }, caption: { kind: 'rich' }, credit: { kind: 'object', of: 'credit' }, children: { kind: 'blocks', model: 'images', required: true, aliases: ['images', 'items'] } } },
  'image': { shorthand: 'src', places: ['flow', 'text', 'images', 'media'], names: 'img picture photo', role: 'picture', fields: { src: { kind: 'url', grade: 'resource', expected: true }, alt: { kind: 'text', max: 'alternative' }, decorative: { kind: 'boolean' }, width: { kind: 'integer', min: 1, max: 10000 }, height: { kind: 'integer', min: 1, max: 10000 }, sources: { kind: 'list', of: { kind: 'object', of: 'image-source' }, limit: 'candidates' }, srcset: { kind: 'list', of: { kind: 'object', of: 'candidate' }, limit: 'candidates' }, focalPoint: { kind: 'object', of: 'focal-point' }, placeholder: { kind: 'json', machine: true }, url: { kind: 'url', grade: 'link' }, caption: { kind: 'rich' }, credit: { kind: 'object', of: 'credit' }, license: { kind: 'text', max: 'title' }, licensable: { kind: 'boolean', machine: true }, lightbox: { kind: 'boolean', machine: true }, provenance: { kind: 'object', of: 'provenance' }, loading: { kind: 'enum', values: LOADING, computed: true } } },
  'footnote-definition': { shorthand: 'children', places: ['notes'], names: 'footnote', role: 'note', fields: { number: { kind: 'integer', min: 1, max: 100000, computed: true }, references: { kind: 'integer', min: 0, max: 100000, computed: true }, children: { kind: 'blocks', model: 'text', required: true, aliases: ['content', 'text'] } } },
  'unknown': { places: ['flow', 'text', 'media'], role: 'unknown', fields: { originalType: { kind: 'text', max: 'id', machine: true }, original: { kind: 'json', machine: true }, reason: { kind: 'enum', values: UNKNOWN_REASONS, machine: true }, text: { kind: 'list', of: { kind: 'text' }, computed: true } } },
  'in-numbers': { places: ['flow'], names: 'numbers keyfigures bignumber bignumbers', fields: { title: { kind: 'rich' }, items: { kind: 'list', of: { kind: 'object', of: 'figure' }, limit: 'listItems', required: true, aliases: ['numbers', 'children'] }, source: { kind: 'object', of: 'citation' } } },
};

const inline: Rules = {
  'text': { fields: { value: { kind: 'text', required: true, aliases: ['text'] } } },
  'break': { fields: {} },
  'strong': { fields: { children: { kind: 'rich', required: true, aliases: ['content', 'text'] } } },
  'emphasis': { fields: { children: { kind: 'rich', required: true, aliases: ['content', 'text'] } } },
  'strikethrough': { fields: { children: { kind: 'rich', required: true, aliases: ['content', 'text'] } } },
  'underline': { fields: { children: { kind: 'rich', required: true, aliases: ['content', 'text'] } } },
  'subscript': { fields: { children: { kind: 'rich', required: true, aliases: ['content', 'text'] } } },
  'superscript': { fields: { children: { kind: 'rich', required: true, aliases: ['content', 'text'] } } },
  'highlight': { fields: { children: { kind: 'rich', required: true, aliases: ['content', 'text'] } } },
  'inline-code': { fields: { value: { kind: 'text', required: true, aliases: ['text', 'code', 'children'] } } },
  'link': { fields: { url: { kind: 'url', grade: 'link', required: true, aliases: ['href'] }, title: { kind: 'text', max: 'title' }, rel: { kind: 'list', of: { kind: 'enum', values: LINK_RELATIONS } }, children: { kind: 'rich', required: true, aliases: ['content', 'text'] } } },
  'footnote-reference': { fields: { ref: { kind: 'id', required: true, machine: true }, number: { kind: 'integer', min: 1, max: 100000, computed: true }, occurrence: { kind: 'integer', min: 1, max: 100000, computed: true } } },
  'cite': { fields: { children: { kind: 'rich', required: true, aliases: ['content', 'text'] } } },
  'abbreviation': { fields: { title: { kind: 'text', max: 'title' }, children: { kind: 'rich', required: true, aliases: ['content', 'text'] } } },
  'quote': { fields: { children: { kind: 'rich', required: true, aliases: ['content', 'text'] } } },
  'time': { fields: { datetime: { kind: 'date', required: true }, children: { kind: 'rich', required: true, aliases: ['content', 'text'] } } },
  'math-inline': { fields: { value: { kind: 'text', required: true } } },
  'span': { fields: { lang: { kind: 'language' }, dir: { kind: 'enum', values: DIRECTIONS }, children: { kind: 'rich', required: true, aliases: ['content', 'text'] } } },
  'mention': { fields: { ref: { kind: 'id', machine: true }, kind: { kind: 'enum', values: MENTION_KINDS, fallback: 'other' }, children: { kind: 'rich', required: true, aliases: ['content', 'text'] } } },
  'contributor-ref': { fields: { ref: { kind: 'id', required: true, machine: true }, name: { kind: 'text', max: 'title', computed: true }, url: { kind: 'url', grade: 'link', computed: true }, lang: { kind: 'language', computed: true } } },
  'inline-image': { fields: { src: { kind: 'url', grade: 'resource', required: true }, alt: { kind: 'text', max: 'alternative', required: true }, width: { kind: 'integer', min: 1, max: 10000 }, height: { kind: 'integer', min: 1, max: 10000 } } },
};

const objects: Rules = {
  'format': { shorthand: 'design', fields: { design: { kind: 'enum', values: DESIGNS, fallback: 'standard' }, display: { kind: 'enum', values: DISPLAYS, fallback: 'standard' }, theme: { kind: 'text', max: 'id', machine: true } } },
  'kicker': { shorthand: 'text', fields: { text: { kind: 'text', max: 'title', required: true }, url: { kind: 'url', grade: 'link' }, kind: { kind: 'enum', values: KICKER_KINDS } } },
  'alternative-headline': { fields: { seo: { kind: 'text', max: 'title', machine: true }, social: { kind: 'text', max: 'title', machine: true }, short: { kind: 'text', max: 'title', machine: true } } },
  'contributor': { shorthand: 'name', fields: { id: { kind: 'id', machine: true }, type: { kind: 'enum', values: CONTRIBUTOR_TYPES, fallback: 'person' }, name: { kind: 'text', max: 'title', required: true }, role: { kind: 'enum', values: ROLES, fallback: 'author' }, url: { kind: 'url', grade: 'link' }, image: { kind: 'object', of: 'picture' }, jobTitle: { kind: 'text', max: 'title' }, location: { kind: 'text', max: 'title' }, bio: { kind: 'rich' }, email: { kind: 'url', grade: 'contact' }, contacts: { kind: 'list', of: { kind: 'object', of: 'contact' }, limit: 'listItems' }, lang: { kind: 'language' }, sameAs: { kind: 'list', of: { kind: 'url', grade: 'link' }, machine: true } } },
  'contact': { shorthand: 'name', fields: { name: { kind: 'rich' }, url: { kind: 'url', grade: 'contact' } } },
  'picture': { shorthand: 'src', fields: { src: { kind: 'url', grade: 'resource', required: true, aliases: ['url'] }, alt: { kind: 'text', max: 'alternative' }, width: { kind: 'integer', min: 1, max: 10000 }, height: { kind: 'integer', min: 1, max: 10000 } } },
  'publisher': { shorthand: 'name', fields: { name: { kind: 'text', max: 'title', required: true }, url: { kind: 'url', grade: 'link' }, logo: { kind: 'object', of: 'picture' }, publishingPrinciples: { kind: 'url', grade: 'link' } } },
  'named': { shorthand: 'name', fields: { name: { kind: 'text', max: 'title', required: true }, url: { kind: 'url', grade: 'link' }, kind: { kind: 'text', max: 'id', machine: true } } },
  'history-entry': { shorthand: 'text', fields: { date: { kind: 'date' }, kind: { kind: 'enum', values: HISTORY_KINDS, fallback: 'note' }, text: { kind: 'rich' } } },
  'correction-entry': { shorthand: 'text', fields: { date: { kind: 'date' }, kind: { kind: 'enum', values: CORRECTION_KINDS, fallback: 'correction' }, text: { kind: 'rich', required: true }, target: { kind: 'id', machine: true } } },
  'notice': { shorthand: 'text', fields: { kind: { kind: 'enum', values: NOTICE_KINDS, fallback: 'update' }, date: { kind: 'date' }, text: { kind: 'rich' } } },
  'translation': { fields: { inLanguage: { kind: 'language', required: true }, url: { kind: 'url', grade: 'link', required: true }, title: { kind: 'text', max: 'title' } } },
  'subject': { shorthand: 'name', fields: { name: { kind: 'text', max: 'title', required: true }, type: { kind: 'enum', values: SUBJECT_TYPES, fallback: 'other', machine: true }, birthDate: { kind: 'date', partial: true }, deathDate: { kind: 'date', partial: true }, url: { kind: 'url', grade: 'link' } } },
  'disclosure': { shorthand: 'text', fields: { kind: { kind: 'enum', values: DISCLOSURE_KINDS, fallback: 'other' }, text: { kind: 'rich', required: true } } },
  'rights': { shorthand: 'notice', fields: { copyrightHolder: { kind: 'text', max: 'title' }, license: { kind: 'text', max: 'title' }, notice: { kind: 'text' } } },
  'rating': { fields: { value: { kind: 'number', min: 0, max: 1000, required: true }, best: { kind: 'number', min: 1, max: 1000 }, worst: { kind: 'number', min: 0, max: 1000, machine: true }, item: { kind: 'object', of: 'named' } } },
  'stats': { fields: { wordCount: { kind: 'integer', min: 0, max: 10000000, machine: true }, readingMinutes: { kind: 'integer', min: 1, max: 100000 } } },
  'teaser': { shorthand: 'title', fields: { url: { kind: 'url', grade: 'link' }, title: { kind: 'text', max: 'title', required: true, aliases: ['headline'] }, label: { kind: 'text', max: 'title' }, image: { kind: 'object', of: 'picture' }, publisher: { kind: 'object', of: 'publisher' }, kind: { kind: 'text', max: 'id', machine: true } } },
  'credit': { shorthand: 'name', fields: { name: { kind: 'text', max: 'title', required: true }, agency: { kind: 'text', max: 'title' }, url: { kind: 'url', grade: 'link' } } },
  'citation': { shorthand: 'name', fields: { name: { kind: 'text', max: 'title' }, role: { kind: 'text', max: 'title' }, title: { kind: 'rich' }, url: { kind: 'url', grade: 'link' } } },
  'focal-point': { fields: { x: { kind: 'number', min: 0, max: 1, required: true }, y: { kind: 'number', min: 0, max: 1, required: true } } },
  'candidate': { shorthand: 'src', fields: { src: { kind: 'url', grade: 'resource', required: true }, width: { kind: 'integer', min: 1, max: 10000, required: true } } },
  'image-source': { fields: { src: { kind: 'url', grade: 'resource', required: true }, media: { kind: 'enum', values: SOURCE_MEDIA, required: true }, width: { kind: 'integer', min: 1, max: 10000 }, height: { kind: 'integer', min: 1, max: 10000 } } },
  'provenance': { fields: { c2pa: { kind: 'url', grade: 'link', machine: true } } },
  'figure': { shorthand: 'number', fields: { number: { kind: 'text', max: 'title', required: true }, text: { kind: 'rich' } } },
};

const models = {
  flow: { bare: 'paragraph', stray: 'dissolve', types: ['blockquote', 'code', 'heading', 'list', 'paragraph', 'pullquote', 'thematic-break', 'image-set', 'image', 'unknown', 'in-numbers'] },
  text: { bare: 'paragraph', stray: 'dissolve', types: ['blockquote', 'code', 'heading', 'list', 'paragraph', 'pullquote', 'thematic-break', 'image', 'unknown'] },
  media: { bare: 'image', stray: 'behind', types: ['image-set', 'image', 'unknown'] },
  notes: { bare: 'footnote-definition', stray: 'wrap', types: ['footnote-definition'] },
  items: { bare: 'list-item', stray: 'wrap', limit: 'listItems', types: ['list-item'] },
  images: { bare: 'image', stray: 'behind', types: ['image'] },
} as const satisfies SchemaRules['models'];

const article: DefinitionRules = { fields: { schemaVersion: { kind: 'integer', min: 1, max: 1000, machine: true }, id: { kind: 'text', max: 'title', machine: true }, url: { kind: 'url', grade: 'link' }, inLanguage: { kind: 'language', aliases: ['lang', 'language'] }, dir: { kind: 'enum', values: DIRECTIONS }, format: { kind: 'object', of: 'format' }, kicker: { kind: 'object', of: 'kicker' }, headline: { kind: 'rich', required: true, aliases: ['title'] }, alternativeHeadline: { kind: 'object', of: 'alternative-headline', machine: true }, standfirst: { kind: 'points' }, contributors: { kind: 'list', of: { kind: 'object', of: 'contributor' }, limit: 'contributors', aliases: ['author', 'contributor', 'authors'] }, byline: { kind: 'rich' }, dateline: { kind: 'text', max: 'title' }, datePublished: { kind: 'date' }, dateModified: { kind: 'date' }, coverageStartTime: { kind: 'date' }, coverageEndTime: { kind: 'date' }, dateCreated: { kind: 'date', machine: true }, embargoedUntil: { kind: 'date', machine: true }, timeZone: { kind: 'timeZone', machine: true }, calendars: { kind: 'list', of: { kind: 'enum', values: CALENDARS }, machine: true }, section: { kind: 'object', of: 'named' }, series: { kind: 'object', of: 'named' }, tags: { kind: 'list', of: { kind: 'object', of: 'named' }, limit: 'listItems' }, about: { kind: 'list', of: { kind: 'object', of: 'subject' }, limit: 'listItems', machine: true }, publisher: { kind: 'list', of: { kind: 'object', of: 'publisher' }, limit: 'contributors' }, rights: { kind: 'object', of: 'rights' }, access: { kind: 'enum', values: ACCESS }, disclosures: { kind: 'list', of: { kind: 'object', of: 'disclosure' }, limit: 'listItems' }, digitalSourceType: { kind: 'text', max: 'title' }, rating: { kind: 'object', of: 'rating' }, notices: { kind: 'list', of: { kind: 'object', of: 'notice' }, limit: 'listItems' }, history: { kind: 'list', of: { kind: 'object', of: 'history-entry' }, limit: 'listItems' }, corrections: { kind: 'list', of: { kind: 'object', of: 'correction-entry' }, limit: 'listItems' }, hero: { kind: 'block', model: 'media', aliases: ['image'] }, body: { kind: 'blocks', model: 'flow', aliases: ['children', 'content'] }, footnotes: { kind: 'blocks', model: 'notes' }, stats: { kind: 'object', of: 'stats' }, translations: { kind: 'list', of: { kind: 'object', of: 'translation' }, limit: 'listItems' }, related: { kind: 'list', of: { kind: 'object', of: 'teaser' }, limit: 'listItems' }, shortened: { kind: 'boolean' } } };

/** The vocabulary of this package without its prose. */
export const TABLES: SchemaRules = {
  version: 1,
  article,
  common,
  blocks: Object.fromEntries(Object.entries(blocks).map(([type, block]) => [type, { ...block, fields: { ...common, ...block.fields } }])),
  inline,
  objects,
  models,
};
