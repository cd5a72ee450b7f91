/** Program text: never wrapped, its box scrolls. */
export const code = `
.galley .galley-code-name {
  display: flow-root;
  border-block-end: var(--_rule-width) var(--_rule-style) var(--_color-rule);
  padding: var(--_space-xs) var(--_space-md);
  background: var(--_code-bg);
  color: var(--_caption-color);
  font-family: var(--_font-mono);
  font-size: calc(var(--_text-xs) * var(--_text-scale));
  line-height: var(--_leading-ui);
  white-space: pre-wrap;
}
/* alone it stands where a file's name would */
.galley :where(.galley-code-file) ~ .galley-code-language { float: inline-end; }
.galley .galley-code-text {
  overflow-x: auto;
  border-radius: var(--_radius);
  padding: var(--_space-md);
  background: var(--_code-bg);
  color: var(--_color-text);
  font-family: var(--_font-mono);
  font-size: calc(var(--_code-size) * var(--_text-scale));
  line-height: var(--_leading-body);
  letter-spacing: normal;
  font-variant-numeric: normal;
  text-align: initial;
  tab-size: 2;
}
.galley .galley-code-text :where(code), .galley .galley-code-text :where(code)::before, .galley .galley-code-text :where(code)::after { all: revert; }
.galley .galley-code-text :where(code) { font: inherit; }
.galley .galley-code-line { display: inline-block; min-inline-size: 100%; background: var(--_color-mark); color: inherit; }
`;
