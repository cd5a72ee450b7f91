import { partsOfTag } from '../base/language-tag.js';

/** ISO 15924 codes; `Aran` is Arabic in the Nastaliq style, `Zyyy` a script not listed here. */
export const SCRIPTS = [
  'Latn',
  'Arab',
  'Aran',
  'Cyrl',
  'Grek',
  'Armn',
  'Geor',
  'Hebr',
  'Syrc',
  'Thaa',
  'Nkoo',
  'Adlm',
  'Rohg',
  'Mand',
  'Samr',
  'Deva',
  'Beng',
  'Guru',
  'Gujr',
  'Orya',
  'Taml',
  'Telu',
  'Knda',
  'Mlym',
  'Sinh',
  'Thai',
  'Laoo',
  'Tibt',
  'Mymr',
  'Khmr',
  'Ethi',
  'Mong',
  'Tfng',
  'Cher',
  'Cans',
  'Olck',
  'Hans',
  'Hant',
  'Jpan',
  'Kore',
  'Zyyy',
] as const;
export type Script = (typeof SCRIPTS)[number];

export const DIRECTIONS = ['ltr', 'rtl'] as const;
export type Direction = (typeof DIRECTIONS)[number];

const RIGHT_TO_LEFT: ReadonlySet<Script> = new Set(['Arab', 'Aran', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg', 'Mand', 'Samr']);

/** Languages by their usual script (CLDR likely subtags); all others are taken for Latin. */
const LANGUAGES: Partial<Record<Script, string>> = {
  Arab:
    'ar fa ps ur ckb ug sd ks pnb skr bal glk mzn lrc azb haz sdh ary arz apc arq aeb kk-CN kk-IR ky-CN ku-IQ ku-IR ' +
    'uz-AF az-IR az-IQ pa-PK tk-AF tk-IR tg-PK',
  Cyrl: 'ru uk be bg mk sr kk ky tg tt ba cv mn ce os ab av kbd bua sah tyv udm kv mhr myv krc kum lez xal rue ug-KZ',
  Grek: 'el grc',
  Armn: 'hy hyw',
  Geor: 'ka xmf',
  Hebr: 'he yi lad',
  Syrc: 'syr aii syc cld',
  Thaa: 'dv',
  Nkoo: 'nqo',
  Rohg: 'rhg',
  Mand: 'mid',
  Samr: 'smp',
  Deva: 'hi mr ne sa kok doi mai bho brx awa new sd-IN',
  Beng: 'bn as bpy mni syl',
  Guru: 'pa',
  Gujr: 'gu',
  Orya: 'or',
  Taml: 'ta',
  Telu: 'te',
  Knda: 'kn tcy',
  Mlym: 'ml',
  Sinh: 'si',
  Thai: 'th tts',
  Laoo: 'lo',
  Tibt: 'bo dz',
  Mymr: 'my shn mnw ksw',
  Khmr: 'km',
  Ethi: 'am ti tig gez',
  Mong: 'mn-CN',
  Tfng: 'zgh',
  Cher: 'chr',
  Cans: 'iu cr oj',
  Olck: 'sat',
  Latn: 'sr-ME sr-RO sr-TR',
  Hans: 'zh wuu gan hak nan yue-CN',
  Hant: 'zh-TW zh-HK zh-MO yue lzh',
  Jpan: 'ja',
  Kore: 'ko',
};

const USUAL = new Map<string, Script>();
for (const script of SCRIPTS) for (const tag of LANGUAGES[script]?.split(' ') ?? []) USUAL.set(tag, script);

/** The script a BCP 47 tag names, else the usual one of its language (and region). */
export function scriptOf(tag: string): Script {
  const { language, script, region } = partsOfTag(tag);
  if (script) return SCRIPTS.find((known) => known === script) ?? 'Zyyy';
  return USUAL.get(`${language}-${region}`) ?? USUAL.get(language) ?? 'Latn';
}

/** The reading direction of a script. */
export function directionOfScript(script: Script): Direction {
  return RIGHT_TO_LEFT.has(script) ? 'rtl' : 'ltr';
}

/** The reading direction of a BCP 47 tag. */
export function directionOf(tag: string): Direction {
  return directionOfScript(scriptOf(tag));
}
