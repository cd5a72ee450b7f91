import { languageName } from '../../i18n/language-name.js';
import { stringFor } from '../../i18n/strings.js';
import type { Named, Publisher, Rights, Teaser, Translation } from '../../schema/generated/types.js';
import { licenseName } from '../../templates/license.js';
import { SEPARATOR } from '../../templates/rights.js';
import type { TreeBuilder } from './builder.js';
import type { Phrase } from './nodes.js';
import { between, filled, labelled, linked, pictured, text } from './phrases.js';

const named = (builder: TreeBuilder, { name, url }: Named): Phrase[] => linked(builder, url, [text(name)]);

/** How the text came about: in words for the IPTC codes that have some, else as it is written. */
export const origin = ({ context: { strings } }: TreeBuilder, written: string): Phrase[] => [text(stringFor(strings, 'digitalSource', written.slice(written.lastIndexOf('/') + 1)) ?? written)];

export const section = (builder: TreeBuilder, given: Named): Phrase[] => labelled(builder.context.strings.section, named(builder, given));
export const series = (builder: TreeBuilder, given: Named): Phrase[] => labelled(builder.context.strings.series, named(builder, given));
export const topics = (builder: TreeBuilder, tags: readonly Named[]): Phrase[] =>
  tags.length === 0 ? [] : labelled(builder.context.strings.topics, between(tags.map((tag) => named(builder, tag)), builder.context.locale.list.middle));

export function access({ context: { strings } }: TreeBuilder, word: string): Phrase[] {
  const words = stringFor(strings, 'access', word);
  return words === undefined ? [] : [text(words)];
}

/** Who holds the rights, the notice as it is written, and the licence. */
export function rights(builder: TreeBuilder, { copyrightHolder, notice, license }: Rights): Phrase[] {
  const { strings } = builder.context;
  const [name, url] = license === undefined || license.trim() === '' ? [undefined, undefined] : licenseName(license);
  return between([
    copyrightHolder === undefined ? [] : filled(strings.rights ?? '© {holder}', { holder: [text(copyrightHolder)] }),
    notice === undefined ? [] : [text(notice)],
    name === undefined ? [] : filled(strings.license ?? '{license}', { license: linked(builder, url, [text(name)]) }),
  ], SEPARATOR);
}

/** Who published it, and where they state their principles. */
export function publisher(builder: TreeBuilder, given: Publisher): Phrase[] {
  const by = filled(builder.context.strings.publishedBy ?? '{publisher}', { publisher: publication(builder, given) });
  return between([by, principles(builder, given)], SEPARATOR);
}

const publication = (builder: TreeBuilder, { name, url, logo }: Publisher): Phrase[] => linked(builder, url, between([pictured(builder, logo, name), [text(name)]], ' '));
const principles = (builder: TreeBuilder, { publishingPrinciples: url }: Publisher): Phrase[] => (url === undefined ? [] : linked(builder, url, [text(url)]));

/** The same article in other languages, each named in itself. */
export function translations(builder: TreeBuilder, given: readonly Translation[]): Phrase[] {
  const { strings, locale } = builder.context;
  const each = ({ inLanguage, url, title }: Translation): Phrase[] => {
    const name = languageName(inLanguage) ?? (title === undefined ? inLanguage : undefined);
    return linked(builder, url, [text([name, title].filter((part) => part !== undefined).join(': '))]);
  };
  return given.length === 0 ? [] : filled(strings.translations ?? '{languages}', { languages: between(given.map(each), locale.list.middle) });
}

/** Another article to read. */
export function teaser(builder: TreeBuilder, { url, title, label, image, publisher: from }: Teaser): Phrase[] {
  const words = between([pictured(builder, image, title), label === undefined ? [] : [text(label)], linked(builder, url, [text(title)])], ' ');
  return between([words, from === undefined ? [] : publication(builder, from), from === undefined ? [] : principles(builder, from)], builder.context.locale.list.middle);
}
