/** Making and checking themes: for editors, build scripts and the `galley` command. Pure functions on CSS values; no page needs them. */
export { checkTheme, checkThemeSource, type CheckOptions } from './themes/check/check.js';
export { judgePairs, type JudgedPair, type Lookup } from './themes/check/contrast-pairs.js';
export { type Declaration } from './themes/check/declaration.js';
export { FINDINGS, SEVERITIES, type Finding, type FindingCode, type Place, type Severity, type Suggestion } from './themes/check/finding.js';
export { CHARACTERS_PER_EM, charactersPerLine, COMFORTABLE_LINE, type MeasuredScript } from './themes/check/line-length.js';
export { type ContrastPair } from './themes/check/pairs.js';
export { type ThemeRule, type ThemeSource } from './themes/check/theme-source.js';
export { listThemes, type ListedTheme } from './themes/list.js';
export { isThemeName, newTheme, type NewThemeOptions } from './themes/new.js';
export { copyableCss } from './themes/copy.js';
export { fromDtcg, type ReadTokens } from './themes/dtcg/from-dtcg.js';
export { type DtcgGroup } from './themes/dtcg/group.js';
export { toDtcg } from './themes/dtcg/to-dtcg.js';
