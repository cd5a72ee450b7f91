/**
 * Whether two trees are the same to a reader of the DOM: equal nodes once text beside text is joined and empty text is
 * gone. The given nodes stay as they are.
 */
export function sameTree(a: Node, b: Node): boolean {
  return normalised(a).isEqualNode(normalised(b));
}

function normalised(node: Node): Node {
  const copy = node.cloneNode(true);
  copy.normalize();
  return copy;
}
