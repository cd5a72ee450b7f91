import { clock } from '../../i18n/clock.js';
import type { AudioBlock, Chapter, ImageBlock } from '../../schema/generated/types.js';
import type { Parsed } from '../../schema/walk.js';
import { licenseName } from '../../templates/license.js';
import { lengthText, warningText } from '../../templates/player.js';
import type { Handler, TreeBuilder } from './builder.js';
import { anchorOf, line, lines, listed, parsedList, title, word } from './lines.js';
import { between, linked, text } from './phrases.js';

/** The words below a picture, and in brackets whose it is. */
export function caption(builder: TreeBuilder, node: Parsed): void {
  const words = builder.sentence(() => builder.fields(node, 'caption'));
  const { license } = node as Partial<ImageBlock>;
  builder.said('license');
  const [name, url] = license === undefined || license.trim() === '' ? [] : licenseName(license);
  const credit = between([builder.sentence(() => builder.fields(node, 'credit')), name === undefined ? [] : linked(builder, url, [text(name)])], builder.context.locale.list.middle);
  line(builder, credit.length === 0 ? words : [...words, text(words.length > 0 ? ' (' : '('), ...credit, text(')')]);
}

export const image: Handler = (node, builder) => {
  line(builder, anchorOf(node, builder));
  const picture = builder.sentence(() => builder.picture(node['src'], node['alt']));
  const { url } = node;
  line(builder, builder.isRich && typeof url === 'string' && picture.length > 0 ? [{ type: 'link', url, children: picture }] : picture);
  caption(builder, node);
  return 'over';
};

/** A recording: its title leads to its first file, behind it how long it is; then what must be known before, its parts, and what is said in it. */
export const recording: Handler = (node, builder) => {
  const { strings, locale } = builder.context;
  const { duration, contentWarning } = node as unknown as AudioBlock;
  const url = parsedList(node['sources'])[0]?.['src'] as string | undefined;
  const words = builder.sentence(() => builder.fields(node, 'title'));
  const length = duration === undefined ? undefined : lengthText(duration, builder.context);
  const title = builder.isRich && url !== undefined && words.length === 0 ? [text(url)] : words;
  line(builder, [...anchorOf(node, builder), ...linked(builder, url, title), ...(length === undefined ? [] : [text((title.length > 0 ? locale.list.middle : '') + length)])]);
  if (contentWarning !== undefined) {
    builder.said('contentWarning');
    line(builder, [text(warningText(contentWarning, builder.context))]);
  }
  builder.others(node, 'title', 'contentWarning', 'tracks', 'chapters', 'transcript', 'caption', 'credit');
  chapters(builder, node);
  lines(builder, node, 'tracks');
  if (parsedList(node['transcript']).length > 0) word(builder, strings.transcript);
  builder.fields(node, 'transcript');
  caption(builder, node);
  return 'over';
};

/** The parts of a recording, each with the moment at which it begins. */
const chapters = (builder: TreeBuilder, node: Parsed): void =>
  listed(builder, node, 'chapters', (item) => {
    const { start, title } = item as Chapter;
    builder.said('title');
    return [{ type: 'paragraph', children: [text(`${clock(start, builder.context.locale)} ${title}`)] }];
  });

/** Several pictures under one title. */
export const pictures: Handler = (node, builder) => {
  title(builder, node, 'title');
  builder.fields(node, 'children');
  caption(builder, node);
  return 'over';
};
