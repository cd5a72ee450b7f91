import { areRecords } from '../../blocks/are-records.js';
import type { AnyRecord } from '../../blocks/define.js';
import { NAME } from '../../schema/name.js';
import type { KeyedNode } from '../../hosts/list.js';
import { COLUMN } from '../../templates/column.js';
import { adoptChildren } from './adopt.js';
import { ownClasses } from './ours.js';

/** Elements that are nothing but a place for others. */
const PLACES = `.${NAME}-head, .${NAME}-chunk`;
const watched = new WeakSet<Node>();

/** A node as one that would be made, with the lists in it. */
const asFresh = (node: Element): KeyedNode => ({ key: node, node, lists: node.matches(PLACES) ? [[...node.children].map(asFresh)] : undefined });

/**
 * Makes markup that an element has taken over equal to what has since been put in its place: by a library that morphs one page into
 * another, into a template that does nothing by itself. Blocks that are the same stay. `changed` is called when the model changes again; `records` are those of the host.
 */
export function redeclare(wrapper: HTMLElement, model: HTMLElement, records: readonly AnyRecord[], changed: () => void): void {
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
  adoptChildren(column, [...nextColumn.children].map(asFresh), ownClasses(areRecords(records) ? records.map(({ type }) => type) : []));
}
