import { ownProviders } from './own-providers.js';
import type { FrameSize, Parts } from './provider.js';
import { SITES } from './sites.js';

/** Whose an address is. */
export interface FoundSite {
  /** As in `provider` of an article. */
  readonly provider: string;
  /** As it is printed. */
  readonly name: string;
  readonly size: FrameSize;
  readonly parts: Parts;
}

/** Whose address this is, by its host to the letter; undefined for any site that is not known. */
export function siteOf(url: string): FoundSite | undefined {
  const parts = partsOf(url);
  if (parts === undefined) return undefined;
  for (const [provider, { name, hosts, size }] of [...Object.entries(SITES), ...Object.entries(ownProviders)]) {
    if (hosts.includes(parts.host)) return { provider, name, size: typeof size === 'function' ? size(parts) : size, parts };
  }
  return undefined;
}

function partsOf(url: string): Parts | undefined {
  let parsed: URL;
  try {
    parsed = new URL(url);
  } catch {
    return undefined;
  }
  const { protocol, hostname, port, username, password, pathname, searchParams, hash } = parsed;
  if (!/^https?:$/.test(protocol) || port !== '' || username !== '' || password !== '') return undefined;
  return { host: hostname.replace(/^(?:www|m)\./, ''), path: pathname.replace(/\/$/, ''), query: searchParams, hash: hash.slice(1) };
}
