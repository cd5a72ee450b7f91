import { stringFor, type StringGroup } from '../i18n/strings.js';
import type { InlineNode } from '../schema/generated/types.js';
import type { Context } from './context.js';
import { time } from './dates.js';
import { partTitle } from './headings.js';
import { html, type Rendered } from './html.js';
import { inline } from './inline.js';
import { joined } from './joined.js';
import { kindName } from './kinds.js';
import { labelled } from './labelled.js';
import { hasText } from './text.js';

interface Entry {
  readonly date?: string | undefined;
  readonly kind?: string | undefined;
  readonly text?: readonly InlineNode[] | undefined;
}

/** What was wrong and what is right. */
export function corrections(context: Context): Rendered {
  return entryList('galley-corrections', context.strings.corrections, context.article.corrections, 'correction', context);
}

/** What was changed and when. */
export function history(context: Context): Rendered {
  return entryList('galley-history', context.strings.history, context.article.history, 'history', context);
}

/** What a reader has a right to know. No title: each says what it is. */
export function disclosures(context: Context): Rendered {
  return entryList('galley-disclosures', undefined, context.article.disclosures, 'disclosure', context);
}

function entryList(
  className: string,
  title: string | undefined,
  all: readonly Entry[] | undefined,
  group: StringGroup,
  context: Context,
): Rendered {
  const entries = (all ?? []).map((entry) => item(entry, group, context)).filter((entry) => entry !== undefined);
  if (entries.length === 0) return undefined;
  const heading = title === undefined ? undefined : partTitle(title, context);
  return html`<div class="${className}">${heading}<ul class="galley-entries">${entries}</ul></div>`;
}

/** `label date: text`, of what there is. */
function item({ date, kind, text }: Entry, group: StringGroup, context: Context): Rendered {
  const label = kind === undefined ? undefined : stringFor(context.strings, group, kind);
  const words = hasText(text) ? inline(text, context) : undefined;
  const shown = date === undefined ? words : joined([time(date, context), words], ': ');
  if (shown === undefined && label === undefined) return undefined;
  const more = kind === undefined ? '' : ` galley-entry-${kindName(kind)}`;
  const content = shown === undefined ? html`<span class="galley-label">${label}</span>` : labelled(label, shown);
  return html`<li class="galley-entry${more}">${content}</li>`;
}
