import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { cutText } from '../../../src/schema/input/cut.js';

const SIGNS = ['a', 'é', 'e\u0301', '\u0645', '\u0645\u064b', '港', '😀', '👍🏽', '👨\u200d👩\u200d👧', '🇦🇫', '🇦', '❤\ufe0f', 'मी', '\u1100\u1161\u11a8', '한', '𝐀', '🏴\u{e0067}\u{e0062}\u{e007f}', '\u200c', '\u200d', ' ', '\n', '\u2028'];
const text = fc.array(fc.constantFrom(...SIGNS), { minLength: 1, maxLength: 30 }).map((signs) => signs.join(''));
const isHalved = (cut: string) => /[\ud800-\udbff]$/.test(cut);

test('text is cut where the platform too sees the end of a grapheme', () => {
  const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
  fc.assert(fc.property(text, fc.integer({ min: 20, max: 80 }), (whole, max) => {
    const cut = cutText(whole, max);
    assert.ok(whole.startsWith(cut) && cut.length <= max && !isHalved(cut));
    if (cut.length === whole.length) return;
    const { index } = graphemes.segment(whole).containing(cut.length) ?? {};
    // text of joiners alone has no such place
    if (cut.length < max - 12) return;
    assert.equal(index, cut.length, JSON.stringify([whole, max, cut]));
  }), { numRuns: 3_000, seed: 20_260_302 });
});

test('a flag is not cut in half, however many stand before it', () => {
  for (const before of ['', 'a', '🇦🇫', '🇦🇫🇮🇷🇹🇯', '😀']) {
    const whole = `${before}🇦🇫🇮🇷`;
    assert.equal(cutText(whole, before.length + 6), `${before}🇦🇫`);
    assert.equal(cutText(whole, before.length + 5), `${before}🇦🇫`);
  }
});

test('what is one grapheme from its beginning to beyond the limit is cut between two characters', () => {
  assert.equal(cutText('😀\u200d'.repeat(20), 10), '😀\u200d😀\u200d😀\u200d'.slice(0, 9));
  assert.equal(cutText('😀', 1), '\ufffd');
});

test('engines without `Intl.Segmenter` cut the same', () => {
  const { Segmenter } = Intl;
  const texts = fc.sample(text, { numRuns: 200, seed: 7 });
  const here = texts.map((each) => cutText(each, 12));
  Reflect.deleteProperty(Intl, 'Segmenter');
  try {
    assert.deepEqual(texts.map((each) => cutText(each, 12)), here);
  } finally {
    Object.assign(Intl, { Segmenter });
  }
});
