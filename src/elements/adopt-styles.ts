import { stylesheetHash } from '../styles/generated/hash.js';
import { UNLOADED } from './events.js';
import { report } from './report.js';
import { addSheet, hasSheet, stylable } from './sheets.js';

/** The root that an element's styles have to stand in, where it can take any. */
const rootOf = (element: Element) => stylable(element.shadowRoot ?? element.getRootNode());

/** Whether a root came with a sheet of its own, as the server writes it; styles that a policy has refused are none. */
const isServed = (root: ShadowRoot) =>
  [...root.querySelectorAll<HTMLStyleElement | HTMLLinkElement>('style, link[rel="stylesheet"]')].some((node) => node.localName === 'link' || node.sheet !== null);

function isStyled(element: Element, root: DocumentOrShadowRoot): boolean {
  if (hasSheet(root, stylesheetHash)) return true;
  if (element.shadowRoot) return isServed(element.shadowRoot);
  return getComputedStyle(element).getPropertyValue('--galley-css').trim() === stylesheetHash;
}

/**
 * Gives the root of an element our stylesheet, once: not where another copy of us has done so, and not where the page links galley.css
 * itself, which announces itself as `--galley-css`. The text of the sheet is loaded only where it is needed; the promise is for that,
 * and is kept even where the text does not arrive: an article without styles is still an article.
 */
export function adoptStyles(element: Element): Promise<void> | undefined {
  const before = rootOf(element);
  if (!before || isStyled(element, before)) return undefined;
  const adopt = ({ stylesheet }: { readonly stylesheet: string }) => {
    const root = rootOf(element);
    if (root && !isStyled(element, root)) addSheet(root, stylesheetHash, stylesheet);
  };
  return import('../blocks/stylesheet.js').then(adopt, (cause: unknown) => { report(element, { ...UNLOADED, cause }); });
}

/** Gives the root of an element the rules of a host's own blocks, once. */
export function adoptBlocks(element: Element, rules: string): void {
  const root = rules === '' ? undefined : rootOf(element);
  if (root) addSheet(root, rules, rules);
}
