/** Selector lists that several files share. Everything in `:where()` adds no weight, so rules keep that of two classes. */

/** Our elements. */
export const REGIONS = 'galley-header, galley-byline, galley-hero, galley-body';
export const ELEMENTS = `galley-article, ${REGIONS}`;

/** The parts of the page that hold text of their own; marks and links are reached through them. */
export const TEXT =
  ':is(.galley-kicker, .galley-headline, .galley-standfirst, .galley-verdict, .galley-byline, .galley-outlet, .galley-dates, .galley-length, ' +
  '.galley-alert, .galley-translations, .galley-years, ' +
  '.galley-paragraph, .galley-heading, .galley-item, .galley-quote-text, .galley-pullquote-text, .galley-source, .galley-code-name, ' +
  '.galley-caption, .galley-words, .galley-frame, .galley-note, .galley-unknown, .galley-closing, .galley-notice)';

/** Text that is read line after line. */
export const RUNNING = ':is(.galley-paragraph, .galley-item, .galley-quote-text, .galley-note, .galley-entry)';

/** Lines that are set large, each in a weight of its own. */
export const LARGE = ':is(.galley-kicker, .galley-headline, .galley-standfirst, .galley-heading, .galley-pullquote-text)';

/** The opening and its parts: on each of them a publisher's tokens hold anew. */
export const SET = '.galley-head, .galley-head > *, .galley-opening > *, .galley-credits, .galley-credits > *';

/** What blocks stand in side by side: they may leave it at its edges. */
export const COLUMNS = ':where(.galley-column, .galley-head, .galley-part)';

/** Blocks that are seen more than read: they may touch the edges of the article, what is text may not. */
export const PICTURES = ':where(.galley-image, .galley-image-set, .galley-gallery)';

/** Everything of ours. It is set back to the browser's own style before ours, so that no rule of the page shows through. */
export const PARTS = '[class^="galley-"]';

/** Elements that carry no class, inside the text. */
export const MARKS =
  ':where(p, ul, ol, li, picture, source, a, abbr, b, bdi, bdo, br, cite, code, em, i, mark, q, s, small, span, strong, sub, sup, time, u)';

const langs = (tags: string) =>
  `:is(${tags
    .split(' ')
    .map((tag) => `:lang(${tag})`)
    .join(', ')})`;

/** Languages by the way their script is set. Single tests in an `:is()`: lists inside `:lang()` are younger than the oldest browsers we serve. */
export const ARABIC = langs('ar fa prs ps ur ckb ug sd ks az-Arab kk-Arab ku-Arab ky-Arab ms-Arab pa-Arab tg-Arab tk-Arab uz-Arab');
export const NASTALIQ = langs('ur-Aran fa-Aran ks-Aran pa-Aran');
export const INDIC = langs('hi mr ne sa bn as gu pa kn ml or ta te si th lo km my dz bo');
export const EAST_ASIAN = langs('zh ja ko yue');
export const MARKED_LATIN = langs('vi tr az uz tk');
