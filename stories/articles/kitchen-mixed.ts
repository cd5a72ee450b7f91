import type { ArticleInput } from 'galley';
import { withEveryBlock } from '../support/every-block.js';
import { body } from './kitchen-mixed-body.js';
import { link, ltr, mark, paragraph } from './nodes.js';
import { drawings, logo, scene } from './pictures.js';

const written: ArticleInput = {
  inLanguage: 'fa-AF',
  url: 'https://quarterly.example/fa-AF/2026/barg',
  format: { design: 'feature' },
  kicker: { text: 'Open Source', url: '/open-source', kind: 'series' },
  headline: ['۴۶ ایستگاه، ۱۸ دالر: هوای هرات به روایت ', { type: 'span', lang: 'en', children: 'Barg' }],
  standfirst: [
    [
      'گروهی از برنامه‌نویسان با ',
      { type: 'span', lang: 'en', children: 'Raspberry Pi' },
      ' و جعبهٔ چای، شبکه‌ای ساختند که هر ۶۰ ثانیه می‌گوید بیرون چه خبر است؛ و یک شب، ۳۹ تاک از هر ۴۰ تاک را نجات داد.',
    ],
  ],
  contributors: [
    { id: 'leila', name: 'لیلا نوری', url: '/fa-AF/leila-nouri', location: 'هرات' },
    { name: 'Mira Sol', lang: 'en', url: '/mira-sol', jobTitle: 'data editor' },
    { name: 'فرید احمدی', url: '/fa-AF/farid-ahmadi' },
    { name: 'Samir Okonjo', lang: 'en' },
    { name: 'زهرا رضایی' },
    { name: 'Coast Wire', type: 'agency', lang: 'en', url: 'https://example.org/coast-wire' },
    { name: 'Jun Pike', lang: 'en', role: 'photographer', url: '/jun-pike' },
    { name: 'تیلدا پل', role: 'illustrator' },
    { name: 'Ivo Lang', lang: 'en', role: 'editor' },
  ],
  dateline: 'هرات',
  datePublished: '2026-10-18T07:30:00+04:30',
  dateModified: '2026-10-20T16:05:00+04:30',
  timeZone: 'Asia/Kabul',
  coverageStartTime: '2026-10-18T07:00:00+04:30',
  coverageEndTime: '2026-10-20T16:00:00+04:30',
  notices: [{ kind: 'update', date: '2026-10-20', text: ['نسخهٔ ', { type: 'span', lang: 'en', children: 'v2.1' }, ' منتشر شد.'] }],
  calendars: ['persian', 'gregory'],
  section: { name: 'Technology', url: '/technology' },
  series: { name: 'Open Source', url: '/open-source' },
  publisher: { name: 'Salt Street Quarterly', url: '/', logo, publishingPrinciples: '/principles' },
  stats: { readingMinutes: 8 },
  rating: { value: 4.5, best: 5, item: { name: 'Barg v2.1', url: 'https://example.org/barg' } },
  hero: {
    ...scene('station', 'دکل سفید یک ایستگاه هواشناسی بر بامی در شب؛ پشت آن شهری با پنجره‌های روشن و رشته‌کوه.'),
    layout: 'page',
    caption: [
      'ایستگاه ',
      { type: 'span', lang: 'en', children: 'herat-01' },
      '، ساعت 18:42، دما ',
      ltr('21.4 °C'),
      '. ',
      mark('strong', 'جعبهٔ سفید'),
      ' همان قوطی چای است.',
    ],
    credit: { name: 'Tilda Pell', url: '/tilda-pell' },
    license: 'CC BY-SA 4.0',
  },
  body,
  footnotes: [
    {
      type: 'footnote-definition',
      id: 'price',
      children: [paragraph('۱۸ دالر بدون جعبه؛ چای آن ۲۱۰ افغانی بود (', ltr('1 USD = 70 AFN'), ').')],
    },
    {
      type: 'footnote-definition',
      id: 'report',
      children: [
        { type: 'paragraph', lang: 'en', children: [mark('cite', 'Cheap Sensors, Dear Air'), ', 2nd ed., 2025, pp. 40–61.'] },
        {
          type: 'paragraph',
          children: ['نسخهٔ فارسی: ', link('https://example.org/barg/report?lang=fa', 'example.org/barg/report'), '، ص ۱۲.'],
        },
      ],
    },
  ],
  corrections: [
    {
      kind: 'correction',
      date: '2026-10-20',
      text: [
        'در نسخهٔ پیشین ',
        { type: 'inline-code', value: 'p=921.6' },
        ' آمده بود. درست آن ',
        { type: 'inline-code', value: 'p=912.6' },
        ' است.',
      ],
    },
    {
      kind: 'clarification',
      date: '2026-10-22',
      text: ['نام ', { type: 'span', lang: 'en', children: 'Barg' }, ' از برگ می‌آید، نه از برق.'],
    },
  ],
  disclosures: [
    { kind: 'conflict', text: 'نویسندهٔ نخست یکی از سازندگان است.' },
    {
      kind: 'translation',
      text: ['بخشی از متن از انگلیسی ترجمه شده است: ', { type: 'span', lang: 'en', children: 'Mira Sol’s field notes' }, '.'],
    },
  ],
  digitalSourceType: 'https://cv.iptc.org/newscodes/digitalsourcetype/algorithmicallyEnhanced',
  history: [
    { kind: 'published', date: '2026-10-18' },
    { kind: 'corrected', date: '2026-10-20', text: 'فشار هوا.' },
    { kind: 'updated', date: '2026-10-20', text: ['پیوند ', { type: 'span', lang: 'en', children: 'GitHub' }, '.'] },
  ],
  tags: [{ name: 'هواشناسی', url: '/tags/weather' }, { name: 'Open Source', url: '/tags/open-source' }, 'IoT'],
  translations: [
    { inLanguage: 'en', url: '/2026/barg', title: '46 Stations, 18 Dollars' },
    { inLanguage: 'fa', url: '/fa/2026/barg' },
  ],
  access: 'free',
  rights: {
    copyrightHolder: 'Salt Street Quarterly',
    license: 'https://creativecommons.org/licenses/by/4.0/',
    notice: 'طرح‌ها © Tilda Pell، عکس‌ها © Jun Pike.',
  },
  related: [
    { title: 'A Town Learns to Read Its River', url: '/harrow-weir', label: 'بعدی را بخوانید', image: drawings.pod },
    { title: 'کاریزی که باز نفس می‌کشد', url: '/fa/sarcheshmeh', image: drawings.lantern, publisher: 'Salt Street Quarterly' },
    { title: 'نامه‌ای دربارهٔ JSON', url: '/letters' },
  ],
};

/** Everything that an article can have, in Dari mixed with English names, numbers and code. Blocks that the text lacks stand below it. */
export const kitchenMixed = withEveryBlock(written, 'arabic');
