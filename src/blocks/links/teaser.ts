import type { TeaserBlock } from '../../schema/generated/types.js';
import { stringFor } from '../../i18n/strings.js';
import { TEASER_KINDS } from '../../schema/definitions/values.js';
import { directionOn, figurePlace, idOf } from '../../templates/attributes.js';
import type { BlockContext } from '../../templates/block-context.js';
import { day } from '../../templates/day.js';
import { html, type Rendered } from '../../templates/html.js';
import { joined } from '../../templates/joined.js';
import { link } from '../../templates/link.js';
import { siteName } from '../../templates/site-name.js';
import { smallPicture } from '../../templates/small-picture.js';
import { defineBlock } from '../define.js';

export const teaser = defineBlock({
  type: 'teaser',
  description: 'A pointer to something else to read: a card that is one link.',
  places: ['flow', 'teasers'],
  shorthand: 'title',
  names: 'relatedarticle richlink linkcard readmore bookmark interstitiallink',
  objects: {
    'teaser-publisher': {
      description: 'Where something appeared.',
      shorthand: 'name',
      fields: {
        name: { kind: 'text', max: 'title', required: true, description: 'The name as it is printed.' },
        url: { kind: 'url', grade: 'link', machine: true, description: 'Its home page. Not shown: the card is one link.' },
      },
    },
  },
  fields: {
    kind: { kind: 'enum', values: TEASER_KINDS, description: 'What it leads to; the language has a word for most. What is sponsored says so, whatever else it says.' },
    url: { kind: 'url', grade: 'link', description: 'Where it leads.' },
    image: { kind: 'object', of: 'picture', aliases: ['thumbnail'], description: 'Its picture; with an empty `alt` where it only decorates.' },
    label: { kind: 'text', max: 'title', description: 'A word before all else, such as "Read next".' },
    kicker: { kind: 'text', max: 'title', description: 'The short line above its headline; the word of its kind when absent.' },
    title: { kind: 'text', max: 'title', expected: true, aliases: ['headline', 'name', 'content'], description: 'Its headline; the address stands for it when absent.' },
    text: { kind: 'text', aliases: ['standfirst', 'description'], description: 'A sentence about it.' },
    publisher: { kind: 'object', of: 'teaser-publisher', aliases: ['site'], description: 'Where it appeared, if elsewhere. Without one, another site than that of the article is named, where the article has a `url`.' },
    datePublished: { kind: 'date', aliases: ['date'], description: 'When it appeared.' },
  },
  template(node, context) {
    const { image, text } = node;
    const isPictured = image === undefined ? '' : ' galley-card-pictured';
    return html`
      <aside class="galley-card${isPictured}${figurePlace(node)}" id="${idOf(node, context)}" lang="${node.lang}" dir="${directionOn(node)}">
        ${image && smallPicture(image, 'galley-card-picture', context.sizes ?? cardSizes(14))}
        <div class="galley-card-words">
          ${line('galley-card-line', [node.label && html`<span class="galley-card-label">${node.label}</span>`, ...kickers(node, context)], ' ')}
          ${titleOf(node, context)}
          ${text && html`<p class="galley-card-text">${text}</p>`}
          ${line('galley-card-origin galley-words', [origin(node, context), node.datePublished && day(node.datePublished, context)], context.locale.list.middle)}
        </div>
      </aside>
    `;
  },
  styles: `
.galley .galley-card { position: relative; display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--_space-md); align-items: start; border-block-start: var(--_rule-strong) var(--_rule-style) var(--_color-rule-strong); padding-block-start: var(--_space-sm); break-inside: avoid; overflow-wrap: anywhere; }
.galley .galley-card-pictured { grid-template-columns: minmax(5rem, 32%) minmax(0, 1fr); }
.galley .galley-card-picture { display: block; inline-size: 100%; block-size: auto; aspect-ratio: var(--_image-ratio); object-fit: cover; border-radius: var(--_radius); background: var(--_color-placeholder); }
.galley :is(.galley-card-line, .galley-card-origin, .galley-card-text) { margin: 0; color: var(--_color-text-muted); font-family: var(--_font-ui); font-size: calc(var(--_text-sm) * var(--_scale)); line-height: calc(var(--_leading-ui) * var(--_script-leading)); }
.galley .galley-card-line, .galley .galley-card-text { margin-block-end: var(--_space-xs); }
.galley .galley-card-label { color: var(--_color-accent); font-weight: var(--_weight-strong); }
.galley .galley-card-paid { border: var(--_rule-width) solid; padding-inline: 0.35em; color: var(--_color-text); }
.galley .galley-card-title { margin-block: 0 var(--_space-xs); color: var(--_color-heading); font-family: var(--_font-heading); font-size: calc(var(--_text-lg) * var(--_scale)); font-weight: var(--_weight-heading); line-height: max(var(--_script-least), var(--_leading-heading) * var(--_script-heading)); }
@supports (initial-letter: 3) { .galley .galley-card-title { text-wrap: pretty; } }
.galley .galley-card-title :where(a) { color: inherit; text-decoration-color: var(--_link-underline); text-decoration-thickness: var(--_link-thickness); text-underline-offset: var(--_link-offset); }
.galley .galley-card-title :where(a:hover) { text-decoration-color: currentColor; text-decoration-thickness: calc(var(--_link-thickness) * 2); }
.galley :where(.galley-cards) .galley-card { border-block-start-width: var(--_rule-width); border-block-start-color: var(--_color-rule); }
.galley :where(.galley-cards-two, .galley-cards-many) .galley-card-title { font-size: calc(var(--_text-md) * var(--_scale)); }
@container galley-place (min-inline-size: 34em) {
  .galley :where(.galley-cards-two, .galley-cards-many) .galley-card-pictured { grid-template-columns: minmax(0, 1fr); gap: var(--_space-sm); }
}
@media screen {
  .galley .galley-card-title :where(a)::after { content: ""; position: absolute; inset: 0; }
}
@media print {
  /* small beside the words, so that a list is no page of pictures */
  .galley :where(.galley-cards) .galley-card-pictured { grid-template-columns: minmax(0, 18%) minmax(0, 1fr); gap: var(--_space-md); }
  .galley .galley-card-title :where(a[href^="http"])::after { content: " (" attr(href) ")"; direction: ltr; font-size: 0.75em; font-weight: normal; unicode-bidi: isolate; }
}
@media (forced-colors: active) {
  .galley .galley-card-picture { border: 1px solid; }
}
`,
});

