import { formatList } from '../../i18n/list.js';
import { formatPattern } from '../../i18n/pattern.js';
import { stringFor, type StringGroup } from '../../i18n/strings.js';
import type { FieldKind } from '../../schema/definitions/field.js';
import type { Contributor } from '../../schema/generated/types.js';
import type { Parsed } from '../../schema/walk.js';
import type { Context } from '../../templates/context.js';
import { linesOf } from '../../templates/contributors.js';
import { articleDates, coverageDates, labelledText, timeText } from '../../templates/dates.js';
import { kickerWords } from '../../templates/opening.js';
import { hasText } from '../../templates/text.js';
import { livesIn, yearsText } from '../../templates/years.js';
import { TreeBuilder } from './builder.js';
import { listOf, type Flow, type Phrase } from './nodes.js';

const text = (value: string): Phrase => ({ type: 'text', value });
const paragraph = (children: Phrase[]): Flow[] => (children.length > 0 ? [{ type: 'paragraph', children }] : []);

/** What stands below the text, each under the word that the language has for it, and the group of words for the kinds of its entries. */
const BELOW = [
  ['corrections', 'corrections', 'correction'],
  ['disclosures', undefined, 'disclosure'],
  ['history', 'history', 'history'],
  ['section', 'section', undefined],
  ['series', 'series', undefined],
  ['tags', 'topics', undefined],
  ['rating', undefined, undefined],
  ['digitalSourceType', undefined, undefined],
  ['rights', undefined, undefined],
  ['publisher', undefined, undefined],
  ['translations', undefined, undefined],
  ['related', 'related', undefined],
] as const;

/** An article from its headline to what stands below its text, and what became of its texts. */
export function documentOf(context: Context, isRich: boolean): { readonly parts: readonly Flow[]; readonly builder: TreeBuilder } {
  const parts: Flow[] = [];
  const builder = new TreeBuilder(context, isRich, parts);
  above(builder);
  bodyInto(builder);
  below(builder);
  return { parts, builder };
}

/** The text with its notes. */
export function bodyInto(builder: TreeBuilder): void {
  field(builder, 'hero');
  const { article } = builder.context;
  if (article.body.some((block) => block.type === 'paragraph' && block.dateline === article.dateline)) builder.said('dateline');
  else field(builder, 'dateline');
  field(builder, 'body');
  field(builder, 'footnotes');
}

const field = (builder: TreeBuilder, name: string): void => builder.walk.field(builder.context.article, name, builder.tables.article);

function above(builder: TreeBuilder): void {
  const { article } = builder.context;
  kicker(builder);
  const headline = builder.sentence(() => field(builder, 'headline'), () => text(' '));
  if (headline.length > 0) builder.add({ type: 'heading', depth: 1, children: headline });
  field(builder, 'standfirst');
  for (const part of [...lives(builder.context), ...credits(builder), ...dates(builder.context)]) builder.add(part);
  if (article.notices !== undefined) entries(builder, 'notices', 'notice');
}

/** What kind of article it is, and the line above its headline. */
function kicker(builder: TreeBuilder): void {
  const { label, words } = kickerWords(builder.context);
  const { kicker: line } = builder.context.article;
  const isOver = line !== undefined && words !== line.text;
  if (isOver) builder.walk.at('kicker', () => builder.said('text'));
  const own = isOver ? [text(words ?? '')] : builder.sentence(() => field(builder, 'kicker'));
  for (const part of paragraph([...(label === undefined ? [] : [text(words === undefined ? label : `${label} `)]), ...own])) builder.add(part);
}

/** Who made it: in words of its own, or the names after the words for what they did. */
function credits(builder: TreeBuilder): Flow[] {
  const { context } = builder;
  const { article, strings, locale } = context;
  const own = hasText(article.byline) ? paragraph(builder.sentence(() => field(builder, 'byline'))) : [];
  const { authors, agencies, makers } = linesOf(article);
  const named = (people: readonly Contributor[], pattern = '{names}'): Flow[] => {
    if (people.length === 0) return [];
    const names = formatList<Phrase[]>(people.map((person) => credited(builder, person)), locale).map((part) => (typeof part === 'string' ? [text(part)] : part));
    return paragraph(formatPattern<Phrase[]>(pattern, { names: names.flat() }).flatMap((part) => (typeof part === 'string' ? [text(part)] : part)));
  };
  // Names that the words of its own say already
  article.contributors?.forEach((_, index) => builder.walk.at('contributors', () => builder.walk.at(index, () => builder.said('name'))));
  return [...own, ...named(authors, strings.by), ...named(agencies, strings.agency), ...makers.flatMap((group) => named(group, stringFor(strings, 'role', group[0]?.role ?? 'contributor')))];
}

