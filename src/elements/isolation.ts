/** What a root of ours may be taken out of the page with: clones and copies of the page keep what it shows. */
const ROOT: ShadowRootInit & { readonly serializable: boolean } = { mode: 'open', clonable: true, serializable: true };

/**
 * Gives an element a root of its own, in which no rule of the page matches. What else stands in the element is shown through a slot for as
 * long as there is no article. A root that came with the page stays as it is. Returns whether there is a new root.
 */
export function isolate(element: Element): boolean {
  if (element.shadowRoot) return false;
  element.attachShadow(ROOT).append(element.ownerDocument.createElement('slot'));
  return true;
}

/** The node in which an element keeps what it shows: its own root where it has one, else itself. */
export const placeOf = (element: HTMLElement): HTMLElement | ShadowRoot => element.shadowRoot ?? element;
