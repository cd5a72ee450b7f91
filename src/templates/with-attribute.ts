import type { TemplateResult } from './html.js';

const ROOT = /^\s*<[a-z][\w-]*/i;
const made = new Map<string, WeakMap<TemplateStringsArray, TemplateStringsArray>>();

/** A template result whose first tag has one more attribute; undefined for one that begins with no tag. */
export function withAttribute(result: TemplateResult, name: string, value: string): TemplateResult | undefined {
  const [first = ''] = result.strings;
  const [root] = ROOT.exec(first) ?? [];
  return root === undefined ? undefined : { ...result, strings: withHole(result.strings, root, name), values: [value, ...result.values] };
}

/** Always the same strings for the same: hosts read each template once. */
function withHole(strings: TemplateStringsArray, root: string, name: string): TemplateStringsArray {
  const known = made.get(name) ?? new WeakMap<TemplateStringsArray, TemplateStringsArray>();
  made.set(name, known);
  const [first = '', ...rest] = strings;
  const own = [`${root} ${name}="`, `"${first.slice(root.length)}`, ...rest];
  const more = known.get(strings) ?? Object.assign(own, { raw: own });
  known.set(strings, more);
  return more;
}
