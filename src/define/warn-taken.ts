let hasWarned = false;

/**
 * Says once that the page has another copy of the library, which came first and keeps its tags. Both go on working: they read the same
 * articles and understand each other's context. A page that registered this very class itself hears nothing.
 */
export function warnTaken(tag: string, ours: CustomElementConstructor): void {
  const first = customElements.get(tag);
  if (hasWarned || first === ours) return;
  hasWarned = true;
  void import('../elements/explain.js').then(({ tellCopies }) => { tellCopies(tag, first); }, console.warn);
}
