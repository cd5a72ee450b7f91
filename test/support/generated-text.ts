/** What a rule's `content` says beside an element, as one text in quotes. Some engines put `attr(…)` into computed values as it was written, and leave the texts around it apart. */
export function generatedText(element: Element, pseudo: '::before' | '::after'): string {
  const { content } = getComputedStyle(element, pseudo);
  return content.replace(/attr\(([\w-]+)\)/g, (_, name: string) => `"${element.getAttribute(name) ?? ''}"`).replaceAll('" "', '');
}
