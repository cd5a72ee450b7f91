import { only } from '../../base/own-only.js';
import { readImageRule, type ImageRuleOption, type UsableRule } from '../input/image-rule.js';
import { checkUrl } from '../input/url.js';
import { describe } from '../issues.js';
import type { Draft, Reading } from '../read/reading.js';

export type ResolveSizes = (reading: Reading) => void;

/**
 * Makes of a rule of the host what gives pictures their other sizes. Those that say their sizes themselves keep them. It is no part of the parser: pages
 * without a rule need none of it.
 */
export function sizesBy(written: ImageRuleOption): ResolveSizes {
  const rule = readImageRule(written);
  return (reading) => {
    if (!rule) return reading.issue('image-rule', { found: typeof written === 'object' ? 'an object without what it needs' : describe(written) }, '');
    for (const { draft, src, srcset, pointer } of reading.unresolved.pictures) {
      if (draft[srcset] === undefined && /^(?!data:)/.test(draft[src] as string)) addSizes(draft, src, srcset, rule, pointer, reading);
    }
  };
}

/** The widths that a file has, as far as that is known. One that is wider than all of them is replaced by the widest: nobody is to load it. */
function addSizes(draft: Draft, src: string, srcset: string, { address, widths }: UsableRule, pointer: string, reading: Reading): void {
  const own = draft[src] as string;
  const width = draft['width'] as number | undefined;
  const isLarger = width !== undefined && width >= (widths.at(-1) ?? 0);
  const candidates: { readonly src: string; readonly width: number }[] = [];
  for (const size of widths) {
    if (width !== undefined && size >= width && !isLarger) break;
    let given: unknown;
    let url: string | null = null;
    try {
      given = address({ src: own, width: size });
      if (given === undefined || given === null) continue;
      if (typeof given === 'string') url = checkUrl(given, 'resource', reading.urls);
    } catch (error) {
      given = error;
    }
    if (url === null) return noteRefused(given, pointer, reading);
    candidates.push(only({ src: url, width: size }));
  }
  const widest = candidates.at(-1);
  if (!widest) return;
  draft[srcset] = candidates;
  if (isLarger) draft[src] = widest.src;
}

/** Says once that a rule gives what may not be loaded: most likely it does so for all pictures. */
function noteRefused(given: unknown, pointer: string, reading: Reading): void {
  if (reading.issues.some(({ code }) => code === 'image-rule')) return;
  reading.issue('image-rule', { found: given instanceof Error ? 'an error' : describe(given) }, pointer);
}
