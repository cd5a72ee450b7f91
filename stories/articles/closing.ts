import type { ArticleInput } from 'galley';
import { drawings, logo } from './pictures.js';

/** A short text with everything below it that an article can have. */
export const closing: ArticleInput = {
  inLanguage: 'en',
  url: 'https://quarterly.example/2026/beans',
  headline: 'The Library That Lends Beans',
  datePublished: '2026-04-18',
  timeZone: 'Europe/Paris',
  section: { name: 'Gardens', url: '/gardens' },
  series: { name: 'Things on Shelves', url: '/shelves' },
  body: ['The building has been sold. The new owner means well and wants a café.'],
  corrections: [
    { kind: 'correction', date: '2026-04-20', text: 'An earlier version said that the library has 421 envelopes. It has 412.' },
    {
      kind: 'clarification',
      date: '2026-04-22',
      text: ['The ledger was begun in pencil; it is ', { type: 'emphasis', children: ['kept'] }, ' in ink.'],
    },
    { kind: 'update', date: '2026-05-02', text: 'The lease ends in June, not in July.' },
    { kind: 'retraction', date: '2026-05-03', text: 'A sentence about the mayor’s beans is withdrawn; we cannot show that they exist.' },
    { kind: 'apology', text: 'We gave the name of a borrower who had asked us not to. We are sorry.' },
  ],
  disclosures: [
    { kind: 'conflict', text: 'The author has borrowed seeds from the library, and returned them.' },
    { kind: 'affiliate', text: 'Some links lead to shops that pay us a share.' },
    { kind: 'advertisement', text: 'The drawing of the pod is an advertisement of the seed fair.' },
    { kind: 'ai', text: 'The count of envelopes was checked by software, and then by hand.' },
    { kind: 'translation', text: 'The lines from Herat were translated by a student who came in to wash a coat.' },
    { kind: 'other', text: 'The laundry is next door to our office.' },
    { kind: 'sponsored', text: 'Printed with the support of the Anselm Garden Fund.' },
  ],
  digitalSourceType: 'https://cv.iptc.org/newscodes/digitalsourcetype/compositeWithTrainedAlgorithmicMedia',
  history: [
    { kind: 'published', date: '2026-04-18' },
    { kind: 'corrected', date: '2026-04-20', text: 'The number of envelopes.' },
    { kind: 'clarified', date: '2026-04-22', text: 'How the ledger is kept.' },
    { kind: 'note', date: '2026-04-23', text: 'A reader has sent beans.' },
    { kind: 'retracted', date: '2026-05-03', text: 'A sentence about the mayor.' },
    { kind: 'updated', date: '2026-05-02', text: 'The date on which the lease ends.' },
  ],
  tags: [{ name: 'Gardens', url: '/tags/gardens' }, { name: 'Libraries', url: '/tags/libraries' }, 'Neighbours'],
  access: 'free',
  publisher: { name: 'Salt Street Quarterly', url: '/', logo, publishingPrinciples: '/principles' },
  rights: {
    copyrightHolder: 'Salt Street Quarterly',
    license: 'https://creativecommons.org/licenses/by/4.0/',
    notice: 'All drawings © Tilda Pell.',
  },
  related: [
    { title: 'What the Mice Counted', url: '/mice', label: 'Read next', image: drawings.pod },
    { title: 'A Lamp for the Old East Pier', url: '/lamp', image: drawings.lantern, publisher: 'The Harbour Record' },
    { title: 'Beans, a Correspondence', url: '/letters' },
  ],
};
