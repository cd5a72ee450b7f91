import { fileFacts, nameOf } from '../../blocks/links/file.js';
import { priceOf } from '../../blocks/service/product.js';
import { formatText } from '../../i18n/pattern.js';
import type { FileBlock, Named, Offer } from '../../schema/generated/types.js';
import type { Parsed } from '../../schema/walk.js';
import { timeText } from '../../templates/dates.js';
import { verdictText, type Verdict } from '../../templates/verdict.js';
import type { Handler, TreeBuilder } from './builder.js';
import { anchorOf, line, listed } from './lines.js';
import type { Phrase } from './nodes.js';
import { linked, text } from './phrases.js';

/** A verdict, after what was judged. */
export function verdict(builder: TreeBuilder, given: Verdict & { readonly item?: Named }): Phrase[] {
  const { item } = given;
  const value = text(verdictText(given, builder.context));
  return item === undefined ? [value] : [...linked(builder, item.url, [text(item.name)]), text(': '), value];
}

/** A date for readers, of a field that is said by it. */
export function dated(builder: TreeBuilder, node: Parsed, name: string, words: typeof timeText = timeText): Phrase[] {
  const iso = node[name];
  if (typeof iso !== 'string') return [];
  builder.said(name);
  return [text(words(iso, builder.context))];
}

/** A file: its title leads to it, then what it is, how large, and what is in it. */
export const fileWith: Handler = (node, builder) => {
  const title = builder.sentence(() => builder.fields(node, 'title'));
  const src = String(node['src']);
  line(builder, [...anchorOf(node, builder), ...linked(builder, src, title.length > 0 ? title : [text(nameOf(src))])]);
  const facts = fileFacts(node as unknown as FileBlock, builder.context).filter((fact) => fact !== undefined);
  line(builder, facts.length > 0 ? [text(facts.join(builder.context.locale.list.middle))] : []);
  builder.others(node, 'title');
  return 'over';
};

/** Where something is sold, each with its price as the language writes it. */
export function offers(builder: TreeBuilder, node: Parsed): void {
  listed(builder, node, 'offers', (item) => {
    const { seller, url } = item as Offer;
    const price = priceOf(item as Offer, builder.context);
    builder.said('price', 'currency', 'seller');
    const words = price !== undefined && seller !== undefined ? formatText(builder.context.strings.offer ?? '{price} – {seller}', { price, seller }) : (price ?? seller ?? url);
    return words === undefined ? [] : [{ type: 'paragraph', children: linked(builder, url, [text(words)]) }];
  });
}

/** The page of a contact: on paper and in a text its address is all that leads there. */
export function reachable(builder: TreeBuilder, { url }: Parsed): void {
  if (typeof url === 'string') line(builder, linked(builder, url, [text(url)]));
}

/** The number of a formula, in brackets as it is printed. */
export function formulaLabel(builder: TreeBuilder, node: Parsed): void {
  const label = builder.sentence(() => builder.fields(node, 'label'));
  line(builder, label.length === 0 ? [] : [text('('), ...label, text(')')]);
}
