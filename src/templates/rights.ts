import { only } from '../base/own-only.js';
import type { Article } from '../schema/generated/types.js';
import { formatPattern } from '../i18n/pattern.js';
import type { Context } from './context.js';
import { html, type Rendered } from './html.js';
import { joined } from './joined.js';
import { license } from './license.js';
import { isOutletShown } from './outlet.js';
import { address } from './name.js';
import { publisherName } from './publisher.js';

/** Between statements that are no sentence: a sign that needs no language. */
export const SEPARATOR = ' · ';

/** Who holds the rights, the notice as it is written, and the licence. */
export function rights(context: Context): Rendered {
  const { copyrightHolder, notice, license: licence } = context.article.rights ?? only<Partial<NonNullable<Article['rights']>>>({});
  const pattern = context.strings.rights ?? '© {holder}';
  const parts = joined(
    [
      copyrightHolder === undefined ? undefined : formatPattern<Rendered>(pattern, { holder: html`<bdi>${copyrightHolder}</bdi>` }),
      notice === undefined ? undefined : html`<span class="galley-rights-notice">${notice}</span>`,
      license(licence, context),
    ],
    SEPARATOR,
  );
  return parts.length === 0 ? undefined : html`<p class="galley-rights">${parts}</p>`;
}

/**
 * Who published it, unless they stand at the top, and where they state their principles. The address is the text of the link: there is no word
 * for it.
 */
export function publishers(context: Context): Rendered {
  const lines = (context.article.publisher ?? []).flatMap((publisher): Rendered[] => {
    const { name, publishingPrinciples: principles } = publisher;
    if (principles === undefined && isOutletShown(context)) return [];
    const by: Rendered = formatPattern<Rendered>(context.strings.publishedBy ?? '{publisher}', {
      publisher: publisherName(isOutletShown(context) ? only({ name }) : publisher, context),
    });
    return [html`<p class="galley-principles">${joined([by, principles === undefined ? undefined : address(principles, context)], SEPARATOR)}</p>`];
  });
  return lines.length === 0 ? undefined : lines;
}
