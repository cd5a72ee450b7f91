import { around } from '../support/around.js';
import type { BlockExample } from '../support/block-example.js';

/** The first after a break may begin with a large letter, where the script has one. */
export const example: BlockExample = {
  latin: { body: [{ type: 'paragraph', dropCap: true, children: [around.latin] }, around.latin] },
  arabic: { body: [{ type: 'paragraph', dropCap: true, children: [around.arabic] }, around.arabic] },
  variants: {
    directions: {
      description: 'Blocks in another language, and blocks that say their direction.',
      latin: {
        body: [
          around.latin,
          { type: 'paragraph', lang: 'fa', children: ['این تخم‌ها از باغ پدرم است؛ هر که می‌کارد، مرا هم دعا کند.'] },
          { type: 'paragraph', dir: 'rtl', children: ['(412) 1951 – 2026.'] },
          { type: 'blockquote', lang: 'ur', children: ['بیج امانت ہے۔'] },
          { type: 'paragraph', lang: 'fa', dir: 'ltr', children: ['۴۱۲ پاکت'] },
        ],
      },
      arabic: {
        body: [
          around.arabic,
          { type: 'paragraph', lang: 'en', children: ['These seeds are from my father’s garden; whoever sows them, remember me too.'] },
          { type: 'paragraph', dir: 'ltr', children: ['(۴۱۲) ۱۳۳۰ – ۱۴۰۵.'] },
          { type: 'blockquote', lang: 'en', children: ['A seed is a loan.'] },
          { type: 'paragraph', lang: 'en', dir: 'rtl', children: ['412 envelopes'] },
        ],
      },
    },
  },
};
