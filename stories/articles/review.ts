import type { ArticleInput } from 'galley';
import { portrait } from './pictures.js';

/** A review with a verdict, by one author with a portrait. */
export const review: ArticleInput = {
  inLanguage: 'en',
  format: { design: 'review' },
  kicker: { text: 'Books', kind: 'review' },
  headline: 'A Quiet Novel About Loud Water',
  standfirst: 'In her second book, Ada Winther follows a lock-keeper through one flood and forty years.',
  contributors: [{ name: 'Samir Okonjo', jobTitle: 'books editor', url: '/samir-okonjo', image: portrait }],
  publisher: 'Salt Street Quarterly',
  datePublished: '2026-02-07',
  rating: { value: 4, best: 5, item: { name: 'The Lower Gate', url: '/the-lower-gate' } },
  body: ['The flood arrives on page nine, and the rest of the book is about what people say while they wait for it to leave.'],
};
