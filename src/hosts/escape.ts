const IN_TEXT = /[&<>]/;
const IN_ATTRIBUTE = /[&<>"]/;
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it stands between HTML tags. */
export const escapeText = (text: string): string => (hasSpecial(text) ? escaped(text, IN_TEXT) : text);

/** Text as it stands between the double quotes of an HTML attribute. */
export const escapeAttribute = (text: string): string => (text.includes('"') || hasSpecial(text) ? escaped(text, IN_ATTRIBUTE) : text);

/** Whether a text has what is escaped everywhere: most have nothing, and three plain searches find that sooner than one expression. */
const hasSpecial = (text: string): boolean => text.includes('&') || text.includes('<') || text.includes('>');

/** By search, not by `replace` with a function, which takes three times as long: half of the addresses of an article have an `&`. */
function escaped(text: string, special: RegExp): string {
  let done = '';
  let rest = text;
  for (let at = rest.search(special); at >= 0; at = rest.search(special)) {
    done += rest.slice(0, at) + (ENTITIES[rest.charAt(at)] as string);
    rest = rest.slice(at + 1);
  }
  return done + rest;
}
