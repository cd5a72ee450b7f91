import { updateList } from '../../hosts/list.js';
import { COLUMN } from '../../templates/column.js';
import { matchNodes } from './match-nodes.js';

const watched = new WeakSet<Node>();

/**
 * Makes markup that an element has taken over equal to what has since been put in its place: by a library that morphs one page into
 * another, into a template that does nothing by itself. Blocks that are the same stay. `changed` is called when the model changes again.
 */
export function redeclare(wrapper: HTMLElement, model: HTMLElement, changed: () => void): void {
  const { parentNode } = model;
  if (parentNode && !watched.has(parentNode)) {
    watched.add(parentNode);
    new MutationObserver(changed).observe(parentNode, { childList: true, subtree: true, attributes: true, characterData: true });
  }
  const next = wrapper.ownerDocument.importNode(model, true);
  if (wrapper.isEqualNode(next)) return;
  for (const { name } of [...wrapper.attributes]) if (!next.hasAttribute(name)) wrapper.removeAttribute(name);
  for (const { name, value } of next.attributes) if (wrapper.getAttribute(name) !== value) wrapper.setAttribute(name, value);
  const [column, nextColumn] = [wrapper, next].map((node) => node.querySelector(`:scope > .${COLUMN}`));
  if (!column || !nextColumn) return wrapper.replaceChildren(...next.childNodes);
  const blocks = [...nextColumn.children];
  const present = matchNodes([...column.children], blocks.map((node) => ({ key: node, node })));
  updateList<object>(column, present, blocks, (node) => node as Element);
}
