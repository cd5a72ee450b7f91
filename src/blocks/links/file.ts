import type { FileBlock } from '../../schema/generated/types.js';
import { fileSize } from '../../i18n/file-size.js';
import { formatNumber } from '../../i18n/number.js';
import { formatText } from '../../i18n/pattern.js';
import { directionOn, figurePlace, idOf } from '../../templates/attributes.js';
import type { BlockContext } from '../../templates/block-context.js';
import { html } from '../../templates/html.js';
import { inline } from '../../templates/inline.js';
import { joined } from '../../templates/joined.js';
import { link } from '../../templates/link.js';
import { mediaTypeName } from '../../templates/media-type-name.js';
import { smallPicture } from '../../templates/small-picture.js';
import { hasText } from '../../templates/text.js';
import { defineBlock } from '../define.js';

export const file = defineBlock({
  type: 'file',
  description: 'A file to take away, with what it is and how large.',
  places: ['flow', 'text'],
  names: 'attachment download document pdf',
  fields: {
    thumbnail: { kind: 'object', of: 'picture', description: 'A picture of its first page.' },
    src: { kind: 'url', grade: 'link', required: true, aliases: ['url', 'href'], description: 'Address of the file.' },
    title: { kind: 'text', max: 'title', aliases: ['name', 'filename'], description: 'What it is called; the name of the file when absent.' },
    mediaType: { kind: 'text', max: 'id', machine: true, aliases: ['encodingFormat', 'mimeType'], description: 'Its media type, such as `application/pdf`; readers see "PDF". The end of the address says it when absent.' },
    bytes: { kind: 'integer', min: 1, max: 1_000_000_000_000, aliases: ['size'], description: 'Its size in bytes; readers see "1.2 MB".' },
    pages: { kind: 'integer', min: 1, max: 100_000, description: 'How many pages it has.' },
    text: { kind: 'rich', aliases: ['description'], description: 'What is in it.' },
  },
  template(node, context) {
    const { thumbnail, src, title, text } = node;
    const [kind, ...rest] = fileFacts(node, context);
    const facts = joined([kind && html`<bdi>${kind}</bdi>`, ...rest], context.locale.list.middle);
    return html`
      <aside class="galley-file${figurePlace(node)}" id="${idOf(node, context)}" lang="${node.lang}" dir="${directionOn(node)}">
        ${thumbnail && smallPicture(thumbnail, 'galley-file-picture', '5rem')}
        <div class="galley-file-words">
          <p class="galley-file-title galley-words">${link(src, title ?? html`<bdi dir="ltr">${nameOf(src)}</bdi>`, context)}</p>
          ${facts.length > 0 ? html`<p class="galley-file-facts galley-words">${facts}</p>` : undefined}
          ${hasText(text) ? html`<p class="galley-paragraph">${inline(text, context)}</p>` : undefined}
        </div>
      </aside>
    `;
  },
  styles: `
.galley .galley-file { display: flex; gap: var(--_space-md); align-items: flex-start; border: var(--_rule-width) var(--_rule-style) var(--_color-rule); border-radius: var(--_radius); padding: var(--_space-md); background: var(--_color-surface); break-inside: avoid; overflow-wrap: anywhere; }
.galley .galley-file-picture { flex: none; inline-size: 5rem; block-size: auto; border: var(--_rule-width) solid var(--_color-rule); }
.galley .galley-file-words { flex: 1; min-inline-size: 0; }
.galley .galley-file-title { font-family: var(--_font-ui); font-weight: var(--_weight-strong); line-height: calc(var(--_leading-ui) * var(--_script-leading)); }
.galley .galley-file-title :where(a) { color: var(--_color-link); text-decoration-color: var(--_link-underline); text-decoration-thickness: var(--_link-thickness); text-underline-offset: var(--_link-offset); }
.galley .galley-file-title :where(a:hover) { text-decoration-thickness: calc(var(--_link-thickness) * 2); }
.galley .galley-file-facts { margin-block: var(--_space-xs) 0; color: var(--_color-text-muted); font-family: var(--_font-ui); font-size: calc(var(--_text-sm) * var(--_scale)); line-height: calc(var(--_leading-ui) * var(--_script-leading)); }
.galley .galley-file-words > :where(.galley-paragraph) { margin-block: var(--_space-sm) 0; }
@media print {
  .galley .galley-file-title :where(a)::after { content: " (" attr(href) ")"; direction: ltr; font-size: 0.75em; font-weight: normal; unicode-bidi: isolate; }
}
`,
});

/** What it is, how large, and how long, in words; absent where it is not known. */
export function fileFacts({ src, mediaType, bytes, pages }: FileBlock, { locale, strings }: BlockContext): readonly (string | undefined)[] {
  const length = pages === 1 ? strings.page : strings.pages;
  return [
    mediaTypeName(mediaType, src),
    bytes === undefined ? undefined : fileSize(bytes, locale),
    pages === undefined || length === undefined ? undefined : formatText(length, { pages: formatNumber(pages, locale) }),
  ];
}

/** The name of a file in its address; the address itself where there is none. */
export const nameOf = (src: string): string => src.split(/[?#]/)[0]?.split('/').findLast((part) => part !== '') ?? src;
