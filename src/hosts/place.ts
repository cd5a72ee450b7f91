/** An item of a list, and its node; null when it shows nothing. */
interface Shown {
  readonly node: Node | null;
}

/** What stands behind the nodes before `index`: the next one of the list, else what follows the last. */
export function nodeBehind(parent: Node, list: readonly Shown[], index: number): Node | null {
  for (let next = index; next < list.length; next++) {
    const node = list[next]?.node;
    if (node?.parentNode === parent) return node;
  }
  for (let last = index - 1; last >= 0; last--) {
    const node = list[last]?.node;
    if (node?.parentNode === parent) return node.nextSibling;
  }
  return null;
}

/** Puts nodes before `end`, from the last to the first, but for those at positions that stay; new nodes side by side go in as one fragment. */
export function placeNodes(parent: Node, list: readonly Shown[], staying: ReadonlySet<number>, end: Node | null): void {
  let anchor = end;
  let fresh: Node[] = [];
  const flush = (): void => {
    const first = fresh.at(-1);
    if (first === undefined) return;
    insertTogether(parent, fresh.reverse(), anchor);
    anchor = first;
    fresh = [];
  };
  for (let index = list.length - 1; index >= 0; index--) {
    const node = list[index]?.node;
    if (!node) continue;
    if (node.parentNode !== parent) {
      fresh.push(node);
      continue;
    }
    flush();
    if (!staying.has(index)) move(parent, node, anchor);
    anchor = node;
  }
  flush();
}

function insertTogether(parent: Node, nodes: readonly Node[], before: Node | null): void {
  if (nodes.length === 1) {
    parent.insertBefore(nodes[0] as Node, before);
    return;
  }
  const fragment = (parent.ownerDocument as Document).createDocumentFragment();
  for (const node of nodes) fragment.appendChild(node);
  parent.insertBefore(fragment, before);
}

/** `moveBefore`, where there is one, keeps a playing embed playing. It takes connected nodes only. */
function move(parent: Node, node: Node, before: Node | null): void {
  if ('moveBefore' in parent && parent.isConnected) (parent as ParentNode).moveBefore(node, before);
  else parent.insertBefore(node, before);
}
