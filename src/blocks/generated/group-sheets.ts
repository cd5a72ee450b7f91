// Generated from src/blocks by `npm run generate`. Do not edit.

/** The rules of each group: the property by which a sheet announces them, with their hash, and what loads them. */
export const GROUP_SHEETS = {
  editorial: { property: '--galley-css-editorial', hash: '60a5f592', load: async () => (await import('./editorial-rules.js')).rules },
} as const;
