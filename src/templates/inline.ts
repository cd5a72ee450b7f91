import { localDigits } from '../i18n/number.js';
import { formatText } from '../i18n/pattern.js';
import type { FootnoteReferenceNode, InlineImageNode, InlineNode, NodeBase } from '../schema/generated/types.js';
import { directionOn } from './attributes.js';
import { html, type Rendered } from './html.js';
import { addressWithin, link } from './link.js';
import { formulaOf } from './math.js';
import { name, type Nameable } from './name.js';
import { referenceId, noteId } from './notes.js';
import type { BlockContext } from './block-context.js';

/** Running text. A lone text stays a string, which a host sets at the least cost. */
export function inline(nodes: readonly NodeBase[], context: BlockContext): Rendered {
  const [first] = nodes as readonly InlineNode[];
  if (nodes.length === 1 && first?.type === 'text') return first.value;
  return nodes.map((node) => inlineNode(node as InlineNode, context));
}

function inlineNode(node: InlineNode, context: BlockContext): Rendered {
  switch (node.type) {
    case 'text':
      return node.value;
    case 'break':
      return html`<br>`;
    case 'strong':
      return html`<strong>${inline(node.children, context)}</strong>`;
    case 'emphasis':
      return html`<em>${inline(node.children, context)}</em>`;
    case 'strikethrough':
      return html`<s>${inline(node.children, context)}</s>`;
    case 'underline':
      return html`<u>${inline(node.children, context)}</u>`;
    case 'subscript':
      return html`<sub>${inline(node.children, context)}</sub>`;
    case 'superscript':
      return html`<sup>${inline(node.children, context)}</sup>`;
    case 'highlight':
      return html`<mark>${inline(node.children, context)}</mark>`;
    case 'inline-code':
      return html`<code dir="ltr" translate="no">${node.value}</code>`;
    case 'math-inline':
      return formulaOf?.(node.value, false) ?? html`<code class="galley-math" dir="ltr" translate="no">${node.value}</code>`;
    case 'link':
      return link(node.url, inline(node.children, context), context, node.rel, node.title);
    case 'cite':
      return html`<cite>${inline(node.children, context)}</cite>`;
    case 'abbreviation':
      return html`<abbr title="${node.title}">${inline(node.children, context)}</abbr>`;
    case 'quote':
      return html`<q>${inline(node.children, context)}</q>`;
    case 'time':
      return html`<time datetime="${node.datetime}">${inline(node.children, context)}</time>`;
    case 'span':
      return html`<span lang="${node.lang}" dir="${directionOn(node)}">${inline(node.children, context)}</span>`;
    case 'mention':
      return html`<bdi class="galley-mention galley-mention-${node.kind ?? 'other'}">${inline(node.children, context)}</bdi>`;
    case 'contributor-ref':
      return node.name === undefined ? undefined : name(node as Nameable, context, ['author']);
    case 'footnote-reference':
      return reference(node, context);
    case 'inline-image':
      return inlineImage(node);
    default:
      return outside(node, context);
  }
}

/** A node of a type from outside: by its own template, else the text that it applies to. */
function outside(node: InlineNode, context: BlockContext): Rendered {
  const { type, children } = node as { readonly type: string; readonly children?: readonly InlineNode[] };
  const template = context.inlineNodes.get(type);
  if (template) return template(node as never, context);
  return children && inline(children, context);
}

function reference({ number, occurrence = 1, note }: FootnoteReferenceNode, context: BlockContext): Rendered {
  if (number === undefined) return undefined;
  const { prefix, strings } = context;
  const digits = localDigits(String(number), context.locale);
  const label = strings.note === undefined ? undefined : formatText(strings.note, { number: digits });
  const id = prefix + referenceId(number, occurrence);
  // A narrow space that never breaks keeps the number apart from the word wherever the text is taken without its styles.
  const beside = note === undefined ? undefined : `${digits}\u2002${note}`;
  return html`<sup class="galley-ref" data-note="${beside}">\u202f<a role="doc-noteref" id="${id}" href="${addressWithin(noteId(number), context)}" aria-label="${label}">${digits}</a></sup>`;
}

function inlineImage({ src, alt, width, height }: InlineImageNode): Rendered {
  return html`<img class="galley-inline-picture" src="${src}" alt="${alt}" width="${width}" height="${height}" loading="lazy" decoding="async">`;
}
