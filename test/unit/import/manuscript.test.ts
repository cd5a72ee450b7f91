import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fromManuscript, MANUSCRIPT_LINE_KINDS, type ManuscriptImport, type ManuscriptLine } from '../../../src/import/manuscript.js';
import { words, wordsOfImport } from '../../support/manuscript-words.js';

const LONG = 'The boats left before dawn and came back with the tide, which nobody on the quay had seen them do since the autumn storms.';
const LONGER = 'By noon the whole street knew, and those who had stayed at home came down to look at the water and at one another.';

const paragraphs = ({ article }: ManuscriptImport): string[] =>
  article.body.flatMap((block) => (block.type === 'paragraph' ? block.children.map(({ value }) => value) : []));
const lineOf = ({ report }: ManuscriptImport, text: string): ManuscriptLine => {
  const line = report.lines.find((entry) => entry.text === text);
  assert.ok(line, `the report has no line "${text}"`);
  return line;
};
const join = (...lines: string[]): string => lines.join('\n\n');

describe('the head of a manuscript', () => {
  it('reads headline, author, outlet, date and picture, a line each', () => {
    const result = fromManuscript(join('Boats return to the delta', 'Mira Sol', 'Delta Post', '2 March 2026', '111.png', LONG, LONGER));
    assert.deepEqual(result.article, {
      headline: 'Boats return to the delta',
      author: 'Mira Sol',
      publisher: 'Delta Post',
      datePublished: '2026-03-02',
      image: { type: 'image', src: '111.png' },
      inLanguage: 'en',
      body: [LONG, LONGER].map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] })),
    });
    assert.ok(result.report.advice.some((advice) => advice.includes('111.png')));
  });

  it('manages without an author', () => {
    const { article, report } = fromManuscript(join('Boats return', '2 March 2026', LONG));
    assert.equal(article.author, undefined);
    assert.equal(article.datePublished, '2026-03-02');
    assert.ok(report.advice.some((advice) => advice.startsWith('No author')));
  });

  it('manages without a date', () => {
    const result = fromManuscript(join('Boats return', 'Mira Sol', 'Delta Post', '111.png', LONG));
    assert.equal(result.article.author, 'Mira Sol');
    assert.equal(result.article.publisher, 'Delta Post');
    assert.equal(result.article.datePublished, undefined);
    assert.ok(result.report.advice.some((advice) => advice.startsWith('No date')));
  });

  it('takes two bare lines in a row for author and outlet even when nothing else signs the text, and says that it is unsure', () => {
    const result = fromManuscript(join('Boats return', 'Mira Sol', 'Delta Post', LONG));
    assert.equal(result.article.author, 'Mira Sol');
    assert.equal(result.article.publisher, 'Delta Post');
    assert.equal(lineOf(result, 'Mira Sol').doubtful, true);
  });

  it('takes a line that nothing explains for the outlet where one can stand, and marks it', () => {
    for (const line of ['Quayside Lantern Boats', 'Quiet ferries', 'Selma Ostra']) {
      const result = fromManuscript(join('Boats return', 'By Mira Sol', line, '2 March 2026', LONG));
      assert.equal(result.article.publisher, line);
      assert.equal(lineOf(result, line).doubtful, true);
    }
    assert.equal(lineOf(fromManuscript(join('Boats return', 'By Mira Sol', 'Delta Post', '2 March 2026', LONG)), 'Delta Post').doubtful, undefined);
  });

  it('keeps one bare name as text when nothing decides whether it is a name or a sub-heading', () => {
    const result = fromManuscript(join('Boats return', 'Early Years', LONG));
    assert.equal(result.article.author, undefined);
    assert.deepEqual(paragraphs(result), ['Early Years', LONG]);
    assert.equal(lineOf(result, 'Early Years').doubtful, true);
  });

  it('reads a date before the author', () => {
    for (const author of ['Mira Sol', 'By Mira Sol']) {
      const { article } = fromManuscript(join('Boats return', '2 March 2026', author, LONG));
      assert.equal(article.author, 'Mira Sol');
      assert.equal(article.datePublished, '2026-03-02');
      assert.equal(article.body.length, 1);
    }
  });

  it('reads a date and a picture above the headline', () => {
    const { article } = fromManuscript(join('2 March 2026', 'boats.jpg', 'Boats return', 'By Mira Sol', LONG));
    assert.equal(article.headline, 'Boats return');
    assert.equal(article.datePublished, '2026-03-02');
    assert.equal(article.image?.src, 'boats.jpg');
  });

  it('reads two authors and three', () => {
    const authorOf = (line: string): unknown => fromManuscript(join('Boats return', line, '2 March 2026', LONG)).article.author;
    assert.deepEqual(authorOf('By Mira Sol and Jun Pike'), ['Mira Sol', 'Jun Pike']);
    assert.deepEqual(authorOf('By Mira Sol, Jun Pike and Ada Okoro'), ['Mira Sol', 'Jun Pike', 'Ada Okoro']);
    assert.deepEqual(authorOf('By Mira Sol, Jun Pike, and Ada Okoro'), ['Mira Sol', 'Jun Pike', 'Ada Okoro']);
    assert.deepEqual(authorOf('نویسنده: نرگس امینی و بهرام رستگار'), ['نرگس امینی', 'بهرام رستگار']);
    assert.deepEqual(authorOf('از نرگس امینی'), 'نرگس امینی');
    assert.deepEqual(authorOf('By Mira Sol, harbour correspondent'), { name: 'Mira Sol', jobTitle: 'harbour correspondent' });
    const outlet = fromManuscript(join('Boats return', 'By Mira Sol, Delta Post', LONG));
    assert.deepEqual([outlet.article.author, outlet.article.publisher], ['Mira Sol', 'Delta Post']);
    assert.deepEqual(
      outlet.report.lines.filter(({ line }) => line === 3).map(({ became, text, doubtful }) => [became, text, doubtful]),
      [
        ['author', 'By Mira Sol,', true],
        ['publisher', 'Delta Post', true],
      ],
    );
    assert.deepEqual(authorOf('Mira Sol and Jun Pike'), ['Mira Sol', 'Jun Pike']);
    assert.deepEqual(authorOf('Mira Sol, Jun Pike'), ['Mira Sol', 'Jun Pike']);
    assert.deepEqual(authorOf('نرگس امینی و بهرام رستگار'), ['نرگس امینی', 'بهرام رستگار']);
    assert.deepEqual(authorOf('Land and Sea'), undefined);
  });

  it('divides a line that holds author and date', () => {
    const result = fromManuscript(join('Boats return', 'By Mira Sol | 2 March 2026', LONG));
    assert.equal(result.article.author, 'Mira Sol');
    assert.equal(result.article.datePublished, '2026-03-02');
    assert.deepEqual(
      result.report.lines.filter(({ line }) => line === 3).map(({ became }) => became),
      ['author', 'date'],
    );
  });

  it('takes the only text between headline and byline for the standfirst', () => {
    const deck = 'After two winters of silence the crossing opens again, and the market with it.';
    const { article } = fromManuscript(join('Boats return', deck, 'By Mira Sol', '2 March 2026', LONG));
    assert.equal(article.standfirst, deck);
    assert.equal(article.body.length, 1);
  });

  it('leaves an opening paragraph that nothing signs in the text', () => {
    const result = fromManuscript(join('Boats return', 'By Mira Sol', 'A short opening line, with its full stop.', LONG));
    assert.equal(result.article.standfirst, undefined);
    assert.equal(paragraphs(result).length, 2);
  });

  it('does not take the first date of a chronicle for the date of publication', () => {
    const result = fromManuscript(join('The week on the quay', LONG, '2 March 2026', LONGER, '3 March 2026', LONG));
    assert.equal(result.article.datePublished, undefined);
    assert.equal(paragraphs(result).length, 5);
  });

  it('keeps as text what merely looks like a date, and says why', () => {
    for (const line of [
      '02/03/2026',
      '31 February 2026',
      'March 2026',
      '2 March',
      '2 March 2026, 14:30',
      'May 2026 be kind to the delta',
    ]) {
      const result = fromManuscript(join('Boats return', 'By Mira Sol', line, LONG));
      assert.equal(result.article.datePublished, undefined, line);
      assert.ok(JSON.stringify(result.article.body).includes(line), line);
      assert.ok(result.article.publisher === undefined, line);
    }
    assert.match(lineOf(fromManuscript(join('Boats return', 'By Mira Sol', '02/03/2026', LONG)), '02/03/2026').why, /either way/);
  });

  it('gives the credit and the caption to the picture beside them', () => {
    const { article } = fromManuscript(
      join('Boats return', 'Mira Sol', '2 March 2026', 'boats-at-dawn.jpg', 'Caption: The first boat.', 'Photo: Jun Pike', LONG),
    );
    assert.deepEqual(article.image, {
      type: 'image',
      src: 'boats-at-dawn.jpg',
      alt: 'Boats at dawn',
      caption: 'The first boat.',
      credit: 'Jun Pike',
    });
    const persian = fromManuscript(join('بازگشت قایق‌ها', 'نرگس امینی', '111.png', 'عکس: بهرام رستگار', LONG));
    assert.equal(persian.article.image?.credit, 'بهرام رستگار');
  });

  it('keeps a credit without a picture as text', () => {
    const result = fromManuscript(join('Boats return', LONG, 'Photo: Jun Pike', LONGER));
    assert.deepEqual(paragraphs(result), [LONG, 'Photo: Jun Pike', LONGER]);
    assert.equal(lineOf(result, 'Photo: Jun Pike').doubtful, true);
  });

  it('takes an underlined headline and one with the sign of a heading', () => {
    const result = fromManuscript(`Boats return\r\n============\r\n\r\n2026-03-02\r\n\r\n${LONG}\r\n`);
    assert.equal(result.article.headline, 'Boats return');
    assert.equal(lineOf(result, '============').became, 'rule');
    assert.equal(fromManuscript(`# Boats return\n\n${LONG}`).article.headline, 'Boats return');
  });

  it('sets the dateline only when it cannot be anything else', () => {
    const opened = (line: string): ManuscriptImport => fromManuscript(join('Boats return', 'By Mira Sol', line, LONGER));
    assert.equal(opened(`PORT SELMA (Delta Post) — ${LONG}`).article.dateline, 'PORT SELMA (Delta Post)');
    assert.equal(opened(`SELMA, Lower Delta — ${LONG}`).article.dateline, 'SELMA, Lower Delta');
    assert.equal(opened(`بندر (پیک بندر) — ${'قایق‌ها پیش از سپیده‌دم رفتند و با مد برگشتند.'}`).article.dateline, 'بندر (پیک بندر)');
    for (const start of ['NATO — long silent — ', 'Selma — ', 'UN — ', 'THE DELTA - ']) {
      const result = opened(start + LONG);
      assert.equal(result.article.dateline, undefined, start);
      assert.equal(paragraphs(result)[0], start + LONG);
    }
    const result = opened(`SELMA — ${LONG}`);
    assert.deepEqual(paragraphs(result), [LONG, LONGER]);
    assert.deepEqual(
      result.report.lines.filter(({ line }) => line === 5).map(({ became, text }) => [became, text]),
      [
        ['dateline', 'SELMA —'],
        ['paragraph', LONG],
      ],
    );
  });
});

