/** What a rule's `content` says beside an element. Some engines put `attr(…)` into computed values as it was written. */
export function generatedText(element: Element, pseudo: '::before' | '::after'): string {
  const { content } = getComputedStyle(element, pseudo);
  return content.replace(/attr\(([\w-]+)\)/g, (_, name: string) => element.getAttribute(name) ?? '');
}
