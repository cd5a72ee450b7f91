import type { InlineNode } from '../schema/generated/types.js';

type Line = readonly InlineNode[];

/** The lines of running text in stanzas, which empty lines part. A mark that goes over the end of a line is one on each. */
export function stanzasOf(nodes: Line): readonly (readonly Line[])[] {
  const stanzas: Line[][] = [[]];
  for (const line of linesIn(nodes)) {
    if (line.some(isSeen)) stanzas.at(-1)?.push(line.map((node, index) => (index === 0 ? indented(node) : node)));
    else if (stanzas.at(-1)?.length !== 0) stanzas.push([]);
  }
  return stanzas.filter((lines) => lines.length > 0);
}

const childrenOf = (node: InlineNode): Line | undefined => ('children' in node ? node.children : undefined);

const isSeen = (node: InlineNode): boolean => (node.type === 'text' ? node.value.trim() !== '' : (childrenOf(node)?.some(isSeen) ?? true));

function linesIn(nodes: Line): Line[] {
  const lines: InlineNode[][] = [[]];
  for (const node of nodes) {
    const children = childrenOf(node);
    if (node.type === 'break') lines.push([]);
    else if (children === undefined) lines.at(-1)?.push(node);
    else {
      linesIn(children).forEach((line, index) => {
        if (index > 0) lines.push([]);
        if (line.length > 0) lines.at(-1)?.push({ ...node, children: line } as InlineNode);
      });
    }
  }
  return lines;
}

const INDENT = /^[ \t]+/;
/** How many blanks a tab stands for. */
const TAB = '\u00a0'.repeat(4);

/** Blanks that no page takes away, at the beginning of a line. */
function indented(node: InlineNode): InlineNode {
  if (node.type === 'text') return { ...node, value: node.value.replace(INDENT, (blanks) => blanks.replaceAll('\t', TAB).replaceAll(' ', '\u00a0')) };
  const [first, ...rest] = childrenOf(node) ?? [];
  return first === undefined ? node : ({ ...node, children: [indented(first), ...rest] } as InlineNode);
}
