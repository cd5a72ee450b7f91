/** What follows the text: endnotes, corrections, topics, rights; and the notice of what is wrong. */
export const closing = `
.galley .galley-notes { margin-block-start: var(--_space-2xl); border-block-start: var(--_rule-width) var(--_rule-style) var(--_color-rule); padding-block-start: var(--_space-md); }
.galley .galley-notes :where(.galley-heading) { margin-block: 0 var(--_space-sm); font-size: calc(var(--_text-md) * var(--_scale)); }
.galley .galley-notes-list { padding-inline-start: 1.75em; color: var(--_color-text-muted); font-size: calc(var(--_text-sm) * var(--_scale)); }
.galley .galley-note { scroll-margin-block-start: 2em; padding-inline-start: 0.25em; }
.galley :where(.galley-note) + .galley-note { margin-block-start: 0.5em; }
.galley .galley-note :where(.galley-paragraph) { line-height: inherit; }
.galley .galley-note, .galley .galley-closing { line-height: calc(var(--_leading-ui) * var(--_script-leading)); }

.galley .galley-closing { color: var(--_color-text-muted); font-family: var(--_font-ui); }
.galley .galley-closing > * { font-size: calc(var(--_text-sm) * var(--_scale)); margin-block: 0; border-block-start: var(--_rule-width) var(--_rule-style) var(--_color-rule); padding-block: var(--_space-md); }
.galley :is(.galley-history, .galley-more) { list-style: none; }
.galley .galley-more :where(li) + li { margin-block-start: 0.5em; }

.galley .galley-notice {
  margin-block: var(--_space-lg);
  border-inline-start: var(--_rule-strong) var(--_rule-style) var(--_color-rule-strong);
  background: var(--_color-surface);
  color: var(--_color-text);
  font-family: var(--_font-ui);
  line-height: var(--_leading-ui);
}
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
