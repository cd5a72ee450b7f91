import { Refusal } from './refusal.js';

const LOCAL_NAME = /(?:^|\.)(?:localhost|local|internal|intranet|lan|home|corp|test|invalid|onion)\.?$/i;

/** Whether a host is none of the public network: a name for machines nearby, or a number of theirs. */
export function isPrivate(hostname: string): boolean {
  const host = hostname.replace(/^\[|\]$/g, '');
  if (host.includes(':')) return isPrivateSix(host);
  const parts = /^(\d+)\.(\d+)\.(\d+)\.(\d+)$/.exec(host);
  if (parts === null) return !host.includes('.') || LOCAL_NAME.test(host);
  return isPrivateFour(Number(parts[1]), Number(parts[2]));
}

/** RFC 6890: this network, private use, shared, loopback, link-local, benchmarks, documentation, multicast and above. */
function isPrivateFour(first: number, second: number): boolean {
  if ([0, 10, 127].includes(first) || first >= 224) return true;
  if (first === 100) return second >= 64 && second <= 127;
  if (first === 169) return second === 254;
  if (first === 172) return second >= 16 && second <= 31;
  if (first === 198) return [18, 19, 51].includes(second);
  if (first === 203) return second === 0;
  return first === 192 && [0, 168].includes(second);
}

/** Only what is routed globally (2000::/3) and holds no address of IPv4 in it. */
const isPrivateSix = (host: string): boolean => !/^[23]/.test(host) || /^(?:2001:(?:0*:|0?db8:|10:|20:)|2002:|3fff:)/i.test(host);

/**
 * An address from which an article may be fetched.
 *
 * @param allow what addresses have to begin with: an origin, or an origin and a path that ends with `/`
 * @throws {Refusal} 400 for what is no address, 403 for one that is not allowed
 */
export function judge(address: string, allow: readonly string[], base?: string): URL {
  let url: URL;
  try {
    url = new URL(address, base);
  } catch {
    throw new Refusal(400, 'The address of the article is no address. Give a whole one, with https://.');
  }
  const isAllowed = allow.some((each) => isWithin(url, each));
  if (url.protocol !== 'https:' || url.username !== '' || url.password !== '' || (url.port !== '' && url.port !== '443') || isPrivate(url.hostname) || !isAllowed) {
    throw new Refusal(403, 'Articles are not fetched from this address. It has to be on the list of the site, over https.');
  }
  return url;
}

/** Whether an address is on an origin, and below a path where there is one. */
function isWithin(url: URL, allowed: string): boolean {
  if (!URL.canParse(allowed)) return false;
  const { origin, pathname } = new URL(allowed);
  return url.origin === origin && (pathname.endsWith('/') ? url.pathname.startsWith(pathname) : url.pathname === pathname);
}
