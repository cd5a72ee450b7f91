/** The closed lists of words that an article may use. Types, schemas, the parser, controls and tests all read them here. */
export const DESIGNS = [
  'standard', 'feature', 'analysis', 'opinion', 'editorial', 'letter', 'interview', 'review', 'recipe', 'obituary', 'explainer', 'profile',
  'live', 'gallery', 'photo-essay', 'video', 'audio', 'list', 'timeline', 'correction',
] as const;
export const DISPLAYS = ['standard', 'showcase', 'immersive', 'minimal'] as const;
export const LAYOUTS = ['inline', 'inset', 'margin', 'wide', 'page', 'bleed'] as const;
export const SIDES = ['start', 'end'] as const;
export const DIRECTIONS = ['ltr', 'rtl'] as const;
export const TARGETS = ['web', 'feed', 'print', 'email'] as const;
export const CONTRIBUTOR_TYPES = ['person', 'organization', 'agency'] as const;
export const ROLES = [
  'author', 'reporter', 'photographer', 'illustrator', 'videographer', 'editor', 'translator', 'designer', 'researcher', 'producer', 'contributor',
] as const;
export const ACCESS = ['free', 'metered', 'subscriber'] as const;
export const CALENDARS = ['gregory', 'persian'] as const;
export const KICKER_KINDS = [
  'section', 'series', 'label', 'live', 'breaking', 'opinion', 'analysis', 'editorial', 'interview', 'review', 'explainer', 'letter', 'obituary', 'sponsored',
] as const;
/** What a teaser leads to. */
export const TEASER_KINDS = ['related', ...KICKER_KINDS] as const;
export const GALLERY_ARRANGEMENTS = ['grid', 'slides'] as const;
export const RATING_UNITS = ['stars', 'points', 'percent'] as const;
export const BUTTON_PRIORITIES = ['primary', 'secondary'] as const;
export const HISTORY_KINDS = ['published', 'updated', 'corrected', 'clarified', 'retracted', 'note'] as const;
export const CORRECTION_KINDS = ['correction', 'clarification', 'update', 'retraction', 'apology'] as const;
export const NOTICE_KINDS = ['withdrawn', 'retraction', 'correction', 'update', 'age', 'archive'] as const;
export const BOX_KINDS = ['explainer', 'background', 'note', 'warning', 'disclaimer', 'correction', 'summary'] as const;
export const SUBJECT_TYPES = ['person', 'organization', 'place', 'event', 'work', 'other'] as const;
export const DISCLOSURE_KINDS = ['affiliate', 'sponsored', 'advertisement', 'ai', 'translation', 'conflict', 'other'] as const;
export const BREAK_VARIANTS = ['line', 'dots', 'stars', 'space'] as const;
export const ARRANGEMENTS = ['single', 'pair', 'before-after', 'grid', 'row', 'stack'] as const;
export const LINK_RELATIONS = ['author', 'license', 'nofollow', 'sponsored', 'ugc', 'tag', 'me', 'external'] as const;
export const SOURCE_MEDIA = ['narrow', 'wide', 'dark', 'light', 'print'] as const;
export const LOADING = ['eager', 'lazy'] as const;
export const UNKNOWN_REASONS = ['no-handler', 'no-type', 'wrong-shape', 'unreadable'] as const;
export const MENTION_KINDS = ['person', 'organization', 'place', 'work', 'other'] as const;
/** Inline nodes that must not stand inside a link, at any depth. */
export const INTERACTIVE = ['link', 'footnote-reference', 'contributor-ref'] as const;
/** How the items of a list are counted: 1 2 3 in the digits of the language, a b c, A B C, i ii iii, I II III. */
export const NUMBERINGS = ['decimal', 'lower-alpha', 'upper-alpha', 'lower-roman', 'upper-roman'] as const;
/** Words other systems use for heading levels, and the level each stands for. The headline is the only heading of level 1. */
export const HEADING_WORDS = { chapter: 2, subheading: 3, label: 4, h1: 2, h2: 2, h3: 3, h4: 4, h5: 5, h6: 6 } as const;
/** How cells of a table are set, and whom one that is a header names: its row, or its column. */
export const CELL_ALIGNMENTS = ['start', 'center', 'end'] as const;
/** As what a column of a table is sorted. */
export const SORT_KINDS = ['text', 'number', 'date', 'none'] as const;
export const SMALL_TABLES = ['scroll', 'stack'] as const;
export const CELL_HEADERS = ['row', 'column'] as const;
/** Where embeds come from; `generic` is any other site. */
export const EMBED_PROVIDERS = [
  'youtube', 'vimeo', 'dailymotion', 'tiktok', 'instagram', 'x', 'facebook', 'threads', 'bluesky', 'mastodon', 'spotify', 'soundcloud', 'datawrapper',
  'flourish', 'openstreetmap', 'generic',
] as const;
export const TRACKING = ['third-party', 'none'] as const;
/** What a file of texts beside a film is (HTML Standard, the track element). */
export const TRACK_KINDS = ['captions', 'subtitles', 'descriptions', 'chapters'] as const;
export const PLAYBACKS = ['normal', 'loop-muted'] as const;
export const AUDIO_PURPOSES = ['article-narration', 'episode', 'sound'] as const;
