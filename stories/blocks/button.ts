import { around } from '../support/around.js';
import type { BlockExample } from '../support/block-example.js';

export const example: BlockExample = {
  latin: { body: [around.latin, { type: 'button', priority: 'primary', text: 'Borrow an envelope', url: '/borrow' }, around.latin] },
  arabic: { body: [around.arabic, { type: 'button', text: 'پاکتی امانت بگیرید', url: '/borrow' }, around.arabic] },
  variants: {
    secondary: { description: 'For what is not the first thing to do.', latin: { body: [around.latin, { type: 'button', priority: 'secondary', text: 'Look into the ledger', url: '/ledger' }, around.latin] } },
  },
};
