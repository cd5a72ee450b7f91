import { around } from '../support/around.js';
import type { BlockExample } from '../support/block-example.js';

export const example: BlockExample = {
  latin: {
    body: [
      around.latin,
      {
        type: 'verse',
        title: 'What the ledger keeps',
        children: 'A bean is a word for later,\n    folded and dry,\nand later is all we have lent you:\n    no bolt, no lie.\n\nSo write down the year, and your own name,\n    and what the frost took,\nand bring back the double of nothing\n    that grows from a book.',
        cite: { name: 'Jun Pike', title: 'Verses from a laundry' },
      },
      around.latin,
    ],
  },
  arabic: {
    body: [
      around.arabic,
      {
        type: 'verse',
        title: 'آنچه دفتر نگه می‌دارد',
        children: 'دانه نام دیگرِ فردا بُوَد\n    خشک و خاموش و نهان در جیبِ تو\nهر چه دادیم از زمستان وا نماند\n    جز همین یک سطر با خطِ نکو\n\nنامِ خود بنویس و سالِ رفته را\n    و آنچه را سرما ربود از باغِ تو',
        cite: { name: 'نور حداد', title: 'شعرهای رختشویخانه' },
      },
      around.arabic,
    ],
  },
};
