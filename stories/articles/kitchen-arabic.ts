import type { ArticleInput } from 'galley';
import { withEveryBlock } from '../support/every-block.js';
import { body } from './kitchen-arabic-body.js';
import { link, mark } from './nodes.js';
import { drawings, logo, scene } from './pictures.js';

const written: ArticleInput = {
  inLanguage: 'fa',
  url: 'https://quarterly.example/fa/2026/sarcheshmeh',
  format: { design: 'feature' },
  kicker: { text: 'سرگذشت چیزها', url: '/fa/things', kind: 'series' },
  headline: ['کاریزی که ', mark('emphasis', 'باز'), ' نفس می‌کشد'],
  standfirst: [
    'هجده سال خشکی را شانزده همسایه با سطل و ریسمان پایان دادند.',
    ['آب هر نه روز به هر باغ می‌رسد، بر پایهٔ دفتری که از سال ', mark('strong', '۱۲۹۸'), ' مانده است.'],
    'دشواری کار نه کندن بود، که شمردن بود.',
  ],
  contributors: [
    { id: 'nour', name: 'نور حداد', url: '/fa/nour-haddad', jobTitle: 'دبیر گزارش', location: 'سرچشمه' },
    { id: 'arash', name: 'آرش نیک‌پی', role: 'photographer', url: '/fa/arash-nikpey' },
    { name: 'خبرگزاری کویر', type: 'agency', url: 'https://example.org/kavir' },
    { name: 'تیلدا پل', role: 'illustrator' },
    { name: 'Ivo Lang', lang: 'en', role: 'editor' },
  ],
  byline: ['گزارشی از ', { type: 'contributor-ref', ref: 'nour' }, ' با عکس‌های ', { type: 'contributor-ref', ref: 'arash' }],
  dateline: 'سرچشمه',
  datePublished: '2026-10-18T07:30:00+03:30',
  dateModified: '2026-10-20T16:05:00+03:30',
  timeZone: 'Asia/Tehran',
  coverageStartTime: '2026-10-18T07:00:00+03:30',
  coverageEndTime: '2026-10-20T16:00:00+03:30',
  notices: [{ kind: 'update', date: '2026-10-20', text: 'پاسخ شورای روستا به پایان گزارش افزوده شد.' }],
  calendars: ['persian', 'gregory'],
  section: { name: 'آب', url: '/fa/water' },
  series: { name: 'سرگذشت چیزها', url: '/fa/things' },
  publisher: { name: 'فصلنامهٔ خیابان نمک', url: '/fa', logo, publishingPrinciples: '/fa/principles' },
  stats: { readingMinutes: 7 },
  rating: { value: 4, best: 5, item: { name: 'پیاده‌روی چاه‌ها، سرچشمه', url: '/fa/walk' } },
  hero: {
    ...scene(
      'karez',
      'دهانهٔ چاه‌های یک کاریز در بیابان پشت هم صف کشیده‌اند؛ مردی کنار یکی ایستاده و در دوردست کوه برفی و چند سرو دیده می‌شود.',
    ),
    layout: 'page',
    caption: ['چهل‌وسه چاه تا پای ', mark('strong', 'شیرکوه'), '. خاکِ دور هر دهانه، گلی است که از آن بیرون کشیده‌اند.'],
    credit: { name: 'تیلدا پل', url: '/fa/tilda-pell' },
    license: 'CC BY-SA 4.0',
  },
  body,
  footnotes: [
    { type: 'footnote-definition', id: 'count', children: ['شمردن تا سی را نگهبان پیشین باب کرد. کسی نمی‌داند چرا سی.'] },
    {
      type: 'footnote-definition',
      id: 'book',
      children: [
        { type: 'paragraph', children: [mark('cite', 'کاریزهای دامنهٔ شیرکوه'), '، چاپ ۱۳۹۷، ص ۴۰ تا ۶۱.'] },
        { type: 'paragraph', children: [link('https://example.org/karez', 'ویراست دوم'), ' دفترها را دیده است و همین را می‌گوید.'] },
      ],
    },
  ],
  corrections: [
    {
      kind: 'correction',
      date: '2026-10-20',
      text: ['در نسخهٔ پیشین بلندی آب ۱٫۴۸ متر نوشته شده بود. درست آن ', mark('strong', '۱٫۸۴'), ' است.'],
    },
    { kind: 'clarification', date: '2026-10-22', text: 'پیامک را خود اهالی کنار گذاشتند، نه بخشداری.' },
  ],
  disclosures: [
    { kind: 'conflict', text: 'نویسنده مهمان آش بوده است.' },
    { kind: 'affiliate', text: 'دکان ایستگاه از فروش راه این پیوند سهمی به ما می‌دهد.' },
  ],
  digitalSourceType: 'https://cv.iptc.org/newscodes/digitalsourcetype/algorithmicallyEnhanced',
  history: [
    { kind: 'published', date: '2026-10-18' },
    { kind: 'corrected', date: '2026-10-20', text: 'بلندی آب.' },
    { kind: 'updated', date: '2026-10-20', text: 'ساعت کار کتابخانه.' },
  ],
  tags: [{ name: 'آب', url: '/fa/tags/water' }, { name: 'کاریز', url: '/fa/tags/karez' }, 'پیاده‌روی'],
  translations: [
    { inLanguage: 'en', url: '/2026/sarcheshmeh', title: 'A Karez Breathes Again' },
    { inLanguage: 'fa-AF', url: '/fa-AF/2026/sarcheshmeh' },
  ],
  access: 'metered',
  rights: {
    copyrightHolder: 'فصلنامهٔ خیابان نمک',
    license: 'https://creativecommons.org/licenses/by/4.0/',
    notice: 'طرح‌ها از تیلدا پل، عکس‌ها از آرش نیک‌پی.',
  },
  related: [
    { title: 'کتابخانه‌ای که لوبیا امانت می‌دهد', url: '/fa/beans', label: 'بعدی را بخوانید', image: drawings.pod },
    { title: 'چراغی برای اسکلهٔ کهنه', url: '/fa/lamp', image: drawings.lantern, publisher: 'روزنامهٔ بندر' },
    { title: 'آش، یک نامه‌نگاری', url: '/fa/letters' },
  ],
};

/** Everything that an article can have, in Persian. Blocks that the text lacks stand below it. */
export const kitchenArabic = withEveryBlock(written, 'arabic');
