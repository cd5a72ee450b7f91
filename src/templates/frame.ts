import { sayIn, type Said } from '../i18n/said.js';
import type { ImageBlock } from '../schema/generated/types.js';
import type { BlockContext } from './block-context.js';
import { html, type Rendered } from './html.js';
import { addressOf, relationOf } from './link.js';
import { focusClass, MEDIA_QUERIES, sizesFor, srcsetFor } from './picture.js';
import { plainText } from './text.js';

/** The box of a picture; one that leads somewhere is the link itself, so that its ring is seen around it. */
export function framed(node: ImageBlock, content: Rendered, context: BlockContext): Rendered {
  const { url } = node;
  if (url === undefined) return html`<div class="galley-frame">${content}</div>`;
  return html`<a class="galley-frame" href="${addressOf(url, context)}" rel="${relationOf(url)}" aria-label="${nameless(node) ? nameFor(node, url) : undefined}">${content}</a>`;
}

const nameless = ({ alt = '', decorative }: ImageBlock) => decorative || alt.trim() === '';

/** What a link is called whose picture has no words: the line below it, else its address. */
const nameFor = ({ caption = [] }: ImageBlock, url: string) => plainText(caption).trim() || url;

export function picture(node: ImageBlock, src: string): Rendered {
  const sources = (node.sources ?? []).map(
    ({ src: crop, media, width, height }) =>
      html`<source media="${MEDIA_QUERIES[media]}" srcset="${srcsetFor(crop, undefined, [])}" width="${width}" height="${height}">`,
  );
  const element = pictureElement(node, src);
  return sources.length > 0 ? html`<picture>${sources}${element}</picture>` : element;
}

function pictureElement(node: ImageBlock, src: string): Rendered {
  const eager = node.loading === 'eager';
  const srcset = node.srcset === undefined ? undefined : srcsetFor(src, node.width, node.srcset);
  const sizes = srcset === undefined ? undefined : sizesFor(node.layout, eager);
  return html`
    <img
      class="galley-picture${focusClass(node.focalPoint)}"
      src="${src}"
      srcset="${srcset}"
      sizes="${sizes}"
      width="${node.width}"
      height="${node.height}"
      alt="${node.decorative ? '' : (node.alt ?? '')}"
      loading="${eager ? 'eager' : 'lazy'}"
      fetchpriority="${eager ? 'high' : undefined}"
      decoding="async"
    >
  `;
}

/** The box of a picture whose address was refused. Its text is shown, so that nothing is lost but the picture; without one, words of ours. */
export function missing(node: ImageBlock, context: BlockContext): Rendered {
  const { url, alt } = node;
  const { locale } = context;
  const said: Partial<Said> = nameless(node) ? sayIn(locale, 'imageMissing') : { text: alt ?? '' };
  const dir = said.language && 'ltr';
  const shown = html`<span class="galley-frame-text">${said.text}</span>`;
  if (url !== undefined) {
    const label = nameless(node) ? nameFor(node, url) : undefined;
    return html`<a class="galley-frame galley-frame-missing" href="${addressOf(url, context)}" rel="${relationOf(url)}" aria-label="${label}" lang="${said.language}" dir="${dir}">${shown}</a>`;
  }
  return html`<div class="galley-frame galley-frame-missing" role="img" aria-label="${said.text}" lang="${said.language}" dir="${dir}">${shown}</div>`;
}
