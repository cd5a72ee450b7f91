import { reach } from './reach.js';

const of = (name: string) => `.galley :where(.galley-opening-${name})`;
const head = (name: string) => `:where(.galley-head:has(> .galley-opening-${name}))`;

/** What the openings that are not standard change: by the class of the opening, and of the head around it. */
export const arrangements = `
/* the headline is what there is to see */
.galley :where(.galley-opening-text, .galley-opening-showcase, .galley-opening-immersive, .galley-opening-portrait, .galley-opening-photo-essay, .galley-opening-list, .galley-opening-gallery) .galley-headline {
  font-size: calc(var(--_headline-large-size) * var(--_scale) * var(--_headline-fit));
}
.galley :where(.galley-opening-minimal, .galley-opening-notice, .galley-opening-letter) .galley-headline { font-size: calc(var(--_text-3xl) * var(--_scale) * var(--_headline-fit)); }
.galley :is(.galley-opening-leader, .galley-opening-interview, .galley-opening-obituary, .galley-opening-photo-essay) { --_opening-align: center; text-align: center; }
.galley :where(.galley-opening-opinion, .galley-opening-interview, .galley-opening-obituary) .galley-headline { font-weight: var(--_weight-body); }

/* where the opening has edges, the headline stays within them, however wide its theme has it */
.galley :where(.galley-opening-opinion, .galley-opening-immersive, .galley-opening-live, .galley-opening-portrait, .galley-opening-letter) .galley-headline { max-inline-size: 100%; }

/* a ground of its own, which the kicker has too where it has none */
.galley :is(.galley-opening-opinion, .galley-opening-letter) {
  --_opening-bg: var(--galley-opening-bg, var(--_color-surface));
  padding-inline: max(var(--_past), var(--_gutter));
}

/* words of one person: the name is the second line */
${of('opinion')} .galley-authors { font-family: var(--_headline-font); font-size: calc(var(--_text-2xl) * var(--_scale)); font-style: var(--_emphasis-style); line-height: calc(var(--_leading-heading) * var(--_script-heading)); }
.galley :where(.galley-opening-opinion, .galley-opening-interview) .galley-byline { --_byline-portrait-size: calc(2 * var(--_space-xl)); }

/* somebody wrote: a page that was put in */
.galley .galley-opening-letter { border-inline-start: var(--_space-xs) solid var(--_color-accent); padding-inline: max(var(--_past), var(--_space-lg)); }

/* the paper speaks: its rules above and below, and no face */
.galley .galley-opening-leader { border-block: var(--_space-xs) double var(--_color-rule-strong); padding-block: var(--_space-lg); }
${of('leader')} .galley-credits { margin-block-start: var(--_space-sm); }
.galley :where(.galley-opening-opinion, .galley-opening-leader) .galley-credits { --_byline-rule: transparent; }

/* what is happening: its name in a band above, with a sign before the word */
${of('live')} .galley-kicker {
  --_kicker-bg: var(--_color-accent);
  --_kicker-color: var(--_color-bg);
  --_kicker-section-color: var(--_color-bg);
  order: -1;
  margin-block-end: var(--_space-md);
  margin-inline-start: calc(-1 * var(--_space-md));
  padding: var(--_space-xs) var(--_space-sm);
}
.galley-design-live :where(.galley-opening-live) .galley-kicker-kind::before { content: "●"; margin-inline-end: 0.35em; font-size: 0.75em; }
.galley .galley-opening-live { border-inline-start: var(--_space-xs) solid var(--_color-accent); padding-block-start: 0; padding-inline-start: max(var(--_past), var(--_space-md)); }

/* the argument is marked, and what one takes away stands in a box */
${of('analysis')} .galley-headline { text-decoration: underline; text-decoration-color: color-mix(in srgb, var(--_color-accent) 30%, var(--_color-bg)); text-decoration-thickness: 0.3em; text-decoration-skip-ink: none; text-underline-offset: -0.06em; }
${of('analysis')} ul.galley-standfirst { --_ink: initial; background: var(--_color-surface); padding-block: var(--_space-md); padding-inline: 1.6em var(--_space-md); }

/* the words of the other one */
.galley .galley-opening-interview::before { content: open-quote; display: block; block-size: 0.85em; color: var(--_ink, var(--_color-accent)); font: calc(2 * var(--_headline-size) * var(--_scale)) / 1 var(--_headline-font); }
.galley .galley-opening-interview::after { content: no-close-quote; }
${of('interview')} .galley-headline { font-style: var(--_emphasis-style); }

.galley .galley-opening-obituary { border-block-start: var(--_space-xs) solid var(--_color-heading); }
${of('obituary')} .galley-years { font-size: calc(var(--_text-xl) * var(--_scale)); letter-spacing: 0.05em; }

/* the verdict is a line of its own, as large as it is meant */
${of('review')} .galley-verdict { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: var(--_space-xs) var(--_space-md); border-block: var(--_rule-strong) var(--_rule-style) var(--_ink, var(--_color-heading)); padding-block: var(--_space-sm); font-size: calc(var(--_text-lg) * var(--_scale)); }
${of('review')} .galley-verdict-item { min-inline-size: 0; max-inline-size: 100%; }
${of('review')} .galley-stars { font-size: min(calc(var(--_text-2xl) * var(--_scale)), 15cqi); }
${of('review')} .galley-stars:where(:has(> :nth-child(6))) { font-size: min(calc(var(--_text-2xl) * var(--_scale)), 7cqi); }

/* things in their order */
.galley .galley-opening-list { border-block-start: var(--_space-sm) solid var(--_color-accent); padding-block-start: var(--_space-md); }
.galley-design-list :where(.galley-column > ol) > .galley-item::marker { color: var(--_color-accent); font: var(--_weight-headline) calc(var(--_text-2xl) * var(--_scale)) / 1 var(--_headline-font); }

.galley .galley-opening-notice { border: var(--_rule-width) var(--_rule-style) var(--_color-rule-strong); border-block-start: var(--_rule-strong) var(--_rule-style) var(--_color-rule-strong); padding: var(--_space-md) max(var(--_past), var(--_space-md)); }

/* pictures hang in a dark room: its ground reaches to the edges of the article, and what a theme has for the dark holds */
.galley .galley-head:where(:has(> .galley-opening-gallery)) {
  background: var(--_color-bg);
  box-shadow: 0 0 0 100cqi var(--_color-bg);
  clip-path: inset(0 calc((100% - 100cqi) / 2));
  color: var(--_color-text);
  color-scheme: dark;
}
.galley ${head('gallery')} > :is(.galley-opening, .galley-hero) { background: var(--_color-bg); }

/* the picture comes first for the eye, the words for the ear */
.galley .galley-head:where(:has(> :is(.galley-opening-immersive, .galley-opening-photo-essay)), :has(> .galley-opening ~ .galley-video)) { display: flex; flex-direction: column; }
.galley :is(${head('immersive')}, ${head('photo-essay')}) > .galley-hero { display: contents; }
.galley :is(${head('immersive')}, ${head('photo-essay')}) > .galley-hero > :where(:not(.galley-caption)) { order: -1; inline-size: 100cqi; margin-inline: calc((100% - 100cqi) / 2); }
.galley :where(.galley-head:has(> .galley-opening)) > .galley-video { order: -1; }
/* a solid plate over the lower edge of the picture */
.galley .galley-opening-immersive { position: relative; background: var(--_opening-bg); padding-inline: var(--_gutter); margin-inline: calc(-1 * var(--_gutter)); }
@container galley (min-inline-size: 48em) {
  .galley .galley-opening-immersive { margin-block-start: calc(-2 * var(--_space-xl)); margin-inline: ${reach('var(--_measure-wide)')}; padding: var(--_space-lg) var(--_space-xl) var(--_space-md); }
  /* words begin where their picture does */
  .galley .galley-opening-showcase { --_out: ${reach('var(--_measure-page)')}; }
  .galley .galley-opening-gallery { --_out: ${reach('var(--_measure-wide)')}; }
  .galley .galley-head:where(:has(> .galley-opening-portrait)) {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    column-gap: var(--_space-xl);
    align-items: end;
    margin-inline: ${reach('var(--_measure-page)')};
  }
  .galley :where(.galley-head) > .galley-opening-portrait { --_past: min(var(--_opening-padding), var(--_gutter)); margin-inline: 0; align-self: center; }
  .galley ${head('portrait')} > .galley-hero { margin-inline: 0; grid-column: 2; grid-row: 1; }
  .galley ${head('portrait')} > .galley-alerts { grid-column: 1 / -1; }
}
@media print {
  .galley :is(.galley-opening-immersive, .galley-opening-opinion, .galley-opening-letter) { margin-block-start: 0; padding-inline: 0; margin-inline: 0; }
  .galley .galley-head:where(:has(> .galley-opening-gallery)) { box-shadow: none; clip-path: none; color-scheme: light; }
}
`;
