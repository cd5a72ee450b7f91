/** The themes that come with the package. Each has a light and a dark side. */
export const THEMES = ['broadsheet', 'wire', 'magazine', 'quiet', 'tabloid', 'scholar', 'clarity', 'steppe'] as const;

export type ThemeName = (typeof THEMES)[number];

/** What each theme is for, in a sentence that needs no picture. */
export const THEME_DESCRIPTIONS: Readonly<Record<ThemeName, string>> = {
  broadsheet: 'The morning paper: serifs, hairlines, a centred opening and indented paragraphs on warm white.',
  wire: 'The news agency: plain sans serifs on cool white, left-aligned and tight, with small corners.',
  magazine: 'The monthly: a large, light display face, big drop capitals and wide pictures on cream.',
  quiet: 'For long reading: sepia paper, a narrow column, no rules and wide leading.',
  tabloid: 'The evening paper: heavy condensed capitals and a red band.',
  scholar: 'The learned journal: old-style text faces, links in the colour of the text, hardly any colour.',
  clarity: 'For every eye: the highest contrast, large letters, thick underlines and no italics.',
  steppe: 'Made for right-to-left scripts first: teal, soft corners, generous lines.',
};
