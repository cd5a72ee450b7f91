import { around } from '../support/around.js';
import type { BlockExample } from '../support/block-example.js';

/** A block of a type that nobody knows here: its fallback, or the text in it. */
export const example: BlockExample = {
  latin: {
    body: [
      around.latin,
      { type: 'acme/poll', fallback: 'A poll stood here: do you bring your seeds back?' },
      { type: 'acme/chart', title: 'Seeds lent', series: [{ label: 'Beans' }, { label: 'Melons' }] },
      around.latin,
    ],
  },
  arabic: {
    body: [
      around.arabic,
      { type: 'acme/poll', fallback: 'اینجا یک نظرسنجی بود: دانه‌ها را پس می‌آورید؟' },
      { type: 'acme/chart', title: 'دانه‌های امانتی', series: [{ label: 'لوبیا' }, { label: 'خربزه' }] },
      around.arabic,
    ],
  },
  note: 'Two of these paragraphs stand in for blocks that nobody knows: “acme/poll” is shown as its fallback, “acme/chart” as the text that was found in it. Readers are told nothing; each is an issue, and with `locate` a block says where it stands in the document.',
  issues: ['unknown-type'],
};
