import { NAME } from '../schema/name.js';

const CLASS = `${NAME}-content`;

/**
 * Reader modes take the element with the most text, and of what stands beside it only what has the same class, or one that speaks of
 * content: without, standfirst and dates in regions of their own are lost. A class that the page gave stays as it is. It waits until the page
 * is loaded, for frameworks compare the attributes of what a server sent.
 */
export function keepTogether(region: HTMLElement, isShown: () => boolean): void {
  const { readyState, defaultView } = region.ownerDocument;
  if (readyState !== 'complete') defaultView?.addEventListener('load', () => { keepTogether(region, isShown); }, { once: true });
  else if (!isShown()) { if (region.className === CLASS) region.removeAttribute('class'); }
  else if (!region.hasAttribute('class')) region.className = CLASS;
}
