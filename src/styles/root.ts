import { openingMapping, scriptMapping, tokenMapping } from './generated/tokens.js';
import { pairsOf } from './scheme.js';
import { ELEMENTS, MARKS, PARTS, REGIONS, SET, TEXT } from './selectors.js';

const TOKENS = `.galley[data-galley], .galley :is(${SET})`;

/** What pictures are masked by: nothing, unless they are to be dimmed on dark pages. Here, where pairs of colours are said once more. */
const DECLARED = `${tokenMapping}  --_picture-light: light-dark(CanvasText, color-mix(in srgb, CanvasText calc(100% * var(--_image-dark-brightness)), transparent));
`;

/** The wrapper: tokens, and every inherited property, so that nothing of the page's text style comes in. */
export const root = `
:where(${ELEMENTS}), :host(galley-article) { display: block; }

${TOKENS} {${DECLARED}}
${pairsOf(TOKENS, DECLARED)}.galley[data-galley], .galley .galley-opening {${openingMapping}}
/* no weight for the language itself: the rules per script outweigh this */
.galley, .galley :where([lang], ${SET}) {${scriptMapping}}

.galley ${PARTS}, .galley ${TEXT} ${MARKS} { all: revert; }
.galley[data-galley]::before, .galley[data-galley]::after, .galley ${PARTS}::before, .galley ${PARTS}::after, .galley ${TEXT} ${MARKS}::before, .galley ${TEXT} ${MARKS}::after { all: revert; }
/* nor may \`all\` take the language that Chromium and WebKit hyphenate, quote and set capitals by: they keep it in a property, from the attribute */
.galley ${PARTS}, .galley ${TEXT} ${MARKS} { -webkit-locale: revert-layer; }
/* of \`all: revert\` pictures must not lose the ratio that the browser takes from \`width\` and \`height\` */
.galley ${PARTS}:where(img) { aspect-ratio: revert-layer; }

.galley[data-galley] {
  /* nothing of the page's text style, but what it says of scheme and accent, of what is hidden, pointed at, selected and printed */
  all: initial;
  -webkit-locale: revert-layer;
  /* as a fallback, for a bundler that takes the keyword for another (Bun writes normal) */
  color-scheme: var(--_of-the-page, inherit);
  accent-color: inherit;
  cursor: inherit;
  visibility: inherit;
  pointer-events: inherit;
  user-select: inherit;
  print-color-adjust: inherit;
  forced-color-adjust: inherit;
  display: block;
  container: galley galley-place / inline-size;
  contain-intrinsic-inline-size: 10rem;
  box-sizing: border-box;
  max-inline-size: 100%;
  /* painted, though a page may be of any colour: the text's contrast is only known against a background that comes with it */
  background: var(--_color-bg);
  color: var(--_color-text);
  font: 1rem / var(--_leading-body) var(--_font-body);
  font-size: calc(1rem * var(--_text-scale));
  font-weight: var(--_weight-body);
  text-size-adjust: 100%;
  -webkit-text-size-adjust: 100%;
  font-synthesis: weight style small-caps;
  overflow-wrap: break-word;
  tab-size: 2;
  orphans: 3;
  widows: 3;
  line-height: var(--_leading-body);
}

.galley ${PARTS} { box-sizing: border-box; margin: 0; border: 0; padding: 0; }
.galley :where(p, ul, ol, li):not([class]) { margin: 0; padding: 0; }

/* heard, not seen; and copied with the space at its end */
.galley .galley-unseen { position: absolute; overflow: hidden; inline-size: 1px; block-size: 1px; clip-path: inset(50%); white-space: pre; }

.galley ::selection { background: var(--_color-mark); color: var(--_color-text); }

/* two tones: a ring, and a gap of the background's colour, so that it shows on pictures and on coloured boxes too */
.galley :where(a, button, summary, audio, video, [tabindex]):focus-visible {
  outline: var(--_focus-width) solid var(--_color-focus);
  outline-offset: var(--_focus-offset);
  box-shadow: 0 0 0 var(--_focus-offset) var(--_color-bg);
  /* above a message at the lower edge of the window */
  scroll-margin-block-end: var(--_space-2xl);
}

/* the focus marks what the platform cannot: in a root of its own, and where the address is a route */
.galley :target, .galley :where([id][tabindex="-1"]):focus {
  scroll-margin-block-start: var(--_scroll-margin);
  background: var(--_color-mark);
  box-shadow: 0 0 0 0.25em var(--_color-mark);
}

/* what a theme's nonsense falls back to: a colour that is none is inherited from here, and a background that is none lets this one through */
:where(:is(${ELEMENTS}):has(> [data-galley])), :host(galley-article) { background: Canvas; color: CanvasText; }

/*
 * As wide as it likes to be where the parent asks (flex, grid, floats, cells, dialogs): two words as far apart as the article would be wide,
 * and the article may be as narrow as one of them. The wrapper itself is a container and cannot say it.
 */
:where(${ELEMENTS}):has(> [data-galley][data-galley])::before, :host(galley-article)::before {
  all: revert;
  content: "- -";
  display: block;
  overflow: hidden;
  block-size: 0;
  visibility: hidden;
  word-spacing: 36rem;
  white-space: normal;
}

/*
 * Room for an article that is not there yet, whichever way it comes, nor after a failure: what follows it begins below the window, where no
 * jump is seen. The window is what counts here, not the article, and on phones \`vh\` is the most that it can grow to. Rules of their own, for
 * browsers without \`:has()\`. In a root of its own the article is out of sight of the page's sheets, and that root keeps its room.
 */
:where(galley-article:not(:has([data-galley*=" "]))) { display: flow-root; min-block-size: var(--_room, 100vh); }
:host(galley-article) { --_room: 0px; }
:host(galley-article) :is(slot:only-child, [data-galley=""]) { display: block; min-block-size: 100vh; }
/*
 * What stands behind parts that are still empty would move: it is not seen before they are, but for four seconds at most. Where a thing stands
 * comes first: without it a browser looks at all blocks before a block, for each block of an article that is there. And the state before what stands
 * in it: else it styles all of an article again whenever a block comes.
 */
@media (scripting: enabled) {
  :where(galley-article:not(:is(:state(ready), :has([data-galley]))) *):where(:is(${REGIONS}) ~ *, :has(${REGIONS}) ~ *) { animation: 4s step-end galley-wait; }
}
@keyframes galley-wait { from { visibility: hidden; } }

/* what else stands in our elements is for before, for after a failure, and for without script; no selector reaches bare text */
:is(${ELEMENTS}):state(whole) > :not([data-galley]) { display: none; }
:host(galley-article:state(whole)) slot { display: none; }
:is(${ELEMENTS}):state(whole):state(loose-text) { visibility: hidden; font-size: 0; line-height: 0; }
:is(${ELEMENTS}):state(loose-text) > [data-galley] { visibility: visible; }
`;
