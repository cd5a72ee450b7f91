import type { Teaser } from '../schema/generated/types.js';
import type { Context } from './context.js';
import { partTitle } from './headings.js';
import { html, type Rendered } from './html.js';
import { joined } from './joined.js';
import { link } from './link.js';
import { address } from './name.js';
import { publisherName } from './publisher.js';
import { smallPicture } from './small-picture.js';

/** Other articles to read. */
export function related(context: Context): Rendered {
  const { article, strings } = context;
  const teasers = article.related ?? [];
  if (teasers.length === 0) return undefined;
  const heading = strings.related === undefined ? undefined : partTitle(strings.related, context);
  return html`<div class="galley-further">${heading}<ul class="galley-more">${teasers.map((teaser) => item(teaser, context))}</ul></div>`;
}

function item({ url, title, label, image, publisher }: Teaser, context: Context): Rendered {
  const picture = image === undefined ? undefined : smallPicture(image, 'galley-teaser-picture', '8rem');
  const principles = publisher?.publishingPrinciples;
  const parts = joined([
    picture,
    label === undefined ? undefined : html`<span class="galley-label">${label}</span>`,
    html`<bdi class="galley-teaser-title">${url === undefined ? title : link(url, title, context)}</bdi>`,
    publisher === undefined ? undefined : publisherName(publisher, context),
    principles === undefined ? undefined : address(principles, context),
  ]);
  return html`<li class="galley-teaser">${parts}</li>`;
}
