import { NAME, REGIONS } from '../schema/name.js';

/** The element that holds an article, and those of its regions. */
export const ARTICLE_TAG = `${NAME}-article`;
export const BYLINE_TAG = `${NAME}-byline`;
const REGION_SELECTOR = REGIONS.map((region) => `${NAME}-${region}`).join();

/** Marks the one child that an element of ours owns: `version prefix page`; without `page` where its links are `#…` alone. */
export const MARK = `data-${NAME}`;

/** The article element that a node stands in, out of shadow roots too. */
export function articleAround(element: Element): Element | null {
  const { host } = element.getRootNode() as Partial<ShadowRoot>;
  return element.closest(ARTICLE_TAG) ?? (host ? articleAround(host) : null);
}

/** The regions that belong to an article element: not those of an article inside it, nor anything in a child that we own. */
export function regionsOf(host: Element): Element[] {
  const children = [...host.children].filter((child) => !child.hasAttribute(MARK));
  const regions = children.flatMap((child) => (child.matches(REGION_SELECTOR) ? [child] : [...child.querySelectorAll(REGION_SELECTOR)]));
  return regions.filter((region) => region.closest(ARTICLE_TAG) === host);
}

/** The child that an element owns, if it is there already: made by us before, or by the server. */
export function ownedChild(host: ParentNode): HTMLElement | undefined {
  return [...host.children].find((child): child is HTMLElement => child.hasAttribute(MARK) && 'dataset' in child);
}

/** The nodes in which a server has set an article in an element: one, or that of each region in it. */
export function servedIn(host: HTMLElement): readonly HTMLElement[] {
  const own = ownedChild(host.shadowRoot ?? host);
  return own ? [own] : regionsOf(host).flatMap((region) => ownedChild(region) ?? []);
}

/** With what the ids begin in markup that a server, or another copy of us, has made. */
export function prefixOf(child: Element | undefined): string | undefined {
  const [version, prefix] = wordsOf(child);
  return version === '1' ? prefix : undefined;
}

/** What the links within an article begin with in such markup. */
export const pageOf = (child: Element | null | undefined): string => wordsOf(child)[2] ?? '';

const wordsOf = (child: Element | null | undefined) => (child?.getAttribute(MARK) ?? '').split(' ');
