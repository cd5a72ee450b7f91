/** What a reader must know before reading, and who made the article. */
export const notices = `
.galley .galley-alerts { clear: both; margin-block: var(--_space-lg); }
.galley .galley-alert {
  border-inline-start: var(--_rule-strong) var(--_rule-style) var(--_color-rule-strong);
  padding: var(--_space-sm) var(--_space-md);
  background: var(--_color-surface);
  color: var(--_color-text);
  font-family: var(--_font-ui);
  font-size: calc(var(--_text-sm) * var(--_scale));
  line-height: calc(var(--_leading-ui) * var(--_script-leading));
}
.galley :where(.galley-alert) + .galley-alert { margin-block-start: var(--_space-xs); }
.galley .galley-alert :where(.galley-label) { font-weight: var(--_weight-strong); }
/* the text's own colours, exchanged: as far from the page as the text is, in every theme */
.galley :is(.galley-alert-withdrawn, .galley-alert-retraction) {
  border: var(--_rule-strong) solid var(--_color-text);
  padding: var(--_space-md);
  background: var(--_color-text);
  color: var(--_color-bg);
  font-size: calc(var(--_text-md) * var(--_scale));
}
.galley :is(.galley-alert-withdrawn, .galley-alert-retraction) :where(a, mark, code) { background: none; color: inherit; text-decoration-color: currentColor; }

.galley .galley-people { border-block-start: var(--_rule-width) var(--_rule-style) var(--_color-rule); padding-block-start: var(--_space-md); }
.galley .galley-person { display: flow-root; margin-block-end: var(--_space-md); }
.galley .galley-person :where(.galley-heading) { font-size: calc(var(--_text-md) * var(--_scale)); }
.galley .galley-person :where(.galley-portrait) { float: inline-start; margin-inline-end: var(--_space-md); }
.galley .galley-bio { margin-block-start: var(--_space-xs); color: var(--_color-text); }
.galley .galley-ways { display: flex; flex-wrap: wrap; gap: 0 1em; list-style: none; margin-block-start: var(--_space-xs); line-height: 1.9; }
`;
