import { languageName } from '../i18n/language-name.js';
import { formatPattern } from '../i18n/pattern.js';
import type { Translation } from '../schema/generated/types.js';
import type { Context } from './context.js';
import { html, type Rendered } from './html.js';
import { joined } from './joined.js';
import { link } from './link.js';

/** The same article in other languages, each named in itself. */
export function translations(context: Context): Rendered {
  const { article, strings, locale } = context;
  const links = joined(
    (article.translations ?? []).map((translation) => linked(translation, context)),
    locale.list.middle,
  );
  if (links.length === 0) return undefined;
  return html`<p class="galley-translations">${formatPattern<Rendered>(strings.translations ?? '{languages}', { languages: links })}</p>`;
}

function linked({ inLanguage, url, title }: Translation, context: Context): Rendered {
  const name = languageName(inLanguage) ?? (title === undefined ? inLanguage : undefined);
  return html`<bdi>${link(url, joined([name, title], ': '), context, ['alternate'], undefined, inLanguage)}</bdi>`;
}
