import { LARGE, TEXT } from './selectors.js';

/** In a line that is slanted already, what is stressed stands upright. */
const upright = (token: string, line: string) => `@container style(${token}: italic) { .galley ${line} :where(em, i, cite) { font-style: normal; } }\n`;

/** Links and marks in the line. */
export const text = `
.galley .galley-place { font-weight: var(--_weight-strong); font-variant-caps: var(--_dateline-caps); }

.galley ${TEXT} :where(a) {
  color: var(--_ink, var(--_color-link));
  text-decoration: underline;
  text-decoration-color: var(--_ink, var(--_link-underline));
  text-decoration-thickness: var(--_link-thickness);
  text-underline-offset: var(--_link-offset);
  text-decoration-skip-ink: auto;
}
.galley ${TEXT} :where(a:visited) { color: var(--_ink, var(--_color-link-visited)); }
.galley ${TEXT} :where(a:hover) { text-decoration-thickness: calc(var(--_link-thickness) * 2); }

.galley ${TEXT} :where(strong, b) { font-weight: var(--_weight-strong); }
.galley ${TEXT} :where(em, i, cite) { font-style: var(--_emphasis-style); font-weight: var(--_emphasis-weight); }
/* never lighter than its line, however heavy that is */
.galley ${LARGE} :where(strong, b) { font-weight: bolder; }
${upright('--_standfirst-style', '.galley-standfirst')}${upright('--_pullquote-style', '.galley-pullquote-text')}${upright('--_heading-style', '.galley-heading')}/* what is coloured behind a word reaches into the spaces beside it, so that a comma stays at the word */
.galley ${TEXT} :where(mark) { border-radius: var(--_radius); box-shadow: -0.15em 0 var(--_color-mark), 0.15em 0 var(--_color-mark); background: var(--_color-mark); color: inherit; }
.galley ${TEXT} :where(code) {
  border-radius: var(--_radius);
  padding-block: 0.1em;
  box-shadow: -0.2em 0 var(--_code-bg), 0.2em 0 var(--_code-bg);
  background: var(--_code-bg);
  font-family: var(--_font-mono);
  font-size: 0.875em;
  unicode-bidi: isolate;
}
.galley ${TEXT} :where(abbr[title]) { text-decoration: underline; text-decoration-style: dotted; text-underline-offset: var(--_link-offset); }
/* a box, that wraps only where no line is wide enough for it; what is drawn below a line is drawn below it too */
.galley .galley-bound { display: inline-block; max-inline-size: 100%; text-decoration: inherit; }
/* raised and lowered without pushing the lines apart */
.galley ${TEXT} :where(sub, sup) { font-size: 0.7em; line-height: 0; }
/* between digits of the text, the digits of a mark would else be taken for more of them, on the wrong side in Persian */
.galley ${TEXT} :where(.galley-ref) { unicode-bidi: isolate; }
.galley ${TEXT} :where(sup a) { text-decoration-line: none; padding-inline-end: 0.15em; }

/* a height of its own, so that its place is kept before it arrives */
.galley .galley-inline-picture { display: inline-block; inline-size: auto; block-size: 1.25em; max-inline-size: 100%; vertical-align: middle; }

/* boxes that are as wide as their longest word, unless it may break */
.galley :is(.galley-unknown, .galley-ways, .galley-others) { overflow-wrap: anywhere; }
`;
