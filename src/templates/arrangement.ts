import { only } from '../base/own-only.js';
import type { DESIGNS, DISPLAYS } from '../schema/definitions/values.js';

type Design = (typeof DESIGNS)[number];
type Display = (typeof DISPLAYS)[number];

/** Ways to lay out the top of an article: by its picture, by the room that it takes, else by its genre. */
export const OPENINGS = [
  'standard', 'text', 'showcase', 'immersive', 'portrait', 'opinion', 'leader', 'live', 'gallery', 'list', 'analysis', 'interview', 'letter',
  'obituary', 'review', 'media', 'photo-essay', 'notice', 'minimal',
] as const;
export type Arrangement = (typeof OPENINGS)[number];

/** What the top of an article is laid out by. Sizes are in pixels. */
export interface Opening {
  readonly design?: Design | undefined;
  readonly display?: Display | undefined;
  readonly hero?: { readonly type?: string; readonly width?: number | undefined; readonly height?: number | undefined } | undefined;
  /** `false` for a review without a verdict, which is laid out as any other article. */
  readonly rated?: boolean | undefined;
}

const OF_DESIGN: Readonly<Partial<Record<Design, Arrangement>>> = only({
  opinion: 'opinion',
  editorial: 'leader',
  live: 'live',
  gallery: 'gallery',
  list: 'list',
  analysis: 'analysis',
  explainer: 'analysis',
  interview: 'interview',
  letter: 'letter',
  obituary: 'obituary',
  review: 'review',
  'photo-essay': 'photo-essay',
  correction: 'notice',
} satisfies Partial<Record<Design, Arrangement>>);

/** Whether a picture is higher than wide: it is shown whole, for what is cropped of it may be a face. Square counts as wide. */
export const isUpright = ({ width = 0, height = 0 }: NonNullable<Opening['hero']>): boolean => height > width;

/**
 * How the top of an article is laid out. What plays leads; a picture may be given more room, and one that is higher than wide then stands beside
 * the words; else the genre decides. What lacks the picture or the verdict that it needs steps down to what needs none.
 */
export function arrangementOf({ design = 'standard', display = 'standard', hero, rated }: Opening): Arrangement {
  if (hero?.type === 'video' || hero?.type === 'audio') return 'media';
  if (hero !== undefined && (display === 'showcase' || display === 'immersive')) return isUpright(hero) ? 'portrait' : display;
  const own = display === 'minimal' ? undefined : OF_DESIGN[design];
  const isLacking = (own === 'photo-essay' && hero === undefined) || (own === 'review' && rated === false);
  if (own !== undefined && !isLacking) return own;
  if (display === 'minimal') return 'minimal';
  return hero === undefined ? 'text' : 'standard';
}
