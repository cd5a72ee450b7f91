import { around } from '../support/around.js';
import type { BlockExample } from '../support/block-example.js';

export const example: BlockExample = {
  latin: {
    body: [
      around.latin,
      { type: 'pullquote', text: 'A seed in a drawer is a promise that somebody forgot.', source: { name: 'Marguerite Dahl', role: 'founder' } },
      around.latin,
    ],
  },
  arabic: {
    body: [
      around.arabic,
      { type: 'pullquote', text: 'دانه‌ای در کشو قولی است که کسی از یاد برده.', source: { name: 'مارگریت دال', role: 'بنیان‌گذار' } },
      around.arabic,
    ],
  },
};
