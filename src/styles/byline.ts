/** Who, for whom, when, how long. */
export const byline = `
.galley .galley-credits {
  /* a sign at the beginning of a line stands beyond this edge, which keeps room for the ring of a link */
  overflow-x: clip;
  margin-block-start: var(--_space-lg);
  margin-inline: calc(var(--_gutter) / -2);
  border-block-start: var(--_rule-width) var(--_rule-style) var(--_byline-rule);
  padding-block-start: var(--_space-sm);
  padding-inline: calc(var(--_gutter) / 2);
}
.galley :is(.galley-credits, .galley-byline, .galley-dates) { display: flex; flex-wrap: wrap; gap: 0 1.5em; justify-content: var(--_opening-align); }
/* the rest begins on a line of its own, wherever the opening is aligned to */
.galley .galley-credits::before { content: ""; order: -1; flex: 0 0 100%; }
.galley :is(.galley-byline, .galley-outlet, .galley-dates, .galley-length, .galley-translations), .galley .galley-credits > :where(.galley-place) {
  color: var(--_date-color);
  font-family: var(--_byline-font);
  font-size: calc(var(--_byline-size) * var(--_scale));
  font-weight: var(--_weight-ui);
  line-height: calc(var(--_leading-ui) * var(--_script-leading));
}
.galley :is(.galley-credits, .galley-byline, .galley-dates) > :where(*) { min-inline-size: 0; max-inline-size: 100%; }
.galley .galley-byline { order: -2; color: var(--_color-text); }
/* the portraits stand beside however many lines there are, so they are out of the flow and their room is kept */
.galley .galley-byline:where(:has(> .galley-portraits)) {
  --_room: 1;
  position: relative;
  align-content: center;
  margin-block-end: var(--_space-xs);
  min-block-size: var(--_byline-portrait-size);
  padding-inline-start: calc(var(--_byline-portrait-size) * var(--_room) + var(--_space-sm));
  text-align: initial;
}
.galley .galley-byline:where(:has(.galley-portrait:nth-child(2))) { --_room: 1.75; }
.galley .galley-byline:where(:has(.galley-portrait:nth-child(3))) { --_room: 2.5; }
.galley .galley-portraits { position: absolute; inset-block-start: 0; inset-inline-start: 0; display: flex; }
.galley .galley-portrait {
  display: block;
  inline-size: var(--_byline-portrait-size);
  block-size: var(--_byline-portrait-size);
  border-radius: var(--_byline-portrait-radius);
  background: var(--_color-placeholder);
  object-fit: cover;
}
/* overlapping like a hand of cards, each cut out of its neighbour by a line of the background */
.galley :where(.galley-portrait) + .galley-portrait { margin-inline-start: calc(var(--_byline-portrait-size) / -4); outline: 0.125em solid var(--_color-bg); }
.galley :is(.galley-byline, .galley-source) :where(.galley-name) { font-weight: var(--_weight-strong); }
.galley .galley-byline :where(.galley-place) { font: inherit; }
/* quieter than in the text, but a link all the same */
.galley .galley-byline :where(a) { color: inherit; text-decoration: underline 1px var(--_color-rule-strong); }
.galley .galley-byline :where(a:hover) { text-decoration-color: currentColor; }
.galley :is(.galley-makers, .galley-agency) { color: var(--_date-color); }
.galley .galley-others { display: inline-block; vertical-align: top; }
.galley .galley-others :where(ul) { list-style: none; margin-block-start: var(--_space-xs); }
/* as large as a target has to be, 24 pixels, at the smallest size of small print */
.galley .galley-others-label { display: block; inline-size: fit-content; min-block-size: 1.9em; cursor: pointer; text-decoration: underline dotted; }
/* the one rule with more weight than two classes: frameworks colour the summary of an open \`details\` with three */
.galley .galley-others-label:not([role]):not(:empty) { color: var(--_color-text); }
.galley .galley-others-label:where(:hover) { text-decoration-style: solid; }
.galley :where(.galley-authors) + .galley-agency, .galley :where(.galley-date) + .galley-date, .galley :where(.galley-dates, .galley-length) + .galley-length { position: relative; }
.galley :where(.galley-authors) + .galley-agency::before, .galley :where(.galley-date) + .galley-date::before, .galley :where(.galley-dates, .galley-length) + .galley-length::before { content: "·"; content: "·" / ""; position: absolute; inset-inline-start: -0.85em; }
.galley .galley-outlet :where(a) { color: inherit; }
.galley .galley-logo { inline-size: auto; block-size: 1.25em; max-inline-size: 100%; vertical-align: middle; }
.galley .galley-zone { white-space: nowrap; }
.galley .galley-dates :where(time) { font-variant-numeric: lining-nums; }
`;
