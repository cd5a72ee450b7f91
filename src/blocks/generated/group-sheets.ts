// Generated from src/blocks by `npm run generate`. Do not edit.

/** The rules of each group: the property by which a sheet announces them, with their hash, and what loads them. */
export const GROUP_SHEETS = {
  code: { property: '--galley-css-code', hash: 'b1122b59', load: async () => (await import('./code-rules.js')).rules },
  editorial: { property: '--galley-css-editorial', hash: 'fc9797bc', load: async () => (await import('./editorial-rules.js')).rules },
  embeds: { property: '--galley-css-embeds', hash: 'f2c39f11', load: async () => (await import('./embeds-rules.js')).rules },
  galleries: { property: '--galley-css-galleries', hash: '4d1067a9', load: async () => (await import('./galleries-rules.js')).rules },
  links: { property: '--galley-css-links', hash: 'e4c7c09c', load: async () => (await import('./links-rules.js')).rules },
  math: { property: '--galley-css-math', hash: '96531058', load: async () => (await import('./math-rules.js')).rules },
  notes: { property: '--galley-css-notes', hash: 'c4a69503', load: async () => (await import('./notes-rules.js')).rules },
  players: { property: '--galley-css-players', hash: 'e327a5af', load: async () => (await import('./players-rules.js')).rules },
  posts: { property: '--galley-css-posts', hash: 'b882458e', load: async () => (await import('./posts-rules.js')).rules },
  recipes: { property: '--galley-css-recipes', hash: 'e0eaa318', load: async () => (await import('./recipes-rules.js')).rules },
  service: { property: '--galley-css-service', hash: 'ee3ce39d', load: async () => (await import('./service-rules.js')).rules },
  structure: { property: '--galley-css-structure', hash: 'b412e5c4', load: async () => (await import('./structure-rules.js')).rules },
  tables: { property: '--galley-css-tables', hash: '38bc6a28', load: async () => (await import('./tables-rules.js')).rules },
  verse: { property: '--galley-css-verse', hash: '2b9c815d', load: async () => (await import('./verse-rules.js')).rules },
} as const;
