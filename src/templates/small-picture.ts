import type { Picture } from '../schema/generated/types.js';
import { html, type Rendered } from './html.js';

/** A portrait, a logo or the picture of a teaser. */
export function smallPicture({ src, alt = '', width, height }: Picture, className: string): Rendered {
  return html`<img class="${className}" src="${src}" alt="${alt}" width="${width}" height="${height}" loading="lazy" decoding="async">`;
}
