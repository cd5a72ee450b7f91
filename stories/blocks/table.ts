import { around } from '../support/around.js';
import type { BlockExample } from '../support/block-example.js';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

export const example: BlockExample = {
  latin: {
    body: [
      around.latin,
      {
        type: 'table',
        caption: 'What was borrowed, by shelf',
        small: 'stack',
        collapseAfter: 4,
        sortable: true,
        columns: [{ header: true, sort: 'text' }],
        header: ['Shelf', 'Envelopes', 'Lent', 'Came back'],
        body: [
          ['Beans and peas', '96', '1,204', '94.5 %'],
          ['Tomatoes', '118', '2,310', '91.0 %'],
          ['Herbs', '64', '480', '88.2 %'],
          ['Flowers', '134', '957', '—'],
        ],
        footer: ['All shelves', '412', '4,951', '91.6 %'],
        source: { name: 'The ledger of the library', url: '/ledger' },
      },
      around.latin,
    ],
  },
  arabic: {
    body: [
      around.arabic,
      {
        type: 'table',
        caption: 'آنچه به امانت رفت، به تفکیک قفسه',
        columns: [{ header: true }],
        header: ['قفسه', 'پاکت', 'امانت', 'بازگشت'],
        body: [
          ['لوبیا و نخود', '۹۶', '۱٬۲۰۴', '۹۴٫۵٪'],
          ['گوجه‌فرنگی', '۱۱۸', '۲٬۳۱۰', '۹۱٫۰٪'],
          ['سبزی', '۶۴', '۴۸۰', '۸۸٫۲٪'],
          ['گل', '۱۳۴', '۹۵۷', '—'],
        ],
        footer: ['همهٔ قفسه‌ها', '۴۱۲', '۴٬۹۵۱', '۹۱٫۶٪'],
        source: { name: 'دفتر کتابخانه', url: '/ledger' },
      },
      around.arabic,
    ],
  },
  variants: {
    sortable: {
      description: 'Readers may sort it by its columns: numbers, dates and words in the order of the language. Until they do, and without script, it stands as it is written.',
      latin: {
        body: [
          around.latin,
          {
            type: 'table',
            caption: 'Gardens that joined',
            sortable: true,
            columns: [{ header: true }, { sort: 'number' }, { sort: 'date' }, { sort: 'none' }],
            header: ['Garden', 'Members', 'Since', 'Open'],
            body: [
              ['Ölmühle', '1,204', '3 May 2019', 'Saturdays'],
              ['Canal side', '96', '12 January 2021', 'Daily'],
              ['Orchard', '480', 'June 2020', '—'],
            ],
            footer: ['All', '1,780', '', ''],
          },
          around.latin,
        ],
      },
      arabic: {
        body: [
          around.arabic,
          {
            type: 'table',
            caption: 'باغ‌هایی که پیوستند',
            sortable: true,
            columns: [{ header: true }],
            header: ['باغ', 'اعضا', 'از'],
            body: [
              ['گلستان', '۱٬۲۰۴', '۱۳ اردیبهشت ۱۳۹۸'],
              ['پل کهنه', '۹۶', '۲۳ دی ۱۳۹۹'],
              ['بوستان', '۴۸۰', 'خرداد ۱۳۹۹'],
            ],
          },
          around.arabic,
        ],
      },
    },
    stripes: {
      description: 'Every other row has a ground, and a table that is wider than its place scrolls.',
      latin: {
        body: [
          around.latin,
          {
            type: 'table',
            caption: 'Envelopes lent, month by month',
            stripes: true,
            small: 'scroll',
            columns: [{ header: true }],
            header: ['Year', ...months],
            body: [2021, 2022, 2023, 2024].map((year) => [String(year), ...months.map((_, month) => String(((year * 37 + month * 61) % 90) + 12))]),
          },
          around.latin,
        ],
      },
    },
    rich: {
      description: 'Cells over several rows and columns, with lists, marks and links in them.',
      latin: {
        body: [
          around.latin,
          {
            type: 'table',
            caption: 'When to sow',
            header: [
              [{ children: 'Plant', rowSpan: 2 }, { children: 'Where it is sown', colSpan: 2 }, { children: 'What to know', rowSpan: 2 }],
              ['Indoors', 'Outdoors'],
            ],
            body: [
              [{ children: 'Beans', header: 'row' }, { children: 'May to June, never before the last frost', colSpan: 2 }, { children: [{ type: 'list', children: ['Soak them overnight.', 'Two to a hole.'] }] }],
              [{ children: 'Tomatoes', header: 'row' }, 'March', 'May', { children: [{ type: 'paragraph', children: ['Ask for the ', { type: 'link', url: '/advice', children: 'sheet of advice' }, '.'] }], rowSpan: 2 }],
              [{ children: 'Peppers', header: 'row' }, 'February', 'June'],
            ],
          },
          around.latin,
        ],
      },
    },
  },
};
