// Generated from src/blocks by `npm run generate`. Do not edit.
import type { AnyBlock } from '../define.js';

/** The group of every type that is not in the foundation. */
export const GROUPS = {
  'code': 'code',
  'contact': 'editorial',
  'definition-list': 'editorial',
  'definition': 'editorial',
  'in-numbers': 'editorial',
  'info-box': 'editorial',
  'key-point': 'editorial',
  'key-points': 'editorial',
  'profile': 'editorial',
  'qa-item': 'editorial',
  'qa': 'editorial',
  'timeline-event': 'editorial',
  'timeline': 'editorial',
  'embed': 'embeds',
  'gallery': 'galleries',
  'button': 'links',
  'file': 'links',
  'signup': 'links',
  'teaser-list': 'links',
  'teaser': 'links',
  'math': 'math',
  'footnote-definition': 'notes',
  'audio': 'players',
  'video': 'players',
  'social-post': 'posts',
  'recipe-step': 'recipes',
  'recipe': 'recipes',
  'product': 'service',
  'rating': 'service',
  'column': 'structure',
  'columns': 'structure',
  'gate': 'structure',
  'section': 'structure',
  'slot': 'structure',
  'table-cell': 'tables',
  'table-row': 'tables',
  'table': 'tables',
  'verse': 'verse',
} as const;

export type Group = (typeof GROUPS)[keyof typeof GROUPS];

/** What loads the records of a group. */
export const loadGroup: Readonly<Record<Group, () => Promise<readonly AnyBlock[]>>> = {
  code: () => import('./code.js').then(({ BLOCKS }) => BLOCKS),
  editorial: () => import('./editorial.js').then(({ BLOCKS }) => BLOCKS),
  embeds: () => import('./embeds.js').then(({ BLOCKS }) => BLOCKS),
  galleries: () => import('./galleries.js').then(({ BLOCKS }) => BLOCKS),
  links: () => import('./links.js').then(({ BLOCKS }) => BLOCKS),
  math: () => import('./math.js').then(({ BLOCKS }) => BLOCKS),
  notes: () => import('./notes.js').then(({ BLOCKS }) => BLOCKS),
  players: () => import('./players.js').then(({ BLOCKS }) => BLOCKS),
  posts: () => import('./posts.js').then(({ BLOCKS }) => BLOCKS),
  recipes: () => import('./recipes.js').then(({ BLOCKS }) => BLOCKS),
  service: () => import('./service.js').then(({ BLOCKS }) => BLOCKS),
  structure: () => import('./structure.js').then(({ BLOCKS }) => BLOCKS),
  tables: () => import('./tables.js').then(({ BLOCKS }) => BLOCKS),
  verse: () => import('./verse.js').then(({ BLOCKS }) => BLOCKS),
};
