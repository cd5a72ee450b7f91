import { html, type Rendered } from './html.js';

/** A label of the language, where it has one, before what it names. */
export function labelled(label: string | undefined, content: Rendered): Rendered {
  return label === undefined ? content : [html`<span class="galley-label">${label}: </span>`, content];
}
