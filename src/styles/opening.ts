const KICKER_COLORS = 'color-mix(in srgb, color-mix(in srgb, var(--_kicker-color), var(--_kicker-section-color)), var(--_kicker-bg))';

/** One of the kicker's colours, but invalid when any of them is: then all fall back, and no word keeps a colour whose background is gone. */
const kickerColor = (property: string, color: string) => `${property}: color-mix(in srgb, var(${color}), ${KICKER_COLORS} 0%);`;

/** Kicker, headline, standfirst: the opening of the page. */
export const opening = `
.galley .galley-opening {
  --_ink: var(--_opening-color);
  display: flex;
  flex-direction: column;
  border-block: var(--_opening-rule-width) var(--_rule-style) var(--_opening-rule-below);
  border-block-start-color: var(--_opening-rule);
  /* in narrow places the picture comes soon */
  padding-block: min(var(--_opening-space), 4cqi) min(var(--_space-lg), 3.3cqi);
  background: var(--_opening-bg);
  text-align: var(--_opening-align);
}

.galley .galley-kicker {
  order: var(--_kicker-order);
  align-self: var(--_opening-align);
  inline-size: var(--_kicker-width);
  max-inline-size: 100%;
  margin-block-end: var(--_kicker-space);
  border-block-end: var(--_kicker-rule) solid var(--_kicker-color);
  padding: var(--_kicker-padding);
  ${kickerColor('background-color', '--_kicker-bg')}
  ${kickerColor('color', '--_kicker-color')}
  font-family: var(--_font-ui);
  font-size: calc(var(--_kicker-size) * var(--_scale));
  font-weight: var(--_kicker-weight);
  line-height: var(--_leading-ui);
  letter-spacing: var(--_tracking-kicker);
  text-transform: var(--_case-kicker);
}
.galley .galley-kicker :where(a), .galley .galley-heading-link { color: inherit; text-decoration-line: none; }
.galley .galley-kicker :where(a:hover), .galley .galley-heading-link:where(:hover) { text-decoration-line: underline; }
.galley .galley-kicker:where(:has(.galley-kicker-kind)) { ${kickerColor('color', '--_kicker-section-color')} font-weight: var(--_weight-ui); }
.galley .galley-kicker-kind { margin-inline-end: 0.35em; ${kickerColor('color', '--_kicker-color')} font-weight: var(--_kicker-weight); }
/* what is happening now, and what is paid for, must be seen before the headline is read */
.galley :where(.galley-kicker-live, .galley-kicker-breaking, .galley-kicker-paid) .galley-kicker-kind, .galley-design-live .galley-kicker-kind {
  padding-inline: 0.45em;
  ${kickerColor('background-color', '--_kicker-color')}
  ${kickerColor('color', '--_kicker-bg')}
}

.galley .galley-headline {
  order: 20;
  align-self: var(--_opening-align);
  inline-size: min(var(--_headline-measure), 100cqi - 2 * var(--_gutter));
  color: var(--_ink, var(--_headline-color));
  font-family: var(--_headline-font);
  font-size: calc(var(--_headline-size) * var(--_scale) * var(--_headline-fit));
  font-weight: var(--_weight-headline);
  line-height: max(var(--_script-least), var(--_leading-headline) * var(--_script-heading));
  letter-spacing: var(--_tracking-headline);
  text-transform: var(--_case-headline);
  text-wrap: balance;
}

.galley :where(.galley-opening) > :is(.galley-standfirst, .galley-years, .galley-verdict) {
  order: var(--_standfirst-order);
  /* above the headline they keep their distance below too */
  margin-block-end: calc(clamp(0, 20 - var(--_standfirst-order), 1) * var(--_space-sm));
}
.galley :where(.galley-opening) > .galley-translations { order: var(--_byline-order); }
.galley .galley-standfirst {
  margin-block-start: min(var(--_standfirst-space), 3cqi);
  color: var(--_ink, var(--_standfirst-color));
  font-family: var(--_standfirst-font);
  font-size: calc(var(--_standfirst-size) * var(--_scale));
  font-style: var(--_standfirst-style);
  font-weight: var(--_standfirst-weight);
  line-height: calc(var(--_leading-ui) * var(--_script-leading));
  text-wrap: balance;
}
.galley ul.galley-standfirst { padding-inline-start: 1.1em; text-align: initial; }
.galley .galley-standfirst :where(li) + li { margin-block-start: 0.35em; }

.galley :where(p.galley-standfirst) + ul.galley-standfirst { margin-block-start: var(--_space-sm); font-size: calc(var(--_text-md) * var(--_scale)); }

.galley .galley-years {
  margin-block-start: var(--_space-md);
  color: var(--_ink, var(--_standfirst-color));
  font-family: var(--_byline-font);
  font-size: calc(var(--_text-md) * var(--_scale));
  font-variant-numeric: lining-nums;
}

.galley .galley-verdict {
  margin-block-start: var(--_space-md);
  color: var(--_ink, var(--_color-accent));
  font-family: var(--_byline-font);
  font-size: calc(var(--_text-md) * var(--_scale));
  font-weight: var(--_weight-strong);
}
`;
