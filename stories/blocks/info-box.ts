import { around } from '../support/around.js';
import type { BlockExample } from '../support/block-example.js';
import { drawings } from '../articles/pictures.js';

/** Every kind. */
const KINDS = ['explainer', 'background', 'note', 'warning', 'disclaimer', 'correction', 'summary'] as const;

export const example: BlockExample = {
  latin: {
    body: [
      around.latin,
      {
        type: 'info-box',
        kind: 'explainer',
        title: 'What is a seed library?',
        image: { ...drawings.pod, alt: 'An envelope with beans' },
        children: [
          'A cupboard, a shelf or a drawer from which anybody takes seeds in spring and to which they bring back seeds in autumn.',
          { type: 'list', children: ['No one pays.', 'No one counts.', 'Everyone writes their name in the ledger.'] },
        ],
      },
      { type: 'info-box', kind: 'note', title: 'How to dry beans', collapsible: true, open: true, children: ['On paper, never on plastic, for two weeks.'] },
      around.latin,
    ],
  },
  arabic: {
    body: [
      around.arabic,
      {
        type: 'info-box',
        kind: 'explainer',
        title: 'کتابخانهٔ دانه چیست؟',
        image: { ...drawings.pod, alt: 'پاکتی با لوبیا' },
        children: [
          'گنجه یا کشویی که هر کس در بهار از آن دانه برمی‌دارد و در پاییز دانهٔ تازه به آن بازمی‌گرداند.',
          { type: 'list', children: ['هیچ‌کس پولی نمی‌دهد.', 'هیچ‌کس نمی‌شمارد.', 'همه نام خود را در دفتر می‌نویسند.'] },
        ],
      },
      { type: 'info-box', kind: 'note', title: 'خشک‌کردن لوبیا', collapsible: true, open: true, children: ['روی کاغذ، نه پلاستیک، دو هفته.'] },
      around.arabic,
    ],
  },
  variants: {
    kinds: {
      description: 'Every kind, with the word that the language has for it.',
      latin: { body: KINDS.map((kind) => ({ type: 'info-box', kind, children: [around.latin] })) },
      arabic: { body: KINDS.map((kind) => ({ type: 'info-box', kind, children: [around.arabic] })) },
    },
    collapsible: {
      description: 'One that readers open, and one that stands open at first.',
      latin: {
        body: [
          { type: 'info-box', kind: 'background', title: 'How the cupboard came to the laundry', collapsible: true, children: [around.latin] },
          { type: 'info-box', title: 'How to dry beans', collapsible: true, open: true, children: [around.latin] },
        ],
      },
      arabic: {
        body: [
          { type: 'info-box', kind: 'background', title: 'گنجه چگونه به رختشویخانه آمد', collapsible: true, children: [around.arabic] },
          { type: 'info-box', title: 'خشک‌کردن لوبیا', collapsible: true, open: true, children: [around.arabic] },
        ],
      },
    },
  },
};
