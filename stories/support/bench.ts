import { html, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';

/** A page of the demo as a story: its style sheets, and a place in which it opens. */
export function bench(sheets: readonly URL[], open: (place: HTMLElement) => void): TemplateResult {
  const openOnce = (place: Element | undefined) => {
    if (place instanceof HTMLElement && !place.hasChildNodes()) open(place);
  };
  return html`${sheets.map(({ href }) => html`<link rel="stylesheet" href=${href} />`)}<div ${ref(openOnce)}></div>`;
}

/**
 * In a narrow place the previews lie over the tools that scroll behind them, and the editor lies over its numbered lines: then axe cannot tell
 * what is behind a word. The pages themselves are tested for contrast where nothing lies over anything.
 */
export const benchParameters = {
  layout: 'fullscreen',
  controls: { disable: true },
  actions: { disable: true },
  a11y: { config: { rules: [{ id: 'color-contrast', enabled: false }] } },
};
