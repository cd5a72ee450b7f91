import type { Meta } from '@storybook/web-components-vite';
import { ARRANGEMENTS, BREAK_VARIANTS, NUMBERINGS, SOURCE_MEDIA } from 'galley';
import 'galley/define';
import { inlineNodes, inlineNotes } from './articles/inline.js';
import { drawing, ferryPicture, scene, scenes } from './articles/pictures.js';
import { blockMeta, type BlockArgs, type BlockStory } from './support/block-story.js';

// A story for every block type, under the name of the type: a test looks for those that are missing.
const meta: Meta<BlockArgs> = { ...blockMeta, title: 'Blocks/Foundation' };
export default meta;

const AROUND =
  'The cupboard stands between the second dryer and the window, and it is never locked. Inside are 412 envelopes, each with a name, a year and a line of advice. Borrowing is simple: you take one, and write your name in the ledger.';

const file = ({ src, width, height }: { readonly src: string; readonly width: number; readonly height: number }) => ({
  src,
  width,
  height,
});
const CROPS: Readonly<Record<(typeof SOURCE_MEDIA)[number], ReturnType<typeof file>>> = {
  narrow: file(scenes.leat),
  wide: file(scenes.gauge),
  dark: file(scenes.station),
  light: file(scenes.lowWater),
  print: file(scenes.notebook),
};

/** Running text; the first after a break may begin with a large letter. */
export const Paragraph: BlockStory = { args: { body: [{ type: 'paragraph', dropCap: true, children: [AROUND] }, AROUND] } };

/** Headings from 2, a part of the article, to 6. */
export const Heading: BlockStory = {
  args: {
    body: ([2, 3, 4, 5, 6] as const).flatMap((level) => [
      { type: 'heading', level, children: [`A heading of level ${String(level)}`] },
      AROUND,
    ]),
  },
};

/** A list with points, numbered, counted down, and going on after a paragraph. */
export const List: BlockStory = {
  args: {
    body: [
      { type: 'list', children: ['Envelopes', 'Pencils', 'A box for the damp ones'] },
      { type: 'list', ordered: true, id: 'steps', children: ['Leave the pods until they rattle.', 'Dry them for two weeks.'] },
      'This is when most people forget them.',
      { type: 'list', ordered: true, continues: 'steps', children: ['Write the name, the year and a line of advice.'] },
      {
        type: 'list',
        ordered: true,
        reversed: true,
        start: 3,
        children: ['The runner-up’s runner-up', 'The runner-up', 'The Anselm bean'],
      },
    ],
  },
};

/** Numbers, letters and Roman numbers; a list that goes on keeps the way it is counted. */
export const ListNumberings: BlockStory = {
  args: {
    body: [
      ...NUMBERINGS.flatMap((numbering) => [
        { type: 'list' as const, id: numbering, numbering, start: 3, children: ['Envelopes', 'Pencils'] },
        { type: 'list' as const, continues: numbering, children: ['A box for the damp ones'] },
      ]),
      {
        type: 'list',
        numbering: 'upper-roman',
        children: [
          {
            type: 'list-item',
            children: ['What you bring:', { type: 'list', numbering: 'lower-alpha', children: ['a handful', 'a name'] }],
          },
          'What you take.',
        ],
      },
    ],
  },
};

/** Items of one line, of several paragraphs, and with a list of their own. */
export const ListItem: BlockStory = {
  args: {
    body: [
      {
        type: 'list',
        children: [
          { type: 'list-item', children: ['One line.'] },
          { type: 'list-item', children: [AROUND, AROUND] },
          { type: 'list-item', children: ['What you need:', { type: 'list', children: ['a shoebox', 'a dry shelf'] }] },
        ],
      },
    ],
  },
};

/** A longer quotation, and where it comes from. */
export const Blockquote: BlockStory = {
  args: {
    body: [
      AROUND,
      {
        type: 'blockquote',
        cite: { name: 'Marguerite Dahl', role: 'founder', url: '/dahl' },
        children: ['Take what you will tend.', 'Bring what you can spare.'],
      },
      { type: 'blockquote', children: ['Nobody counts but the mice.'] },
      AROUND,
    ],
  },
};

/** A sentence of the text set large. Beside text it stands in an inset. */
export const Pullquote: BlockStory = {
  args: {
    body: [
      AROUND,
      {
        type: 'pullquote',
        text: 'A seed in a drawer is a promise that somebody forgot.',
        source: { name: 'Marguerite Dahl', role: 'founder' },
      },
      AROUND,
      AROUND,
    ],
  },
};

/** A pause, drawn in four ways. */
export const ThematicBreak: BlockStory = {
  args: { body: BREAK_VARIANTS.flatMap((variant) => [AROUND, { type: 'thematic-break', variant }, AROUND]) },
};

