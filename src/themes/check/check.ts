import { fieldIn, plainCopy } from '../../base/plain-copy.js';
import { themeTokens } from '../generated/theme-tokens.js';
import { isOurs, THEMES, type ThemeName } from '../names.js';
import { aroundIn, valuesOf } from './around.js';
import { checkPairs, type Lookup } from './contrast-pairs.js';
import { checkDarkValues } from './dark.js';
import { declarationsIn, schemesOf, type Declaration } from './declaration.js';
import { finding, findingsIn, type Finding } from './finding.js';
import { checkLineLength } from './line-length.js';
import { checkImportance, checkName, checkRegistration, checkUses } from './names.js';
import { registrationsIn, rulesIn, type ThemeRule, type ThemeSource } from './theme-source.js';
import { isSet } from './value.js';
import { checkValue } from './values.js';

/** What a theme is judged against. */
export interface CheckOptions {
  /** The theme under it, whose values hold where it sets none; by default Galley's own defaults. */
  readonly from?: ThemeName | undefined;
  /** What holds around it, such as the declarations of `:root`. */
  readonly around?: readonly Declaration[] | undefined;
}

/**
 * Everything that is wrong with a theme, in the order of its declarations as far as they can be named. Pure: for editors and build scripts.
 * Never throws: what is no declaration, and a base that is none of our themes, is a finding.
 *
 * @param own the declarations of one rule, such as `{ name: '--galley-radius', value: '4px' }`
 */
export function checkTheme(own: readonly Declaration[], options: CheckOptions = {}): readonly Finding[] {
  const given = plainCopy(own);
  const wanted = plainCopy(options).copy;
  const from = fieldIn(wanted, 'from');
  const declarations = declarationsIn(given.copy);
  const around = valuesOf(declarationsIn(fieldIn(wanted, 'around')));
  const found = judged(declarations, (name, scheme) => around[scheme].get(name)?.value, isOurs(from) ? from : undefined);
  return [...strangeIn(given, declarations), ...(from === undefined || isOurs(from) ? [] : [notOurs]), ...found];
}

const notOurs = finding('invalid-value', `The theme "from" is none of ours, and is left out. Ours are ${THEMES.join(', ')}.`);

/** What is said where something was given that is no declaration, or more than is read. */
function strangeIn({ copy, isWhole }: ReturnType<typeof plainCopy>, declarations: readonly Declaration[]): readonly Finding[] {
  if (Array.isArray(copy) && isWhole && copy.length === declarations.length) return [];
  return [finding('invalid-value', 'What was given is not, or not only, declarations, and the rest is left out. Give a list of { "name": "--galley-radius", "value": "4px" }.')];
}

function judged(own: readonly Declaration[], around: Lookup, from: ThemeName | undefined): readonly Finding[] {
  const base: Readonly<Record<string, string>> = from === undefined ? {} : themeTokens[from];
  const lookup: Lookup = (name, scheme) => around(name, scheme) ?? (Object.hasOwn(base, name) ? base[name] : undefined);
  const values = valuesOf(own);
  const [usual = 'light'] = schemesOf(own);
  const findIn = (scheme = usual) => (name: string) => {
    const value = values[scheme].get(name)?.value ?? lookup(name, scheme);
    return value !== undefined && isSet(value) ? value : undefined;
  };
  const findings = [
    ...own.flatMap((each) => [...checkName(each), ...checkUses(each), ...checkImportance(each), ...checkValue(each, findIn(each.scheme))]),
    ...checkDarkValues(own, findIn()),
    ...checkPairs(own, lookup),
    ...checkLineLength(own, findIn()),
  ];
  return inOrder(findings);
}

/** The same for a whole style sheet: each rule with what `:root` and the same selector outside of conditions give it. */
export function checkThemeSource(source: ThemeSource, from?: ThemeName): readonly Finding[] {
  const { copy } = plainCopy(source);
  const base = from ?? fieldIn(copy, 'base');
  const rules = rulesIn(fieldIn(copy, 'rules'));
  const said = [...findingsIn(fieldIn(copy, 'findings')), ...(base === undefined || isOurs(base) ? [] : [notOurs])];
  const themes = joined(rules);
  const aroundOf = aroundIn(themes);
  const findings = themes.flatMap((theme) => judged(theme.declarations, aroundOf(theme), isOurs(base) ? base : undefined));
  const isEmpty = !rules.some(({ declarations }) => declarations.some(({ name }) => name.startsWith('--galley-')));
  if (isEmpty) return [...said, ...themes.flatMap(({ declarations }) => declarations.flatMap((each) => checkUses(each))), finding('no-tokens', 'No token is set here, so nothing changes. Set one of those in docs/tokens.md.')];
  return inOrder([...said, ...registrationsIn(fieldIn(copy, 'registered')).flatMap(checkRegistration), ...findings]);
}

/** Rules of the same selector under the same conditions are one theme. */
function joined(rules: readonly ThemeRule[]): readonly ThemeRule[] {
  const themes = new Map<string, ThemeRule[]>();
  for (const rule of rules) {
    const key = [rule.selector, ...rule.conditions].join('\n');
    const alike = themes.get(key);
    if (alike) alike.push(rule);
    else themes.set(key, [rule]);
  }
  return [...themes.values()].flatMap((alike) => alike.slice(0, 1).map((rule) => ({ ...rule, declarations: alike.flatMap(({ declarations }) => declarations) })));
}

const inOrder = (findings: readonly Finding[]) =>
  [...findings].sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
