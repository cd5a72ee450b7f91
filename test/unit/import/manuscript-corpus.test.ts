import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { LATIN_HEADS } from './corpus/heads-latin.js';
import { OTHER_HEADS } from './corpus/heads-other.js';
import { BYLINES, DATELINES, DATES } from './corpus/lines.js';
import { heldOut, measureHead, measureLine, tuned, type Verdict } from './corpus/measure.js';

const nameOf = (text: string): string => text.replaceAll('\n', ' / ').slice(0, 70);
const share = (verdicts: readonly Verdict[]): number => verdicts.filter(({ right }) => right).length / verdicts.length;

const HEADS = [LATIN_HEADS, OTHER_HEADS];
const LINES = [BYLINES, DATES, DATELINES];

describe('heads and lines as newsrooms of twenty languages write them', () => {
  it('are 60 heads and 120 lines at least', () => {
    assert.ok(HEADS.flat().length >= 60);
    assert.ok(LINES.flat().length >= 120);
  });

  for (const head of HEADS.flatMap(tuned)) {
    it(`are read whole: ${nameOf(head.text)}`, () => {
      const { got, wanted } = measureHead(head);
      assert.deepEqual(got, wanted);
    });
  }

  for (const line of LINES.flatMap((lines) => tuned<(typeof lines)[number]>(lines))) {
    it(`are read exactly: ${nameOf(line.line)}`, () => {
      const { got, wanted } = measureLine(line);
      assert.deepEqual(got, wanted);
    });
  }

  it('are read in at least 85 of 100 heads that nothing was tuned on', () => {
    assert.ok(share(HEADS.flatMap(heldOut).map(measureHead)) >= 0.85);
  });

  it('are read in at least 90 of 100 lines that nothing was tuned on', () => {
    assert.ok(share(LINES.flatMap((lines) => heldOut<(typeof lines)[number]>(lines)).map(measureLine)) >= 0.9);
  });

  it('lose no word, and nothing is filled wrongly that the report does not mark', () => {
    for (const head of HEADS.flat()) {
      const { lost, unmarked } = measureHead(head);
      assert.deepEqual({ lost, unmarked }, { lost: [], unmarked: [] }, head.text);
    }
    for (const line of LINES.flat()) {
      const { lost, unmarked } = measureLine(line);
      assert.deepEqual({ lost, unmarked }, { lost: [], unmarked: [] }, line.line);
    }
  });
});
