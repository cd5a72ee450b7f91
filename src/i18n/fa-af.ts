import { fa } from './fa.js';
import type { Locale } from './locale.js';
import type { Strings } from './strings.js';

/** Where Dari says it in other words than the Persian of Iran. */
const words: Partial<Strings> = {
  by: 'نویسنده: {names}',
  others: '{count} تن دیگر',
  'role.author': 'نویسنده: {names}',
  'role.illustrator': 'رسامی: {names}',
  'role.editor': 'ویراستاری: {names}',
  'role.designer': 'دیزاین: {names}',
  'role.researcher': 'تحقیق: {names}',
  published: 'منتشر شده در {date}',
  updated: 'به‌روز شده در {date}',
  created: 'ایجاد شده در {date}',
  embargoed: 'نشر ممنوع تا {date}',
  coverageStarted: 'آغاز گزارش زنده: {date}',
  coverageEnded: 'پایان گزارش زنده: {date}',
  minutesToRead: 'زمان خواندن: {minutes} دقیقه',
  series: 'سلسله',
  topics: 'موضوعات',
  born: 'متولد {year}',
  died: 'متوفای {year}',
  keyPoints: 'نکات مهم',
  'kicker.interview': 'مصاحبه',
  'live.ended': 'گزارش پایان‌یافته',
  imageMissing: 'تصویر موجود نیست',
  notes: 'یادداشت‌ها',
  note: 'یادداشت {number}',
  backToText: 'برگشت به متن',
  corrections: 'تصحیح‌ها',
  'correction.correction': 'تصحیح',
  'correction.clarification': 'وضاحت',
  'correction.apology': 'معذرت‌خواهی',
  'notice.withdrawn': 'برداشته شده از نشر',
  'notice.archive': 'از آرشیف',
  'history.published': 'نشر',
  'history.corrected': 'تصحیح',
  'history.clarified': 'وضاحت',
  'disclosure.affiliate': 'لینک‌های همکاری در فروش',
  'disclosure.conflict': 'تضاد منافع',
  'disclosure.advertisement': 'اعلان',
  'access.subscriber': 'ویژهٔ مشترکین',
  license: 'جواز: {license}',
  pageAddress: 'آدرس: {url}',
  loadFailed: 'این مطلب بار نشد.',
  stale: 'این نسخهٔ قبلی است؛ آخرین نسخه بار نشد.',
  offline: 'انترنت وصل نیست.',
  retry: 'کوشش دوباره',
};

export const faAF: Locale = {
  ...fa,
  tag: 'fa-AF',
  strings: { ...fa.strings, ...words },
  dates: {
    ...fa.dates,
    months: {
      gregory: 'جنوری فبروری مارچ اپریل می جون جولای اگست سپتمبر اکتوبر نومبر دسمبر'.split(' '),
      persian: 'حمل ثور جوزا سرطان اسد سنبله میزان عقرب قوس جدی دلو حوت'.split(' '),
    },
  },
};