describe('the text of a manuscript', () => {
  it('finds sub-headings by form and place', () => {
    const result = fromManuscript(
      join('Boats return', 'By Mira Sol', LONG, 'A market without fish', LONGER, 'What comes next?', LONG, 'Selma, in March'),
    );
    assert.deepEqual(
      result.article.body.map(({ type }) => type),
      ['paragraph', 'heading', 'paragraph', 'paragraph', 'paragraph', 'paragraph'],
    );
  });

  it('reads signed and underlined headings', () => {
    const { article } = fromManuscript(join('Boats return', LONG, '## The market', LONGER, 'The quay\n--------', LONG, '### Detail', LONG));
    assert.deepEqual(
      article.body.filter((block) => block.type === 'heading').map(({ level, children }) => [level, children[0]?.value]),
      [
        [2, 'The market'],
        [2, 'The quay'],
        [3, 'Detail'],
      ],
    );
  });

  it('makes a list of two items in a row, not of one', () => {
    const { article } = fromManuscript(
      join('Boats return', `${LONG}`, '- nets\n- ropes\n• lamps', '3. salt\n4. ice', '- alone', '2024. A year of its own, and no item.'),
    );
    assert.deepEqual(
      article.body.map((block) => (block.type === 'list' ? [block.ordered ?? false, block.start ?? 1, block.children.length] : block.type)),
      ['paragraph', [false, 1, 3], [true, 3, 2], 'paragraph', 'paragraph'],
    );
  });

  it('joins wrapped lines, with a space or, between characters that want none, without', () => {
    const wrapped =
      'The boats left before dawn and came back with the tide, which nobody\non the quay had seen them do since the autumn storms, when the light-\nhouse keeper counted the masts and wrote their number on the wall of\nhis kitchen.';
    const result = fromManuscript(`Boats return\n\n${wrapped}\n\n${wrapped}`);
    assert.equal(paragraphs(result).length, 2);
    assert.equal(paragraphs(result)[0], wrapped.replace('light-\nhouse', 'light-house').replaceAll('\n', ' '));
    const japanese =
      '船は夜明け前に出て、潮とともに戻ってきた。秋の嵐以来、埠頭の誰も見たことのない光\n景だった。正午には通りじゅうが知っていて、家にいた人々も水と互いの顔を見に下りて\nきた。市場には灯がともった。';
    assert.deepEqual(paragraphs(fromManuscript(`船が戻る\n\n${japanese}\n\n${japanese}`)), [
      japanese.replaceAll('\n', ''),
      japanese.replaceAll('\n', ''),
    ]);
  });

  it('starts a paragraph at an indent when there are no blank lines', () => {
    const text =
      '    The boats left before dawn and came back with the tide, which\nnobody on the quay had seen them do since the autumn storms.\n    By noon the whole street knew, and those who had stayed at home\ncame down to look at the water.';
    assert.equal(paragraphs(fromManuscript(`Boats return\n\n${text}\n\n-30-`)).length, 2);
  });

  it('makes a paragraph of each line when there are no blank lines', () => {
    assert.deepEqual(paragraphs(fromManuscript(`Boats return\n${LONG}\n${LONGER}\n${LONG}`)), [LONG, LONGER, LONG]);
  });

  it('puts a picture where it stands in the text, with its caption and credit', () => {
    const { article } = fromManuscript(
      join('Boats return', 'By Mira Sol', LONG, 'https://pictures.example/quay-at-noon.webp\nThe quay at noon.', 'Foto: Jun Pike', LONGER),
    );
    assert.deepEqual(article.body[1], {
      type: 'image',
      src: 'https://pictures.example/quay-at-noon.webp',
      alt: 'Quay at noon',
      caption: 'The quay at noon.',
      credit: 'Jun Pike',
    });
  });

  it('parts the text at a line of marks and leaves the end mark out', () => {
    const result = fromManuscript(join('Boats return', LONG, '* * *', LONGER, '-30-'));
    assert.deepEqual(
      result.article.body.map(({ type }) => type),
      ['paragraph', 'thematic-break', 'paragraph'],
    );
    assert.equal(lineOf(result, '-30-').became, 'end-mark');
  });

  it('keeps typographic quotes, dashes, hard spaces and everything else inside a line as it is', () => {
    const line = '“No – not yet,” she said… It’s 5\u00a0km\tto «Selma» — isn’t it?';
    assert.deepEqual(paragraphs(fromManuscript(`\ufeffBoats return\r\n\r\n\u00a0${line}\t\r\n`)), [line]);
  });
});

