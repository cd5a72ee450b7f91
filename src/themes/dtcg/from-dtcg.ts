import { plainCopy } from '../../base/plain-copy.js';
import { finding, type Finding } from '../check/finding.js';
import { isSafeValue } from '../check/safe.js';
import { unknown } from '../check/names.js';
import { tokenNamed, tokenNames } from '../check/tokens.js';
import { checkValue } from '../check/values.js';
import { byPlace, cssOfToken, type TokensByPlace } from './css-of-token.js';
import { extensionOf, isGroup, type DtcgGroup } from './group.js';
import { nameAt } from './path.js';
import { findTokens, type FoundToken } from './tokens-of.js';

/** What a file of design tokens gives. */
export interface ReadTokens {
  /** Values of CSS by name, of public tokens alone. */
  readonly tokens: Readonly<Record<string, string>>;
  /** What was left out, and why. */
  readonly findings: readonly Finding[];
}

/** A file of some other design system is not listed name by name. */
const MOST_NAMED = 20;

/** Reads a file of DTCG 2025.10. Never throws: what cannot be read is left out, and named in the findings. */
export function fromDtcg(given: unknown): ReadTokens {
  const { copy: file, isWhole } = plainCopy(given);
  if (!isGroup(file))
    return { tokens: {}, findings: [finding('invalid-value', 'This is not a file of design tokens: it must be an object of groups.')] };
  const found = findTokens(file);
  const tokensByPlace = byPlace(found);
  const tokens: Record<string, string> = {};
  const findings: Finding[] = isWhole ? [] : [finding('invalid-value', 'This file is larger, or deeper, than any of design tokens: not all of it was read.')];
  const strange: string[] = [];
  for (const [name, css, why] of [...found.map((token) => valueOf(token, tokensByPlace)), ...wordsOf(file)]) {
    if (css === undefined)
      findings.push(finding('invalid-value', `${name} ${why ?? 'has no value that CSS could have'}, and is left out.`, { name }));
    else if (!tokenNamed(name)) strange.push(name);
    else {
      const wrong = isSafeValue(css) ? checkValue({ name, value: css }, () => undefined) : [unsafe(name)];
      findings.push(...wrong);
      if (!wrong.some(({ severity }) => severity === 'error')) tokens[name] = css;
    }
  }
  findings.push(...strangers(strange, found));
  if (found.length === 0 && Object.keys(tokens).length === 0 && findings.length === 0)
    findings.push(finding('no-tokens', 'There is no token in this file: a token is an object with "$value".'));
  return { tokens: inOrder(tokens), findings };
}

type NamedValue = readonly [name: string, css: string | undefined, why?: string];

function valueOf(token: FoundToken, tokens: TokensByPlace): NamedValue {
  const name = nameAt(token.path);
  const { css, why } = cssOfToken(token, tokens);
  return why === undefined ? [name, css] : [name, css, why];
}

/** What DTCG has no type for stands in the extension of the file. */
function wordsOf(file: DtcgGroup): readonly NamedValue[] {
  const { css } = extensionOf(file);
  return isGroup(css) ? Object.entries(css).map(([name, value]) => [name, typeof value === 'string' ? value : undefined]) : [];
}

/** Tokens that are not ours are only worth a word where none of ours points to them, and only the first of them. */
function strangers(names: readonly string[], all: readonly FoundToken[]): readonly Finding[] {
  const pointed = new Set(all.flatMap(({ points }) => points));
  const helpers = new Set(all.filter(({ path }) => pointed.has(path.join('.'))).map(({ path }) => nameAt(path)));
  const alone = names.filter((name) => !helpers.has(name));
  const named = alone.slice(0, MOST_NAMED).map((name) => finding('unknown-token', unknown(name, 'is left out', ''), { name }));
  if (alone.length <= MOST_NAMED) return named;
  return [...named, finding('unknown-token', `${alone.length - MOST_NAMED} more names are no tokens, and are left out.`)];
}

const unsafe = (name: string) => finding('invalid-value', `${name} has a value that reaches beyond it, and is left out.`, { name });

const inOrder = (tokens: Readonly<Record<string, string>>) =>
  Object.fromEntries(tokenNames.flatMap((name) => (Object.hasOwn(tokens, name) ? [[name, tokens[name] ?? '']] : [])));
