import { around } from '../support/around.js';
import type { BlockExample } from '../support/block-example.js';

export const example: BlockExample = {
  latin: { body: [around.latin, { type: 'rating', item: { name: 'Tide, a film', url: '/tide' }, value: 3.5, best: 5, unit: 'stars' }, around.latin] },
  arabic: { body: [around.arabic, { type: 'rating', item: 'جزر و مد، فیلم', value: 3.5 }, around.arabic] },
  variants: {
    points: { description: 'In points.', latin: { body: [around.latin, { type: 'rating', item: 'Tide, a game', value: 87, best: 100, unit: 'points' }, around.latin] } },
    percent: { description: 'In per cent.', latin: { body: [around.latin, { type: 'rating', value: 92, unit: 'percent' }, around.latin] } },
  },
};
