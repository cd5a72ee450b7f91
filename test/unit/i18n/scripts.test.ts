import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { directionOf, DIRECTIONS, scriptOf, SCRIPTS, type Direction, type Script } from '../../../src/i18n/script.js';
import { guessDirection, textScriptOf } from '../../../src/i18n/text-script.js';

const tags: readonly [tag: string, script: Script, direction: Direction][] = [
  ['en', 'Latn', 'ltr'],
  ['fa', 'Arab', 'rtl'],
  ['fa-AF', 'Arab', 'rtl'],
  ['prs', 'Arab', 'rtl'],
  ['ps', 'Arab', 'rtl'],
  ['ar-EG', 'Arab', 'rtl'],
  ['ckb', 'Arab', 'rtl'],
  ['ug', 'Arab', 'rtl'],
  ['ur', 'Arab', 'rtl'],
  ['ur-Aran', 'Aran', 'rtl'],
  ['uz', 'Latn', 'ltr'],
  ['uz-Arab', 'Arab', 'rtl'],
  ['uz_ARAB_af', 'Arab', 'rtl'],
  ['uz-AF', 'Arab', 'rtl'],
  ['uz-Cyrl', 'Cyrl', 'ltr'],
  ['tg', 'Cyrl', 'ltr'],
  ['ru', 'Cyrl', 'ltr'],
  ['sr', 'Cyrl', 'ltr'],
  ['sr-Latn', 'Latn', 'ltr'],
  ['pa', 'Guru', 'ltr'],
  ['pa-PK', 'Arab', 'rtl'],
  ['ks-Deva', 'Deva', 'ltr'],
  ['az-IR', 'Arab', 'rtl'],
  ['ku', 'Latn', 'ltr'],
  ['he', 'Hebr', 'rtl'],
  ['iw', 'Hebr', 'rtl'],
  ['yi', 'Hebr', 'rtl'],
  ['dv', 'Thaa', 'rtl'],
  ['syr', 'Syrc', 'rtl'],
  ['nqo', 'Nkoo', 'rtl'],
  ['ff-Adlm', 'Adlm', 'rtl'],
  ['hi', 'Deva', 'ltr'],
  ['el', 'Grek', 'ltr'],
  ['zh', 'Hans', 'ltr'],
  ['zh-TW', 'Hant', 'ltr'],
  ['zh-hant-HK', 'Hant', 'ltr'],
  ['ja', 'Jpan', 'ltr'],
  ['ko', 'Kore', 'ltr'],
  ['en-Shaw', 'Zyyy', 'ltr'],
  ['', 'Latn', 'ltr'],
  ['constructor', 'Latn', 'ltr'],
];

for (const [tag, script, direction] of tags) {
  test(`${tag || 'no tag'} is written in ${script}, ${direction}`, () => {
    assert.equal(scriptOf(tag), script);
    assert.equal(directionOf(tag), direction);
  });
}

const texts: readonly [text: string, script: Script | undefined, direction: Direction][] = [
  ['', undefined, 'ltr'],
  ['2026 — 12:30', undefined, 'ltr'],
  ['۱۴۰۵', undefined, 'ltr'],
  ['Night ferries return', 'Latn', 'ltr'],
  ['NATO در کابل', 'Arab', 'rtl'],
  ['The word سلام is a greeting', 'Latn', 'ltr'],
  ['د افغانستان خبرونه', 'Arab', 'rtl'],
  ['שלום עולם', 'Hebr', 'rtl'],
  ['Новости', 'Cyrl', 'ltr'],
  ['नमस्ते', 'Deva', 'ltr'],
  ['東京の天気', 'Jpan', 'ltr'],
  ['北京天气', 'Hans', 'ltr'],
  ['서울', 'Kore', 'ltr'],
  ['𞤀𞤣𞤤𞤢𞤥', 'Adlm', 'rtl'],
  ['\ufefb\ufdf2', 'Arab', 'rtl'],
];

