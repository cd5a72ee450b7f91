/** The pause between two passages. */
export const thematicBreak = `
.galley .galley-break {
  overflow: visible;
  clear: both;
  block-size: auto;
  margin-block: var(--_space-xl);
  color: var(--_color-rule-strong);
  text-align: center;
}
.galley .galley-break::before {
  content: "";
  display: block;
  inline-size: 5em;
  margin-inline: auto;
  border-block-start: var(--_rule-width) var(--_rule-style);
}
.galley :is(.galley-break-dots, .galley-break-stars)::before { inline-size: auto; border: 0; letter-spacing: 0.6em; text-indent: 0.6em; line-height: 1; }
.galley .galley-break-dots::before { content: "•••"; }
.galley .galley-break-stars::before { content: "***"; }
.galley .galley-break-space::before { content: none; }
`;
