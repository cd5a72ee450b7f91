import { scriptFactors } from './generated/tokens.js';
import { ARABIC, EAST_ASIAN, INDIC, MARKED_LATIN, NASTALIQ, SET } from './selectors.js';

type Script = keyof typeof scriptFactors;

/** A rule for the wrapper and for every element inside that has a language of its own. */
const set = (languages: string, declarations: string) => `.galley${languages}, .galley :where([lang], ${SET})${languages} {${declarations}}\n`;

const factors = (languages: string, script: Script) => set(languages, scriptFactors[script]);

const upright = `
  --_tracking-headline: normal;
  --_tracking-kicker: normal;
  --_case-kicker: none;
  --_case-headline: none;
  --_emphasis-style: normal;
  --_standfirst-style: normal;
  --_heading-style: normal;
  --_pullquote-style: normal;
  --_emphasis-weight: bolder;
  --_hyphens: manual;
  letter-spacing: normal;
  text-transform: none;
  font-style: normal;
`;

/** What the script of a language asks for: size, leading, measure; joined letters are neither spaced, slanted, hyphenated nor enlarged. */
export const scripts = `
.galley, .galley :where([lang], ${SET}) {${scriptFactors.latn}
  --_emphasis-weight: inherit;
  --_headline-fit: 1;
  --_hyphens: auto;
}
${factors(MARKED_LATIN, 'diacritics')}${factors(INDIC, 'indic')}${factors(EAST_ASIAN, 'cjk')}${factors(ARABIC, 'arab')}${factors(NASTALIQ, 'aran')}
${set(`:is(${INDIC}, ${EAST_ASIAN}, ${ARABIC})`, upright)}
${set(
  ARABIC,
  `
  --_headline-fit: var(--_headline-arab-scale);
  --_font-body: var(--_font-arab-body);
  --_font-heading: var(--_font-arab-heading);
  --_font-ui: var(--_font-arab-ui);
`,
)}
${set(
  NASTALIQ,
  `
  --_font-body: var(--_font-aran-body);
  --_font-heading: var(--_font-aran-body);
  --_font-ui: var(--_font-aran-body);
`,
)}
`;