describe('any input', () => {
  it('reports a missing headline, and never throws for what is not a string', () => {
    for (const input of ['', ' \n\n', undefined, null, 7, {}, []] as string[]) {
      const { article, report } = fromManuscript(input);
      assert.deepEqual(article, { headline: '', body: [] });
      assert.ok(report.advice[0]?.startsWith('There is no headline'));
      assert.ok(report.lines.length > 0);
    }
  });

  it('makes a paragraph, not a headline, of a first line that is far too long', () => {
    const { article, report } = fromManuscript(LONG.repeat(4));
    assert.equal(article.headline, '');
    assert.equal(article.body.length, 1);
    assert.ok(report.advice[0]?.startsWith('There is no headline'));
  });

  it('takes no file name for a picture that an address would make dangerous', () => {
    for (const line of [
      'javascript:alert(1).png',
      'data:image/x.png',
      'file:///a.png',
      '//host/a.png',
      'C:\\a.png',
      'Look at the file 111.png',
    ]) {
      assert.equal(fromManuscript(join('Boats return', 'By Mira Sol', line, LONG)).article.image, undefined, line);
    }
  });

  it('knows every kind that it reports', () => {
    const kinds = new Set<string>(MANUSCRIPT_LINE_KINDS);
    for (const { became } of fromManuscript(join('Boats', 'By Mira Sol', 'a.png', LONG, '- a\n- b', '***', LONG)).report.lines)
      assert.ok(kinds.has(became));
  });
});

