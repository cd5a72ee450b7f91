import { MEASURES } from './generated/measures.js';

/** How wide text, insets, wide and page-wide pictures and the one at the top are at most, in rem. */
export type Measure = readonly [text: number, inset: number, wide: number, page: number, hero: number];

/** That of the first theme among these names, separated by spaces, whose measure is known; else that of pages without one. */
export function measureOf(theme: string | null | undefined): Measure {
  const name = theme?.split(/\s+/).find((each) => Object.hasOwn(MEASURES, each)) ?? '';
  return MEASURES[name] as Measure;
}
