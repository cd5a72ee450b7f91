import type { Parsed } from '../../schema/walk.js';
import type { Handler, TreeBuilder } from './builder.js';
import { anchorOf, line, lines, parsedList, title } from './lines.js';

/** The words below a picture, and in brackets whose it is. */
export function caption(builder: TreeBuilder, node: Parsed): void {
  const words = builder.sentence(() => builder.fields(node, 'caption'));
  const credit = builder.sentence(() => builder.fields(node, 'credit', 'license'));
  line(builder, credit.length === 0 ? words : [...words, { type: 'text', value: words.length > 0 ? ' (' : '(' }, ...credit, { type: 'text', value: ')' }]);
}

export const image: Handler = (node, builder) => {
  line(builder, anchorOf(node, builder));
  const picture = builder.sentence(() => builder.picture(node['src'], node['alt']));
  const { url } = node;
  line(builder, builder.isRich && typeof url === 'string' && picture.length > 0 ? [{ type: 'link', url, children: picture }] : picture);
  caption(builder, node);
  return 'over';
};

/** A recording: its title leads to its first file. */
export const recording: Handler = (node, builder) => {
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
export const pictures: Handler = (node, builder) => {
  title(builder, node, 'title');
  builder.fields(node, 'children');
  caption(builder, node);
  return 'over';
};
