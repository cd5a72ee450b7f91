import { smallScene } from '../articles/pictures.js';
import { around } from '../support/around.js';
import type { BlockExample } from '../support/block-example.js';

export const example: BlockExample = {
  latin: {
    body: [
      around.latin,
      {
        type: 'product',
        image: smallScene('notebook'),
        brand: 'Kelp & Sons',
        name: 'A notebook that may get wet',
        rating: { value: 4, best: 5, worst: 1, item: { name: 'In the rain' } },
        children: ['Stone paper, sewn, with room for one reading a day.'],
        offers: [
          { seller: 'Harbour Stationery', price: '1250.00', currency: 'EUR', url: 'https://shop.example/n', rel: ['sponsored'] },
          { seller: 'The mill shop', url: '/mill' },
        ],
      },
      around.latin,
    ],
  },
  arabic: {
    body: [
      around.arabic,
      { type: 'product', image: smallScene('notebook'), brand: 'کلپ و پسران', name: 'دفتری که از باران نمی‌ترسد', rating: { value: 4 }, children: ['کاغذ سنگی، با جای یک یادداشت در روز.'], offers: [{ seller: 'نوشت‌افزار بندر', price: '1250.50', currency: 'AFN', url: '/n' }] },
      around.arabic,
    ],
  },
};
