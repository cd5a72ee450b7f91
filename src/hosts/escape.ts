const IN_TEXT = /[&<>]/;
const IN_ATTRIBUTE = /[&<>"]/;
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it stands between HTML tags. Testing first is what keeps it cheap: most text has nothing to escape. */
export function escapeText(text: string): string {
  return IN_TEXT.test(text) ? text.replace(/[&<>]/g, toEntity) : text;
}

/** Text as it stands between the double quotes of an HTML attribute. */
export function escapeAttribute(text: string): string {
  return IN_ATTRIBUTE.test(text) ? text.replace(/[&<>"]/g, toEntity) : text;
}

function toEntity(character: string): string {
  return ENTITIES[character] ?? character;
}
