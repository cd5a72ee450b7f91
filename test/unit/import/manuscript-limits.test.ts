import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fromManuscript, MANUSCRIPT_LIMITS as LIMITS } from '../../../src/import/manuscript.js';
import { parseArticle } from '../../../src/index.js';
import { regExpWork } from '../../support/regexp-work.js';

const HEAD = 'Boats return\n\nBy Mira Sol\n\n';
const LINE = 'The first boat left the quay at nine on Monday evening with two hundred passengers on board.';
/** What a line can be full of, and lines of which a text can be full. */
const PIECES = [
  ...[
    'a',
    ' ',
    '\t',
    '- ',
    '#',
    '=',
    '*',
    '1. ',
    'By ',
    'word ',
    'Photo: ',
    'a, ',
    'A. ',
    '[',
    '**',
    '(',
    '| ',
    ' - ',
    '— ',
    '/',
    '報',
    '![a](',
    '"',
    '.-',
    '2 March 2026 ',
  ],
  ...[
    '\n',
    ' \n',
    'x\n',
    'x.\n',
    '- x\n',
    '  - x\n',
    '1. x\n',
    '1. x\n\n',
    'a) x\n',
    '12 May 2025\n',
    'a.png\n',
    'Photo: x\n',
    '=\n',
    '```\n',
    'Mira Sol\n',
    'By Mira Sol\n',
  ],
  ...[
    'By A, B | 2 May 2025 - C, in D\n',
    'CORRECTION: x\n',
    'From: a@b.c\n',
    'Headline: x\n',
    'SELMA, May 2 (A) — x\n',
    `${LINE}\n`,
    `${LINE}\n\n`,
    '"A" said B.\nC ',
  ],
];
const fill = (piece: string, size: number): string => HEAD + piece.repeat(Math.ceil(size / piece.length));
const workOf = (text: string): number => regExpWork(() => void fromManuscript(text)).characters;

describe('a manuscript over the limits', () => {
  it('is cut at a million characters, at twenty thousand lines, and in a line at what one text may hold', () => {
    for (const [text, line, last] of [
      [`${HEAD}${`${LINE}\n`.repeat(15_000)}`, 10_757, undefined],
      [`${HEAD}${'x\n'.repeat(30_000)}`, 20_000, undefined],
      [`${HEAD}${LINE}\n\n${'a'.repeat(60_000)}\n\n${LINE}`, 7, LINE],
    ] as const) {
      const { article, report } = fromManuscript(text);
      assert.equal(article.shortened, true);
      const cut = report.lines.filter(({ became }) => became === 'left-out');
      assert.deepEqual(
        cut.map((entry) => [entry.line, entry.doubtful]),
        [[line, true]],
      );
      assert.ok(report.advice.some((advice) => advice.startsWith(`Line ${String(line)}: `) && advice.includes('left out')));
      const end = article.body.at(-1);
      if (last !== undefined) assert.deepEqual(end?.type === 'paragraph' && end.children[0]?.value, last);
    }
  });

  it('says so on the page', () => {
    const { article } = parseArticle(fromManuscript(`${HEAD}${'a'.repeat(60_000)}`).article);
    assert.equal(article.shortened, true);
  });

  it('is not cut where it is long but within them', () => {
    const { article, report } = fromManuscript(`${HEAD}${`${LINE}\n\n`.repeat(9_000)}`);
    assert.equal(article.shortened, undefined);
    assert.equal(article.body.length, 9_000);
    assert.ok(report.lines.every(({ became }) => became !== 'left-out'));
  });
});

describe('what a manuscript costs, counted in characters that expressions read', () => {
  for (const piece of PIECES) {
    it(`grows as the text does, of ${JSON.stringify(piece.slice(0, 24))}`, () => {
      const size = piece.includes('\n') ? piece.length * 2_000 : 20_000;
      const [once, twice] = [workOf(fill(piece, size)), workOf(fill(piece, size * 2))];
      assert.ok(twice <= once * 2.15, `${String(once)} for ${String(size)} characters, ${String(twice)} for twice as many`);
    });
  }

  it('is bounded: of 10 MB, no expression sees more than the limits, and none that can look back sees more than a line of a few hundred signs', () => {
    const longest = new Map<string, number>();
    for (const piece of PIECES) {
      for (const [source, length] of regExpWork(() => void fromManuscript(fill(piece, 10_000_000))).longest)
        longest.set(source, Math.max(length, longest.get(source) ?? 0));
    }
    for (const [source, length] of longest) {
      const bare = source.replace(/\\.|\[(?:\\.|[^\]])*\]/gu, 'x');
      const repeats = bare.match(/[+*]|\{\d+,\}/g)?.length ?? 0;
      assert.ok(length <= LIMITS.characters, source);
      assert.ok(length <= LIMITS.line || repeats === 0, source);
      assert.ok(length <= 2_100 || repeats <= 1, source);
      assert.doesNotMatch(bare, /\([^()]*(?:[+*]|\{\d*,\})[^()]*\)(?:[+*]|\{\d+,\})/, source);
    }
    assert.ok(longest.size > 50);
  });

  it('is bounded in memory: a hundred megabytes of words, a line as long, a million lines and indents without end are taken', () => {
    for (const text of ['word '.repeat(20_000_000), HEAD + 'a'.repeat(100_000_000), `${HEAD}${'x\n'.repeat(1_000_000)}`, indents(2_000)]) {
      const { article, report } = fromManuscript(text);
      assert.equal(article.shortened, true);
      assert.ok(report.lines.length <= LIMITS.lines + 10);
      assert.ok(JSON.stringify(article).length <= LIMITS.characters * 4);
    }
  });
});

/** A list whose every item stands deeper than the one before it. */
const indents = (count: number): string => HEAD + Array.from({ length: count }, (_, index) => `${' '.repeat(index)}- x`).join('\n');
