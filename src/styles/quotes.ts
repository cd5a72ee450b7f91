/** Quotations, and the words pulled out of the text. */
export const quotes = `
.galley .galley-quote {
  border-inline-start: var(--_rule-strong) var(--_rule-style) var(--_quote-rule);
  padding-inline-start: var(--_space-md);
}
.galley .galley-quote-text { color: var(--_color-text); font-family: var(--_font-body); line-height: calc(var(--_leading-body) * var(--_script-leading)); }
.galley .galley-source {
  margin-block-start: var(--_space-xs);
  color: var(--_caption-color);
  font-family: var(--_caption-font);
  font-size: calc(var(--_caption-size) * var(--_scale));
  line-height: calc(var(--_leading-ui) * var(--_script-leading));
}

.galley .galley-pullquote {
  border-block-start: var(--_rule-strong) var(--_rule-style) var(--_pullquote-rule);
  padding-block-start: var(--_space-sm);
  text-align: var(--_pullquote-align);
}
.galley .galley-pullquote-text {
  color: var(--_pullquote-color);
  font-family: var(--_pullquote-font);
  font-size: calc(var(--_pullquote-size) * var(--_scale) * var(--_headline-fit));
  font-style: var(--_pullquote-style);
  font-weight: var(--_pullquote-weight);
  line-height: max(var(--_script-least), var(--_leading-heading) * var(--_script-heading));
  text-wrap: balance;
}
.galley .galley-pullquote-text :where(p) { line-height: inherit; }
.galley .galley-pullquote-text :where(p) + p { margin-block-start: 0.4em; }
`;
