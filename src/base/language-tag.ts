/** No language has a name of more letters in a tag, though some are reserved. */
const LANGUAGE = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/;
const LONGEST = 64;
/** Language and region: such a tag is always one, and the engine need not be asked, which takes longer than all else that is done with it. */
const PLAIN = /^[A-Za-z]{2,3}(?:-[A-Za-z]{2})?$/;

function isStructured(tag: string): boolean {
  if (PLAIN.test(tag)) return true;
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/** A BCP 47 tag in its usual spelling (`fa-AF`, `uz-Cyrl`), or undefined where the text is none. No tag is exchanged for another. */
export function readLanguageTag(text: string): string | undefined {
  const tag = text.trim().replaceAll('_', '-');
  if (tag.length > LONGEST || !LANGUAGE.test(tag) || !isStructured(tag)) return undefined;
  const [language = '', ...rest] = tag.split('-');
  const spelled = rest.map((part) => (/^[A-Za-z]{4}$/.test(part) ? part.charAt(0).toUpperCase() + part.slice(1).toLowerCase() : part.length === 2 ? part.toUpperCase() : part.toLowerCase()));
  return [language.toLowerCase(), ...spelled].join('-');
}

export interface LanguageTag {
  /** Lower case; `und` when the tag is not a language tag. */
  readonly language: string;
  /** Title case, only if the tag has one. */
  readonly script: string | undefined;
  /** Upper case, only if the tag has one. */
  readonly region: string | undefined;
}

const SCRIPT = /^[A-Z][a-z]{3}$/;
const REGION = /^(?:[A-Z]{2}|[0-9]{3})$/;

/** Names of languages that are written as another one plus a region. */
const ALIASES = new Map([
  ['prs', { language: 'fa', region: 'AF' }],
  ['pes', { language: 'fa', region: 'IR' }],
  ['iw', { language: 'he', region: undefined }],
  ['ji', { language: 'yi', region: undefined }],
]);

/** Tags that were taken apart: an article asks for its own again and again. No more than any site has languages. */
const known = new Map<string, LanguageTag>();
const MOST_KNOWN = 500;

/** Takes a BCP 47 tag apart; case does not matter, and an underscore will do for a hyphen. Never throws. */
export function partsOfTag(tag: string): LanguageTag {
  const parts = known.get(tag) ?? takenApart(tag);
  if (known.size < MOST_KNOWN && tag.length <= LONGEST) known.set(tag, parts);
  return parts;
}

function takenApart(tag: string): LanguageTag {
  const [written = 'und', ...rest] = readLanguageTag(tag)?.split('-') ?? [];
  const script = rest.find((part, index) => index === 0 && SCRIPT.test(part));
  const region = rest.find((part, index) => index === (script === undefined ? 0 : 1) && REGION.test(part));
  const alias = ALIASES.get(written);
  return { language: alias?.language ?? written, script, region: region ?? alias?.region };
}