for (const [text, script, direction] of texts) {
  test(`${JSON.stringify(text)} is taken for ${script ?? 'no script'}`, () => {
    assert.equal(textScriptOf(text), script);
    assert.equal(guessDirection(text), direction);
  });
}

/** The first and the last letter of blocks of Unicode, and of one what stands before and behind it. */
const blocks: readonly [letters: string, script: Script | undefined][] = [
  ['AZ', 'Latn'], ['az', 'Latn'], ['\u00c0\u024f', 'Latn'], ['\u1e00\u1eff', 'Latn'], ['\u0370\u03ff', 'Grek'], ['\u1f00\u1fff', 'Grek'], ['\u0400\u052f', 'Cyrl'], ['\u0531\u058f', 'Armn'],
  ['\u05d0\u05f4', 'Hebr'], ['\ufb1d\ufb4f', 'Hebr'], ['\u0620\u064a', 'Arab'], ['\u066e\u06d5', 'Arab'], ['\u06ee\u06ef', 'Arab'], ['\u0750\u077f', 'Arab'], ['\ufb50\ufdff', 'Arab'], ['\ufe70\ufefc', 'Arab'],
  ['\u0700\u074f', 'Syrc'], ['\u0780\u07bf', 'Thaa'], ['\u07c0\u07ff', 'Nkoo'], ['\u0900\u097f', 'Deva'], ['\u0980\u09ff', 'Beng'], ['\u0e00\u0e7f', 'Thai'], ['\u10a0\u10ff', 'Geor'], ['\u1200\u139f', 'Ethi'],
  ['\u3041\u30ff', 'Jpan'], ['\u4e00\u9fff', 'Hans'], ['\uac00\ud7af', 'Kore'], ['\u{10d00}\u{10d3f}', 'Rohg'], ['\u{1e900}\u{1e95f}', 'Adlm'], ['\u{20000}\u{323af}', 'Hans'],
  ['@[', undefined], ['`{', undefined], ['\u061f\u064b', undefined], ['\u{1ffff}\u{323b0}', undefined],
];

for (const [letters, script] of blocks) {
  test(`a block has its script from its first letter to its last: ${letters}`, () => {
    for (const letter of letters) assert.equal(textScriptOf(letter), script, letter);
  });
}

test('of two scripts with as many letters the earlier one counts, and a single letter more decides', () => {
  assert.equal(textScriptOf('ab, \u0431\u0431'), 'Latn');
  assert.equal(textScriptOf('\u0431\u0431, ab'), 'Cyrl');
  assert.equal(textScriptOf('x\u0431\u0431'), 'Cyrl');
  assert.equal(textScriptOf('\u0431\u{1e900}\u{1e901}'), 'Adlm');
});

test('Han letters beside kana are Japanese, however few those are', () => {
  assert.equal(textScriptOf('\u6e2f\u6e2f\u6e2f\u306e'), 'Jpan');
  assert.equal(textScriptOf('\u6e2f\u6e2f\u6e2f'), 'Hans');
  assert.equal(textScriptOf('aaa\u306e'), 'Latn');
});

test('two thousand signs of a text are read, and not one more', () => {
  assert.equal(textScriptOf(`${' '.repeat(1999)}\u0431`), 'Cyrl');
  assert.equal(textScriptOf(`${' '.repeat(2000)}\u0431`), undefined);
});

test('only the beginning of a text is read', () => {
  assert.equal(guessDirection('a'.repeat(2000) + 'ب'.repeat(100_000)), 'ltr');
});

test('any text and any tag have a script and a direction', () => {
  const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));
  fc.assert(
    fc.property(anyText, (text) => {
      assert.ok(SCRIPTS.includes(scriptOf(text)));
      assert.ok(DIRECTIONS.includes(directionOf(text)));
      assert.ok(DIRECTIONS.includes(guessDirection(text)));
    }),
  );
});
