import { formatDate } from '../../i18n/date.js';
import { formatDuration } from '../../i18n/duration.js';
import { formatNumber, localDigits } from '../../i18n/number.js';
import { formatText } from '../../i18n/pattern.js';
import type { Parsed } from '../../schema/walk.js';
import type { Handler, TreeBuilder } from './builder.js';
import { listOf, type Flow, type Phrase } from './nodes.js';
import { table } from './table.js';

const HEADINGS = [2, 3, 4, 5, 6] as const;
const has = (node: Parsed, name: string): boolean => node[name] !== undefined;
const parsedList = (value: unknown): readonly Parsed[] => (Array.isArray(value) ? (value as readonly Parsed[]) : []);

/** The place of a block, where links lead to it. */
function anchorOf({ anchor }: Parsed, { isRich, context }: TreeBuilder): Phrase[] {
  return isRich && typeof anchor === 'string' ? [{ type: 'anchor', id: context.prefix + anchor }] : [];
}

/** A line of its own, where there is anything in it. */
function line(builder: TreeBuilder, children: Phrase[]): void {
  if (children.length > 0) builder.add({ type: 'paragraph', children });
}

/** Some fields on one line. */
const oneLine = (builder: TreeBuilder, node: Parsed, ...names: readonly string[]): void => line(builder, builder.sentence(() => builder.fields(node, ...names)));

const strong = (builder: TreeBuilder, children: Phrase[]): Phrase[] => (builder.isRich && children.length > 0 ? [{ type: 'strong', children }] : children);

/** The title of a box, set off from what stands in it. */
function title(builder: TreeBuilder, node: Parsed, ...names: readonly string[]): void {
  line(builder, [...anchorOf(node, builder), ...strong(builder, builder.sentence(() => builder.fields(node, ...names), () => ({ type: 'text', value: ': ' })))]);
}

/** A box: its title, then all that stands in it. */
const titled = (...names: readonly string[]): Handler => (node, builder) => {
  title(builder, node, ...names);
  builder.others(node, ...names);
  return 'over';
};

/** A title that leads somewhere, then the rest. */
const leading = (address: string, ...names: readonly string[]): Handler => (node, builder) => {
  const words = builder.sentence(() => builder.fields(node, ...names));
  const url = node[address];
  const isLink = builder.isRich && typeof url === 'string';
  line(builder, [...anchorOf(node, builder), ...(isLink ? [{ type: 'link' as const, url, children: words.length > 0 ? words : [{ type: 'text' as const, value: url }] }] : words)]);
  builder.others(node, ...names);
  return 'over';
};

const heading = (builder: TreeBuilder, node: Parsed, field: string, level: unknown): void => {
  const depth = HEADINGS.find((each) => each === level) ?? 2;
  const children = [...anchorOf(node, builder), ...builder.sentence(() => builder.fields(node, field), () => ({ type: 'text', value: ' ' }))];
  if (children.length > 0) builder.add({ type: 'heading', depth, children });
};

const quoted = (words: readonly string[], sources: readonly string[]): Handler => (node, builder) => {
  line(builder, anchorOf(node, builder));
  const children = builder.inside(() => {
    builder.fields(node, ...words);
    const source = builder.sentence(() => builder.fields(node, ...sources));
    line(builder, source.length > 0 ? [{ type: 'text', value: '— ' }, ...source] : []);
  });
  builder.add({ type: 'blockquote', children });
  return 'over';
};

/** A list of small objects, each a line. */
function listed(builder: TreeBuilder, node: Parsed, name: string, each: (item: unknown, index: number) => Flow[]): void {
  const items = builder.walk.at(name, () => parsedList(node[name]).map((item, index) => builder.walk.at(index, () => each(item, index))));
  if (items.length > 0) builder.add(listOf(items));
}

/** The items of a list field, each on a line of its own. */
function lines(builder: TreeBuilder, node: Parsed, name: string): void {
  const field = builder.tables.blocks.get(String(node['type']))?.byName.get(name)?.field;
  if (field?.kind !== 'list') return;
  listed(builder, node, name, (item) => [{ type: 'paragraph', children: builder.sentence(() => builder.walk.value(item, field.of, false), () => ({ type: 'text', value: ' ' })) }]);
}

const RECIPE_TIMES = ['prepTime', 'cookTime', 'totalTime'] as const;