function credited(builder: TreeBuilder, { name, url }: Contributor): Phrase[] {
  return [url !== undefined && builder.isRich ? { type: 'link', url, children: [text(name)] } : text(name)];
}

function dates(context: Context): Flow[] {
  const all = articleDates(context).map((date) => labelledText(date, context));
  return all.length > 0 ? paragraph([text(all.join(' · '))]) : [];
}

/** When the people lived whom it is about, each on a line. */
const lives = (context: Context): Flow[] =>
  livesIn(context.article).flatMap((subject) => paragraph([text([subject.name, yearsText(subject, context)].join(context.locale.list.middle))]));

function below(builder: TreeBuilder): void {
  const { article, strings } = builder.context;
  people(builder);
  const coverage = coverageDates(builder.context).map((date) => labelledText(date, builder.context));
  if (coverage.length > 0) builder.add({ type: 'paragraph', children: [text(coverage.join(' '))] });
  for (const [name, word, group] of BELOW) {
    if (article[name] === undefined) continue;
    const label = word === undefined ? undefined : strings[word];
    if (label !== undefined) builder.add({ type: 'paragraph', children: builder.isRich ? [{ type: 'strong', children: [text(label)] }] : [text(label)] });
    entries(builder, name, group);
  }
}

/** What there is to say of people beyond their names. */
function people(builder: TreeBuilder): void {
  const table = builder.tables.objects.get('contributor');
  const told = (builder.context.article.contributors ?? []).flatMap((person, index): Phrase[][] => builder.walk.at('contributors', () => builder.walk.at(index, () => {
    const more = builder.sentence(() => { for (const name of ['jobTitle', 'location', 'image', 'bio', 'contacts']) builder.walk.field(person, name, table); });
    return more.length > 0 ? [[...credited(builder, person), text(builder.context.locale.list.middle), ...more]] : [];
  })));
  for (const children of told) builder.add({ type: 'paragraph', children });
}

/** The entries of a field of the article, each on one line: the word for its kind, its date, its words. */
function entries(builder: TreeBuilder, name: (typeof BELOW)[number][0] | 'notices', group: StringGroup | undefined): void {
  const value: unknown = builder.context.article[name];
  const kind = builder.tables.article.byName.get(name)?.field;
  if (kind === undefined) return;
  const each = (item: unknown, of: FieldKind): Phrase[] => [...labels(builder.context, item, group), ...linked(builder, item, builder.sentence(() => builder.walk.value(item, of, false)))];
  const made = builder.walk.at(name, () => (kind.kind === 'list' && Array.isArray(value) ? value.map((item, index) => builder.walk.at(index, () => each(item, kind.of))) : [each(value, kind)]));
  const lines = made.filter((children) => children.length > 0);
  if (lines.length > 1) builder.add(listOf(lines.map(paragraph)));
  else for (const part of lines.flatMap(paragraph)) builder.add(part);
}

function labels(context: Context, item: unknown, group: StringGroup | undefined): Phrase[] {
  if (group === undefined) return [];
  const { kind, date } = item as { readonly kind?: string; readonly date?: string };
  const word = kind === undefined ? undefined : (stringFor(context.strings, group, kind) ?? stringFor(context.strings, 'correction', kind));
  return [word, date === undefined ? undefined : timeText(date, context)].flatMap((label) => (label === undefined ? [] : [text(`${label}: `)]));
}

const linked = ({ isRich }: TreeBuilder, item: unknown, children: Phrase[]): Phrase[] => {
  const url: unknown = typeof item === 'object' && item !== null ? (item as Parsed)['url'] : undefined;
  return isRich && typeof url === 'string' && children.length > 0 && !children.some(({ type }) => type === 'link') ? [{ type: 'link', url, children }] : children;
};
