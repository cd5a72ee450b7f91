import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { fromManuscript } from '../../../src/import/manuscript.js';
import { textPaths, words, wordsOfImport } from '../../support/manuscript-words.js';

interface Script {
  readonly words: readonly string[];
  readonly space: string;
  readonly stop: string;
  readonly headline: string;
  readonly author: readonly string[];
  readonly publisher: string;
  readonly date: readonly string[];
  readonly credit: string;
  readonly standfirst: string;
  readonly heading: string;
}

const SCRIPTS: readonly Script[] = [
  {
    words:
      'the boats left before dawn and came back with tide which nobody on quay had seen them do since autumn storms light-house it’s “so” – 5 km'.split(
        ' ',
      ),
    space: ' ',
    stop: '.',
    headline: 'Boats return to the delta',
    author: ['Mira Sol', 'By Mira Sol', 'By Mira Sol and Jun Pike', 'Author: Mira Sol'],
    publisher: 'Delta Post',
    date: ['2 March 2026', 'March 2, 2026', '2026-03-02', 'Monday, 2 March 2026', 'Published: 2026-03-02'],
    credit: 'Photo: Jun Pike',
    standfirst: 'After two winters of silence the crossing opens again, and the market with it.',
    heading: 'A market without fish',
  },
  {
    words: 'قایق‌ها پیش از سپیده‌دم رفتند و با مد برگشتند، چیزی که هیچ‌کس در اسکله پس توفان‌های پاییز ندیده بود «آری» ۵ کیلومتر'.split(' '),
    space: ' ',
    stop: '.',
    headline: 'بازگشت قایق‌ها به دلتا',
    author: ['نرگس امینی', 'نویسنده: نرگس امینی', 'نویسندگان: نرگس امینی و بهرام رستگار'],
    publisher: 'پیک دلتا',
    date: ['۱۱ حوت ۱۴۰۴', '۱۱ اسفند ۱۴۰۴', '۲ مارچ ۲۰۲۶', 'تاریخ: ۲ مارس ۲۰۲۶'],
    credit: 'عکس: بهرام رستگار',
    standfirst: 'پس از دو زمستان خاموشی، گذرگاه دوباره باز می‌شود و بازار هم با آن.',
    heading: 'بازاری بی‌ماهی',
  },
  {
    words: '船は 夜明け前に 出て、 潮とともに 戻って きた 埠頭の 誰も 見たことのない 光景が 広がり、 市場に 灯が ともった'.split(' '),
    space: '',
    stop: '。',
    headline: '船が三角州に戻る',
    author: ['山田花子', '文：山田花子'],
    publisher: '三角州新聞',
    date: ['2026年3月2日', '2026-03-02'],
    credit: '写真：佐藤次郎',
    standfirst: '二冬の沈黙の後、渡し船が再び開き、市場もそれとともに開く。',
    heading: '魚のない市場',
  },
];

const PARTS = ['author', 'publisher', 'date', 'picture', 'standfirst'] as const;
const PICTURES = ['111.png', 'boats-at-dawn.jpg', 'images/boats.webp', 'https://pictures.example/a.avif'];

function wrap(text: string, width: number, spaced: boolean): string {
  const pieces = spaced ? text.split(' ') : [...text];
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces) {
    const longer = line === '' ? piece : line + (spaced ? ' ' : '') + piece;
    if (longer.length > width && line !== '') {
      lines.push(line);
      line = piece;
    } else line = longer;
  }
  return [...lines, line].join('\n');
}