/** How wide the picture of a card is: a third of a narrow window, and so many rem where there is room for more. */
export const cardSizes = (room: number): string => `(min-width: 34rem) ${String(room)}rem, 32vw`;

/** The headline, which is the one link of the card. */
function titleOf({ url, title, kind }: TeaserBlock, context: BlockContext): Rendered {
  const words = title ?? (url === undefined ? undefined : html`<bdi dir="ltr">${url}</bdi>`);
  if (words === undefined) return undefined;
  return html`<p class="galley-card-title galley-words">${url === undefined ? words : link(url, words, context, kind === 'sponsored' ? ['sponsored'] : undefined)}</p>`;
}

/** A line of what there is of the parts; nothing where there is none. */
function line(className: string, parts: readonly Rendered[], joiner: string): Rendered {
  const shown = joined(parts, joiner);
  return shown.length === 0 ? undefined : html`<p class="${className}">${shown}</p>`;
}

/** The words for its kind: what is paid for always says so, and all else where no line of its own is written. */
export function kindsSaid({ kind, kicker }: TeaserBlock, { strings }: BlockContext): readonly string[] {
  const word = kind && stringFor(strings, 'kicker', kind);
  return word !== undefined && (kind === 'sponsored' || kicker === undefined) ? [word] : [];
}

/** The line above the headline. */
function kickers(node: TeaserBlock, context: BlockContext): readonly Rendered[] {
  const className = node.kind === 'sponsored' ? 'galley-card-paid' : 'galley-card-kicker';
  return [...kindsSaid(node, context).map((word) => html`<span class="${className}">${word}</span>`), node.kicker && html`<span class="galley-card-kicker">${node.kicker}</span>`];
}

/** Who published it: named, or by the site of its address, where that is another than that of the article. */
function origin({ url = '', publisher }: TeaserBlock, context: BlockContext): Rendered {
  if (publisher !== undefined) return html`<bdi class="galley-card-publisher">${publisher.name}</bdi>`;
  const site = siteName(url);
  return site === undefined || context.site === undefined || site === context.site ? undefined : html`<bdi class="galley-card-site" dir="ltr">${site}</bdi>`;
}
