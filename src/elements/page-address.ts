import { addressOf, isRoute } from './route.js';

/** The address of a page on which `#…` alone leads elsewhere: one with a `<base>`. Empty on all others, and where the part after `#` is a router's. */
export function pageAddress({ baseURI, defaultView }: Document): string {
  const { href = '', hash = '', protocol = '' } = defaultView?.location ?? {};
  const page = addressOf(href);
  const hasOwnAddress = protocol.startsWith('http') || protocol === 'file:';
  return hasOwnAddress && addressOf(baseURI) !== page && !isRoute(hash) ? page : '';
}
