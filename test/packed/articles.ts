import { readFileSync } from 'node:fs';
import { inProject } from '../../scripts/project.mjs';
import { SCHEMA } from '../../src/schema/definitions/schema.js';
import { fullArticle } from '../support/full-article.js';

const demo = (file: string): unknown => JSON.parse(readFileSync(inProject('demo', file), 'utf8'));

/** Articles that use the words, dates and blocks that could differ from one runtime to another. */
export const articles: readonly unknown[] = [
  { headline: 'Six lines', body: ['A first paragraph.', 'A second paragraph.'] },
  demo('night-ferry.json'),
  demo('night-ferry.fa.json'),
  fullArticle(SCHEMA).input,
  {
    headline: 42,
    datePublished: 'yesterday',
    body: [{ type: 'acme/poll', fallback: 'A poll.' }, null, { type: 'paragraph', text: '<script>' }],
  },
];
