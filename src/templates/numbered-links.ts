import type { Locale } from '../i18n/locale.js';
import { localDigits } from '../i18n/number.js';
import type { LinkRule } from '../schema/input/link-rule.js';
import type { LinkJudge } from './block-context.js';
import { foreignTo, judgeLinks, withAddresses } from './judge-links.js';
import { withAttribute } from './with-attribute.js';

/** Of a text as the parser returns it, in a language. */
type ForText = (body: unknown, locale: Locale) => LinkJudge | undefined;

/**
 * Makes what judges the links of a text by a publisher's rule, numbered where it says so: on paper the number of its address stands behind a link, and
 * the addresses at the end. The same addresses have the same judge, so that a new version of an article is set anew only where it differs.
 */
export function linksBy(rule: LinkRule | undefined): ForText {
  const judge = rule && judgeLinks(rule);
  if (!judge || rule.numbered !== true) return () => judge;
  const isForeign = foreignTo(rule);
  let known: LinkJudge | undefined;
  let knownKey = '';
  return (body, locale) => {
    const addresses = [...addressesIn(body, isForeign)];
    const key = [locale.digits, ...addresses].join('\n');
    if (addresses.length === 0) return judge;
    if (!known || key !== knownKey) known = numbered(judge, addresses, locale);
    knownKey = key;
    return known;
  };
}

/** The addresses of links to other sites, each once, in their order. */
function addressesIn(value: unknown, isForeign: (url: string) => boolean, found = new Set<string>()): ReadonlySet<string> {
  if (typeof value !== 'object' || value === null) return found;
  const { type, url } = value as { readonly type?: unknown; readonly url?: unknown };
  if (!Array.isArray(value) && type === 'link' && typeof url === 'string' && isForeign(url)) found.add(url);
  for (const inner of Object.values(value)) addressesIn(inner, isForeign, found);
  return found;
}

function numbered(judge: LinkJudge, addresses: readonly string[], locale: Locale): LinkJudge {
  const numbers = new Map(addresses.map((url, index) => [url, localDigits(String(index + 1), locale)]));
  const judgeWithNumber = (...[link, url]: Parameters<LinkJudge>) => {
    const judged = judge(link, url);
    const number = numbers.get(url);
    return (number === undefined ? undefined : withAttribute(judged, 'data-galley-number', number)) ?? judged;
  };
  return withAddresses(judgeWithNumber, addresses);
}
