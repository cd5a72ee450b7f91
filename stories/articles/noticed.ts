import type { ArticleInput } from 'galley';
import { drawing, portraitOfNoor } from './pictures.js';

/** A short report with a notice of every kind above it, and a box about its authors below. */
export const noticed: ArticleInput = {
  inLanguage: 'en',
  headline: 'The Library That Lends Beans',
  standfirst: { text: 'A cupboard in a laundry lends seeds.', points: ['412 envelopes', 'one pencil'] },
  datePublished: '2026-04-18',
  dateModified: '2026-05-03',
  timeZone: 'Europe/Paris',
  author: [
    {
      name: 'Noor Haddad',
      url: '/noor',
      jobTitle: 'gardens editor',
      image: portraitOfNoor,
      bio: [
        'Noor Haddad writes about gardens and those who tend them. Her last book is ',
        { type: 'cite', children: 'What the Mice Counted' },
        '.',
      ],
      email: 'noor@quarterly.example',
      contacts: [
        { name: 'Signal', url: '+33 1 99 00 12 34' },
        { name: 'Mastodon', url: 'https://social.example/@noor' },
      ],
    },
    { name: 'Jun Pike', bio: 'Jun Pike keeps the ledger of the laundry.' },
  ],
  publisher: ['Salt Street Quarterly', { name: 'The Harbour Record', url: '/harbour' }],
  notices: [
    {
      kind: 'retraction',
      date: '2026-05-03',
      text: [
        'The mayor’s beans cannot be shown to exist. ',
        { type: 'link', url: '/retraction', children: 'Why we retract this report' },
        '.',
      ],
    },
    { kind: 'withdrawn', text: 'This notice no longer applies.' },
    { kind: 'correction', date: '2026-04-20', text: 'There are 412 envelopes, not 421.' },
    { kind: 'update', text: 'The lease ends in June.' },
    { kind: 'age', text: 'This article is more than nine springs old.' },
    { kind: 'archive', date: '1998-04-18' },
  ],
  image: drawing('pod'),
  body: ['The building has been sold. The new owner means well and wants a café.', 'The cupboard is never locked.'],
};
