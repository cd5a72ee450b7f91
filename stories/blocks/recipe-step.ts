import { around } from '../support/around.js';
import type { BlockExample } from '../support/block-example.js';

export const example: BlockExample = {
  latin: {
    body: [
      around.latin,
      { type: 'recipe', name: 'Dill vinegar', ingredients: ['2 sprigs of dill', 'half a litre of vinegar'], steps: [{ type: 'recipe-step', title: 'Wait', children: ['Leave it on the sill for two weeks.', { type: 'list', children: ['turn it on Sundays', 'keep it from frost'] }] }, 'Sieve it.'] },
      around.latin,
    ],
  },
  arabic: {
    body: [
      around.arabic,
      { type: 'recipe', name: 'سرکهٔ شوید', ingredients: ['دو شاخه شوید', 'نیم لیتر سرکه'], steps: [{ type: 'recipe-step', title: 'صبر', children: ['دو هفته لب پنجره بماند.', { type: 'list', children: ['یکشنبه‌ها بچرخانید', 'از یخبندان دور بماند'] }] }, 'از صافی بگذرانید.'] },
      around.arabic,
    ],
  },
};
