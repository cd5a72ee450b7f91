import { BREAK_VARIANTS } from 'galley';
import { around } from '../support/around.js';
import type { BlockExample } from '../support/block-example.js';

/** A pause, drawn in four ways. */
export const example: BlockExample = {
  latin: { body: [around.latin, ...BREAK_VARIANTS.flatMap((variant) => [{ type: 'thematic-break', variant } as const, around.latin])] },
  arabic: { body: [around.arabic, ...BREAK_VARIANTS.flatMap((variant) => [{ type: 'thematic-break', variant } as const, around.arabic])] },
};