const manuscript = fc
  .record({
    script: fc.constantFrom(...SCRIPTS),
    parts: fc.shuffledSubarray([...PARTS]),
    author: fc.nat(),
    date: fc.nat(),
    picture: fc.nat(),
    credited: fc.boolean(),
    paragraphs: fc.array(
      fc.record({
        seed: fc.array(fc.nat(), { minLength: 8, maxLength: 90 }),
        extra: fc.constantFrom('', '', '', 'heading', 'list', 'numbers', 'picture', 'rule'),
      }),
      { minLength: 1, maxLength: 7 },
    ),
    layout: fc.constantFrom('blank', 'wrapped', 'lines', 'typewriter'),
    eol: fc.constantFrom('\n', '\r\n'),
    bom: fc.boolean(),
    end: fc.boolean(),
  })
  .map(({ script, layout, eol, ...rest }) => {
    const pick = (list: readonly string[], index: number): string => list[index % list.length] ?? '';
    const head = [script.headline];
    const truth = { author: '', date: '', picture: '' };
    for (const part of rest.parts) {
      if (part === 'author') head.push((truth.author = pick(script.author, rest.author)));
      else if (part === 'date') head.push((truth.date = pick(script.date, rest.date)));
      else if (part === 'picture') head.push((truth.picture = pick(PICTURES, rest.picture)), ...(rest.credited ? [script.credit] : []));
      else head.push(script[part]);
    }
    const width = script.space === '' ? 36 : 72;
    const set = (text: string): string => {
      if (layout === 'wrapped') return wrap(text, width, script.space !== '');
      return layout === 'typewriter' ? `${script.space === '' ? '\u3000' : '    '}${wrap(text, width, script.space !== '')}` : text;
    };
    const body = rest.paragraphs.flatMap(({ seed, extra }) => {
      const text = seed.map((index) => pick(script.words, index)).join(script.space) + script.stop;
      const extras: Record<string, string[]> = {
        heading: [script.heading],
        list: [`- ${script.heading}`, `- ${script.headline}`],
        numbers: [`1. ${script.heading}`, `2. ${script.headline}`],
        picture: [pick(PICTURES, seed[0] ?? 0), script.credit],
        rule: ['* * *'],
      };
      return [...(extras[extra] ?? []), set(text)];
    });
    const gap = layout === 'lines' || layout === 'typewriter' ? eol : eol + eol;
    const text = `${head.join(eol + eol)}${eol}${eol}${body.join(gap)}${rest.end ? `${eol}${eol}-30-` : ''}`.replace(/\r?\n/g, eol);
    return { text: (rest.bom ? '\ufeff' : '') + text, script, truth };
  });

/** What must hold for every text. */
function assertWhole(text: string): ReturnType<typeof fromManuscript> {
  const result = fromManuscript(text);
  const { lost, strange } = wordsOfImport(result);
  assert.deepEqual({ lost, strange }, { lost: [], strange: [] });
  assert.deepEqual(words(result.report.lines.map((line) => line.text).join('\n')), words(text));
  const reported = new Set(result.report.lines.map(({ path }) => path));
  for (const path of textPaths(result)) assert.ok(reported.has(path), `no line became ${path}`);
  const numbers = result.report.lines.map(({ line }) => line);
  assert.deepEqual(
    numbers,
    [...numbers].sort((one, other) => one - other),
  );
  const bodies = result.report.lines.flatMap(({ path }) => (path?.startsWith('/body/') ? [Number(path.split('/')[2])] : []));
  assert.deepEqual(
    bodies,
    [...bodies].sort((one, other) => one - other),
    'the text keeps its order',
  );
  return result;
}

describe('300 generated manuscripts', () => {
  it('keep every word once and in order', () => {
    fc.assert(
      fc.property(manuscript, ({ text, script, truth }) => {
        const { article } = assertWhole(text);
        assert.equal(article.headline, script.headline);
        if (truth.date !== '') assert.equal(article.datePublished, '2026-03-02');
        if (truth.picture !== '') assert.ok(JSON.stringify(article).includes(JSON.stringify(truth.picture)));
        if (/^(?:By|Author:|نویسند|文)/.test(truth.author)) assert.ok(article.author !== undefined);
      }),
      { numRuns: 300, seed: 20260302 },
    );
  });

  it('and any lines at all, in any order, keep their words too', () => {
    const line = fc.oneof(
      fc.constantFrom(
        '',
        '',
        ' ',
        '\t',
        '---',
        '===',
        '* * *',
        '-30-',
        '###',
        '# Title',
        '## Part',
        '- item',
        '1. one',
        '2. two',
        '• dot',
        '111.png',
        'Photo: 111.png',
        'Photo: Jun Pike',
      ),
      fc.constantFrom(
        'By Mira Sol',
        'By Mira Sol | 2 March 2026',
        'Mira Sol',
        'Delta Post',
        '2 March 2026',
        '02/03/2026',
        'May',
        'Caption: So',
        'Title: X',
        'By the river',
        'SELMA — The boats came back at noon.',
        '    indented',
        'ends with a hyphen-',
      ),
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc.lorem({ maxCount: 30 }),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 25 }), (lines) => void assertWhole(lines.join('\n'))),
      { numRuns: 300, seed: 7 },
    );
  });

  it('and any string is taken without an exception', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => void fromManuscript(text)),
      { numRuns: 200, seed: 11 },
    );
  });
});
