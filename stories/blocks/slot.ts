import { around } from '../support/around.js';
import type { BlockExample } from '../support/block-example.js';

export const example: BlockExample = {
  latin: { body: [around.latin, { type: 'slot', name: 'ad', label: 'Advertisement', minHeight: 100 }, around.latin] },
  arabic: { body: [around.arabic, { type: 'slot', name: 'ad', label: 'آگهی', minHeight: 100 }, around.arabic] },
};
