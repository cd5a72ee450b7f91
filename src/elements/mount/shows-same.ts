import { MISSING_CLASS } from '../missing-class.js';

/**
 * Whether two nodes show the same, whatever has happened to the one that is on the page (details opened, a focus set, pictures that did not arrive), and
 * in whatever way the server has written an address.
 */
export function showsSame(present: Node, fresh: Node): boolean {
  if (present.isEqualNode(fresh)) return true;
  if (present.nodeName !== fresh.nodeName) return false;
  const [left, right] = [present, fresh].map((node) => plain(node as Element));
  return left !== undefined && right !== undefined && left.isEqualNode(right);
}

/** A copy of a node without what a reader has changed in it, and with whole addresses; in a document that loads no pictures. */
function plain(node: Element): Element {
  const { baseURI, implementation } = node.ownerDocument;
  const copy = implementation.createHTMLDocument('').importNode(node, true);
  for (const each of [copy, ...copy.querySelectorAll('[tabindex]')]) if (each.matches('[tabindex="-1"]')) each.removeAttribute('tabindex');
  for (const details of copy.querySelectorAll('details[open]')) details.removeAttribute('open');
  for (const frame of copy.querySelectorAll<HTMLElement>(`.${MISSING_CLASS}[data-alt]`)) forgetMissing(frame);
  resolveAddresses(copy, baseURI);
  return copy;
}

/** Sets a frame back to what it was before its picture did not arrive. */
function forgetMissing(frame: HTMLElement): void {
  frame.classList.remove(MISSING_CLASS);
  for (const name of ['data-alt', 'lang', 'dir']) frame.removeAttribute(name);
}

const resolve = (address: string, base: string): string => (URL.canParse(address, base) ? new URL(address, base).href : address);

/** `a.jpg 400w, b.jpg 800w`: no address that we write into a set holds a space. */
const resolveSet = (set: string, base: string): string =>
  set.split(', ').map((entry) => entry.replace(/^\S+/, (address) => resolve(address, base))).join(', ');

/** Writes every address in a node as it is seen from a page, also where it is printed; what a link to another site needs besides is left out. */
function resolveAddresses(root: Element, base: string): void {
  for (const element of [root, ...root.querySelectorAll('[href], [src], [srcset], [poster]')]) {
    for (const name of ['href', 'src', 'srcset', 'poster']) {
      const value = element.getAttribute(name);
      if (value !== null) element.setAttribute(name, (name === 'srcset' ? resolveSet : resolve)(value, base));
    }
    const relation = element.getAttribute('rel')?.replace(/ ?\bno(?:opener|referrer)\b/g, '').trim();
    if (relation === '') element.removeAttribute('rel');
    else if (relation !== undefined) element.setAttribute('rel', relation);
  }
  for (const link of root.querySelectorAll('.galley-url > a')) link.textContent = resolve(link.textContent, base);
}
