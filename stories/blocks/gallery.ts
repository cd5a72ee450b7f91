import { drawing, scene } from '../articles/pictures.js';
import { around } from '../support/around.js';
import type { BlockExample } from '../support/block-example.js';

const PICTURES = [
  scene('lowWater', 'A wooden bridge over a river that is a trickle between stones.'),
  { ...drawing('lantern'), caption: 'The lamp.' },
  scene('highWater', 'The same bridge in the rain.'),
  scene('garden', 'A garden behind a wall.'),
  drawing('pod'),
  scene('notebook', 'A notebook with a column of numbers.'),
];

export const example: BlockExample = {
  latin: { body: [around.latin, { type: 'gallery', arrangement: 'grid', title: 'Six views of the river', caption: 'Drawn from the same window.', credit: 'Tilda Pell', children: PICTURES }, around.latin] },
  arabic: { body: [around.arabic, { type: 'gallery', title: 'رود از یک پنجره', credit: 'تیلدا پل', children: [{ ...scene('lowWater', 'پلی چوبی بر رودی کم‌آب.'), caption: '۰٫۳۱ متر' }, scene('highWater', 'همان پل در باران.'), scene('garden', 'باغی پشت دیوار.')] }, around.arabic] },
  variants: {
    slides: { description: 'Slides that are moved sideways.', latin: { body: [around.latin, { type: 'gallery', arrangement: 'slides', title: 'Six views of the river', children: PICTURES }, around.latin] } },
  },
};
