import type { ArticleInput } from 'galley';

export const story: ArticleInput = {
  headline: 'The harbour asks',
  inLanguage: 'en',
  author: 'Mira Sol',
  datePublished: '2026-03-02',
  body: [
    'The port may keep its night ferries for one more year.',
    {
      type: 'acme/poll',
      question: 'Should the night ferries stay?',
      answers: [{ text: 'Yes', votes: 1204 }, { text: 'No', votes: 310 }],
      fallback: 'Most readers want the night ferries to stay.',
    },
    'The council decides in May.',
  ],
};
