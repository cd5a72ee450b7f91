import { around } from '../support/around.js';
import type { BlockExample } from '../support/block-example.js';

export const example: BlockExample = {
  latin: {
    body: [
      around.latin,
      {
        type: 'qa',
        title: 'An hour between two dryers',
        children: [
          { type: 'qa-item', asker: 'Mira Sol', question: 'Who pays for all this?', answerer: 'Jun Pike', children: ['Nobody does. The shelf was left over from the laundry, and paper costs little.', 'In the first winter we cut the envelopes out of old maps.'] },
          { type: 'qa-item', asker: 'Mira Sol', question: 'And if somebody brings nothing back?', answerer: 'Jun Pike', children: ['Then it was a poor summer. We ask about the garden, not about the beans.'] },
        ],
      },
      around.latin,
    ],
  },
  arabic: {
    body: [
      around.arabic,
      {
        type: 'qa',
        title: 'یک ساعت میان دو خشک‌کن',
        children: [
          { type: 'qa-item', asker: 'میرا سُل', question: 'هزینهٔ این همه را چه کسی می‌دهد؟', answerer: 'نور حداد', children: ['هیچ‌کس. قفسه از رختشویخانه مانده بود و کاغذ ارزان است.', 'زمستان اول پاکت‌ها را از نقشه‌های کهنه بریدیم.'] },
          { type: 'qa-item', asker: 'میرا سُل', question: 'اگر کسی چیزی بازنگرداند؟', answerer: 'نور حداد', children: ['پس تابستان بدی بوده است. از باغچه می‌پرسیم، نه از لوبیا.'] },
        ],
      },
      around.arabic,
    ],
  },
};
