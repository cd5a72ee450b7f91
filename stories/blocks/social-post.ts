import { scenes } from '../articles/pictures.js';
import { around } from '../support/around.js';
import type { BlockExample } from '../support/block-example.js';

const { src, width, height } = scenes.notebook;

export const example: BlockExample = {
  latin: {
    body: [
      around.latin,
      {
        type: 'social-post',
        network: 'mastodon',
        author: { name: 'Ada Quill', handle: '@ada@mastodon.social', url: 'https://mastodon.social/@ada' },
        children: ['Took home six envelopes, brought back nine. The beans did not ask first.'],
        image: { src, alt: 'A page of a notebook with a list of seeds.', width, height },
        datePublished: '2025-03-01',
        url: 'https://mastodon.social/@ada/109876543210987654',
      },
      around.latin,
    ],
  },
  arabic: {
    body: [
      around.arabic,
      {
        type: 'social-post',
        network: 'mastodon',
        author: { name: 'نیلوفر رستگار', handle: '@niloofar@mastodon.social' },
        children: ['شش پاکت بردم و نُه پاکت برگرداندم. لوبیاها از کسی اجازه نگرفتند.'],
        datePublished: '2025-03-01',
        url: 'https://mastodon.social/@niloofar/109876543210987654',
      },
      around.arabic,
    ],
  },
};
