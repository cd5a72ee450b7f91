import { only } from '../base/own-only.js';
import { formatNumber } from '../i18n/number.js';
import { sayIn, type Said } from '../i18n/said.js';
import type { ImageBlock } from '../schema/generated/types.js';
import type { BlockContext } from './block-context.js';
import { html, type Rendered } from './html.js';
import { addressOf, judged, relationOf } from './link.js';
import { focusClass, MEDIA_QUERIES, sizesFor, srcsetFor } from './picture.js';
import { plainText } from './text.js';

/** The box of a picture; one that leads somewhere is the link itself, so that its ring is seen around it. */
export function framed(node: ImageBlock, content: Rendered, context: BlockContext): Rendered {
  const { lightbox, src = '', url } = node;
  if (url === undefined && lightbox && /^(?!data:)/.test(src)) return enlargeable(node, src, content, context);
  if (url === undefined) return html`<div class="galley-frame">${content}</div>`;
  return judged(html`<a class="galley-frame" href="${addressOf(url, context)}" rel="${relationOf(url)}" aria-label="${nameless(node) ? nameFor(node, url) : undefined}">${content}</a>`, url, context);
}

/** A picture that leads to its file, which the island shows large on the page. */
function enlargeable(node: ImageBlock, src: string, content: Rendered, { locale, strings }: BlockContext): Rendered {
  return html`
    <galley-lightbox class="galley-enlarge" close="${strings.close}" previous="${strings.previous}" next="${strings.next}" zero="${formatNumber(0, locale)}">
      <a class="galley-frame" href="${src}" aria-label="${nameless(node) ? nameFor(node, src) : undefined}">${content}</a>
    </galley-lightbox>
  `;
}

const nameless = ({ alt = '', decorative }: ImageBlock) => decorative || alt.trim() === '';

/** What a link is called whose picture has no words: the line below it, else its address. */
const nameFor = ({ caption = [] }: ImageBlock, url: string) => plainText(caption).trim() || url;

export function picture(node: ImageBlock, src: string, context: BlockContext): Rendered {
  const sizes = sizesOf(node, context);
  const sources = (node.sources ?? []).map(
    ({ src: crop, media, width, height, srcset }) =>
      html`<source media="${MEDIA_QUERIES[media]}" srcset="${srcsetFor(crop, srcset && width, srcset ?? [])}" sizes="${srcset && sizes}" width="${width}" height="${height}">`,
  );
  const element = pictureElement(node, src, sizes);
  return sources.length > 0 ? html`<picture>${sources}${element}</picture>` : element;
}

/** A lazy picture is measured by the browser, where it can (HTML Standard, sizes="auto"). */
function sizesOf({ layout, loading }: ImageBlock, { sizes, measure }: BlockContext): string {
  const known = sizes ?? sizesFor(layout, measure);
  return loading === 'eager' ? known : `auto, ${known}`;
}

function pictureElement(node: ImageBlock, src: string, sizes: string): Rendered {
  const eager = node.loading === 'eager';
  const srcset = node.srcset === undefined ? undefined : srcsetFor(src, node.width, node.srcset);
  return html`
    <img
      class="galley-picture${focusClass(node.focalPoint)}"
      src="${src}"
      srcset="${srcset}"
      sizes="${srcset && sizes}"
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
  const said: Partial<Said> = nameless(node) ? sayIn(locale, 'imageMissing') : only({ text: alt ?? '' });
  const dir = said.language && 'ltr';
  const shown = html`<span class="galley-frame-text">${said.text}</span>`;
  if (url !== undefined) {
    const label = nameless(node) ? nameFor(node, url) : undefined;
    return judged(html`<a class="galley-frame galley-frame-missing" href="${addressOf(url, context)}" rel="${relationOf(url)}" aria-label="${label}" lang="${said.language}" dir="${dir}">${shown}</a>`, url, context);
  }
  return html`<div class="galley-frame galley-frame-missing" role="img" aria-label="${said.text}" lang="${said.language}" dir="${dir}">${shown}</div>`;
}
