const MARGIN = /(?<![\w-])margin(-[a-z-]+)?:[^;]+;|(?<![\w-])list-style-type:[^;]+;/g;
const WRAPPER = /(?<=^|[,\s])\.galley(?=[\s[])/g;

/**
 * Gives margins and kinds of markers the weight of two elements more, in rules of their own beside those that they stood in. Frameworks set
 * the distances of what an editor wrote by where it stands, with two classes and an element: `.content p:not(:last-child)`, `ol:not([type])`.
 * A publisher's three classes still outweigh them.
 */
export function holdMargins(css: string): string {
  const parts = css.split(/([{}])/);
  let held = '';
  for (let index = 0; index < parts.length; index += 2) {
    const [before = '', open = '', inside = '', close] = parts.slice(index, index + 4);
    const isRule = open === '{' && close === '}' && before !== '';
    held += isRule ? heldRule(before, inside) : before + open;
    if (isRule) index += 2;
  }
  return held;
}

function heldRule(selectors: string, declarations: string): string {
  const margins = declarations.match(MARGIN);
  if (!margins || selectors.includes('::') || !/\.galley[\s[]/.test(selectors)) return `${selectors}{${declarations}}`;
  const rest = declarations.replace(MARGIN, '').trim();
  const heavier = selectors.replace(/\/\*[^]*?\*\//g, '').replace(WRAPPER, '.galley:not(a a)');
  return `${rest === '' ? '' : `${selectors}{ ${rest} }`}${heavier}{ ${margins.join(' ')} }`;
}
