import type { LinkRule } from '../schema/input/link-rule.js';
import type { LinkJudge } from './block-context.js';
import { withAttribute } from './with-attribute.js';

const OF_FOREIGN = ['noopener', 'noreferrer'];
const IN_THE_WEB = /^https?:/i;

/** Whether an address leads to another site than those of a publisher. */
export function foreignTo({ ownHosts = [] }: LinkRule): (url: string) => boolean {
  const own = ownHosts.map((host) => host.toLowerCase());
  return (url) => {
    if (!IN_THE_WEB.test(url)) return false;
    const { hostname } = new URL(url);
    return !own.some((host) => hostname === host || hostname.endsWith(`.${host}`));
  };
}

/** A judge that numbers these addresses, or none; of its own, whatever a program has put on every object. */
export const withAddresses = (judge: (...given: Parameters<LinkJudge>) => ReturnType<LinkJudge>, addresses: LinkJudge['addresses']): LinkJudge =>
  Object.defineProperty(judge, 'addresses', { __proto__: null, value: addresses } as PropertyDescriptor) as LinkJudge;

/** Makes what gives links what a publisher's rule says: those to other sites its words and its window, those to its own hosts nothing. */
export function judgeLinks(rule: LinkRule): LinkJudge {
  const { rel = [], target } = rule;
  const isForeign = foreignTo(rule);
  const judge = (...[link, url]: Parameters<LinkJudge>) => {
    if (!IN_THE_WEB.test(url)) return link;
    const isElsewhere = isForeign(url);
    const at = link.strings.findIndex((part) => part.endsWith(' rel="'));
    const given = ((link.values[at] ?? '') as string).split(' ').filter((word) => word !== '' && !OF_FOREIGN.includes(word));
    const words = [...new Set([...given, ...(isElsewhere ? [...rel, ...OF_FOREIGN] : [])])].join(' ');
    const judged = { ...link, values: link.values.map((value, index) => (index === at ? words || undefined : value)) };
    return (isElsewhere && target !== undefined ? withAttribute(judged, 'target', target) : undefined) ?? judged;
  };
  return withAddresses(judge, undefined);
}
