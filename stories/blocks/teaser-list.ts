import { smallScene } from '../articles/pictures.js';
import { around } from '../support/around.js';
import type { BlockExample } from '../support/block-example.js';

const TEASERS = [
  { type: 'teaser', kind: 'interview', url: '/reader', title: 'The woman who reads the river at six', image: smallScene('lowWater'), datePublished: '2026-02-11' },
  { type: 'teaser', url: '/wall', title: 'Three kilometres of wall, and who paid for them', image: smallScene('highWater'), datePublished: '2026-02-14' },
  { type: 'teaser', kind: 'opinion', url: 'https://harbour.example/leave-it', title: 'Leave the channel as it is', image: smallScene('leat'), publisher: 'The Harbour Post' },
] as const;

export const example: BlockExample = {
  latin: { body: [around.latin, { type: 'teaser-list', title: 'More on the river', children: TEASERS }, around.latin] },
  arabic: {
    body: [
      around.arabic,
      {
        type: 'teaser-list',
        title: 'دربارهٔ رود',
        children: [
          { type: 'teaser', kind: 'interview', url: '/reader', title: 'زنی که هر بامداد رود را می‌خواند', image: smallScene('lowWater'), datePublished: '2026-02-11' },
          { type: 'teaser', url: '/wall', title: 'سه کیلومتر دیوار، و آن‌که پولش را داد', image: smallScene('highWater'), datePublished: '2026-02-14' },
          { type: 'teaser', kind: 'opinion', url: 'https://harbour.example/leave-it', title: 'جوی را به حال خود بگذارید', image: smallScene('leat'), publisher: 'روزنامهٔ بندر' },
        ],
      },
      around.arabic,
    ],
  },
  variants: {
    one: { description: 'One alone.', latin: { body: [around.latin, { type: 'teaser-list', title: 'More on the river', children: TEASERS.slice(0, 1) }, around.latin] } },
    two: { description: 'Two, of which one has no picture.', latin: { body: [around.latin, { type: 'teaser-list', children: [TEASERS[0], { type: 'teaser', url: '/gauges', title: 'How gauges are read by night', text: 'With a lamp, a stick and much patience.' }] }, around.latin] } },
  },
};
