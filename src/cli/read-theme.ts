import parse, { type Atrule, type Declaration as CssDeclaration, type Node } from 'css-tree/parser';
import type { Declaration } from '../themes/check/declaration.js';
import { finding, type Finding } from '../themes/check/finding.js';
import type { ThemeRule, ThemeSource } from '../themes/check/theme-source.js';
import { THEMES, type ThemeName } from '../themes/names.js';
import type { Scheme } from '../themes/resolve.js';

/** What a rule stands in. */
interface Surroundings {
  readonly selector: string;
  readonly conditions: readonly string[];
  readonly scheme?: Scheme;
}

/** At-rules that say where a rule belongs, not whether it holds. */
const UNCONDITIONAL = ['layer', 'supports'];

/** Reads a style sheet as browsers do: what is broken is passed over, and named in the findings. */
export function readTheme(css: string): ThemeSource {
  const comments: string[] = [];
  const findings: Finding[] = [];
  const sheet = parse(css, {
    positions: true,
    parseValue: false,
    parseRulePrelude: false,
    parseAtrulePrelude: false,
    onComment: (text) => comments.push(text),
    onParseError: ({ message, line, column }) =>
      findings.push(finding('css-syntax', `Browsers pass over this declaration: ${message.toLowerCase()}.`, { line, column })),
  });
  const atRules: Atrule[] = [];
  const rules = rulesOf(sheet.children, { selector: '', conditions: [] }, atRules);
  const base = baseOf(atRules, comments, rules);
  return {
    rules,
    registered: atRules.flatMap(({ name, prelude, loc }) =>
      name === 'property' && prelude ? [{ name: prelude.value.trim(), ...loc.start }] : [],
    ),
    ...(base !== undefined && { base }),
    findings,
  };
}

/** The rules in the order of the file, those inside of others after them. `atRules` is filled with all at-rules. */
function rulesOf(nodes: Iterable<Node>, around: Surroundings, atRules: Atrule[]): ThemeRule[] {
  const declarations: Declaration[] = [];
  const inner: ThemeRule[] = [];
  for (const node of nodes) {
    if (node.type === 'Declaration') declarations.push(declarationOf(node, around.scheme));
    else if (node.type === 'Rule') {
      const selector = [around.selector, plain(node.prelude.value)].filter(Boolean).join(' ');
      inner.push(...rulesOf(node.block.children, { ...around, selector }, atRules));
    } else if (node.type === 'Atrule') {
      atRules.push(node);
      if (node.block) inner.push(...rulesOf(node.block.children, inside(around, node), atRules));
    }
  }
  const { selector, conditions } = around;
  return declarations.length > 0 ? [{ selector, conditions, declarations }, ...inner] : inner;
}

function inside(around: Surroundings, { name, prelude }: Atrule): Surroundings {
  const words = plain(prelude?.value ?? '');
  const scheme = /^\(\s*prefers-color-scheme\s*:\s*(light|dark)\s*\)$/.exec(words)?.[1];
  if (name === 'media' && scheme !== undefined) return { ...around, scheme: scheme as Scheme };
  if (UNCONDITIONAL.includes(name)) return around;
  return { ...around, conditions: [...around.conditions, `@${name} ${words}`] };
}

function declarationOf({ property, value, important, loc }: CssDeclaration, scheme: Scheme | undefined): Declaration {
  return {
    name: property,
    value: plain(value.value),
    ...(important !== false && { important: true }),
    ...(scheme !== undefined && { scheme }),
    line: loc.start.line,
    column: loc.start.column,
  };
}

/** Without comments, and with single spaces. */
const plain = (text: string) =>
  text
    .replaceAll(/\/\*[^]*?\*\//g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** The theme that a file names: in an import of it, in a comment `galley: from wire`, or in `--galley-theme`. */
function baseOf(atRules: readonly Atrule[], comments: readonly string[], rules: readonly ThemeRule[]): ThemeName | undefined {
  const imports = atRules.filter(({ name }) => name === 'import').map(({ prelude }) => prelude?.value ?? '');
  const imported = imports.flatMap((address) => /\bthemes\/([\w-]+)\.css/.exec(address)?.[1] ?? []);
  const commented = comments.flatMap((text) => /\bgalley: from ([\w-]+)/.exec(text)?.[1] ?? []);
  const announced = rules.flatMap(({ declarations }) =>
    declarations.filter(({ name }) => name === '--galley-theme').map(({ value }) => value),
  );
  const named = [...imported, ...commented, ...announced];
  return THEMES.find((theme) => theme === named.find((name) => THEMES.some((known) => known === name)));
}
