import { around } from '../support/around.js';
import type { BlockExample } from '../support/block-example.js';

/** It shows nothing: the text stands as it would without. */
export const example: BlockExample = {
  latin: { body: [around.latin, { type: 'gate', access: 'subscriber' }, around.latin] },
  arabic: { body: [around.arabic, { type: 'gate', access: 'subscriber' }, around.arabic] },
  note: 'The gate stands between the two paragraphs. Whoever may read on sees nothing of it.',
  variants: {
    preview: {
      description: 'What a server sends with `access: "preview"`: the text ends at the gate, and the page says below it, in words of its own, how to read on.',
      latin: { body: [around.latin, { type: 'gate', access: 'subscriber' }] },
      arabic: { body: [around.arabic, { type: 'gate', access: 'subscriber' }] },
      note: 'The rest of this story is for subscribers. Subscribe to read on, or sign in.',
    },
  },
};
