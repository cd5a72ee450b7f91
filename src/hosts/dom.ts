import { addressText } from './address.js';
import type { HoleValue, Rendered, Repeat, TemplateResult } from '../templates/html.js';
import type { KeyedNode } from './list.js';
import { domProgramOf, type Fill, type Gap, type Path, type Prototype } from './prototype.js';
import type { Attribute } from './template-tree.js';
import { attributeText, isEmptyChild, isOn, isRepeat } from './value.js';

/** What a child position becomes: nodes, and text that touches no other text. */
type Pieces = (string | Node)[];

/** What is rendered at the moment. */
interface Rendering {
  readonly document: Document;
  /** The keyed lists in it so far, in the order of its template. */
  lists: (readonly KeyedNode[])[] | undefined;
}

/**
 * Renders to nodes of `document`, in a fragment: the tree that the HTML parser makes of `toText`, without comments,
 * empty text, or text beside text.
 *
 * @throws TypeError for a value that is not `Rendered`, and Error for a template that the compiler refuses, unless a
 * `guard` stands around it. Nothing is left in the document then.
 */
export function toNodes(rendered: Rendered, document: Document): DocumentFragment {
  const fragment = document.createDocumentFragment();
  const pieces: Pieces = [];
  emit(rendered, pieces, { document, lists: undefined });
  insert(pieces, fragment, null, document);
  return fragment;
}

/**
 * Renders what makes one node: a block. Null when it renders nothing.
 *
 * @throws TypeError when there are several nodes: a block's template has one root element. Otherwise as `toNodes`.
 */
export function toNode(rendered: Rendered, document: Document): Node | null {
  return toKeyedNode(undefined, rendered, document).node;
}

/** Renders an item of a keyed list, with the lists in it. Throws as `toNode` does. */
export function toKeyedNode<Key>(key: Key, rendered: Rendered, document: Document): KeyedNode<Key> {
  return keyedNode(key, rendered, { document, lists: undefined });
}

function keyedNode<Key>(key: Key, rendered: Rendered, rendering: Rendering): KeyedNode<Key> {
  const pieces: Pieces = [];
  rendering.lists = undefined;
  emit(rendered, pieces, rendering);
  const lists = rendering.lists as Rendering['lists'];
  const [piece] = pieces;
  if (pieces.length > 1) throw new TypeError(`A block's template has one root element, not ${String(pieces.length)} nodes.`);
  const node = piece === undefined ? null : typeof piece === 'string' ? rendering.document.createTextNode(piece) : piece;
  return { key, node, lists: lists?.some(isWorthKeeping) ? lists : undefined };
}

/** Whether anything is gained by changing a list instead of making it anew. */
const isWorthKeeping = (list: readonly KeyedNode[]): boolean => list.length > 1 || list[0]?.lists !== undefined;

function emit(value: unknown, pieces: Pieces, rendering: Rendering): void {
  if (typeof value === 'string') emitText(value, pieces);
  else if (isEmptyChild(value)) return;
  else if (Array.isArray(value)) for (const item of value) emit(item, pieces, rendering);
  else if (typeof value === 'number') emitText(String(value), pieces);
  else if (isRepeat(value)) emitRepeat(value, pieces, rendering);
  else {
    const result = value as TemplateResult;
    if (typeof result.fallback === 'function') emitGuarded(result, result.fallback, pieces, rendering);
    else emitResult(result, pieces, rendering);
  }
}

function emitText(text: string, pieces: Pieces): void {
  const last = pieces.length - 1;
  if (typeof pieces[last] === 'string') pieces[last] += text;
  else if (text !== '') pieces.push(text);
}

function emitResult(result: TemplateResult, pieces: Pieces, rendering: Rendering): void {
  const { values } = result;
  for (const part of domProgramOf(result)) {
    if (typeof part === 'string') emitText(part, pieces);
    else if (typeof part === 'number') emit(values[part], pieces, rendering);
    else pieces.push(clone(part, values, rendering));
  }
}

