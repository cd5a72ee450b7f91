/** What follows the text: corrections, topics, rights; and the notice of what is wrong. */
export const closing = `
.galley .galley-closing { color: var(--_color-text-muted); font-family: var(--_font-ui); line-height: calc(var(--_leading-ui) * var(--_script-leading)); }
.galley .galley-closing > * { margin-block: var(--_space-sm); font-size: calc(var(--_text-sm) * var(--_scale)); }
.galley :is(.galley-corrections, .galley-disclosures, .galley-history, .galley-further) {
  margin-block: var(--_space-md);
  border-block-start: var(--_rule-width) var(--_rule-style) var(--_color-rule);
  padding-block-start: var(--_space-md);
}
.galley .galley-closing :where(.galley-heading) { margin-block: 0 var(--_space-xs); font-family: inherit; font-size: inherit; }
.galley :is(.galley-entries, .galley-more) { list-style: none; }
.galley .galley-entry { margin-block: var(--_space-xs); }
.galley .galley-closing :where(.galley-label) { color: var(--_color-text); }
.galley .galley-address { display: none; }
/* links below each other keep 24 pixels (WCAG 2.5.8) */
.galley .galley-teaser { display: flow-root; margin-block: var(--_space-sm); line-height: calc(var(--_leading-body) * var(--_script-leading)); }
.galley .galley-teaser :where(.galley-label) { display: block; color: var(--_color-accent); font-weight: var(--_weight-strong); }
.galley .galley-teaser-title { display: block; font-family: var(--_font-heading); font-size: calc(var(--_text-md) * var(--_scale)); }
.galley .galley-teaser-picture {
  float: inline-end;
  inline-size: 7em;
  block-size: auto;
  margin-inline-start: var(--_space-md);
  background: var(--_color-placeholder);
}
.galley :where(.galley-teaser-picture):not([height]) { aspect-ratio: var(--_image-ratio); }

.galley .galley-notice {
  margin-block: var(--_space-lg);
  margin-inline: max(var(--_gutter), (100% - var(--_measure) * var(--_script-measure)) / 2);
  padding: var(--_space-sm) var(--_space-md);
  border-inline-start: var(--_rule-strong) var(--_rule-style) var(--_color-rule-strong);
  background: var(--_color-surface);
  color: var(--_color-text);
  font-family: var(--_font-ui);
  line-height: var(--_leading-ui);
}
/* of an article that is shown: at the lower edge of the window, over the empty end of the closing, so that nothing moves for it */
.galley :where(.galley-column) ~ .galley-notice { position: sticky; inset-block-end: 0; z-index: 1; margin-block: 0; }
.galley :where(.galley-column:has(> .galley-closing)) ~ .galley-notice { overflow: auto; block-size: var(--_space-2xl); margin-block-start: calc(-1 * var(--_space-2xl)); }
.galley .galley-retry {
  min-block-size: 2.25em;
  margin-inline-start: var(--_space-sm);
  border: var(--_rule-width) solid currentColor;
  border-radius: var(--_radius);
  padding-inline: 0.9em;
  background: transparent;
  color: inherit;
  font: inherit;
  cursor: pointer;
}
`;
