import { plainCopy, textIn } from '../../base/plain-copy.js';
import { publicTokens } from '../../styles/generated/token-list.js';
import { isSafeValue } from '../check/safe.js';
import { callOf, isSet } from '../check/value.js';
import { dtcgValue } from './from-css.js';
import type { DtcgGroup } from './group.js';
import { pathOf } from './path.js';
import { cssOfValue } from './to-css.js';

/**
 * Tokens as a file of DTCG 2025.10, for design tools; `fromDtcg` gives the same tokens back. What DTCG has no type for (words such as
 * `uppercase`) stands in `$extensions.galley.css` of the file; values that it can only come near keep their CSS beside them.
 *
 * @param tokens values of CSS by name, `{ '--galley-radius': '4px' }`; names that are no public tokens, and values that reach beyond a declaration, are left out
 */
export function toDtcg(tokens: Readonly<Record<string, string>>): DtcgGroup {
  const groups: Record<string, Record<string, unknown>> = {};
  const words: Record<string, string> = {};
  const { copy } = plainCopy(tokens);
  const isThere = (name: string) => {
    const css = textIn(copy, name) ?? '';
    return isSet(css) && isSafeValue(css) && hasType(name);
  };
  for (const { name, type, value, description } of publicTokens) {
    const css = textIn(copy, name);
    if (css === undefined || !isSafeValue(css)) continue;
    if (type === 'keyword') {
      words[name] = css;
      continue;
    }
    const token = { $type: type, ...tokenOf(type, css, value, isThere), $description: description };
    const [group, key] = pathOf(name);
    if (key === undefined) groups[group] = token;
    else (groups[group] ??= {})[key] = token;
  }
  return { ...groups, ...(Object.keys(words).length > 0 && { $extensions: { galley: { css: words } } }) };
}

/** Whether DTCG has a type for it, so that it stands in the file as a token. */
const hasType = (name: string) => publicTokens.some((token) => token.name === name && token.type !== 'keyword');

function tokenOf(type: string, css: string, fallback: string, isThere: (name: string) => boolean): DtcgGroup {
  const [value, dark] = sidesOf(type, css, isThere) ?? sidesOf(type, fallback, isThere) ?? [];
  const isWhole = plain(type, value, dark) === css;
  const extension = { ...(dark !== undefined && { dark }), ...(!isWhole && { css, cssFor: dark === undefined ? [value] : [value, dark] }) };
  return { $value: value, ...(Object.keys(extension).length > 0 && { $extensions: { galley: extension } }) };
}

/** The value on light and, where it is another, on dark pages. */
function sidesOf(type: string, css: string, isThere: (name: string) => boolean): readonly unknown[] | undefined {
  const call = callOf(css);
  const sides = (call?.name === 'light-dark' ? call.arguments : [css]).map((side) => dtcgValue(type, side, isThere));
  return sides.includes(undefined) ? nested(type, css, isThere) : sides;
}

/** What stands behind a `var()` to a token that is not in the file may itself have two sides. */
function nested(type: string, css: string, isThere: (name: string) => boolean): readonly unknown[] | undefined {
  const call = callOf(css);
  if (call?.name !== 'var' || call.arguments.length < 2) return undefined;
  return sidesOf(type, call.arguments.slice(1).join(', '), isThere);
}

function plain(type: string, value: unknown, dark: unknown): string | undefined {
  const light = cssOfValue(type, value);
  return dark === undefined ? light : `light-dark(${light ?? ''}, ${cssOfValue(type, dark) ?? ''})`;
}
