import { stylesheetHash } from '../styles/generated/hash.js';
import { addSheet, stylable } from './sheets.js';

/** What a root of ours may be taken out of the page with: clones and copies of the page keep what it shows. */
const ROOT: ShadowRootInit & { readonly serializable: boolean } = { mode: 'open', clonable: true, serializable: true };

/** The declaration of a root that a script has put into an element. The parser makes roots of them; in markup from a script they do nothing. */
export const declarationIn = (element: Element): HTMLTemplateElement | null => element.querySelector(':scope > template[shadowrootmode]');

/**
 * Gives an element a root of its own, in which no rule of the page matches: as declared, else with what else stands in the element shown
 * through a slot for as long as there is no article. A root that came with the page stays as it is. Returns whether there is a new root.
 */
export function isolate(element: Element): boolean {
  if (element.shadowRoot) return false;
  const root = element.attachShadow(ROOT);
  const declared = declarationIn(element)?.content;
  if (declared) declare(root, declared);
  else root.append(element.ownerDocument.createElement('slot'));
  return true;
}

/** Puts what is declared into a root; styles as sheets of the root, which no policy of the page forbids. */
function declare(root: ShadowRoot, declared: DocumentFragment): void {
  const content = root.ownerDocument.importNode(declared, true);
  for (const style of stylable(root) ? content.querySelectorAll('style') : []) {
    addSheet(root, style.textContent.includes(stylesheetHash) ? stylesheetHash : style.textContent, style.textContent);
    style.remove();
  }
  root.append(content);
}

/** The node in which an element keeps what it shows: its own root where it has one, else itself. */
export const placeOf = (element: HTMLElement): HTMLElement | ShadowRoot => element.shadowRoot ?? element;
