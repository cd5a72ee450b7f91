import { isDeepStrictEqual } from 'node:util';
import { parseFragment } from 'parse5';

/** Whether an HTML parser makes the same tree of two texts, to a reader: comments, which some leave as marks, do not count. */
export function sameHtml(a, b) {
  return a === b || isDeepStrictEqual(treeOf(parseFragment(a)), treeOf(parseFragment(b)));
}

/** Names, attributes (in whatever order) and text of a tree, without its links to parents. */
function treeOf({ nodeName, attrs, childNodes }) {
  const attributes = Object.fromEntries((attrs ?? []).map((attribute) => [attribute.name, attribute.value]));
  return { nodeName, attributes, children: (childNodes ?? []).reduce(withNode, []) };
}

function withNode(children, node) {
  const last = children.length - 1;
  if (node.nodeName === '#text' && typeof children[last] === 'string') children[last] += node.value;
  else if (node.nodeName === '#text') children.push(node.value);
  else if (node.nodeName !== '#comment') children.push(treeOf(node));
  return children;
}
