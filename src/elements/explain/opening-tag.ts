const MOST = 80;

/** The tag as it stands in the page, so that a developer finds it. */
export function openingTag(element: Element): string {
  const attributes = [...element.attributes].map(({ name, value }) => (value === '' ? ` ${name}` : ` ${name}="${value}"`)).join('');
  return `<${element.localName}${attributes.length > MOST ? `${attributes.slice(0, MOST)}…` : attributes}>`;
}
