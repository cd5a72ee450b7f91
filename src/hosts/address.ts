import { attributeText } from './value.js';

/** Attributes that say where a reader goes or what a page loads (HTML Standard, attributes that take a URL). */
const ADDRESSES: ReadonlySet<string> = new Set('href src poster cite action formaction data ping'.split(' '));

const SCHEME = /^[a-z][a-z\d+.-]*:/i;
const HARMLESS = /^(?:https?:|mailto:|tel:|data:image\/(?:png|jpeg|gif|webp|avif);base64,)/i;
/** What a browser drops from an address before it looks for a scheme (URL Standard, basic URL parser). */
const DROPPED = /^[\0- ]+|[\t\n\r]/g;

/** Whether an address has no scheme, or one that runs nothing. */
function isHarmless(address: string): boolean {
  // As most are, without a look at all of their letters.
  if (HARMLESS.test(address)) return true;
  const text = address.replace(DROPPED, '');
  return !SCHEME.test(text) || HARMLESS.test(text);
}

/** Whether a browser follows or loads what an attribute says. Of a custom element it is for the element to judge. */
export const isAddress = (tag: string, name: string): boolean => ADDRESSES.has(name) && !tag.includes('-');

/**
 * The text of an address in an attribute. The parser has judged it by the policy for addresses (`schema/input/url.ts`); this is for an
 * article that was changed since.
 * @throws TypeError where it could run something.
 */
export function addressText(value: unknown): string | undefined {
  const text = attributeText(value);
  if (text !== undefined && !isHarmless(text)) throw new TypeError(`An address may not begin with ${JSON.stringify(text.slice(0, 20))}.`);
  return text;
}
