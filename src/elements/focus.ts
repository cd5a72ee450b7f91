/** Whether the focus is in a node, in whatever root that stands. */
export function holdsFocus(node: HTMLElement | undefined): boolean {
  const root = node?.getRootNode() as DocumentOrShadowRoot | undefined;
  return node?.contains(root?.activeElement ?? null) ?? false;
}

/** Puts the focus on a node that takes none by itself, where what had it has gone; nothing of that stays once the focus moves on. */
export function focusOnce(node: HTMLElement): void {
  node.tabIndex = -1;
  node.addEventListener('blur', () => { node.removeAttribute('tabindex'); }, { once: true });
  node.focus({ preventScroll: true });
}
