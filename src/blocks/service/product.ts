import type { Offer } from '../../schema/generated/types.js';
import { formatMoney } from '../../i18n/money.js';
import { formatPattern } from '../../i18n/pattern.js';
import { LINK_RELATIONS } from '../../schema/definitions/values.js';
import { directionOn, figurePlace, idOf } from '../../templates/attributes.js';
import { blocks } from '../../templates/block.js';
import type { BlockContext } from '../../templates/block-context.js';
import { html, type Rendered } from '../../templates/html.js';
import { joined } from '../../templates/joined.js';
import { link } from '../../templates/link.js';
import { smallPicture } from '../../templates/small-picture.js';
import { verdict } from '../../templates/verdict.js';
import { defineBlock } from '../define.js';

export const product = defineBlock({
  type: 'product',
  description: 'Something that can be bought, what is thought of it, and where it is sold.',
  places: ['flow'],
  names: 'productcard buy buybox affiliate',
  objects: {
    offer: {
      description: 'Where it is sold, and for how much.',
      shorthand: 'url',
      fields: {
        price: { kind: 'text', max: 'id', description: 'The price as a plain number with a point, `19.00`; set in the digits and signs of the language.' },
        currency: { kind: 'text', max: 'id', aliases: ['priceCurrency'], description: 'Its currency, as ISO 4217 names it: `EUR`.' },
        seller: { kind: 'text', max: 'title', description: 'Who sells it.' },
        url: { kind: 'url', grade: 'link', description: 'Where it is sold.' },
        rel: { kind: 'list', of: { kind: 'enum', values: LINK_RELATIONS }, description: 'What the link is; `sponsored` when absent, for a shop may pay for it.' },
      },
    },
  },
  fields: {
    image: { kind: 'object', of: 'picture', description: 'Its picture.' },
    brand: { kind: 'text', max: 'title', description: 'Who makes it.' },
    name: { kind: 'text', max: 'title', expected: true, aliases: ['title'], description: 'What it is called.' },
    rating: { kind: 'object', of: 'rating', description: 'The verdict on it.' },
    children: { kind: 'blocks', model: 'text', aliases: ['text', 'description'], description: 'What is to be said of it.' },
    offers: { kind: 'list', of: { kind: 'object', of: 'offer' }, limit: 'listItems', aliases: ['offer'], description: 'Where it is sold.' },
  },
  template(node, context) {
    const { image, brand, name, rating, offers = [], children = [] } = node;
    const shown = offers.map((each) => offer(each, context)).filter((each) => each !== undefined);
    const title = joined([brand === undefined ? undefined : html`<bdi class="galley-product-brand">${brand}</bdi>`, name === undefined ? undefined : html`<bdi class="galley-product-name">${name}</bdi>`]);
    if (title.length + shown.length + children.length === 0 && image === undefined && rating === undefined) return undefined;
    return html`
      <aside class="galley-product${image === undefined ? '' : ' galley-product-pictured'}${figurePlace(node)}" id="${idOf(node, context)}" lang="${node.lang}" dir="${directionOn(node)}">
        ${image && smallPicture(image, 'galley-product-picture', '16rem')}
        <div class="galley-product-words">
          ${title.length > 0 ? html`<p class="galley-product-title galley-words">${title}</p>` : undefined}
          ${rating && html`<p class="galley-product-verdict galley-words">${joined([rating.item && html`<bdi>${rating.item.url === undefined ? rating.item.name : link(rating.item.url, rating.item.name, context)}</bdi>`, verdict(rating, context)])}</p>`}
          ${blocks(children, context)}
          ${shown.length > 0 ? html`<ul class="galley-offers">${shown}</ul>` : undefined}
        </div>
      </aside>
    `;
  },
  styles: `
.galley .galley-product { display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--_space-md); align-items: start; border: var(--_rule-width) var(--_rule-style) var(--_color-rule); border-radius: var(--_radius); padding: var(--_space-md); break-inside: avoid; overflow-wrap: anywhere; }
.galley .galley-product-picture { display: block; inline-size: 100%; max-inline-size: 16rem; block-size: auto; margin-inline: auto; }
@container galley-place (min-inline-size: 30em) {
  .galley :where(.galley-layout-inline, .galley-layout-wide, .galley-layout-page, .galley-layout-bleed).galley-product-pictured { grid-template-columns: minmax(5rem, 30%) minmax(0, 1fr); }
}
.galley .galley-product-title { line-height: max(var(--_script-least), var(--_leading-heading) * var(--_script-heading)); }
.galley .galley-product-brand { display: block; color: var(--_color-text-muted); font-family: var(--_font-ui); font-size: calc(var(--_text-sm) * var(--_scale)); }
.galley .galley-product-name { display: block; color: var(--_color-heading); font-family: var(--_font-heading); font-size: calc(var(--_text-lg) * var(--_scale)); font-weight: var(--_weight-heading); }
.galley .galley-product-verdict { margin-block: var(--_space-xs); font-family: var(--_font-ui); line-height: calc(var(--_leading-ui) * var(--_script-leading)); }
.galley .galley-product-words > :where(.galley-paragraph) { margin-block: var(--_space-sm); text-indent: 0; }
.galley .galley-offers { margin-block-start: var(--_space-sm); list-style-type: none; font-family: var(--_font-ui); line-height: calc(var(--_leading-ui) * var(--_script-leading)); }
.galley .galley-offer { margin-block: var(--_space-xs); padding-block: 0.15em; }
.galley .galley-offer :where(a) { color: var(--_color-link); font-weight: var(--_weight-strong); text-underline-offset: var(--_link-offset); }
`,
});

/** A price with its currency, as the language writes it. */
export const priceOf = ({ price, currency }: Offer, { locale }: Pick<BlockContext, 'locale'>): string | undefined => (price === undefined ? currency : formatMoney(price, currency, locale));

/** The price and who asks it, as one link. An offer without a price names its seller; one with nothing but an address, the address. */
function offer(given: Offer, context: BlockContext): Rendered {
  const { seller, url, rel = ['sponsored'] } = given;
  const amount = priceOf(given, context);
  const cost = amount === undefined ? undefined : html`<bdi class="galley-offer-price">${amount}</bdi>`;
  const who = seller === undefined ? undefined : html`<bdi>${seller}</bdi>`;
  const words = cost !== undefined && who !== undefined ? formatPattern<Rendered>(context.strings.offer ?? '{price} – {seller}', { price: cost, seller: who }) : (cost ?? who ?? (url && html`<bdi dir="ltr">${url}</bdi>`));
  if (words === undefined) return undefined;
  return html`<li class="galley-offer galley-words">${url === undefined ? words : link(url, words, context, rel)}</li>`;
}
