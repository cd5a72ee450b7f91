import { only } from '../base/own-only.js';
import type { Publisher } from '../schema/generated/types.js';
import { html, type Rendered } from './html.js';
import { joined } from './joined.js';
import { link } from './link.js';
import type { BlockContext } from './block-context.js';
import { smallPicture } from './small-picture.js';

/** The logo and name of a publication, with a link to its home page. */
export function publisherName({ name, url, logo }: Publisher, context: BlockContext): Rendered {
  // the name stands beside it: heard twice, it would be in the way
  const picture = logo && smallPicture(logo.alt === name ? only({ ...logo, alt: '' }) : logo, 'galley-logo', '8rem');
  const content = joined([picture, name]);
  return html`<bdi>${url === undefined ? content : link(url, content, context)}</bdi>`;
}
