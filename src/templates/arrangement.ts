import type { Format } from '../schema/generated/types.js';

/** Ways to lay out the top of an article: `standard` with a picture, `text` without. */
export const ARRANGEMENTS = ['standard', 'text'] as const;
export type Arrangement = (typeof ARRANGEMENTS)[number];

/** The arrangement of an article's opening, from its genre, how loudly it is shown, and whether it has a picture. */
export function resolveArrangement({ hero }: Pick<Format, 'design' | 'display'> & { readonly hero: boolean }): Arrangement {
  return hero ? 'standard' : 'text';
}
