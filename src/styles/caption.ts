/** What stands below pictures and quotations: captions, credits, sources. */
export const caption = `
.galley :is(.galley-caption, .galley-source) {
  margin-block-start: var(--_space-xs);
  color: var(--_caption-color);
  font-family: var(--_caption-font);
  font-size: calc(var(--_caption-size) * var(--_scale));
  line-height: calc(var(--_leading-ui) * var(--_script-leading));
}
.galley .galley-caption {
  max-inline-size: min(100%, var(--_measure) * 1.25);
  place-self: start var(--_caption-align);
  text-align: var(--_caption-align);
}
.galley :is(.galley-caption-text, .galley-credit) { margin-inline-end: 0.35em; }
/* the licence is last, and in one piece where there is room for it */
.galley .galley-caption :where(.galley-license) { display: inline-block; max-inline-size: 100%; }
.galley .galley-credit { color: var(--_caption-color); font-size: calc(var(--_text-xs) * var(--_scale)); }
`;
