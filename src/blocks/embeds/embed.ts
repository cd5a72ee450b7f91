import { formatText } from '../../i18n/pattern.js';
import { EMBED_PROVIDERS, TRACKING } from '../../schema/definitions/values.js';
import { siteOf, type FoundSite } from '../../schema/embeds/site-of.js';
import type { EmbedBlock } from '../../schema/generated/types.js';
import { directionOn, figurePlace, idOf } from '../../templates/attributes.js';
import type { BlockContext } from '../../templates/block-context.js';
import { caption } from '../../templates/caption.js';
import { frameRoom } from '../../templates/frame-room.js';
import { html, type Rendered } from '../../templates/html.js';
import { link } from '../../templates/link.js';
import { smallPicture } from '../../templates/small-picture.js';
import { defineBlock } from '../define.js';

export const embed = defineBlock({
  type: 'embed',
  description: 'Something of another site: a video, a post, a chart, a map. A card with a link, which asks that site for nothing before a reader wants to see it.',
  shorthand: 'url',
  places: ['flow', 'media'],
  names: 'iframe oembed youtube vimeo dailymotion tiktok instagram tweet twitter facebook threads bluesky mastodon spotify soundcloud datawrapper flourish map',
  fields: {
    provider: { kind: 'enum', values: EMBED_PROVIDERS, machine: true, description: 'Whose it is. The address says it; where the two differ, the address is right.' },
    url: { kind: 'url', grade: 'link', required: true, aliases: ['src', 'href'], advice: 'Give the address of its page, with https://.', description: 'Address of its page.' },
    thumbnail: { kind: 'object', of: 'picture', aliases: ['poster', 'image'], description: 'A picture of it, from a site of your own; nothing is asked of the other one.' },
    title: { kind: 'text', max: 'title', aliases: ['name'], description: 'What it is called.' },
    aspectRatio: { kind: 'text', max: 'id', machine: true, aliases: ['ratio'], description: 'The ratio of its frame, as in "16/9"; that of the provider when absent.' },
    height: { kind: 'integer', min: 0, max: 4_000, words: { auto: 0 }, machine: true, description: 'The height of its frame in pixels, or "auto".' },
    tracking: { kind: 'enum', values: TRACKING, machine: true, description: 'Whether the other site learns of its readers. What does not track them is loaded at once.' },
    caption: { kind: 'rich', description: 'A line below it.' },
    credit: { kind: 'object', of: 'credit', description: 'Who made it.' },
  },
  template(node, context, extra = '') {
    return html`
      <figure class="galley-embed${figurePlace(node)}${extra}" id="${idOf(node, context)}" lang="${node.lang}" dir="${directionOn(node)}">
        ${card(node, context)}
        ${caption(node, context, context.strings.mediaCredit)}
      </figure>
    `;
  },
  styles: `
.galley .galley-embed { clear: both; display: grid; grid-template-columns: minmax(0, 1fr); }
.galley .galley-embed-card { display: block; border: var(--_rule-width) var(--_rule-style) var(--_color-rule); border-radius: var(--_radius); background: var(--_color-surface); overflow: hidden; overflow-wrap: anywhere; break-inside: avoid; }
.galley .galley-embed-stage { aspect-ratio: 16 / 9; background: var(--_color-placeholder); }
.galley .galley-embed-9-16 { aspect-ratio: 9 / 16; max-inline-size: 20rem; margin-inline: auto; }
.galley .galley-embed-1-1 { aspect-ratio: 1; }
.galley .galley-embed-4-3 { aspect-ratio: 4 / 3; }
.galley .galley-embed-5-3 { aspect-ratio: 5 / 3; }
.galley .galley-embed-21-9 { aspect-ratio: 21 / 9; }
.galley .galley-embed-high-152 { aspect-ratio: auto; block-size: 152px; }
.galley .galley-embed-high-166 { aspect-ratio: auto; block-size: 166px; }
.galley .galley-embed-high-352 { aspect-ratio: auto; block-size: 352px; }
.galley .galley-embed-high-450 { aspect-ratio: auto; block-size: 450px; }
.galley .galley-embed-high-600 { aspect-ratio: auto; block-size: 600px; }
.galley .galley-embed-high-800 { aspect-ratio: auto; block-size: 800px; }
.galley .galley-embed-picture { display: block; inline-size: 100%; block-size: 100%; object-fit: cover; color: var(--_color-text-muted); font-family: var(--_font-ui); font-size: calc(var(--_text-sm) * var(--_scale)); }
.galley :where(.galley-embed-card) > .galley-words { padding: var(--_space-md); }
.galley .galley-embed-provider, .galley .galley-embed-notice { margin: 0; color: var(--_color-text-muted); font-family: var(--_font-ui); font-size: calc(var(--_text-sm) * var(--_scale)); line-height: calc(var(--_leading-ui) * var(--_script-leading)); }
.galley .galley-embed-notice { margin-block-start: var(--_space-xs); }
.galley .galley-embed-title { margin: 0; font-family: var(--_font-ui); font-weight: var(--_weight-strong); line-height: calc(var(--_leading-ui) * var(--_script-leading)); }
.galley .galley-embed-title :where(a) { color: var(--_color-link); text-decoration-color: var(--_link-underline); text-decoration-thickness: var(--_link-thickness); text-underline-offset: var(--_link-offset); }
/* room for the buttons, which come with script */
@media screen and (scripting: enabled) {
  .galley .galley-embed-card:where([load]):not(:defined)::after { content: ""; display: block; block-size: calc(2.75rem + var(--_space-md)); }
}
@media not (scripting: enabled) {
  .galley .galley-embed-notice, .galley .galley-embed-stage:empty { display: none; }
}
.galley .galley-embed-card::part(frame) { display: block; box-sizing: border-box; inline-size: 100%; margin-block: 0; margin-inline: auto; border: 0; background: var(--_color-placeholder); }
.galley .galley-embed-card::part(buttons) { display: flex; flex-wrap: wrap; gap: var(--_space-sm); margin: 0; padding: 0 var(--_space-md) var(--_space-md); }
.galley .galley-embed-card::part(button) { box-sizing: border-box; min-block-size: 2.75rem; max-inline-size: 100%; margin: 0; border: var(--_rule-strong) solid var(--_color-heading); border-radius: var(--_radius); padding: 0.5rem 1.25rem; background: var(--_color-heading); color: var(--_color-bg); font-family: var(--_font-ui); font-size: calc(var(--_text-sm) * var(--_scale)); font-weight: var(--_weight-strong); line-height: calc(var(--_leading-ui) * var(--_script-leading)); text-align: start; overflow-wrap: anywhere; cursor: pointer; }
.galley .galley-embed-card::part(always) { background: transparent; color: var(--_color-heading); }
.galley .galley-embed-card::part(button):focus-visible { outline: var(--_focus-width) solid var(--_color-focus); outline-offset: var(--_focus-offset); }
@media not print {
  .galley .galley-embed-card::part(replaced) { display: none; }
}
@media print {
  .galley .galley-embed-notice, .galley .galley-embed-stage:empty { display: none; }
  .galley .galley-embed-card::part(frame), .galley .galley-embed-card::part(buttons) { display: none; }
  .galley .galley-embed-title :where(a)::after { content: " (" attr(href) ")"; direction: ltr; font-size: 0.75em; font-weight: normal; unicode-bidi: isolate; }
}
`,
});

