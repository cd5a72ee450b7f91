export interface LanguageTag {
  /** Lower case; `und` when the tag is not a language tag. */
  readonly language: string;
  /** Title case, only if the tag has one. */
  readonly script: string | undefined;
  /** Upper case, only if the tag has one. */
  readonly region: string | undefined;
}

const TAG = /^([a-z]{2,3}|[a-z]{5,8})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}|[0-9]{3}))?(?:[-_]|$)/i;

/** Names of languages that are written as another one plus a region. */
const ALIASES = new Map([
  ['prs', { language: 'fa', region: 'AF' }],
  ['pes', { language: 'fa', region: 'IR' }],
  ['iw', { language: 'he', region: undefined }],
  ['ji', { language: 'yi', region: undefined }],
]);

/** Takes a BCP 47 tag apart; case does not matter, and an underscore will do for a hyphen. Never throws. */
export function parseTag(tag: string): LanguageTag {
  const match = TAG.exec(tag.trim());
  if (!match?.[1]) return { language: 'und', script: undefined, region: undefined };
  const written = match[1].toLowerCase();
  const alias = ALIASES.get(written);
  const script = match[2] && match[2].charAt(0).toUpperCase() + match[2].slice(1).toLowerCase();
  return {
    language: alias?.language ?? written,
    script: script || undefined,
    region: match[3]?.toUpperCase() ?? alias?.region,
  };
}
