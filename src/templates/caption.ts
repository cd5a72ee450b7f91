import { formatPattern } from '../i18n/pattern.js';
import type { Credit, NodeBase } from '../schema/generated/types.js';
import { html, type Rendered } from './html.js';
import { inline } from './inline.js';
import { joined } from './joined.js';
import { license } from './license.js';
import { name } from './name.js';
import type { BlockContext } from './block-context.js';
import { hasText } from './text.js';

export interface Captioned {
  readonly caption?: readonly NodeBase[] | undefined;
  readonly credit?: Credit | undefined;
  readonly license?: string | undefined;
  /** A pattern of `{credit}`. */
  readonly creditLabel?: string | undefined;
}

/** What is said below a picture, who made it, and under which licence; nothing when there is none of them. */
export function caption({ caption, credit, license: licence, creditLabel }: Captioned, context: BlockContext): Rendered {
  const parts = joined([
    hasText(caption) ? html`<span class="galley-caption-text">${unseenLabel(context)}${inline(caption, context)}</span>` : undefined,
    credit === undefined ? undefined : html`<span class="galley-credit">${creditLine(credit, creditLabel, context)}</span>`,
    license(licence, context),
  ]);
  if (parts.length === 0) return undefined;
  return html`<figcaption class="galley-caption">${parts}</figcaption>`;
}

/** Tells those who hear the page that the text belongs to the picture. */
function unseenLabel({ strings }: BlockContext): Rendered {
  return strings.imageCaption === undefined ? undefined : html`<span class="galley-unseen">${strings.imageCaption}: </span>`;
}

function creditLine({ name: maker, agency, url }: Credit, label: string | undefined, context: BlockContext): Rendered {
  const names: Rendered[] = [name({ name: maker, url }, context)];
  if (agency !== undefined) names.push(' / ', name({ name: agency }, context));
  return label === undefined ? names : formatPattern<Rendered>(label, { credit: names });
}
