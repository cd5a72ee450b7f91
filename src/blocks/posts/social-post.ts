import { formatText } from '../../i18n/pattern.js';
import { SITES } from '../../schema/embeds/sites.js';
import type { SocialPostBlock } from '../../schema/generated/types.js';
import { directionOn, figurePlace, idOf } from '../../templates/attributes.js';
import { blocks } from '../../templates/block.js';
import type { BlockContext } from '../../templates/block-context.js';
import { day } from '../../templates/day.js';
import { html, type Rendered } from '../../templates/html.js';
import { joined } from '../../templates/joined.js';
import { link } from '../../templates/link.js';
import { sizesFor } from '../../templates/picture.js';
import { smallPicture } from '../../templates/small-picture.js';
import { defineBlock } from '../define.js';

export const socialPost = defineBlock({
  type: 'social-post',
  description: 'What someone wrote on a network, kept as text: it stands when the network is gone, and asks it for nothing.',
  places: ['flow'],
  names: 'post toot skeet',
  text: ['author', 'children', 'image', 'datePublished', 'network'],
  objects: {
    'post-author': {
      description: 'Who wrote a post.',
      shorthand: 'name',
      fields: {
        name: { kind: 'text', max: 'title', required: true, description: 'The name as it is printed.' },
        handle: { kind: 'text', max: 'title', aliases: ['username'], description: 'The name on the network, as in "@ada".' },
        url: { kind: 'url', grade: 'link', description: 'Their page.' },
      },
    },
  },
  fields: {
    author: { kind: 'object', of: 'post-author', description: 'Who wrote it.' },
    children: { kind: 'blocks', model: 'text', required: true, aliases: ['text', 'content'], description: 'What was written.' },
    image: { kind: 'object', of: 'picture', aliases: ['picture'], description: 'A picture that was posted with it, from a site of your own.' },
    datePublished: { kind: 'date', aliases: ['date'], description: 'When it was posted.' },
    network: { kind: 'text', max: 'id', aliases: ['provider'], description: 'Where it was posted: one of the providers of `embed`, or any name.' },
    url: { kind: 'url', grade: 'link', aliases: ['href'], description: 'Its address there.' },
  },
  template(node, context) {
    const { image } = node;
    const from = origin(node, context);
    return html`
      <figure class="galley-post${figurePlace(node)}" id="${idOf(node, context)}" lang="${node.lang}" dir="${directionOn(node)}">
        ${author(node, context)}
        <blockquote class="galley-post-text">${blocks(node.children, context)}</blockquote>
        ${image && smallPicture(image, 'galley-post-picture', sizesFor(node.layout, context.measure))}
        ${from.length > 0 ? html`<p class="galley-post-origin galley-words">${from}</p>` : undefined}
      </figure>
    `;
  },
  styles: `
.galley .galley-post { clear: both; }
.galley .galley-post { border: var(--_rule-width) var(--_rule-style) var(--_color-rule); border-radius: var(--_radius); padding: var(--_space-md); background: var(--_color-surface); break-inside: avoid; overflow-wrap: anywhere; }
.galley :is(.galley-post-author, .galley-post-origin) { margin: 0; font-family: var(--_font-ui); line-height: calc(var(--_leading-ui) * var(--_script-leading)); }
.galley .galley-post-author { margin-block-end: var(--_space-sm); }
.galley .galley-post-name { font-weight: var(--_weight-strong); }
.galley :is(.galley-post-handle, .galley-post-origin) { color: var(--_color-text-muted); font-size: calc(var(--_text-sm) * var(--_scale)); }
.galley :is(.galley-post-name, .galley-post-origin) :where(a) { color: var(--_color-link); text-decoration-color: var(--_link-underline); text-decoration-thickness: var(--_link-thickness); text-underline-offset: var(--_link-offset); }
.galley .galley-post-text { margin: 0; border: 0; padding: 0; }
.galley .galley-post-picture { display: block; max-inline-size: 100%; block-size: auto; margin-block-start: var(--_space-sm); border-radius: var(--_radius); background: var(--_color-placeholder); }
.galley .galley-post-origin { margin-block-start: var(--_space-sm); }
`,
});

/** Who wrote it: the name, and the name on the network. */
function author({ author: who }: SocialPostBlock, context: BlockContext): Rendered {
  if (who === undefined) return undefined;
  const { name, handle, url } = who;
  const bearer = html`<bdi>${name}</bdi>`;
  return html`<figcaption class="galley-post-author galley-words">${joined([
    html`<span class="galley-post-name galley-words">${url === undefined ? bearer : link(url, bearer, context)}</span>`,
    handle && html`<bdi class="galley-post-handle" dir="ltr">${handle}</bdi>`,
  ])}</figcaption>`;
}

/** When and where it was posted, with the link that leads there. */
function origin({ datePublished, network, url }: SocialPostBlock, context: BlockContext): readonly Rendered[] {
  const known = network?.toLowerCase() ?? '';
  const name = Object.hasOwn(SITES, known) ? SITES[known]?.name : network;
  const { embedOpen } = context.strings;
  const words = name && url && embedOpen ? formatText(embedOpen, { provider: name }) : name;
  const place = url === undefined ? words && html`<bdi>${words}</bdi>` : link(url, words ?? html`<bdi dir="ltr">${url}</bdi>`, context);
  return joined([datePublished && day(datePublished, context), place], context.locale.list.middle);
}
