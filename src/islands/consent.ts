import type { ConsentDetail } from './event-details.js';

const ATTRIBUTE = 'data-galley-consent';

/** The element in whose root another stands. */
const hostOf = (element: Element) => (element.getRootNode() as Partial<ShadowRoot>).host;

/** What the page says around an element: the providers that its reader has consented to, separated by spaces, or `all`; undefined where the page takes no part. */
export const consentAround = (element: Element | undefined): string | undefined =>
  element && (element.closest(`[${ATTRIBUTE}]`)?.getAttribute(ATTRIBUTE) ?? consentAround(hostOf(element)));

/** Tells an observer when what the page says around an element may have changed. */
export function watchConsent(element: Element | undefined, observer: MutationObserver): void {
  if (!element) return;
  observer.observe(element.getRootNode(), { attributeFilter: [ATTRIBUTE], subtree: true });
  watchConsent(hostOf(element), observer);
}

/** The event of a reader who wants to see what stands on another site. */
export const consentEvent = (detail: ConsentDetail): CustomEvent<ConsentDetail> => new CustomEvent('galley-consent', { bubbles: true, composed: true, cancelable: true, detail });
