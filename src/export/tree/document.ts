import { stringFor, type StringGroup } from '../../i18n/strings.js';
import type { FieldKind } from '../../schema/definitions/field.js';
import type { Context } from '../../templates/context.js';
import { articleDates, coverageDates, labelledText, timeText } from '../../templates/dates.js';
import { kickerWords } from '../../templates/opening.js';
import { livesIn, yearsText } from '../../templates/years.js';
import { access, origin, publisher, rights, section, series, teaser, topics, translations } from './below.js';
import { TreeBuilder } from './builder.js';
import { verdict } from './facts.js';
import { line, word } from './lines.js';
import { listOf, type Flow, type Phrase } from './nodes.js';
import { credits, people } from './people.js';
import { between, paragraph, text } from './phrases.js';

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
  if (article.rating !== undefined) written(builder, 'rating', article.rating, verdict);
  for (const part of [...lives(builder.context), ...credits(builder), ...dates(builder.context)]) builder.add(part);
  written(builder, 'translations', article.translations, translations);
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

function dates(context: Context): Flow[] {
  const all = articleDates(context).map((date) => labelledText(date, context));
  return all.length > 0 ? paragraph([text(all.join(' · '))]) : [];
}

/** When the people lived whom it is about, each on a line. */
const lives = (context: Context): Flow[] =>
  livesIn(context.article).flatMap((subject) => paragraph([text([subject.name, yearsText(subject, context)].join(context.locale.list.middle))]));

function below(builder: TreeBuilder): void {
  const { article, strings } = builder.context;
  for (const part of people(builder)) builder.add(part);
  told(builder, 'corrections', strings.corrections, 'correction');
  told(builder, 'disclosures', undefined, 'disclosure');
  written(builder, 'digitalSourceType', article.digitalSourceType, origin);
  const coverage = coverageDates(builder.context).map((date) => labelledText(date, builder.context));
  if (coverage.length > 0) builder.add({ type: 'paragraph', children: [text(coverage.join(' '))] });
  told(builder, 'history', strings.history, 'history');
  written(builder, 'section', article.section, section);
  written(builder, 'series', article.series, series);
  written(builder, 'tags', article.tags, topics);
  written(builder, 'access', article.access, access);
  written(builder, 'rights', article.rights, rights);
  for (const each of article.publisher ?? []) written(builder, 'publisher', each, publisher);
  if (article.related === undefined || article.related.length === 0) return;
  word(builder, strings.related);
  builder.said('related');
  builder.add(listOf(article.related.map((each) => paragraph(teaser(builder, each)))));
}

/** A field of the article that has a line of its own, and is said by it. */
function written<Value>(builder: TreeBuilder, name: string, value: Value | undefined, write: (builder: TreeBuilder, value: Value) => Phrase[]): void {
  if (value === undefined) return;
  builder.said(name);
  line(builder, write(builder, value));
}

/** Entries under the word that the language has for them. */
function told(builder: TreeBuilder, name: 'corrections' | 'disclosures' | 'history', label: string | undefined, group: StringGroup): void {
  if (builder.context.article[name] === undefined) return;
  word(builder, label);
  entries(builder, name, group);
}

/** The entries of a field of the article, each on one line: the word for its kind, its date, its words. */
function entries(builder: TreeBuilder, name: 'corrections' | 'disclosures' | 'history' | 'notices', group: StringGroup | undefined): void {
  const value: unknown = builder.context.article[name];
  const kind = builder.tables.article.byName.get(name)?.field;
  if (kind === undefined) return;
  const each = (item: unknown, of: FieldKind): Phrase[] => between([...labels(builder.context, item, group), builder.sentence(() => builder.walk.value(item, of, false))], ': ');
  const made = builder.walk.at(name, () => (kind.kind === 'list' && Array.isArray(value) ? value.map((item, index) => builder.walk.at(index, () => each(item, kind.of))) : [each(value, kind)]));
  const lines = made.filter((children) => children.length > 0);
  if (lines.length > 1) builder.add(listOf(lines.map(paragraph)));
  else for (const part of lines.flatMap(paragraph)) builder.add(part);
}

function labels(context: Context, item: unknown, group: StringGroup | undefined): Phrase[][] {
  if (group === undefined) return [];
  const { kind, date } = item as { readonly kind?: string; readonly date?: string };
  const word = kind === undefined ? undefined : (stringFor(context.strings, group, kind) ?? stringFor(context.strings, 'correction', kind));
  return [word, date === undefined ? undefined : timeText(date, context)].flatMap((label) => (label === undefined ? [] : [[text(label)]]));
}
