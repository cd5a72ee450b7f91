import type { Citation } from '../schema/generated/types.js';
import { html, type Rendered } from './html.js';
import { name } from './name.js';
import type { Setting } from './setting.js';

/** Where a quotation comes from, as the caption of its figure. */
export function source(citation: Citation | undefined, setting: Setting): Rendered {
  if (citation === undefined) return undefined;
  const { role } = citation;
  return html`<figcaption class="galley-source">${name(citation, setting)}${
    role === undefined ? undefined : [setting.locale.list.middle, html`<span class="galley-job">${role}</span>`]
  }</figcaption>`;
}
