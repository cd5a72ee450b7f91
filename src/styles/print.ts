import { RUNNING, SET } from './selectors.js';

const sizes = { xs: '8pt', sm: '9pt', md: '11pt', lg: '13pt', xl: '12pt', '2xl': '14pt', '3xl': '16pt', '4xl': '25pt', '5xl': '28pt' };

/** On paper: black on white, sizes in points, nothing torn apart, addresses behind links. */
export const print = `
@page { margin: 18mm 16mm 20mm; }
@media print {
  .galley[data-galley], .galley :is(${SET}) {
    color-scheme: only light;
    ${Object.entries(sizes)
      .map(([size, points]) => `--_text-${size}: ${points};`)
      .join(' ')}
    --_color-bg: Canvas;
    --_color-text: CanvasText;
    --_color-text-muted: CanvasText;
    --_color-heading: CanvasText;
    --_color-link: CanvasText;
    --_color-link-visited: CanvasText;
    --_color-accent: CanvasText;
    --_kicker-color: CanvasText;
    --_kicker-section-color: CanvasText;
    --_kicker-bg: Canvas;
    --_gutter: 0px;
    --_measure: 36em;
    --_measure-wide: 36em;
    --_measure-page: 36em;
    --_hero-max-block-size: 9cm;
    --_leading-body: 1.45;
  }
  .galley :is(.galley-headline, .galley-heading, .galley-credits) { break-after: avoid; break-inside: avoid; }
  .galley :is(.galley-image, .galley-hero, .galley-quote, .galley-pullquote, .galley-item, .galley-note) { break-inside: avoid; }
  /* printers leave backgrounds out, and white words with them */
  .galley .galley-kicker-kind { border: 1px solid; background: none; color: inherit; }
  .galley :is(.galley-notice, .galley-retry) { display: none; }
  .galley .galley-address { display: block; }
  .galley .galley-others::details-content { content-visibility: visible; block-size: auto; }
  .galley .galley-others-label { text-decoration: none; }
  /* in running text only; not those within the article, which may name the page */
  .galley ${RUNNING} :where(.galley-column a[href^="http"][rel~="noreferrer"])::after {
    content: " (" attr(href) ")";
    font-size: 0.75em;
    overflow-wrap: anywhere;
    direction: ltr;
    unicode-bidi: isolate;
  }
  .galley ${RUNNING} :where(.galley-column a[data-galley-number])::after { content: " (" attr(data-galley-number) ")"; }
  .galley :where(a:not(.galley-frame-missing)[href^="http"][rel~="noreferrer"]).galley-frame::after { content: attr(href); font-size: var(--_text-xs); overflow-wrap: anywhere; }
  /* printers leave backgrounds out */
  .galley .galley-alert { break-inside: avoid; border: var(--_rule-width) solid; background: none; color: inherit; }
  .galley :is(.galley-alert-withdrawn, .galley-alert-retraction) { border: var(--_rule-strong) solid; }
  .galley .galley-person { break-inside: avoid; }
  .galley .galley-code-name { break-after: avoid; }
  .galley :target, .galley :where([id][tabindex="-1"]):focus { background: none; box-shadow: none; }
}
`;
