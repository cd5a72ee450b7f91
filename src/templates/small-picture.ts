import type { Picture } from '../schema/generated/types.js';
import { html, type Rendered } from './html.js';
import { srcsetFor } from './picture.js';

/** A portrait, a logo or the picture of a teaser. `sizes` is how wide it is shown; as wide as text when absent. */
export function smallPicture({ src, alt = '', width, height, srcset }: Picture, className: string, sizes = '40rem'): Rendered {
  return html`<img class="${className}" src="${src}" srcset="${srcset && srcsetFor(src, width, srcset)}" sizes="${srcset && `auto, ${sizes}`}" alt="${alt}" width="${width}" height="${height}" loading="lazy" decoding="async">`;
}
