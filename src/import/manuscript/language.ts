const SAMPLE = 20_000;

/** Scripts that one language writes nearly alone. */
const BY_SCRIPT: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\p{sc=Hiragana}\p{sc=Katakana}]/gu],
  ['ko', /\p{sc=Hangul}/gu],
  ['el', /\p{sc=Greek}/gu],
  ['he', /\p{sc=Hebrew}/gu],
  ['th', /\p{sc=Thai}/gu],
  ['ka', /\p{sc=Georgian}/gu],
  ['hy', /\p{sc=Armenian}/gu],
];

/** The commonest words, for scripts that many languages write. A word that two of them share counts for both. */
const BY_WORDS: readonly (readonly [string, ReadonlySet<string>])[] = (
  [
    ['fa', 'و در به از که این است را با برای آن می یک بود شد خود'],
    ['ar', 'في من على أن إلى التي الذي عن مع هذا هذه ما لا كان وقد'],
    ['ur', 'کے میں کی ہے اور سے کو کا نے پر ہیں اس'],
    ['ps', 'د په او چې له ته کې دی دا سره ده'],
    ['ru', 'и в на не что с по как это из к для его'],
    ['uk', 'і в на не що з та як це до для його й'],
    ['hi', 'के में की है और से का को पर ने हैं यह'],
    ['mr', 'आणि आहे या च्या ते हे होते'],
    ['en', 'the of and to in a is that for it on was with as by'],
    ['fr', 'le la les de des et un une est que dans pour en du au'],
    ['de', 'der die das und in den von zu mit ist nicht ein eine auf im'],
    ['es', 'el la los las de y que en un una por con del se es'],
    ['pt', 'o a os as de e que em um uma para com do da não'],
    ['it', 'il la di che e un una per non con del della sono gli le'],
    ['nl', 'de het een en van in is dat op te voor met niet zijn'],
  ] as const
).map(([language, words]) => [language, new Set(words.split(' '))] as const);

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/**
 * The language of a text, when its letters or its commonest words leave little doubt; undefined otherwise. Chinese is left open, since
 * the letters don't say which writing it is. Persian is given as "fa" whether it was written in Iran or in Afghanistan.
 */
export function guessLanguage(text: string): string | undefined {
  const sample = text.slice(0, SAMPLE);
  const letters = count(sample, /\p{L}/gu);
  if (letters < 20) return undefined;
  for (const [language, script] of BY_SCRIPT) {
    const share = count(sample, script) / letters;
    if (share > 0.6 || (language === 'ja' && share > 0.2)) return language;
  }
  const words = sample.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  if (words.length < 15) return undefined;
  const scores = BY_WORDS.map(([language, common]) => ({
    language,
    share: words.filter((word) => common.has(word)).length / words.length,
  }));
  const [best, next] = scores.sort((one, other) => other.share - one.share);
  return best && next && best.share >= 0.12 && best.share >= next.share * 1.4 ? best.language : undefined;
}
