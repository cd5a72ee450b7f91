import type { ArticleInput } from 'galley';
import { drawing, logo } from './pictures.js';

/** The opening of the feature about seeds, in Persian. */
export const seedsInPersian: ArticleInput = {
  inLanguage: 'fa',
  format: { design: 'feature' },
  kicker: { text: 'خیابان نمک', url: '/salt-street', kind: 'section' },
  headline: ['کتابخانه‌ای که ', { type: 'emphasis', children: ['لوبیا'] }, ' امانت می‌دهد'],
  standfirst: 'نُه بهار است که گنجه‌ای در یک رخت‌شوی‌خانه دانه می‌دهد و پاییز یک مشت پس می‌خواهد. اکنون اجارهٔ آن رو به پایان است.',
  contributors: [
    { name: 'نور حداد', url: '/noor-haddad', location: 'پورت آنسلم' },
    { name: 'تیلدا پل', role: 'illustrator' },
    { name: 'Ivo Lang', lang: 'en', role: 'editor' },
  ],
  publisher: { name: 'فصلنامهٔ خیابان نمک', url: '/', logo },
  datePublished: '2026-04-18T07:30:00+02:00',
  dateModified: '2026-04-20T16:05:00+02:00',
  timeZone: 'Europe/Paris',
  stats: { readingMinutes: 7 },
  hero: { ...drawing('pod'), alt: 'غلافی باز با چهار دانه.', caption: 'لوبیای آنسلم که در هیچ دکانی نیست.', credit: 'تیلدا پل' },
  body: ['گنجه میان خشک‌کن دوم و پنجره است و هرگز قفل نمی‌شود. درونش ۴۱۲ پاکت است، هر یک با نامی، سالی و یک سطر اندرز.'],
};
