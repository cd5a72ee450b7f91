import { kindsSaid } from '../../blocks/links/teaser.js';
import { localDigits } from '../../i18n/number.js';
import { stringFor } from '../../i18n/strings.js';
import type { ProductBlock, RatingBlock, TeaserBlock } from '../../schema/generated/types.js';
import { dayText } from '../../templates/day.js';
import { hasText } from '../../templates/text.js';
import type { Handler } from './builder.js';
import { dated, fileWith, formulaLabel, offers, reachable, verdict } from './facts.js';
import { anchorOf, has, heading, leading, line, lines, oneLine, parsedList, quoted, strong, title, titled, word } from './lines.js';
import { image, pictures, recording } from './media.js';
import { listOf } from './nodes.js';
import { recipe } from './recipe.js';
import { table } from './table.js';

type Words = Parameters<typeof hasText>[0];

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
    formulaLabel(builder, node);
    return 'over';
  }],
  ['image', image],
  ['table', table],
  ['image-set', pictures],
  ['gallery', pictures],
  ['info-box', (node, builder) => (word(builder, stringFor(builder.context.strings, 'box', String(node['kind']))), titled('title')(node, builder))],
  ['key-points', (node, builder) => (word(builder, hasText(node['title'] as Words) ? undefined : builder.context.strings.keyPoints), titled('title')(node, builder))],
  ['key-point', titled('title')],
  ['profile', titled('name', 'jobTitle')],
  ['contact', (node, builder) => (titled('name')(node, builder), reachable(builder, node), 'over')],
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
  ['recipe', recipe],
  ['rating', (node, builder) => (builder.said('item', 'value'), line(builder, verdict(builder, node as unknown as RatingBlock)), 'over')],
  ['product', (node, builder) => {
    title(builder, node, 'brand', 'name');
    const { rating } = node as unknown as ProductBlock;
    builder.said('rating');
    if (rating !== undefined) line(builder, verdict(builder, rating));
    builder.others(node, 'brand', 'name', 'rating', 'offers');
    offers(builder, node);
    return 'over';
  }],
  ['audio', recording],
  ['video', recording],
  ['embed', leading('url', 'title')],
  ['button', leading('url', 'text')],
  ['signup', leading('url', 'title')],
  ['file', fileWith],
  ['teaser', (node, builder) => {
    for (const label of kindsSaid(node as unknown as TeaserBlock, builder.context)) line(builder, [{ type: 'text', value: label }]);
    leading('url', 'title')(node, builder);
    line(builder, dated(builder, node, 'datePublished', dayText));
    return 'over';
  }],
  ['social-post', (node, builder) => {
    const when = dated(builder, node, 'datePublished', dayText);
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
