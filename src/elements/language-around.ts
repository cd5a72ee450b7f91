/** The language of the page around an element, out of shadow roots too; empty where the page does not say. */
export function languageAround(element: Element): string {
  const tagged = element.closest<HTMLElement>('[lang]');
  const { host } = element.getRootNode() as Partial<ShadowRoot>;
  return tagged?.lang ?? (host ? languageAround(host) : '');
}
