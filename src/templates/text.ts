import type { Block, Citation, InlineNode, NodeBase } from '../schema/generated/types.js';

/** The text of inline nodes: a line break is a newline, a picture its alternative text, a footnote mark nothing. */
export function plainText(nodes: readonly NodeBase[]): string {
  let text = '';
  for (const node of nodes as readonly InlineNode[]) text += nodeText(node);
  return text;
}

/** Whether inline nodes show anything but white space. */
export function hasText<Node extends NodeBase>(nodes: readonly Node[] | undefined): nodes is readonly Node[] {
  return (nodes as readonly InlineNode[] | undefined)?.some(isVisible) ?? false;
}

/** Whether the keyboard stops anywhere in inline nodes. */
export function hasLink(nodes: readonly NodeBase[]): boolean {
  return (nodes as readonly InlineNode[]).some(
    (node) =>
      node.type === 'link' ||
      node.type === 'footnote-reference' ||
      node.type === 'contributor-ref' ||
      ('children' in node && hasLink(node.children)),
  );
}

/** The text of a block and of all in it, line by line. Never throws. */
export function blockText(node: NodeBase): readonly string[] {
  return linesOf(node as Block).filter((line) => line.trim() !== '');
}

function nodeText(node: InlineNode): string {
  if ('children' in node) return plainText(node.children);
  switch (node.type) {
    case 'text':
    case 'inline-code':
    case 'math-inline':
      return node.value;
    case 'break':
      return '\n';
    case 'inline-image':
      return node.alt;
    case 'contributor-ref':
      return node.name ?? '';
    case 'footnote-reference':
      return '';
  }
}

function isVisible(node: InlineNode): boolean {
  if ('children' in node) return hasText(node.children);
  if (node.type === 'inline-image') return true;
  return node.type === 'footnote-reference' || nodeText(node).trim() !== '';
}

function linesOf(node: Block): readonly string[] {
  switch (node.type) {
    case 'paragraph':
      return [[node.dateline, plainText(node.children)].filter((part) => part !== undefined).join(' ')];
    case 'heading':
      return [plainText(node.children)];
    case 'list':
    case 'list-item':
    case 'footnote-definition':
      return node.children.flatMap(linesOf);
    case 'blockquote':
      return [...node.children.flatMap(linesOf), ...sourceText(node.cite)];
    case 'pullquote':
      return [plainText(node.text), ...sourceText(node.source)];
    case 'thematic-break':
      return [];
    case 'code':
      return [node.filename ?? '', node.value, plainText(node.caption ?? [])];
    case 'image':
      return [node.alt ?? '', plainText(node.caption ?? []), node.credit?.name ?? '', node.credit?.agency ?? ''];
    case 'image-set':
      return [...node.children.flatMap(linesOf), plainText(node.caption ?? []), node.credit?.name ?? '', node.credit?.agency ?? ''];
    case 'unknown':
      return node.text ?? [];
    default:
      return [];
  }
}

function sourceText(source: Citation | undefined): readonly string[] {
  return source === undefined ? [] : [source.name ?? '', source.role ?? '', plainText(source.title ?? [])];
}
