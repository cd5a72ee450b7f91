import { NAME } from '../schema/name.js';

/** The element that holds an article, and those of its regions. */
export const ARTICLE_TAG = `${NAME}-article`;
export const REGIONS = ['header', 'byline', 'hero', 'body'] as const;
export type Region = (typeof REGIONS)[number];
export const REGION_TAGS = REGIONS.map((region) => `${NAME}-${region}`);

/** Marks the one child that an element of ours owns: `version digest prefix`. */
export const MARK = `data-${NAME}`;

/** The regions that belong to an article element: not those of an article inside it, nor any that we made. */
export function regionsOf(host: Element): Element[] {
  return [...host.querySelectorAll(REGION_TAGS.join())].filter((region) => region.closest(ARTICLE_TAG) === host);
}

/** The child that an element owns, if it is there already: made by us before, or by the server. */
export function ownedChild(host: ParentNode): HTMLElement | undefined {
  return [...host.children].find((child): child is HTMLElement => child.hasAttribute(MARK) && 'dataset' in child);
}

/** What a server, or another copy of us, wrote down about the markup: which article it shows, and how its ids begin. */
export function markOf(child: Element): { digest: string; prefix: string } | undefined {
  const [version, digest, prefix] = (child.getAttribute(MARK) ?? '').split(' ');
  return version === '1' && digest && prefix ? { digest, prefix } : undefined;
}
