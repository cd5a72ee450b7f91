import { FRAMES } from './frame-rules.js';
import { ownProviders } from './own-providers.js';
import type { FrameRule, Parts } from './provider.js';
import { siteOf, type FoundSite } from './site-of.js';

/** What an address leads to. */
export interface Embed extends FoundSite {
  /** The address of the frame, which holds nothing of the given one but identifiers; undefined where there is nothing to frame. */
  readonly frame: string | undefined;
  readonly heights: FrameRule['heights'];
  readonly allows: FrameRule['allows'];
}

/** Whose address this is, by its host to the letter, and the frame that the rule of the provider builds; undefined for any other site. */
export function embedOf(url: string): Embed | undefined {
  const site = siteOf(url);
  const rule = site && (FRAMES[site.provider] ?? ownProviders[site.provider]);
  return rule && { ...site, heights: rule.heights, allows: rule.allows, frame: frameOf(rule, site.parts) };
}

function frameOf({ frame, query = [] }: FrameRule, parts: Parts): string | undefined {
  if (typeof frame === 'function') return frame(parts);
  const text = [parts.path, ...query.map((name) => parts.query.get(name) ?? '')].join('?');
  for (const [pattern, address, host = parts.host] of frame) {
    const match = host === parts.host ? pattern.exec(text) : null;
    if (match) return address.replace(/([$~])(\d)/g, (_, sign: string, index: string) => (sign === '~' ? encodeURIComponent : String)(index === '0' ? host : (match[Number(index)] ?? '')));
  }
  return undefined;
}
