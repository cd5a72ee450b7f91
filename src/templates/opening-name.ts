/** Ways to lay out the top of an article: `standard` with a picture, `text` without. */
export const OPENINGS = ['standard', 'text'] as const;
export type OpeningName = (typeof OPENINGS)[number];

/** How the top of an article is laid out: by whether it has a picture. */
export const openingFor = (hasHero: boolean): OpeningName => (hasHero ? 'standard' : 'text');
