import type { LinkRule } from '../schema/input/link-rule.js';
import type { LinkJudge } from './block-context.js';
import { withAttribute } from './with-attribute.js';

const OF_FOREIGN = ['noopener', 'noreferrer'];

/** Makes what gives links what a publisher's rule says: those to other sites its words and its window, those to its own hosts nothing. */
export function judgeLinks({ ownHosts = [], rel = [], target }: LinkRule): LinkJudge {
  const own = ownHosts.map((host) => host.toLowerCase());
  const isOwn = (url: string): boolean => {
    const { hostname } = new URL(url);
    return own.some((host) => hostname === host || hostname.endsWith(`.${host}`));
  };
  return (link, url) => {
    if (!/^https?:/i.test(url)) return link;
    const isForeign = !isOwn(url);
    const at = link.strings.findIndex((part) => part.endsWith(' rel="'));
    const given = ((link.values[at] ?? '') as string).split(' ').filter((word) => word !== '' && !OF_FOREIGN.includes(word));
    const words = [...new Set([...given, ...(isForeign ? [...rel, ...OF_FOREIGN] : [])])].join(' ');
    const judged = { ...link, values: link.values.map((value, index) => (index === at ? words || undefined : value)) };
    return (isForeign && target !== undefined ? withAttribute(judged, 'target', target) : undefined) ?? judged;
  };
}
