// Generated from src/blocks by `npm run generate`. Do not edit.
import type { AnyBlock } from '../../blocks/define.js';
import type { Group } from '../../blocks/generated/groups.js';

/** What loads the records of a group, and the renderer with them. */
export const loadGroup: Readonly<Record<Group, () => Promise<{ readonly BLOCKS: readonly AnyBlock[] }>>> = {
  code: () => import('./code.js'),
  editorial: () => import('./editorial.js'),
  embeds: () => import('./embeds.js'),
  galleries: () => import('./galleries.js'),
  links: () => import('./links.js'),
  math: () => import('./math.js'),
  notes: () => import('./notes.js'),
  players: () => import('./players.js'),
  posts: () => import('./posts.js'),
  recipes: () => import('./recipes.js'),
  service: () => import('./service.js'),
  structure: () => import('./structure.js'),
  tables: () => import('./tables.js'),
  verse: () => import('./verse.js'),
};