function emitRepeat({ items, template }: Repeat, pieces: Pieces, rendering: Rendering): void {
  const { lists = [] } = rendering;
  const list = items.map((item, index) => {
    const kept = keyedNode(item, template(item as never, index), rendering);
    if (kept.node) pieces.push(kept.node);
    return kept;
  });
  lists.push(list);
  rendering.lists = lists;
}

function emitGuarded(result: TemplateResult, fallback: (error: unknown) => Rendered, pieces: Pieces, rendering: Rendering): void {
  const length = pieces.length;
  const last = pieces[length - 1];
  const { lists } = rendering;
  const listCount = lists?.length ?? 0;
  try {
    emitResult(result, pieces, rendering);
  } catch (error) {
    pieces.length = length;
    if (lists) lists.length = listCount;
    rendering.lists = lists;
    if (last !== undefined) pieces[length - 1] = last;
    emit(fallback(error), pieces, rendering);
  }
}

function clone({ root, fills }: Prototype, values: readonly HoleValue[], rendering: Rendering): Node {
  const node = rendering.document.importNode(root, true);
  // All are found before any is filled in, for that moves what stands behind it.
  const elements = fills.map(({ path }) => nodeAt(node, path));
  for (let index = 0; index < fills.length; index++) fillElement(elements[index] as Element, fills[index] as Fill, values, rendering);
  return node;
}

function nodeAt(root: Element, path: Path): Element {
  let node: Node = root;
  for (const index of path) node = childAt(node, index) as Node;
  return node as Element;
}

/** Siblings one by one: `childNodes` would make one more object for every element. */
function childAt(parent: Node, index: number): Node | null {
  let node = parent.firstChild;
  for (let step = index; step > 0 && node; step--) node = node.nextSibling;
  return node;
}

function fillElement(element: Element, { attributes, gaps, empty }: Fill, values: readonly HoleValue[], rendering: Rendering): void {
  for (const attribute of attributes) {
    const text = textOf(attribute, values);
    if (text !== undefined) element.setAttribute(attribute.name, text);
  }
  const places = empty ? [null] : gaps.map(({ before }) => childAt(element, before));
  for (let index = 0; index < gaps.length; index++) fillGap(element, gaps[index] as Gap, places[index] as Node | null, empty, values, rendering);
}

/** The text of an attribute; undefined where it is left out. */
export function textOf(attribute: Attribute, values: readonly HoleValue[]): string | undefined {
  switch (attribute.kind) {
    case 'whole':
      return attributeText(values[attribute.hole]);
    case 'address':
      return addressText(values[attribute.hole]);
    case 'boolean':
      return isOn(values[attribute.hole]) ? '' : undefined;
    case 'fixed':
      return attribute.value;
    case 'parts': {
      let text = '';
      for (const part of attribute.parts) text += typeof part === 'string' ? part : (attributeText(values[part]) ?? '');
      return text;
    }
  }
}

function fillGap(element: Element, { parts }: Gap, place: Node | null, empty: boolean, values: readonly HoleValue[], rendering: Rendering): void {
  const [first] = parts;
  if (empty && parts.length === 1 && typeof first === 'number') {
    const value = values[first];
    if (typeof value === 'string') {
      // The most frequent case by far, and the cheapest way to make a text node. Empty text makes none.
      if (value !== '') element.textContent = value;
      return;
    }
  }
  const pieces: Pieces = [];
  for (const part of parts) {
    if (typeof part === 'string') emitText(part, pieces);
    else emit(values[part], pieces, rendering);
  }
  const [only] = pieces;
  if (empty && pieces.length === 1 && typeof only === 'string') element.textContent = only;
  else insert(pieces, element, place, rendering.document);
}

function insert(pieces: Pieces, parent: Node, before: Node | null, document: Document): void {
  for (const piece of pieces) {
    parent.insertBefore(typeof piece === 'string' ? document.createTextNode(piece) : piece, before);
  }
}
