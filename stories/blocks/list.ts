import { NUMBERINGS } from 'galley';
import type { BlockExample } from '../support/block-example.js';

/** With points, numbered, counted down, and going on after a paragraph. */
export const example: BlockExample = {
  latin: {
    body: [
      { type: 'list', children: ['Envelopes', 'Pencils', 'A box for the damp ones'] },
      { type: 'list', ordered: true, id: 'steps', children: ['Leave the pods until they rattle.', 'Dry them for two weeks.'] },
      'This is when most people forget them.',
      { type: 'list', ordered: true, continues: 'steps', children: ['Write the name, the year and a line of advice.'] },
      { type: 'list', ordered: true, reversed: true, start: 3, children: ['The runner-up’s runner-up', 'The runner-up', 'The Anselm bean'] },
    ],
  },
  arabic: {
    body: [
      { type: 'list', children: ['پاکت', 'مداد', 'جعبه‌ای برای نم‌کشیده‌ها'] },
      { type: 'list', ordered: true, id: 'gam', children: ['بگذارید غلاف‌ها خشک شوند و صدا کنند.', 'دو هفته در سایه نگه دارید.'] },
      'بیشتر کسان همین‌جا فراموششان می‌کنند.',
      { type: 'list', ordered: true, continues: 'gam', children: ['نام، سال و یک سطر اندرز بنویسید.'] },
      { type: 'list', ordered: true, reversed: true, start: 3, children: ['سرمای خشک، برای چشم‌انداز', 'نم‌نم باران، برای همراهان', 'فردای سیل، برای قصه‌ها'] },
    ],
  },
  variants: {
    numberings: {
      description: 'Numbers, letters and Roman numbers; a list that goes on keeps the way it is counted.',
      latin: {
        body: [
          ...NUMBERINGS.flatMap((numbering) => [
            { type: 'list' as const, id: numbering, numbering, start: 3, children: ['Envelopes', 'Pencils'] },
            { type: 'list' as const, continues: numbering, children: ['A box for the damp ones'] },
          ]),
          {
            type: 'list',
            numbering: 'upper-roman',
            children: [
              { type: 'list-item', children: ['What you bring:', { type: 'list', numbering: 'lower-alpha', children: ['a handful', 'a name'] }] },
              'What you take.',
            ],
          },
        ],
      },
    },
  },
};
