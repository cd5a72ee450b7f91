/** Headings inside the text. */
export const headings = `
.galley .galley-heading {
  clear: both;
  scroll-margin-block-start: 2em;
  margin-block: 1.5em 0.45em;
  color: var(--_color-heading);
  font-family: var(--_font-heading);
  font-size: calc(var(--_heading-size) * var(--_scale) * var(--_headline-fit));
  font-style: var(--_heading-style);
  font-weight: var(--_weight-heading);
  line-height: max(var(--_script-least), var(--_leading-heading) * var(--_script-heading));
  text-align: var(--_heading-align);
  text-wrap: balance;
}
.galley :is(.galley-heading-3, .galley-heading-4, .galley-heading-5, .galley-heading-6) { font-size: calc(var(--_heading-minor-size) * var(--_scale) * var(--_headline-fit)); }
.galley :where(.galley-heading) + .galley-heading { margin-block-start: 0; }
`;
