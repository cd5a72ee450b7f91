import { around } from '../support/around.js';
import type { BlockExample } from '../support/block-example.js';

export const example: BlockExample = {
  latin: {
    body: [
      around.latin,
      {
        type: 'contact',
        name: 'The seed library',
        text: 'Mondays to Fridays, while the dryers run',
        address: ['12 Mill Lane', 'Else Delta'],
        email: 'seeds@library.example',
        telephone: '+44 20 7946 0000',
        url: 'https://library.example/seeds',
      },
      around.latin,
    ],
  },
  arabic: {
    body: [
      around.arabic,
      {
        type: 'contact',
        name: 'کتابخانهٔ دانه',
        text: 'شنبه تا چهارشنبه، تا خشک‌کن‌ها روشن‌اند',
        address: ['کوچهٔ آسیاب، شمارهٔ ۱۲', 'دلتا'],
        email: 'seeds@library.example',
        telephone: '+93 20 210 0000',
        url: 'https://library.example/seeds',
      },
      around.arabic,
    ],
  },
};
