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
