import { around } from '../support/around.js';
import type { BlockExample } from '../support/block-example.js';

export const example: BlockExample = {
  latin: { body: [around.latin, { type: 'math', value: 'n_{t+1} = n_t + 2 r_t - b_t', label: '1' }, 'Envelopes of a year, from those of the year before, what came back twofold, and what was lent.', { type: 'math', value: 'r_t \\le b_{t-1}' }] },
  arabic: { body: [around.arabic, { type: 'math', value: 'n_{t+1} = n_t + 2 r_t - b_t', label: '۱' }, 'پاکت‌های هر سال، از پاکت‌های سال پیش، آنچه دوچندان بازگشت و آنچه امانت رفت.', { type: 'math', value: 'r_t \\le b_{t-1}' }] },
};
