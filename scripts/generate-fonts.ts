// Writes for each theme the style sheet that loads its fonts: imports of the packages that its stacks name first, and faces of the
// reader's own system adjusted to them, so that nothing moves when they arrive. With --check it only compares.
import { mkdirSync } from 'node:fs';
import { THEMES } from '../src/themes/names.ts';
import { emit } from './emit.ts';
import { measure } from './fonts/measure.ts';
import { standIn, standInName } from './fonts/stand-in.ts';
import { SYSTEM_FACES } from './fonts/system-faces.ts';
import { WEB_FACES, type WebFace } from './fonts/web-faces.ts';
import { aliasOf, readTheme, readTokens, type Token } from './tokens/read.ts';

const root = new URL('../', import.meta.url);
const base = readTokens(new URL('tokens/', root));
/** From here on a weight is told from the bold face, for lack of one between. */
const BOLD = 550;
/** Where a family is used: the token of its stack, that of its weight, and about how many pixels high. */
const ROLES = [
  ['font-body', 'weight-body', 20],
  ['font-arab-body', 'weight-body', 20],
  ['font-heading', 'weight-headline', 48],
  ['font-arab-heading', 'weight-headline', 48],
  ['font-ui', 'weight-ui', 15],
  ['font-arab-ui', 'weight-ui', 15],
] as const;

type Theme = ReadonlyMap<string, Token>;

function valueOf(name: string, theme: Theme): unknown {
  const { value } = theme.get(name) ?? base.get(name) ?? {};
  const alias = aliasOf(value);
  return alias === undefined ? value : valueOf(alias, theme);
}

interface Use {
  readonly family: string;
  readonly face: WebFace;
  readonly sizes: [weight: number, pixels: number][];
}

/** The families of a theme that come from packages, with the weight and height of each use; a family of two scripts is there twice. */
function usesOf(theme: Theme): Use[] {
  const uses = new Map<string, Use>();
  for (const [stack, weight, pixels] of ROLES) {
    const [family = ''] = valueOf(stack, theme) as string[];
    const face = WEB_FACES[family];
    if (!face) continue;
    const side = stack.includes('arab') ? face : { ...face, ...face.latin };
    const key = `${family} ${side.sample}`;
    const use = uses.get(key) ?? { family, face: side, sizes: [] };
    use.sizes.push([Number(valueOf(weight, theme)), pixels]);
    uses.set(key, use);
  }
  return [...uses.values()];
}

async function standInsFor({ family, face, sizes: uses }: Use, strong: number): Promise<string> {
  const file = new URL(`node_modules/${face.package}/${face.file}`, root);
  const light = uses.find(([weight]) => weight < BOLD);
  const bold = uses.find(([weight]) => weight >= BOLD) ?? [strong, uses[0]?.[1] ?? 20];
  const sides = [
    ...(light ? ([['regular', `1 ${String(BOLD - 1)}`, light]] as const) : []),
    ['bold', light ? `${String(BOLD)} 1000` : '1 1000', bold] as const,
  ];
  const rules: string[] = [];
  for (const system of face.standIns) {
    for (const [side, weights, [weight, pixels]] of sides) {
      const metrics = SYSTEM_FACES[system]?.[side];
      if (!metrics) throw new Error(`There is no ${system} in scripts/fonts/system-faces.ts.`);
      rules.push(standIn(standInName(system, family), weights, metrics, await measure(file, face.sample, weight, pixels)));
    }
  }
  return rules.join('');
}

mkdirSync(new URL('src/fonts/', root), { recursive: true });
for (const name of THEMES) {
  const theme = readTheme(new URL(`tokens/themes/${name}.tokens.json`, root), base);
  const imports = new Set<string>();
  const rules: string[] = [];
  for (const use of usesOf(theme)) {
    for (const sheet of use.face.sheets) imports.add(`@import "${use.face.package}/${sheet}";\n`);
    rules.push(await standInsFor(use, Number(valueOf('weight-strong', theme))));
  }
  const made = '/* Made by scripts/generate-fonts.ts from the stacks of the theme and the files of the fonts. */\n';
  emit(new URL(`src/fonts/${name}.css`, root), made + [...imports].join('') + rules.join(''));
}