/** Code with its file name, lines marked, and a caption. */
export const Code: BlockStory = {
  args: {
    body: [
      AROUND,
      {
        type: 'code',
        filename: 'envelopes.ts',
        language: 'ts',
        highlight: [2],
        value:
          'export function isDue(loan: Loan, today: Date): boolean {\n  return loan.kind === "bean" && today.getMonth() >= 8 && !loan.returned;\n}',
        caption: 'How the reminder knows that it is autumn.',
      },
      { type: 'code', value: 'npm run harvest' },
    ],
  },
};

/** A picture with caption, credit and licence. */
export const Image: BlockStory = {
  args: {
    body: [
      AROUND,
      {
        ...ferryPicture,
        caption: 'The night ferry leaves the old east pier.',
        credit: { name: 'Tilda Pell', agency: 'Northern Wire', url: '/pell' },
        license: 'CC BY 4.0',
      },
      AROUND,
      AROUND,
    ],
  },
};

/** Pictures that lead somewhere: one that says so, and one in a link. The line below keeps links of its own. */
export const LinkedImage: BlockStory = {
  args: {
    body: [
      AROUND,
      {
        ...scene('board', 'The notice board of the library: this week’s list.'),
        url: 'https://quarterly.example/board',
        caption: ['The board, larger. Drawn by ', { type: 'link', url: 'https://quarterly.example/pell', children: ['Tilda Pell'] }, '.'],
      },
      AROUND,
      {
        type: 'link',
        url: 'https://quarterly.example/lamp',
        children: [scene('lowWater', 'The report about the bridge at low water.')],
      } as object as ReturnType<typeof scene>,
      AROUND,
    ],
  },
};

/** Other crops of a picture: on a narrow and on a wide screen, in the dark and in the light, on paper. */
export const OtherCrops: BlockStory = {
  args: {
    body: [
      AROUND,
      {
        ...scene('gauge', 'A board in a river at dusk.'),
        sources: SOURCE_MEDIA.map((media) => ({ media, ...CROPS[media] })),
        caption: 'Which picture is shown, the reader’s screen decides.',
      },
    ],
  },
};

const PICTURES = [{ ...drawing('lantern'), caption: 'The lamp.' }, drawing('pod'), scene('leat', 'A channel on a green hill.')];
const NUMBERS: Readonly<Record<string, number>> = { single: 1, pair: 2, 'before-after': 2 };

/** Pictures that belong together, in each arrangement. */
export const ImageSet: BlockStory = {
  args: {
    body: ARRANGEMENTS.map((arrangement) => ({
      type: 'image-set',
      arrangement,
      caption: `Arranged as “${arrangement}”.`,
      credit: 'Tilda Pell',
      children: PICTURES.slice(0, NUMBERS[arrangement] ?? PICTURES.length),
    })),
  },
};

/** Notes are numbered by their first mark and stand below the text. */
export const FootnoteDefinition: BlockStory = {
  args: {
    body: [
      { type: 'paragraph', children: [AROUND, { type: 'footnote-reference', ref: 'ledger' }] },
      {
        type: 'paragraph',
        children: [
          AROUND,
          { type: 'footnote-reference', ref: 'count' },
          ' The ledger again.',
          { type: 'footnote-reference', ref: 'ledger' },
        ],
      },
    ],
    footnotes: [
      { type: 'footnote-definition', id: 'count', children: ['Counted on the first of May.'] },
      { type: 'footnote-definition', id: 'ledger', children: ['In pencil.', 'The pencil hangs from a string.'] },
    ],
  },
};

/** A block of a type that nobody knows here: its fallback, or the text in it. */
export const Unknown: BlockStory = {
  args: {
    body: [
      AROUND,
      { type: 'acme/poll', fallback: 'A poll stood here: do you bring your seeds back?' },
      { type: 'acme/chart', title: 'Seeds lent', series: [{ label: 'Beans' }, { label: 'Melons' }] } as object as { type: 'acme/chart' },
      AROUND,
    ],
  },
  parameters: { facts: { issues: ['unknown-type'] } },
};

/** Every kind of inline node, each in a sentence that says what it is. */
export const InlineNodes: BlockStory = { args: { body: inlineNodes, footnotes: inlineNotes } };

/** Blocks in another language, and blocks that say their direction. */
export const Directions: BlockStory = {
  args: {
    body: [
      AROUND,
      { type: 'paragraph', lang: 'fa', children: ['این تخم‌ها از باغ پدرم است؛ هر که می‌کارد، مرا هم دعا کند.'] },
      { type: 'paragraph', dir: 'rtl', children: ['(412) 1951 – 2026.'] },
      { type: 'blockquote', lang: 'ur', children: ['بیج امانت ہے۔'] },
      { type: 'paragraph', lang: 'fa', dir: 'ltr', children: ['۴۱۲ پاکت'] },
    ],
  },
};
