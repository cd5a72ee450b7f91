import { SET, TEXT } from './selectors.js';

/** Readers who asked for more contrast, or for the system's own colours. Nothing moves, so there is nothing to say of motion. */
export const contrast = `
@media (prefers-contrast: more) {
  .galley[data-galley], .galley :is(${SET}) {
    --_color-text-muted: var(--_color-text);
    --_color-rule: var(--_color-rule-strong);
    --_link-thickness: 0.12em;
  }
}
@media (forced-colors: active) {
  .galley :where(a, button, summary, audio, video, [tabindex]):focus-visible { outline-color: Highlight; }
  .galley :is(.galley-kicker-kind, .galley-notice, .galley-frame, .galley-portrait, .galley-teaser-picture) { border: 1px solid; }
  .galley :target, .galley :where([id][tabindex="-1"]):focus { outline: 1px solid; }
  .galley ${TEXT} :where(a) { text-decoration-line: underline; }
}
`;
