/** The themes that come with the package. Each has a light and a dark side. */
export const THEMES = ['broadsheet', 'wire', 'magazine', 'quiet', 'tabloid', 'scholar', 'clarity', 'steppe'] as const;

export type ThemeName = (typeof THEMES)[number];

/** Whether this is the name of one of them. */
export const isOurs = (name: unknown): name is ThemeName => (THEMES as readonly unknown[]).includes(name);

/** What each theme is for, in a sentence that needs no picture. */
export const THEME_DESCRIPTIONS: Readonly<Record<ThemeName, string>> = {
  broadsheet: 'The morning paper: a bold serif headline centred between double rules, indented paragraphs on warm white.',
  wire: 'The news agency: one plain sans serif in blue-black on white, tight, with dotted rules and small corners.',
  magazine: 'The monthly: a huge, light headline in thick and thin strokes, italics below it, red drop capitals five lines deep, on cream.',
  quiet: 'For long reading: a book face on sepia paper, centred, narrow and widely led, without a single rule.',
  tabloid: 'The evening paper: heavy condensed capitals under a red band.',
  scholar: 'The learned journal: a light old-style face throughout, italic headings, black links with red underlines, on ivory.',
  clarity: 'For every eye: black on white, the largest letters, extra bold headings, thick underlines and no italics.',
  steppe: 'The newsroom of right-to-left scripts: the opening on a band of deep teal between lines of gold, a golden tag, pictures with round corners.',
};
