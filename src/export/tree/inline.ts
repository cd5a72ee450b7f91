import { localDigits } from '../../i18n/number.js';
import { addressOf } from '../../templates/link.js';
import type { Handler } from './builder.js';
import { inlineMath } from './math.js';

const marked = (type: 'strong' | 'emphasis' | 'delete'): Handler => (_, builder) => (builder.isRich ? builder.mark({ type, children: [] }) : undefined);

/** Puts a text before what is in a node, and one behind it. */
const around = (before: string, after: string): Handler => (_, builder) => {
  builder.phrase({ type: 'text', value: before });
  return () => builder.phrase({ type: 'text', value: after });
};

/** How inline nodes are written; of all others it is the text in them. */
export const inlineHandlers: ReadonlyMap<string, Handler> = new Map<string, Handler>([
  ['strong', marked('strong')],
  ['emphasis', marked('emphasis')],
  ['cite', marked('emphasis')],
  ['strikethrough', marked('delete')],
  ['break', (_, builder) => (builder.phrase({ type: 'break' }), 'over')],
  ['quote', (node, builder) => {
    const [before, after] = builder.context.locale.quotes.outer;
    return around(before, after)(node, builder);
  }],
  ['inline-code', (node, builder) => {
    builder.said('value');
    builder.phrase({ type: builder.isRich ? 'inlineCode' : 'text', value: String(node['value']) });
    return 'over';
  }],
  ['math-inline', (node, builder) => {
    builder.said('value');
    for (const phrase of builder.isRich ? inlineMath(String(node['value'])) : [{ type: 'text' as const, value: String(node['value']) }]) builder.phrase(phrase);
    return 'over';
  }],
  ['link', (node, builder) => {
    if (!builder.isRich) return undefined;
    return builder.mark({ type: 'link', url: addressOf(String(node['url']), builder.context), title: node['title'] as string | undefined, children: [] });
  }],
  ['contributor-ref', (node, builder) => {
    const { url } = node;
    return builder.isRich && typeof url === 'string' ? builder.mark({ type: 'link', url, children: [] }) : undefined;
  }],
  ['footnote-reference', (node, builder) => {
    const { number } = node as { readonly number?: number };
    if (number === undefined) return 'over';
    const identifier = String(number);
    const label = localDigits(identifier, builder.context.locale);
    builder.phrase(builder.isRich ? { type: 'footnoteReference', identifier, label: identifier } : { type: 'text', value: ` [${label}]` });
    return 'over';
  }],
  ['inline-image', (node, builder) => {
    builder.said('alt');
    const { alt = '' } = node as { readonly alt?: string };
    builder.phrase(builder.isRich ? { type: 'image', url: String(node['src']), alt } : { type: 'text', value: alt });
    return 'over';
  }],
]);
