import { toNode } from '../../hosts/dom.js';
import { updateList, type Entry } from '../../hosts/list.js';
import { bodyItems, type BodyItem } from '../../templates/body.js';
import type { Context } from '../../templates/context.js';
import type { Rendered } from '../../templates/html.js';
import { matchNodes } from './match-nodes.js';

/** A part of an article in the document: what it was rendered from, its node, and, for the body, its blocks. */
export interface Part {
  readonly result: Rendered;
  readonly node: Element | null;
  readonly blocks: readonly Entry<object>[];
}

export const render = (result: Rendered, context: Context, document: Document): Element | null => toNode(result, document, options(context)) as Element | null;

const options = ({ onError }: Context) => (onError ? { onError } : undefined);

const itemsByKey = (context: Context): Map<object, BodyItem> => new Map(bodyItems(context).map((item) => [item.key, item]));

/** The body of an article: a new one, or the one that is there with only the changed blocks replaced. */
export function updateBody(context: Context, document: Document, previous?: Part): Part {
  const items = itemsByKey(context);
  const present = previous?.node ?? null;
  const node = items.size === 0 ? null : (present ?? newBody(document));
  const before = previous && node === present ? previous.blocks : [];
  const blocks = node ? updateList(node, before, [...items.keys()], (key) => render(items.get(key)?.render(), context, document)) : [];
  return previous && node === present ? Object.assign(previous, { blocks }) : { result: undefined, node, blocks };
}

function newBody(document: Document): Element {
  const body = document.createElement('div');
  body.className = 'galley-body';
  return body;
}

/** Takes over a body that shows this very article already; undefined where its nodes do not fit the blocks one by one. */
export function adoptBody(node: Element, context: Context): Part | undefined {
  const keys = bodyItems(context).map(({ key }) => key);
  const children = [...node.children];
  if (children.length !== keys.length) return undefined;
  return { result: undefined, node, blocks: keys.map((key, index) => ({ key, node: children[index] as Element })) };
}

/** Takes over a body that shows another version: blocks that come out equal stay, all others are replaced. */
export function reviseBody(node: Element, context: Context, document: Document): Part {
  const fresh = new Map(bodyItems(context).map(({ key, render: show }) => [key, render(show(), context, document)]));
  const present = matchNodes([...node.childNodes], [...fresh].map(([key, made]) => ({ key, node: made })));
  return { result: undefined, node, blocks: updateList(node, present, [...fresh.keys()], (key) => fresh.get(key) ?? null) };
}
