import type { DISPLAYS } from '../schema/definitions/values.js';

/** Ways to lay out the top of an article. A display that stands here, beside `standard`, has an opening of its own. */
export const OPENINGS = ['standard', 'text'] as const;
export type OpeningName = (typeof OPENINGS)[number];

/** How the top of an article is laid out: `text` where it has no picture, else as its display asks where that has an opening. */
export function openingFor(display: (typeof DISPLAYS)[number] | undefined, hasHero: boolean): OpeningName {
  if (!hasHero) return 'text';
  return OPENINGS.find((opening) => opening === display) ?? 'standard';
}