/** How long something takes, after the word for it. */
function lasting(builder: TreeBuilder, node: Parsed, name: (typeof RECIPE_TIMES)[number]): void {
  const { [name]: duration } = node;
  if (typeof duration !== 'string') return;
  builder.said(name);
  const { strings, locale } = builder.context;
  const word = strings[`recipe.${name}`];
  line(builder, [{ type: 'text', value: `${word === undefined ? '' : `${word}: `}${formatDuration(duration, locale) ?? duration}` }]);
}

/** A verdict, after what was judged. */
function verdict(builder: TreeBuilder, node: Parsed): void {
  const item = builder.sentence(() => builder.fields(node, 'item'));
  builder.said('value');
  const { strings, locale } = builder.context;
  const best = formatNumber(Number(node['best'] ?? (node['unit'] === 'percent' ? 100 : 5)), locale);
  const value = formatText(strings.rating ?? '{value}/{best}', { value: formatNumber(Number(node['value']), locale), best });
  line(builder, [...item, { type: 'text', value: item.length > 0 ? `: ${value}` : value }]);
}

/** A date for readers, of a field that is said by it. */
function dated(builder: TreeBuilder, node: Parsed, name: string): Phrase[] {
  const iso = node[name];
  if (typeof iso !== 'string') return [];
  builder.said(name);
  const { locale, dates } = builder.context;
  return [{ type: 'text', value: formatDate(iso, locale, { timeZone: dates.timeZone, calendars: dates.calendars })?.text ?? iso }];
}

/** The words below a picture, and in brackets whose it is. */
function caption(builder: TreeBuilder, node: Parsed): void {
  const words = builder.sentence(() => builder.fields(node, 'caption'));
  const credit = builder.sentence(() => builder.fields(node, 'credit', 'license'));
  line(builder, credit.length === 0 ? words : [...words, { type: 'text', value: words.length > 0 ? ' (' : '(' }, ...credit, { type: 'text', value: ')' }]);
}

const image: Handler = (node, builder) => {
  line(builder, anchorOf(node, builder));
  const picture = builder.sentence(() => builder.picture(node['src'], node['alt']));
  const { url } = node;
  line(builder, builder.isRich && typeof url === 'string' && picture.length > 0 ? [{ type: 'link', url, children: picture }] : picture);
  caption(builder, node);
  return 'over';
};

/** A recording: its title leads to its first file. */
const recording: Handler = (node, builder) => {
  const [source] = parsedList(node['sources']);
  const words = builder.sentence(() => builder.fields(node, 'title'));
  const url = source?.['src'];
  line(builder, builder.isRich && typeof url === 'string' ? [...anchorOf(node, builder), { type: 'link', url, children: words.length > 0 ? words : [{ type: 'text', value: url }] }] : words);
  builder.others(node, 'title', 'tracks', 'chapters', 'caption', 'credit');
  caption(builder, node);
  lines(builder, node, 'tracks');
  lines(builder, node, 'chapters');
  return 'over';
};

/** Several pictures under one title. */
const pictures: Handler = (node, builder) => {
  title(builder, node, 'title');
  builder.fields(node, 'children');
  caption(builder, node);
  return 'over';
};

