import { readLanguageTag } from '../../base/language-tag.js';

const LETTERS = Array.from({ length: 26 }, (_, index) => String.fromCharCode(97 + index));
/** Languages of three letters that newsrooms write in, and tags with names of their own. */
const MORE = ['prs', 'ckb', 'haz', 'yue', 'fil', 'en-US', 'en-GB', 'pt-BR', 'zh-Hans', 'zh-Hant'];
let names: Map<string, string> | undefined;

/** Every name of a language that the platform knows in English, and in the language itself where that is written often. */
function languageNames(): Map<string, string> {
  const found = new Map<string, string>([['farsi', 'fa'], ['dari', 'prs']]);
  const english = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
  for (const tag of [...LETTERS.flatMap((first) => LETTERS.map((second) => first + second)), ...MORE]) {
    const name = english.of(tag)?.toLowerCase();
    if (name !== undefined && !found.has(name)) found.set(name, tag);
  }
  for (const tag of ['de', 'fr', 'es', 'it', 'pt', 'nl', 'ru', 'tr', 'ar', 'fa', 'ps', 'ja', 'zh', 'ko']) found.set((new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? '').toLowerCase(), tag);
  return found;
}

/** The tag of a language that is written by its name ("english", "English (US)"), or as an operating system does; empty where there is none. */
export function tagOf(text: string): string {
  const [, name = '', region = ''] = /^([^(),;./@]+)(?:\s*\(\s*([A-Za-z]{2})\s*\))?/.exec(text.trim()) ?? [];
  try {
    names ??= languageNames();
    const tag = names.get(name.trim().toLowerCase()) ?? Intl.getCanonicalLocales(readLanguageTag(name) ?? '')[0] ?? '';
    return tag === '' || region === '' ? tag : `${tag}-${region.toUpperCase()}`;
  } catch {
    return '';
  }
}
