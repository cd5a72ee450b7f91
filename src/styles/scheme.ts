/**
 * Builds lower `light-dark(a, b)` to two variables of their own, `var(--x-light, a) var(--x-dark, b)`, which they set wherever a sheet that
 * they see declares `color-scheme`. These are the names that Lightning CSS and Bun give them.
 */
const LOWERED = ['lightningcss', 'buncss'];

const atRoot = (declarations: (name: string) => string) =>
  `@layer galley-scheme { :where(:root) { ${LOWERED.map(declarations).join(' ')} } }`;

/**
 * On a page where nobody sets those variables pairs are light, as they are where nothing is lowered. In a layer, for every scheme of the page's
 * own must win. One in an earlier layer does where browsers know `if()`: the light variable is the page's, the dark one its contrary.
 */
export const schemeStart = `
${atRoot((name) => `--${name}-light: initial; --${name}-dark: ;`)}
@supports (color: if(else: red)) {
  ${atRoot((name) => `--${name}-light: revert-layer; --${name}-dark: if(style(--${name}-light): initial; else: );`)}
}
`;

/**
 * Those declarations of a rule that have pairs, once more, where Lightning CSS leaves them alone: it lowers nothing that a condition says the
 * browser knows. So they follow every `color-scheme`, that of a `meta` or of a `style` attribute too, and that of each element by itself.
 */
export function pairsOf(selector: string, declarations: string): string {
  const pairs = declarations.split('\n').filter((line) => line.includes('light-dark('));
  return pairs.length > 0 ? `@supports (color: light-dark(#000, #fff)) {\n${selector} {\n${pairs.join('\n')}\n}\n}\n` : '';
}