/** How blocks are written; of all others every field is a paragraph where it is met. */
export const blockHandlers: ReadonlyMap<string, Handler> = new Map<string, Handler>([
  ['paragraph', (node, builder) => {
    const children = builder.sentence(() => builder.fields(node, 'dateline', 'children'), () => ({ type: 'text', value: ' — ' }));
    line(builder, [...anchorOf(node, builder), ...children]);
    return 'over';
  }],
  ['heading', (node, builder) => (heading(builder, node, 'children', node['level']), 'over')],
  ['section', (node, builder) => {
    heading(builder, node, 'title', 2);
    builder.others(node, 'title');
    return 'over';
  }],
  ['thematic-break', (_, builder) => (builder.add({ type: 'thematicBreak' }), 'over')],
  ['blockquote', quoted(['children'], ['cite'])],
  ['pullquote', quoted(['text'], ['source'])],
  ['verse', (node, builder) => {
    title(builder, node, 'title');
    line(builder, builder.sentence(() => builder.fields(node, 'children')));
    oneLine(builder, node, 'cite');
    return 'over';
  }],
  ['list', (node, builder) => {
    line(builder, anchorOf(node, builder));
    const items = builder.walk.at('children', () => parsedList(node['children']).map((item, index) => builder.walk.at(index, () => builder.inside(() => {
      if (builder.tables.blocks.get(String(item['type']))?.role === 'item') builder.fields(item, 'children');
      else builder.walk.node(item, builder.tables.blocks, false);
    }))));
    builder.add(listOf(items, node['ordered'] === true, node['start'] as number | undefined));
    return 'over';
  }],
  ['code', (node, builder) => {
    line(builder, anchorOf(node, builder));
    const { language } = node;
    oneLine(builder, node, ...(builder.isRich ? ['filename'] : ['filename', 'language']));
    builder.said('value', ...(builder.isRich ? ['language'] : []));
    builder.add({ type: 'code', lang: language as string | undefined, value: String(node['value']) });
    builder.fields(node, 'caption');
    return 'over';
  }],
  ['math', (node, builder) => {
    line(builder, anchorOf(node, builder));
    builder.said('value');
    builder.add({ type: 'code', lang: 'math', value: String(node['value']) });
    oneLine(builder, node, 'label');
    return 'over';
  }],
  ['image', image],
  ['table', table],
  ['image-set', pictures],
  ['gallery', pictures],
  ['info-box', titled('title')],
  ['key-points', titled('title')],
  ['key-point', titled('title')],
  ['profile', titled('name', 'jobTitle')],
  ['contact', titled('name')],
  ['qa', titled('title')],
  ['qa-item', titled('asker', 'question')],
  ['teaser-list', titled('title')],
  ['timeline', titled('title')],
  ['recipe-step', titled('title')],
  ['definition', titled('term')],
  ['timeline-event', (node, builder) => {
    const when = has(node, 'dateText') ? builder.sentence(() => builder.fields(node, 'dateText')) : dated(builder, node, 'date');
    if (has(node, 'dateText')) builder.said('date');
    const what = builder.sentence(() => builder.fields(node, 'title'));
    line(builder, [...anchorOf(node, builder), ...strong(builder, [...when, ...(when.length > 0 && what.length > 0 ? [{ type: 'text' as const, value: ': ' }] : []), ...what])]);
    builder.fields(node, 'children');
    return 'over';
  }],
  ['in-numbers', (node, builder) => {
    title(builder, node, 'title');
    lines(builder, node, 'items');
    oneLine(builder, node, 'source');
    return 'over';
  }],
  ['recipe', (node, builder) => {
    title(builder, node, 'name');
    builder.others(node, 'name', ...RECIPE_TIMES, 'ingredients', 'steps', 'nutrition');
    for (const name of RECIPE_TIMES) lasting(builder, node, name);
    listed(builder, node, 'ingredients', (group) => builder.inside(() => {
      const { title: name, items } = group as Parsed;
      if (name !== undefined) builder.walk.at('title', () => builder.walk.value(name, { kind: 'text' }, false));
      if (items !== undefined) builder.walk.at('items', () => builder.walk.value(items, { kind: 'list', of: { kind: 'rich' } }, false));
    }));
    builder.fields(node, 'steps');
    oneLine(builder, node, 'nutrition');
    return 'over';
  }],
  ['rating', (node, builder) => (verdict(builder, node), 'over')],
  ['product', (node, builder) => {
    title(builder, node, 'brand', 'name');
    builder.others(node, 'brand', 'name', 'offers');
    lines(builder, node, 'offers');
    return 'over';
  }],
  ['audio', recording],
  ['video', recording],
  ['embed', leading('url', 'title')],
  ['button', leading('url', 'text')],
  ['signup', leading('url', 'title')],
  ['file', leading('src', 'title')],
  ['teaser', leading('url', 'title')],
  ['social-post', (node, builder) => {
    const when = dated(builder, node, 'datePublished');
    const children = builder.inside(() => {
      builder.fields(node, 'children', 'image');
      const { url } = node;
      const source = [...builder.sentence(() => builder.fields(node, 'author', 'network')), ...(when.length > 0 ? [{ type: 'text' as const, value: ', ' }, ...when] : [])];
      line(builder, builder.isRich && typeof url === 'string' ? [{ type: 'link', url, children: source }] : source);
    });
    builder.add({ type: 'blockquote', children });
    return 'over';
  }],
  ['slot', (_, builder) => {
    builder.ledger.leave(builder.walk.pointer, 'host-place');
    return 'over';
  }],
  ['footnote-definition', (node, builder) => {
    const { number } = node as { readonly number?: number };
    const identifier = number === undefined ? '' : String(number);
    const children = builder.inside(() => builder.fields(node, 'children'));
    builder.add({ type: 'footnoteDefinition', identifier, label: builder.isRich ? identifier : localDigits(identifier, builder.context.locale), children });
    return 'over';
  }],
]);
