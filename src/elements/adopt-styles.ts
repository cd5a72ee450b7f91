import { stylesheetHash } from '../styles/generated/hash.js';
import { UNLOADED } from './events.js';
import { report } from './report.js';
import { addSheet, hasSheet, stylable } from './sheets.js';

/** The root that an element's styles have to stand in, where it can take any. */
export const rootOf = (element: Element) => stylable(element.shadowRoot ?? element.getRootNode());

/** Whether a root came with a sheet of its own, as the server writes it; styles that a policy has refused are none. */
const isServed = (root: ShadowRoot) =>
  [...root.querySelectorAll<HTMLStyleElement | HTMLLinkElement>('style, link[rel="stylesheet"]')].some((node) => node.localName === 'link' || node.sheet !== null);

/** A style sheet of the package: it announces itself on articles, as a property with its hash. */
export interface Sheet {
  readonly property: `--galley-${string}`;
  readonly hash: string;
  readonly load: () => Promise<string>;
}

const FOUNDATION: Sheet = { property: '--galley-css', hash: stylesheetHash, load: async () => (await import('../blocks/stylesheet.js')).stylesheet };

function isStyled(element: Element, root: DocumentOrShadowRoot, { property, hash }: Sheet): boolean {
  if (hasSheet(root, hash)) return true;
  if (element.shadowRoot) return isServed(element.shadowRoot);
  return getComputedStyle(element).getPropertyValue(property).trim() === hash;
}

/**
 * Gives the root of an element a sheet of ours, once: not where another copy of us has done so, and not where the page links it, which the
 * sheet announces. Its text is loaded only where it is needed; the promise is for that, and is kept even where the text does not arrive: an article
 * without styles is still an article.
 */
export function adoptSheet(element: Element, sheet: Sheet): Promise<void> | undefined {
  const before = rootOf(element);
  if (!before || isStyled(element, before, sheet)) return undefined;
  const adopt = (text: string) => {
    const root = rootOf(element);
    if (root && !isStyled(element, root, sheet)) addSheet(root, sheet.hash, text);
  };
  return sheet.load().then(adopt, (cause: unknown) => { report(element, { ...UNLOADED, cause }); });
}

/** Gives the root of an element the stylesheet that every article needs. */
export const adoptStyles = (element: Element): Promise<void> | undefined => adoptSheet(element, FOUNDATION);