/** Whose it is and what it is, with the link that leads there; with script what stands there can be shown. */
function card(node: EmbedBlock, context: BlockContext): Rendered {
  const { url, title } = node;
  const site = siteOf(url);
  const name = site?.name ?? /^https?:\/\/(?:www\.)?([^/?#:]+)/i.exec(url)?.[1];
  const { embedOpen, embedNotice } = context.strings;
  const text = title ?? (name === undefined || embedOpen === undefined ? html`<bdi dir="ltr">${url}</bdi>` : formatText(embedOpen, { provider: name }));
  const asks = site && node.tracking !== 'none';
  const words = html`
    <section class="galley-words">
      ${name && html`<p class="galley-embed-provider"><bdi dir="ltr">${name}</bdi></p>`}
      <p class="galley-embed-title">${link(url, text, context)}</p>
      ${asks && embedNotice && html`<p class="galley-embed-notice">${formatText(embedNotice, { provider: site.name })}</p>`}
    </section>
  `;
  const content: readonly Rendered[] = [stage(node, site), words];
  return site ? island(node, site, content, context) : html`<section class="galley-embed-card">${content}</section>`;
}

/** What loads the frame: nothing of it stands in the markup but what it is called, its room, and the words of its buttons. */
function island({ title, tracking, aspectRatio, height }: EmbedBlock, { name }: FoundSite, content: Rendered, { strings, locale }: BlockContext): Rendered {
  const say = (pattern: string | undefined) => pattern && formatText(pattern, { provider: name });
  const label = [title, name].filter(Boolean).join(locale.list.middle);
  if (tracking === 'none') return html`<galley-embed class="galley-embed-card" label="${label}" ratio="${aspectRatio}" height="${height || undefined}" tracking="none">${content}</galley-embed>`;
  return html`<galley-embed class="galley-embed-card" label="${label}" ratio="${aspectRatio}" height="${height || undefined}" load="${say(strings.embedLoad) ?? name}" always="${say(strings.embedAlways)}">${content}</galley-embed>`;
}

/** A picture of it, where the frame will stand; and the room of a frame that comes by itself. */
function stage({ thumbnail, tracking, aspectRatio, height }: EmbedBlock, site: FoundSite | undefined): Rendered {
  const comes = site !== undefined && tracking === 'none';
  if (thumbnail === undefined && !comes) return undefined;
  const room = frameRoom({ aspectRatio, height, size: site?.size, comes });
  return html`<section class="galley-embed-stage${room}" slot="stage">${thumbnail && smallPicture(thumbnail, 'galley-embed-picture')}</section>`;
}
