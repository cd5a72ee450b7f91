const IN_ATTRIBUTE = /[&<>"]/;

/** Text as it stands between HTML tags. */
export const escapeText = (text: string): string => (hasSpecial(text) ? escaped(text, 0, '"') : text);

/** Text as it stands between the double quotes of an HTML attribute. */
export function escapeAttribute(text: string): string {
  const first = text.search(IN_ATTRIBUTE);
  return first < 0 ? text : escaped(text, first, '&quot;');
}

/** Whether a text has what is escaped everywhere: most have nothing, and three plain searches find that sooner than one expression. */
const hasSpecial = (text: string): boolean => text.includes('&') || text.includes('<') || text.includes('>');

/** Letter by letter from the first that may be escaped: half of the addresses of an article have an `&`, and `replace` with a function takes three times as long. */
function escaped(text: string, first: number, quote: string): string {
  let done = '';
  let start = 0;
  for (let index = first; index < text.length; index++) {
    const entity = entityOf(text.charCodeAt(index), quote);
    if (entity === undefined) continue;
    done += text.slice(start, index) + entity;
    start = index + 1;
  }
  return done + text.slice(start);
}

function entityOf(code: number, quote: string): string | undefined {
  switch (code) {
    case 0x26: return '&amp;';
    case 0x3c: return '&lt;';
    case 0x3e: return '&gt;';
    case 0x22: return quote;
    default: return undefined;
  }
}
