const MARGIN = /(?<![\w-])margin(-[a-z-]+)?:[^;]+;|(?<![\w-])list-style-type:[^;]+;/g;
const WRAPPER = /(?<=^|[,\s])\.galley(?=[\s[])/g;

/**
 * Gives margins and kinds of markers the weight of two elements more, in rules of their own beside those that they stood in. Frameworks set
 * the distances of what an editor wrote by where it stands, with two classes and an element: `.content p:not(:last-child)`, `ol:not([type])`.
 * A publisher's three classes still outweigh them.
 */
export const holdMargins = (css: string): string =>
  css.replace(/([^{}]+)\{([^{}]*)\}/g, (rule, selectors: string, declarations: string) => {
    const margins = declarations.match(MARGIN);
    if (!margins || selectors.includes('::') || !/\.galley[\s[]/.test(selectors)) return rule;
    const rest = declarations.replace(MARGIN, '').trim();
    const heavier = selectors.replace(/\/\*[^]*?\*\//g, '').replace(WRAPPER, '.galley:not(a a)');
    return `${rest === '' ? '' : `${selectors}{ ${rest} }`}${heavier}{ ${margins.join(' ')} }`;
  });
