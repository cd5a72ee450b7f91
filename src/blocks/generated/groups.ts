// Generated from src/blocks by `npm run generate`. Do not edit.
import type { AnyBlock } from '../define.js';

/** The group of every type that is not in the foundation. */
export const GROUPS = {
  'in-numbers': 'editorial',
} as const;

export type Group = (typeof GROUPS)[keyof typeof GROUPS];

/** What loads the records of a group. */
export const loadGroup: Readonly<Record<Group, () => Promise<readonly AnyBlock[]>>> = {
  editorial: () => import('./editorial.js').then(({ BLOCKS }) => BLOCKS),
};
