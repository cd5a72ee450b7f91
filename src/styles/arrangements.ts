import { reach } from './reach.js';

const of = (name: string) => `.galley :where(.galley-opening-${name})`;
const head = (name: string) => `:where(.galley-head:has(> .galley-opening-${name}))`;

/** What the openings that are not standard change: by the class of the opening, and of the head around it. */
export const arrangements = `
/* the headline is what there is to see */
.galley :where(.galley-opening-text, .galley-opening-showcase, .galley-opening-immersive, .galley-opening-portrait, .galley-opening-photo-essay, .galley-opening-list) .galley-headline {
  font-size: calc(var(--_headline-large-size) * var(--_scale) * var(--_headline-fit));
}
.galley :where(.galley-opening-minimal, .galley-opening-notice, .galley-opening-letter) .galley-headline { font-size: calc(var(--_text-3xl) * var(--_scale) * var(--_headline-fit)); }

/* a ground of its own, which the kicker has too where it has none */
.galley :is(.galley-opening-opinion, .galley-opening-letter, .galley-opening-live) {
  --_kicker-bg: var(--galley-kicker-bg, var(--_color-surface));
  background: var(--_color-surface);
  padding-inline: var(--_gutter);
}

/* words of one person: the name is the second line */
${of('opinion')} .galley-headline { font-weight: var(--_weight-body); }
${of('opinion')} .galley-authors { font-family: var(--_headline-font); font-size: calc(var(--_text-2xl) * var(--_scale)); font-style: var(--_emphasis-style); line-height: calc(var(--_leading-heading) * var(--_script-heading)); }
${of('opinion')} .galley-byline { --_byline-portrait-size: calc(2 * var(--_space-xl)); }

/* the paper speaks: its rules above and below, and no face */
.galley .galley-opening-leader { border-block: var(--_rule-strong) double var(--_color-rule-strong); padding-block: var(--_space-lg); --_opening-align: center; text-align: center; }
${of('leader')} .galley-credits { margin-block-start: var(--_space-sm); }
.galley :is(.galley-opening-opinion, .galley-opening-leader) { --_byline-rule: transparent; }

/* what is happening: a band of colour above, and a sign before the word */
.galley .galley-opening-live { border-block-start: var(--_space-xs) solid var(--_color-accent); }
.galley-design-live :where(.galley-opening-live) .galley-kicker-kind::before { content: "●"; margin-inline-end: 0.35em; font-size: 0.75em; }

/* the argument is underlined */
${of('analysis')} .galley-headline { text-decoration: underline 0.06em var(--_color-accent); text-underline-offset: 0.14em; }

${of('interview')} .galley-headline { font-style: var(--_emphasis-style); font-weight: var(--_weight-body); }
${of('interview')} .galley-byline { --_byline-portrait-size: calc(2 * var(--_space-xl)); }

.galley .galley-opening-obituary { border-block-start: var(--_rule-strong) solid var(--_color-heading); --_opening-align: center; text-align: center; }
${of('obituary')} .galley-headline { font-weight: var(--_weight-body); }
${of('obituary')} .galley-years { font-size: calc(var(--_text-xl) * var(--_scale)); letter-spacing: 0.05em; }

.galley :where(.galley-opening-list, .galley-opening-gallery) .galley-kicker { border-block-end: var(--_rule-strong) solid; padding-block-end: var(--_space-xs); inline-size: fit-content; }

.galley .galley-opening-notice { border: var(--_rule-width) var(--_rule-style) var(--_color-rule-strong); border-block-start: var(--_rule-strong) var(--_rule-style) var(--_color-rule-strong); padding: var(--_space-md); }

/* a solid plate over the lower edge of the picture; the picture comes first for the eye, the words for the ear */
.galley .galley-head:where(:has(> .galley-opening-immersive)) { display: flex; flex-direction: column; }
.galley ${head('immersive')} > .galley-hero { display: contents; }
.galley ${head('immersive')} > .galley-hero > :where(:not(.galley-caption)) { order: -1; inline-size: 100cqi; margin-inline: calc((100% - 100cqi) / 2); }
.galley .galley-opening-immersive { position: relative; background: var(--_color-bg); padding-inline: var(--_gutter); margin-inline: calc(-1 * var(--_gutter)); }
@container galley (min-inline-size: 48em) {
  .galley .galley-opening-immersive { margin-block-start: calc(-2 * var(--_space-xl)); margin-inline: ${reach('var(--_measure-wide)')}; padding: var(--_space-lg) var(--_space-xl) var(--_space-md); }
  .galley .galley-head:where(:has(> .galley-opening-portrait)) {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    column-gap: var(--_space-xl);
    align-items: end;
    margin-inline: ${reach('var(--_measure-page)')};
  }
  .galley :where(.galley-head) > .galley-opening-portrait { margin-inline: 0; align-self: center; }
  .galley ${head('portrait')} > .galley-hero { margin-inline: 0; grid-column: 2; grid-row: 1; }
  .galley ${head('portrait')} > .galley-alerts { grid-column: 1 / -1; }
}
@media print {
  .galley .galley-opening-immersive { margin-block-start: 0; padding-inline: 0; margin-inline: 0; }
  .galley :is(.galley-opening-opinion, .galley-opening-letter, .galley-opening-live) { padding-inline: 0; }
}
`;
