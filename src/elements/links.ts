import { focusOnce } from './focus.js';
import { addressOf, isRoute } from './route.js';
import { MARK, pageOf } from './tags.js';

/** Scrolls to a node and puts the focus on it, so that the next Tab goes on from there. */
export function reach(target: HTMLElement): void {
  focusOnce(target);
  target.scrollIntoView();
}

/** Whether the part after `#` can be set on a page: not on one that was written into another, and not where it is a route. */
export const isNameable = ({ protocol, hash }: Location): boolean => protocol !== 'about:' && !isRoute(hash);

/** Whether a reader wants to be here and not in another window. */
const isPlain = ({ defaultPrevented, button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent, link: HTMLAnchorElement) =>
  !defaultPrevented && button === 0 && !ctrlKey && !metaKey && !shiftKey && !altKey && /^(?:_self)?$/i.test(link.target) && !link.hasAttribute('download');

/** Where in the article a link of it leads, be it into another region. */
function targetOf(link: HTMLAnchorElement): HTMLElement | null {
  const wrapper = link.closest<HTMLElement>(`[${MARK}]`);
  const start = `${pageOf(wrapper)}#`;
  const address = link.getAttribute('href') ?? '';
  if (!wrapper || !address.startsWith(start) || address === start) return null;
  const named = `[id="${CSS.escape(address.slice(start.length))}"]`;
  return wrapper.querySelector<HTMLElement>(named) ?? (wrapper.getRootNode() as ParentNode).querySelector<HTMLElement>(`[${MARK}] ${named}`);
}

/** Where a link has led already, of which the page has yet to hear that its address has changed. */
export const followed = new WeakSet<Element>();

/**
 * Follows a click on a link within an article where the platform would lead elsewhere: on pages with a `<base>`, in a root of its own, where
 * an id is there twice, and where the part after `#` is a route of the page's own; that is left as it is. All others are the platform's.
 */
export function followLink(event: MouseEvent, { location }: Window): void {
  const [clicked] = event.composedPath();
  const link = (clicked as Element).closest('a');
  const target = link && isPlain(event, link) ? targetOf(link) : null;
  if (!link || !target) return;
  const { ownerDocument: document } = target;
  const isFound = document.getElementById(target.id) === target;
  const here = addressOf(location.href);
  if (isFound && addressOf(link.href) === here && !isRoute(location.hash)) return;
  event.preventDefault();
  const isNamed = isNameable(location) && (isFound || target.getRootNode() !== document);
  const before = location.href;
  if (isNamed) location.assign(`${here}#${target.id}`);
  if (isNamed && isFound) return;
  if (location.href !== before) followed.add(target);
  reach(target);
}