const shared = new URL('../../../../shared/', import.meta.url);

describe('the manuscripts in the shared samples', { skip: !existsSync(shared) }, () => {
  const sourceWords = (text: string): string[] => words(text);

  it('turns the seed into a finished article, word for word', () => {
    const folder = new URL('seed/', shared);
    const name = readdirSync(folder).find((file) => /^\d.*\.txt$/.test(file)) ?? '';
    const source = readFileSync(new URL(name, folder), 'utf8')
      .split(/\n+/)
      .filter((line) => line !== '');
    const result = fromManuscript(readFileSync(new URL(name, folder), 'utf8'));
    const { body, ...head } = result.article;
    assert.deepEqual(head, {
      headline: source[0],
      author: source[1],
      publisher: source[2],
      datePublished: '2025-02-12',
      image: { type: 'image', src: '111.png' },
      inLanguage: 'en',
    });
    assert.deepEqual(
      body,
      source.slice(5).map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] })),
    );
    assert.equal(body.length, 6);
  });

  for (const folder of ['samples/manuscript-derived/', 'samples/clean-html-multiscript/']) {
    const location = new URL(folder, shared);
    const names = existsSync(location) ? readdirSync(location).filter((name) => /^(?:\d+|.*\.manuscript)\.txt$/.test(name)) : [];
    for (const name of names) {
      it(`keeps every word of ${folder}${name} in order`, () => {
        const source = readFileSync(new URL(name, location), 'utf8');
        const result = fromManuscript(source);
        const { lost, strange } = wordsOfImport(result);
        assert.deepEqual({ lost, strange }, { lost: [], strange: [] });
        assert.deepEqual(words(result.report.lines.map(({ text }) => text).join('\n')), sourceWords(source));
        const expected = words(readFileSync(new URL(name.replace(/(\.manuscript)?\.txt$/, '.expected.txt'), location), 'utf8')).join('');
        const bodyLines = result.report.lines.filter(({ became }) => became !== 'end-mark').map(({ text }) => text);
        assert.ok(words(bodyLines.join('\n')).join('').endsWith(expected), 'the text ends as expected');
      });
    }
  }
});

describe('the manuscripts of the demo', () => {
  for (const [name, date, author] of [
    ['report.txt', '2026-03-14', 'Leena Marwick'],
    ['report.fa.txt', '2026-03-14', 'لینا مارویک'],
  ] as const) {
    it(`reads ${name} as headline, author, outlet, date, picture and six paragraphs`, () => {
      const { article } = fromManuscript(readFileSync(new URL(`../../../demo/manuscripts/${name}`, import.meta.url), 'utf8'));
      assert.equal(article.author, author);
      assert.ok(article.publisher === 'The Harbour Record' || article.publisher === 'پیک بندر');
      assert.equal(article.datePublished, date);
      assert.equal(article.image?.src, 'night-ferry.jpg');
      assert.deepEqual(
        article.body.map(({ type }) => type),
        Array<string>(6).fill('paragraph'),
      );
      assert.equal(article.inLanguage, name === 'report.txt' ? 'en' : 'fa-AF');
    });
  }
});
