import { reach } from './reach.js';
import { COLUMNS, PICTURES } from './selectors.js';

/** One column, block flow: figures leave it by their margins, so text can flow round them. Stages follow the article's own width. */
export const layout = `
.galley :is(.galley-column, .galley-notice) {
  --_scale: calc(var(--_text-scale) * var(--_script-size));
  font-size: calc(var(--_text-md) * var(--_scale));
  font-variant-numeric: var(--_numeral-style);
}
.galley .galley-column {
  box-sizing: content-box;
  max-inline-size: calc(var(--_measure) * var(--_script-measure));
  margin-inline: auto;
  padding-inline: var(--_gutter);
  /* floats and the margins of the first and last block stay inside */
  display: flow-root;
}
.galley :where([lang]) { --_scale: calc(var(--_text-scale) * var(--_script-size)); }
.galley :is(.galley-list, .galley-unknown) { margin-block: 1em; }
.galley .galley-item > :where(.galley-paragraph, .galley-list) { margin-block: 0.4em; }
/* whatever a record says nothing else of */
.galley :is(.galley-column, .galley-part) > :where(figure, aside, details, table, dl, form) { margin-block: var(--_space-xl); }
/* boxes stand beside floats, not under them; lists too where a float may stand on the side of their markers */
.galley :is(.galley-quote, .galley-pullquote, .galley-code), .galley :where(.galley-side-start, .galley-head:has(> .galley-side-start)) ~ .galley-list { display: flow-root; }
/* a picture as wide as the text is so below a float */
.galley :is(.galley-image, .galley-image-set) { clear: both; display: grid; grid-template-columns: minmax(0, 1fr); }
.galley .galley-quote { margin-block: var(--_space-lg); }
.galley :is(.galley-image, .galley-image-set, .galley-code, .galley-pullquote) { margin-block: var(--_space-xl); }

.galley :is(.galley-opening, .galley-hero, .galley-head) + * { margin-block-start: var(--_space-lg); }
.galley .galley-opening {
  --_out: ${reach('var(--_opening-measure) * var(--_script-measure)')};
  --_past: min(var(--_opening-padding), (100cqi - 100%) / 2 + var(--_out));
  margin-inline: calc(var(--_out) - var(--_past));
  padding-inline: var(--_past);
}
.galley .galley-hero { margin-block: 0; padding-block-end: var(--_space-md); }
/* a picture that floats stays in the flow of the text */
.galley .galley-head:where(:has(> .galley-hero:not(.galley-layout-inset, .galley-layout-margin))) { display: flex; flex-direction: column; }
.galley :where(.galley-head) > .galley-hero { order: var(--_hero-order); }
.galley :where(.galley-opening) + .galley-hero { margin-block-start: 0; }
.galley .galley-closing { clear: both; margin-block-start: var(--_space-xl); padding-block-end: var(--_space-2xl); }
.galley :is(.galley-column, .galley-head, .galley-item, .galley-quote-text, .galley-note, .galley-unknown, .galley-contents) > :where(:first-child) { margin-block-start: 0; }
.galley :is(.galley-item, .galley-quote-text, .galley-note, .galley-unknown, .galley-contents) > :where(:last-child) { margin-block-end: 0; }
/* pictures of a row end on one line, on which their captions begin */
.galley .galley-image-set-list > :where(figure) { grid-row: span 2; align-items: end; row-gap: 0; margin: 0; grid-template-rows: subgrid; }

/* below whatever stands beside the text, which it would meet there */
.galley ${COLUMNS} > :is(.galley-layout-wide, .galley-layout-page, .galley-layout-bleed) { clear: both; }
.galley ${COLUMNS} > .galley-layout-wide { margin-inline: ${reach('var(--_measure-wide)')}; }
.galley :where(.galley-head > .galley-hero).galley-layout-wide { margin-inline: ${reach('var(--_hero-measure)')}; }
.galley ${COLUMNS} > .galley-layout-page { margin-inline: ${reach('var(--_measure-page)')}; }
.galley ${COLUMNS} > .galley-layout-bleed { margin-inline: calc((100% - 100cqi) / 2); }
.galley ${COLUMNS} > .galley-layout-bleed:not(${PICTURES}) { padding-inline: var(--_gutter); }
.galley ${COLUMNS} > :where(.galley-layout-bleed) :is(.galley-caption, .galley-gallery-title) { padding-inline: var(--_gutter); }
/* lines of running text stay as long as the column's, however wide the box */
.galley ${COLUMNS} > :where(.galley-layout-wide, .galley-layout-page, .galley-layout-bleed) .galley-contents { max-inline-size: calc(var(--_measure) * var(--_script-measure)); }
.galley ${COLUMNS} > :where(.galley-layout-bleed) .galley-frame { border-radius: 0; }

@container galley (min-inline-size: 40em) {
  .galley ${COLUMNS} > :is(.galley-layout-inset, .galley-layout-margin) {
    --_out: ${reach('var(--_measure-wide)')};
    float: inline-end;
    clear: both;
    inline-size: min(50%, var(--_measure-inset));
    margin-block: 0.4em var(--_space-md);
    margin-inline: var(--_space-lg) var(--_out);
  }
  /* a pull quote asks for no room, and its letters follow the article's */
  .galley ${COLUMNS} > :where(:not(.galley-pullquote)):is(.galley-layout-inset, .galley-layout-margin) { container: galley-place / inline-size; }
  .galley ${COLUMNS} > .galley-side-start:where(.galley-layout-inset, .galley-layout-margin) {
    float: inline-start;
    margin-inline: var(--_out) var(--_space-lg);
  }
  .galley :where(.galley-layout-inset, .galley-layout-margin) .galley-pullquote-text { font-size: calc(var(--_text-2xl) * var(--_scale)); }
}
@container galley (min-inline-size: 70em) {
  .galley ${COLUMNS} > .galley-layout-margin {
    --_aside: min(var(--_measure-inset), (100cqi - 100%) / 2 - var(--_space-xl) - var(--_gutter));
    --_out: calc(-1 * var(--_aside) - var(--_space-xl));
    inline-size: var(--_aside);
  }
}
@container galley (max-inline-size: 30em) {
  .galley ${COLUMNS} > :is(.galley-layout-wide, .galley-layout-page)${PICTURES} { margin-inline: calc(-1 * var(--_gutter)); }
  .galley :where(.galley-layout-wide, .galley-layout-page)${PICTURES} :is(.galley-caption, .galley-gallery-title) { padding-inline: var(--_gutter); }
  .galley :is(.galley-layout-wide, .galley-layout-page) > :where(.galley-frame) { border-radius: 0; }
}
@container galley (max-inline-size: 28em) {
  .galley :is(.galley-paragraph, .galley-item, .galley-standfirst, .galley-caption, .galley-note, .galley-entry) { hyphens: var(--_hyphens); }
}
`;
