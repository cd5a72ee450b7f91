/** Who, for whom, when, how long. */
export const byline = `
.galley .galley-credits {
  order: var(--_byline-order);
  display: flex;
  flex-wrap: wrap;
  gap: 0 0.75em;
  justify-content: var(--_opening-align);
  margin-block: min(var(--_byline-space), 3cqi) calc(clamp(0, 20 - var(--_byline-order), 1) * var(--_space-sm));
  border-block-start: var(--_rule-width) var(--_rule-style) var(--_byline-rule);
  padding-block-start: min(var(--_space-sm), 2.5cqi);
}
/* between who and when: as wide as the line, or as what is left of it */
.galley .galley-credits::before { content: ""; order: -1; flex: var(--_byline-layout); }
.galley :is(.galley-byline, .galley-when) { text-align: var(--_opening-align); }
.galley :where(.galley-byline, .galley-when) > :is(.galley-authors, .galley-agency, .galley-place, .galley-outlet, .galley-dates, .galley-length) { display: inline; unicode-bidi: isolate; }
/* a space, which an end of a line swallows, and the sign in it with it */
.galley .galley-apart { position: relative; clip-path: inset(0); word-spacing: 0.9em; white-space: normal; }
.galley .galley-apart::before { content: var(--_byline-separator); content: var(--_byline-separator) / ""; position: absolute; inset: 0; text-align: center; word-spacing: normal; }
.galley :is(.galley-byline, .galley-when, .galley-translations) {
  color: var(--_ink, var(--_date-color));
  font-family: var(--_byline-font);
  font-size: calc(var(--_byline-size) * var(--_scale));
  font-weight: var(--_weight-ui);
  line-height: calc(var(--_leading-ui) * var(--_script-leading));
}
.galley .galley-credits > :where(*) { min-inline-size: 0; max-inline-size: 100%; }
.galley .galley-byline { order: -2; flex-grow: var(--_byline-portrait-side); color: var(--_ink, var(--_color-text)); }
/* the portraits stand beside however many lines there are, so they are out of the flow and their room is kept */
.galley .galley-byline:where(:has(> .galley-portraits)) {
  --_room: 1;
  position: relative;
  align-content: center;
  margin-block-end: var(--_space-xs);
  min-block-size: var(--_byline-portrait-size);
  --_beside: calc(var(--_byline-portrait-size) * var(--_room) + var(--_space-sm));
  padding-inline: calc(var(--_beside) * (1 - var(--_byline-portrait-side))) calc(var(--_beside) * var(--_byline-portrait-side));
  text-align: initial;
}
.galley .galley-byline:where(:has(.galley-portrait:nth-child(2))) { --_room: 1.75; }
.galley .galley-byline:where(:has(.galley-portrait:nth-child(3))) { --_room: 2.5; }
.galley .galley-portraits { position: absolute; inset-block-start: 0; inset-inline-start: calc((100% - var(--_byline-portrait-size) * var(--_room)) * var(--_byline-portrait-side)); display: flex; }
.galley .galley-portrait {
  display: block;
  inline-size: var(--_byline-portrait-size);
  block-size: var(--_byline-portrait-size);
  border-radius: var(--_byline-portrait-radius);
  background: var(--_color-placeholder);
  object-fit: cover;
}
/* overlapping like a hand of cards, each cut out of its neighbour by a line of the background */
.galley :where(.galley-portrait) + .galley-portrait { margin-inline-start: calc(var(--_byline-portrait-size) / -4); outline: 0.125em solid var(--_opening-bg); }
.galley :is(.galley-byline, .galley-source) :where(.galley-name) { font-weight: var(--_weight-strong); }
.galley .galley-byline :where(.galley-place) { font: inherit; }
/* quieter than in the text, but a link all the same */
.galley .galley-byline :where(a) { color: inherit; text-decoration: underline; text-decoration-color: var(--_color-rule-strong); }
.galley .galley-byline :where(a:hover) { text-decoration-color: currentColor; }
.galley :is(.galley-makers, .galley-agency) { color: var(--_ink, var(--_date-color)); }
.galley .galley-others { display: inline-block; vertical-align: top; }
.galley .galley-others :where(ul) { list-style: none; margin-block-start: var(--_space-xs); }
/* as large as a target has to be, 24 pixels, at the smallest size of small print */
.galley .galley-others-label { display: block; cursor: pointer; inline-size: fit-content; min-block-size: 1.9em; text-decoration: underline; text-decoration-style: dotted; }
/* and no higher than its line */
.galley :where(.galley-dates) .galley-others-label { margin-block: -0.3em; padding-block: 0.3em; }
/* the one rule with more weight than two classes: frameworks colour the summary of an open \`details\` with three */
.galley .galley-others-label:not([role]):not(:empty) { color: inherit; }
.galley .galley-outlet :where(a) { color: inherit; }
.galley .galley-logo { inline-size: auto; block-size: 1.25em; max-inline-size: 100%; vertical-align: middle; }
.galley :is(.galley-zone, .galley-length) { white-space: nowrap; }
/* a date that has no room on the line begins the next one, and only breaks where it has no room there either */
.galley :where(:not(summary)) > .galley-date { display: inline-block; }
.galley .galley-dates :where(time) { font-variant-numeric: lining-nums; }
`;
