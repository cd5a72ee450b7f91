import { formatList } from '../../i18n/list.js';
import { stringFor } from '../../i18n/strings.js';
import type { Contact, Contributor } from '../../schema/generated/types.js';
import { authorsPattern } from '../../templates/byline.js';
import { linesOf } from '../../templates/contributors.js';
import { hasText } from '../../templates/text.js';
import type { TreeBuilder } from './builder.js';
import type { Flow, Phrase } from './nodes.js';
import { between, filled, linked, paragraph, pictured, text } from './phrases.js';

/** A field of whoever is at the place. */
const field = (builder: TreeBuilder, person: Contributor, name: string): void => builder.walk.field(person, name, builder.tables.objects.get('contributor'));

/** Those whose names stand above the text, each with position and place. */
function shownAbove({ context }: TreeBuilder): ReadonlySet<Contributor> {
  const { authors, agencies, makers } = linesOf(context.article);
  return new Set([...authors, ...agencies, ...makers.flat()]);
}

/** Who made it: in words of its own, or the names after the words for what they did. */
export function credits(builder: TreeBuilder): Flow[] {
  const { article, strings, locale } = builder.context;
  const own = hasText(article.byline) ? paragraph(builder.sentence(() => builder.walk.field(article, 'byline', builder.tables.article))) : [];
  const { authors, agencies, makers } = linesOf(article);
  const named = (people: readonly Contributor[], pattern = '{names}'): Flow[] => {
    if (people.length === 0) return [];
    const names = formatList<Phrase[]>(people.map((person) => credited(builder, person)), locale);
    return paragraph(filled(pattern, { names: names.flatMap((part) => (typeof part === 'string' ? [text(part)] : part)) }));
  };
  const shown = shownAbove(builder);
  // names that the words of its own say already are said too
  article.contributors?.forEach((person, index) => builder.walk.at('contributors', () => builder.walk.at(index, () => builder.said('name', ...(shown.has(person) ? ['jobTitle', 'location'] : [])))));
  return [...own, ...named(authors, authorsPattern(authors, builder.context)), ...named(agencies, strings.agency), ...makers.flatMap((group) => named(group, stringFor(strings, 'role', group[0]?.role ?? 'contributor')))];
}

/** A name, the position of its bearer, and where they reported from. */
function credited(builder: TreeBuilder, { name, url, jobTitle, location }: Contributor): Phrase[] {
  const { strings, locale } = builder.context;
  const bearer = [...linked(builder, url, [text(name)]), ...(jobTitle === undefined ? [] : [text(` (${jobTitle})`)])];
  return location === undefined ? bearer : filled(strings.nameInPlace ?? `{name}${locale.list.middle}{place}`, { name: bearer, place: [text(location)] });
}

/** What there is to say of people beyond what stands above the text, and how they are reached. */
export function people(builder: TreeBuilder): Flow[] {
  const { article, locale } = builder.context;
  const shown = shownAbove(builder);
  return (article.contributors ?? []).flatMap((person, index) => builder.walk.at('contributors', () => builder.walk.at(index, (): Flow[] => {
    const { name, url, image, email, contacts = [] } = person;
    builder.said('image');
    const facts = shown.has(person) ? [] : builder.sentence(() => { for (const each of ['jobTitle', 'location']) field(builder, person, each); });
    const bio = builder.sentence(() => { field(builder, person, 'bio'); });
    const named = builder.walk.at('contacts', () => contacts.map((contact, at) => builder.walk.at(at, () => way(builder, contact))));
    const ways = email === undefined ? named : [way(builder, { url: email }), ...named];
    const portrait = pictured(builder, image, name);
    const isSilent = portrait.every((phrase) => phrase.type === 'image' && phrase.alt === '');
    if (isSilent && [facts, bio, ...ways].every(({ length }) => length === 0)) return [];
    return [
      ...paragraph(between([between([portrait, linked(builder, url, [text(name)])], ' '), facts], locale.list.middle)),
      ...paragraph(bio),
      ...paragraph(between(ways, locale.list.middle)),
    ];
  })));
}

/** An address, after what it is called: whoever reads a text on paper has to see it. */
function way(builder: TreeBuilder, { name, url }: { readonly name?: Contact['name']; readonly url?: string | undefined }): Phrase[] {
  const words = name === undefined ? [] : builder.sentence(() => { builder.walk.at('name', () => builder.walk.sentence(name, false)); });
  if (url === undefined) return words;
  const address = linked(builder, url, [text(url.replace(/^(?:mailto|tel):/, ''))]);
  if (words.length === 0) return address;
  return [...words, text(': '), ...address];
}
