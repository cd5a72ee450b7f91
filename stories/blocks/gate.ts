import { around } from '../support/around.js';
import type { BlockExample } from '../support/block-example.js';

/** It shows nothing: the text stands as it would without. */
export const example: BlockExample = {
  latin: { body: [around.latin, { type: 'gate', access: 'subscriber' }, around.latin] },
  arabic: { body: [around.arabic, { type: 'gate', access: 'subscriber' }, around.arabic] },
};
