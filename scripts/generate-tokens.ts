// Writes what follows from tokens/ and src/styles: the mapping of public to private tokens, the list of them, their page in
// the docs, and the hash by which galley.css announces itself. With --check it only compares.
import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { declaration, privateName, publicName, resolvedDefault } from './tokens/css.ts';
import { readTokens, type Token } from './tokens/read.ts';
import { emit } from './emit.ts';

const root = new URL('../', import.meta.url);
const generated = new URL('src/styles/generated/', root);
const tokens = readTokens(new URL('tokens/', root));
const all = [...tokens.values()];
const isPublic = (token: Token) => token.tier !== 'script';
const isOpening = ({ name }: Token) => name.startsWith('opening-');
const mapped = all.filter((token) => isPublic(token) && token.tier !== 'primitive');
const block = (list: readonly Token[]) => list.map((token) => `  ${declaration(token, tokens)}\n`).join('');

/** Private numbers per script: `script-arab-size` becomes `--_script-size` in the rules of `arab`. */
function scripts(): string {
  const groups = new Map<string, string>();
  for (const token of all.filter(({ tier }) => tier === 'script')) {
    const [, script = '', what = ''] = token.name.split('-');
    groups.set(script, `${groups.get(script) ?? ''}  --_script-${what}: ${String(token.value)};\n`);
  }
  return [...groups].map(([script, css]) => `  ${script}: \`\n${css}\`,\n`).join('');
}

const list = all.filter(isPublic).map((token) => ({
  name: publicName(token),
  tier: token.tier,
  type: token.type || 'keyword',
  value: resolvedDefault(token, tokens),
  description: token.description,
  rebrand: token.rebrand,
}));

const heading = '// Made by scripts/generate-tokens.ts from tokens/. Change those and run "npm run generate".\n';

mkdirSync(generated, { recursive: true });
emit(
  new URL('tokens.ts', generated),
  `${heading}
/** Declarations that give each private name the publisher's value or the default; for the wrapper, and whatever else tokens may be set on. */
export const tokenMapping = \`
${block(mapped.filter((token) => !token.perScript && !isOpening(token)))}\`;

/** The same for the tokens of the opening as a whole; not for its parts, which follow it. */
export const openingMapping = \`
${block(mapped.filter(isOpening))}\`;

/** The same for what scripts change; for the wrapper and every element that has a language of its own. */
export const scriptMapping = \`
${block(mapped.filter(({ perScript }) => perScript))}\`;

/** What each script makes of the sizes. */
export const scriptFactors = {
${scripts()}} as const;
`,
);
emit(
  new URL('token-list.ts', generated),
  `${heading}
/**
 * Every public token: its CSS name, tier, DTCG type (or \`keyword\`), default value, what it is for, and whether
 * it is one of the few that make a house's own look.
 */
export const publicTokens = ${JSON.stringify(list, null, 2)} as const;
`,
);

const row = ({ name, value, description }: (typeof list)[number]) => `| \`${name}\` | ${description} | \`${value}\` |`;
const table = (tier: string) =>
  ['| Token | What for | Default |', '|---|---|---|', ...list.filter((token) => token.tier === tier).map(row)].join('\n');
emit(
  new URL('docs/tokens.md', root),
  `# Tokens

Galley has ${list.length} public custom properties. Set them on any ancestor of an article, \`:root\` included; the nearest wins, so themes
nest. Colours written with \`light-dark()\` follow the page's \`color-scheme\`. [The few that make a house's own look](rebrand.md) come first;
[theming](theming.md) says how they are used. (This page is made from \`tokens/\`.)

\`\`\`css
:root { --galley-font-heading: "My Serif", Georgia, serif; --galley-color-accent: light-dark(#006b5b, #6fd8c4); }
\`\`\`

## Semantic: change these first

${table('semantic')}

## Component: one part each

${table('component')}

## Primitive: raw values, for authors of themes

${table('primitive')}
`,
);

const rebrand = list.filter((token) => token.rebrand);
if (rebrand.length > 24) throw new Error(`${String(rebrand.length)} tokens are marked for a rebrand; at most 24 may be.`);
emit(
  new URL('docs/rebrand.md', root),
  `# A house's own look in ${String(rebrand.length)} lines

These ${String(rebrand.length)} tokens reach every colour, every face and every size: whatever else there is follows from them. Change the lines that
are yours, leave out the others, and put them on \`:root\` or on any other ancestor of your articles; [theming](theming.md) says how
they win, nest and turn dark. (This page is made from \`tokens/\`; the values are the defaults. The other ${String(list.length - rebrand.length)} tokens are on
[their own page](tokens.md).)

\`\`\`css
:root {
${rebrand.map(({ name, value }) => `  ${name}: ${value};\n`).join('')}}
\`\`\`

| Token | What it changes |
|---|---|
${rebrand.map(({ name, description }) => `| \`${name}\` | ${description} |`).join('\n')}
`,
);

// only now: the styles import what was written above
const { rules } = await import('../src/blocks/stylesheet.ts');
const hash = createHash('sha256').update(rules).digest('hex').slice(0, 8);
emit(
  new URL('hash.ts', generated),
  `${heading}\n/** Changes with every change of the rules. */\nexport const stylesheetHash = '${hash}';\n`,
);

const { ALL_BLOCKS } = await import('../src/blocks/generated/all.ts');
const everywhere = rules + ALL_BLOCKS.map(({ styles = '' }) => styles).join('');
const unused = mapped.filter((token) => !new RegExp(`(var|style)\\(${privateName(token)}[,):]`).test(everywhere));
if (unused.length > 0) throw new Error(`No rule uses ${unused.map(publicName).join(', ')}.`);
