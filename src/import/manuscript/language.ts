import { fold } from './fold.js';
import { LANGUAGES } from './vocabulary.js';

const DARI = 'fa-AF';
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

/** Letters that one of the languages in Arabic script writes, or hardly any other. */
const LETTERS: readonly (readonly [string, RegExp])[] = [
  ['ur', /[ٹڈڑںےھہۓ]/gu],
  ['ps', /[ټډړږښګڼېۍځڅۀ]/gu],
  ['fa', /[پچژگکی]/gu],
  ['ar', /[ةىيكأإؤئ]/gu],
  ['ckb', /[ڕڵۆێە]/gu],
];

/** Signs that only one of the two ways of writing Chinese has. */
const SIMPLIFIED = /[们这个国说时对会来发为学后开关东车长门问间见马书进过还没经济产业务电话区岛单载两声称继续规从众]/gu;
const TRADITIONAL = /[們這個國說時對會來發為學後開關東車長門問間見馬書進過還沒經濟產業務電話區島單載兩聲稱繼續規從眾]/gu;

const COMMON: readonly (readonly [string, ReadonlySet<string>])[] = LANGUAGES.filter(
  ({ common, language }) => common !== undefined && language !== DARI,
).map(({ language, common = '' }) => [language, new Set(common.split('|').map(fold))] as const);
const DARI_WORDS = new Set((LANGUAGES.find(({ language }) => language === DARI)?.common ?? '').split('|').map(fold));

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

function inChinese(sample: string): string | undefined {
  const [simplified, traditional] = [count(sample, SIMPLIFIED), count(sample, TRADITIONAL)];
  if (simplified === 0 && traditional === 0) return undefined;
  return simplified > traditional ? 'zh-Hans' : 'zh-Hant';
}

/** Letters of the text that only some of the languages in its script have: they weigh as common words do. */
function byLetters(sample: string, letters: number): ReadonlyMap<string, number> {
  return new Map(LETTERS.map(([language, pattern]) => [language, Math.min(0.2, (count(sample, pattern) / letters) * 2)]));
}

/** Persian as it is written in Afghanistan has words of its own. */
function persianOf(words: readonly string[]): string {
  const own = words.filter((word) => DARI_WORDS.has(word)).length;
  return own >= 3 || own > words.length / 25 ? DARI : 'fa';
}

/**
 * The language of a text, when its letters or its commonest words leave little doubt; undefined otherwise. Persian is given as "fa-AF"
 * where words are in it that are written in Afghanistan only, Chinese as the way in which it is written.
 */
export function guessLanguage(text: string): string | undefined {
  const sample = text.slice(0, SAMPLE);
  const letters = count(sample, /\p{L}/gu);
  if (letters < 20) return undefined;
  for (const [language, script] of BY_SCRIPT) {
    const share = count(sample, script) / letters;
    if (share > 0.6 || (language === 'ja' && share > 0.2)) return language;
  }
  if (count(sample, /\p{sc=Han}/gu) / letters > 0.6) return inChinese(sample);
  const words = (sample.match(/[\p{L}\p{M}\u200c'’]+/gu) ?? []).map(fold);
  if (words.length < 15) return undefined;
  const isArabic = count(sample, /\p{sc=Arabic}/gu) / letters > 0.6;
  const own = isArabic ? byLetters(sample, letters) : undefined;
  const scores = COMMON.map(([language, common]) => ({
    language,
    share: words.filter((word) => common.has(word)).length / words.length + (own?.get(language) ?? 0),
  }));
  if (own && (own.get('ckb') ?? 0) >= 0.1) return undefined;
  const [best, next] = scores.sort((one, other) => other.share - one.share);
  if (!best || !next || best.share < 0.12 || best.share < next.share * 1.25) return undefined;
  return best.language === 'fa' ? persianOf(words) : best.language;
}
