import { stringFor } from '../i18n/strings.js';
import type { Notice } from '../schema/generated/types.js';
import type { Context } from './context.js';
import { time } from './dates.js';
import { html, type Rendered, type TemplateResult } from './html.js';
import { inline } from './inline.js';
import { joined } from './joined.js';
import { labelled } from './labelled.js';
import { hasText } from './text.js';

/** Stands for a notice without words, in a language without words. U+FE0E asks for the sign as text, not as a coloured picture. */
const SIGN = '⚠\ufe0e';

/** What a reader must know before reading. */
export function notices(context: Context): TemplateResult | undefined {
  const all = context.article.notices ?? [];
  return all.length === 0 ? undefined : html`<div class="galley-alerts">${all.map((each) => alert(each, context))}</div>`;
}

/** `label date: text`, of what there is. */
function alert({ kind, date, text }: Notice, context: Context): Rendered {
  const label =
    kind === undefined ? undefined : (stringFor(context.strings, 'notice', kind) ?? stringFor(context.strings, 'correction', kind));
  const words = hasText(text) ? inline(text, context) : undefined;
  const shown = date === undefined ? words : joined([time(date, context), words], ': ');
  const content = shown === undefined ? html`<span class="galley-label">${label ?? SIGN}</span>` : labelled(label, shown);
  return html`<p class="galley-alert${kind === undefined ? '' : ` galley-alert-${kind}`}" role="note">${content}</p>`;
}
