/** A verdict in stars, in the opening and in blocks. */
export const stars = `
.galley .galley-stars { display: inline-flex; vertical-align: -0.1em; gap: 0.1em; font-size: min(calc(var(--_text-lg) * var(--_scale)), 15cqi); white-space: nowrap; }
.galley .galley-stars:where(:has(> :nth-child(6))) { font-size: min(calc(var(--_text-lg) * var(--_scale)), 7cqi); }
/* the sign is there for pages without this sheet and for what is copied; here a shape is drawn instead, the same in every face */
.galley .galley-star {
  position: relative;
  overflow: hidden;
  inline-size: 1em;
  block-size: 1em;
  clip-path: polygon(50% 2%, 62% 36%, 98% 36%, 69% 57%, 80% 92%, 50% 71%, 20% 92%, 31% 57%, 2% 36%, 38% 36%);
  color: transparent;
  text-indent: 2em;
  background: color-mix(in srgb, var(--_ink, var(--_color-text)) 25%, transparent);
  forced-color-adjust: none;
  print-color-adjust: exact;
}
.galley .galley-star::before { content: ""; position: absolute; inset-block: 0; inset-inline-start: 0; inline-size: 0; background: var(--_ink, var(--_color-accent)); }
.galley .galley-star-full::before { inline-size: 100%; }
.galley .galley-star-half::before { inline-size: 50%; }
@media (forced-colors: active) {
  .galley .galley-star { background: GrayText; }
  .galley .galley-star::before { background: CanvasText; }
}
`;
