import { html } from './html.js';

/** Between the parts of one line: a space for ears, copies and reader modes; a theme draws its sign into it. */
export const APART = html`<span class="galley-apart"> </span>`;
