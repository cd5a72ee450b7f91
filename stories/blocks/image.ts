import { SOURCE_MEDIA } from 'galley';
import { ferryPicture, scene, scenes } from '../articles/pictures.js';
import { around } from '../support/around.js';
import type { BlockExample } from '../support/block-example.js';

const file = ({ src, width, height }: { readonly src: string; readonly width: number; readonly height: number }) => ({ src, width, height });
const CROPS: Readonly<Record<(typeof SOURCE_MEDIA)[number], ReturnType<typeof file>>> = {
  narrow: file(scenes.leat),
  wide: file(scenes.gauge),
  dark: file(scenes.station),
  light: file(scenes.lowWater),
  print: file(scenes.notebook),
};

/** With caption, credit and licence. */
export const example: BlockExample = {
  latin: {
    body: [
      around.latin,
      {
        ...ferryPicture,
        caption: 'The night ferry leaves the old east pier.',
        credit: { name: 'Tilda Pell', agency: 'Northern Wire', url: '/pell' },
        license: 'CC BY 4.0',
      },
      around.latin,
    ],
  },
  arabic: {
    body: [
      around.arabic,
      {
        ...ferryPicture,
        alt: 'کشتی‌ای با پنجره‌های روشن از آب تاریک می‌گذرد. سمت چپ، مردم زیر چراغ‌های اسکله‌ای دراز ایستاده‌اند.',
        caption: 'کشتی شب از اسکلهٔ کهنهٔ شرقی راه می‌افتد.',
        credit: { name: 'تیلدا پل', agency: 'عکس کویر', url: '/pell' },
        license: 'CC BY 4.0',
      },
      around.arabic,
    ],
  },
  variants: {
    linked: {
      description: 'Pictures that lead somewhere: one that says so, and one in a link. The line below keeps links of its own.',
      latin: {
        body: [
          {
            ...scene('board', 'The notice board of the library: this week’s list.'),
            url: 'https://quarterly.example/board',
            caption: ['The board, larger. Drawn by ', { type: 'link', url: 'https://quarterly.example/pell', children: ['Tilda Pell'] }, '.'],
          },
          around.latin,
          {
            type: 'link',
            url: 'https://quarterly.example/lamp',
            children: [scene('lowWater', 'The report about the bridge at low water.')],
          } as object as ReturnType<typeof scene>,
          around.latin,
        ],
      },
    },
    crops: {
      description: 'Other crops of a picture: on a narrow and on a wide screen, in the dark and in the light, on paper.',
      latin: {
        body: [
          around.latin,
          {
            ...scene('gauge', 'A board in a river at dusk.'),
            sources: SOURCE_MEDIA.map((media) => ({ media, ...CROPS[media] })),
            caption: 'Which picture is shown, the reader’s screen decides.',
          },
        ],
      },
    },
  },
};
