import { only } from '../base/own-only.js';
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
}

/** What is said below a picture, who made it (`creditLabel` is a pattern of `{credit}`), and under which licence; nothing when there is none of them. */
export function caption({ caption, credit, license: licence }: Captioned, context: BlockContext, creditLabel?: string): Rendered {
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

export function creditLine(credit: Credit, label: string | undefined, context: BlockContext): Rendered {
  const { agency } = credit;
  const names: Rendered[] = [name(credit, context)];
  if (agency !== undefined) names.push(' / ', name(only({ name: agency }), context));
  return label === undefined ? names : formatPattern<Rendered>(label, { credit: names });
}
