import { ACCESS, CALENDARS, DIRECTIONS } from './values.js';
import type { Definition } from './field.js';

/** The newest version of the schema that this code knows. */
export const SCHEMA_VERSION = 1;

/** The article itself. Names follow schema.org, then IPTC ninjs for editorial words. */
export const ARTICLE = {
  description: 'An article: its headline, who wrote it and when, its picture and its text.',
  fields: {
    schemaVersion: { kind: 'integer', min: 1, max: 1_000, machine: true, description: 'The version of this schema that the document was written for.' },
    id: { kind: 'text', max: 'title', machine: true, description: 'The publisher’s own id of the article.' },
    url: { kind: 'url', grade: 'link', description: 'The canonical address of the article.' },
    inLanguage: { kind: 'language', aliases: ['lang', 'language'], advice: 'Write a language tag such as "en" or "fa-AF".', description: 'The language of the article (BCP 47).' },
    dir: { kind: 'enum', values: DIRECTIONS, description: 'The direction of the text, when the language does not say it.' },
    format: { kind: 'object', of: 'format', description: 'The genre of the article and how loudly it is shown.' },
    kicker: { kind: 'object', of: 'kicker', description: 'The short line above the headline.' },
    headline: { kind: 'rich', required: true, aliases: ['title'], advice: 'Write the headline of the article.', description: 'The headline.' },
    alternativeHeadline: { kind: 'object', of: 'alternative-headline', machine: true, description: 'Other wordings of the headline for other places.' },
    standfirst: { kind: 'points', description: 'The sentence or the points below the headline that say why to read on, or both.' },
    contributors: { kind: 'list', of: { kind: 'object', of: 'contributor' }, limit: 'contributors', aliases: ['author', 'contributor', 'authors'], description: 'Who made the article.' },
    byline: { kind: 'rich', description: 'The byline in words of its own, with contributor-ref nodes; else it is made from the contributors.' },
    dateline: { kind: 'text', max: 'title', description: 'The place printed before the first paragraph.' },
    datePublished: { kind: 'date', description: 'When it was first published.' },
    dateModified: { kind: 'date', description: 'When it was last changed in substance.' },
    coverageStartTime: { kind: 'date', description: 'When live coverage began.' },
    coverageEndTime: { kind: 'date', description: 'When live coverage ended. A live article with an end is no longer called live.' },
    dateCreated: { kind: 'date', machine: true, description: 'When it was written.' },
    embargoedUntil: { kind: 'date', machine: true, description: 'The moment before which it must not be published.' },
    timeZone: { kind: 'timeZone', machine: true, description: 'The time zone in which times are printed (IANA).' },
    calendars: { kind: 'list', of: { kind: 'enum', values: CALENDARS }, machine: true, description: 'The calendars in which dates are printed, in order.' },
    section: { kind: 'object', of: 'named', description: 'The section of the publication.' },
    series: { kind: 'object', of: 'named', description: 'The series that it is part of.' },
    tags: { kind: 'list', of: { kind: 'object', of: 'named' }, limit: 'listItems', description: 'What it is about.' },
    about: { kind: 'list', of: { kind: 'object', of: 'subject' }, limit: 'listItems', machine: true, description: 'Whom or what it is about. Obituaries and profiles print the years of the people.' },
    publisher: { kind: 'list', of: { kind: 'object', of: 'publisher' }, limit: 'contributors', description: 'Who publishes it, one or several.' },
    rights: { kind: 'object', of: 'rights', description: 'Who holds the rights.' },
    access: { kind: 'enum', values: ACCESS, description: 'Who may read it.' },
    disclosures: { kind: 'list', of: { kind: 'object', of: 'disclosure' }, limit: 'listItems', description: 'What the reader has a right to know.' },
    digitalSourceType: { kind: 'text', max: 'title', description: 'How the text came about (IPTC digital source type).' },
    rating: { kind: 'object', of: 'rating', description: 'The verdict of a review.' },
    notices: { kind: 'list', of: { kind: 'object', of: 'notice' }, limit: 'listItems', description: 'What a reader must know before reading, shown above the text.' },
    history: { kind: 'list', of: { kind: 'object', of: 'history-entry' }, limit: 'listItems', description: 'What was changed and when.' },
    corrections: { kind: 'list', of: { kind: 'object', of: 'correction-entry' }, limit: 'listItems', description: 'Corrections, printed with the article.' },
    hero: { kind: 'block', model: 'media', aliases: ['image'], description: 'The picture at the top.' },
    body: { kind: 'blocks', model: 'flow', aliases: ['children', 'content'], description: 'The text of the article; a plain string is a paragraph.' },
    footnotes: { kind: 'blocks', model: 'notes', description: 'The footnotes of the whole article.' },
    stats: { kind: 'object', of: 'stats', description: 'How long it is.' },
    translations: { kind: 'list', of: { kind: 'object', of: 'translation' }, limit: 'listItems', description: 'The same article in other languages.' },
    related: { kind: 'list', of: { kind: 'object', of: 'teaser' }, limit: 'listItems', description: 'Other articles to read.' },
    shortened: { kind: 'boolean', description: 'Whether parts were left out because the document was over the limits; the page says so.' },
  },
} as const satisfies Definition;
