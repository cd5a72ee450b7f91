import type { HoleValue, Rendered, TemplateResult } from '../templates/html.js';
import { domProgramOf, type Fill, type Path, type Prototype, type Run } from './prototype.js';
import type { Attribute } from './template-tree.js';
import { attributeText, type HostOptions, isEmptyChild, isOn, report } from './value.js';

/** What a child position becomes: nodes, and text that touches no other text. */
type Pieces = (string | Node)[];

interface Rendering {
  readonly document: Document;
  readonly options: HostOptions | undefined;
}

/**
 * Renders to nodes of `document`, in a fragment: the tree that the HTML parser makes of `toText`, without comments,
 * empty text, or text beside text.
 *
 * @throws TypeError for a value that is not `Rendered`, and Error for a template that the compiler refuses, unless a
 * `guard` stands around it. Nothing is left in the document then.
 */
export function toNodes(rendered: Rendered, document: Document, options?: HostOptions): DocumentFragment {
  const fragment = document.createDocumentFragment();
  const pieces: Pieces = [];
  emit(rendered, pieces, { document, options });
  insert(pieces, fragment, null, document);
  return fragment;
}

/**
 * Renders what makes one node: a block. Null when it renders nothing.
 *
 * @throws TypeError when there are several nodes: a block's template has one root element. Otherwise as `toNodes`.
 */
export function toNode(rendered: Rendered, document: Document, options?: HostOptions): Node | null {
  const pieces: Pieces = [];
  emit(rendered, pieces, { document, options });
  const [piece] = pieces;
  if (piece === undefined) return null;
  if (pieces.length > 1) throw new TypeError(`A block's template has one root element, not ${String(pieces.length)} nodes.`);
  return typeof piece === 'string' ? document.createTextNode(piece) : piece;
}

function emit(value: unknown, pieces: Pieces, rendering: Rendering): void {
  if (typeof value === 'string') emitText(value, pieces);
  else if (isEmptyChild(value)) return;
  else if (Array.isArray(value)) for (const item of value) emit(item, pieces, rendering);
  else if (typeof value === 'number') emitText(String(value), pieces);
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

function emitGuarded(result: TemplateResult, fallback: () => Rendered, pieces: Pieces, rendering: Rendering): void {
  const length = pieces.length;
  const last = pieces[length - 1];
  try {
    emitResult(result, pieces, rendering);
  } catch (error) {
    pieces.length = length;
    if (last !== undefined) pieces[length - 1] = last;
    report(error, rendering.options);
    emit(fallback(), pieces, rendering);
  }
}

function clone({ root, fills }: Prototype, values: readonly HoleValue[], rendering: Rendering): Node {
  const node = rendering.document.importNode(root, true);
  // From the last to the first, so that what is filled in never moves what is still to be found.
  for (let index = fills.length - 1; index >= 0; index--) {
    const fill = fills[index] as Fill;
    fillElement(nodeAt(node, fill.path), fill, values, rendering);
  }
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

function fillElement(element: Element, fill: Fill, values: readonly HoleValue[], rendering: Rendering): void {
  for (const attribute of fill.attributes) fillAttribute(element, attribute, values);
  for (let index = fill.runs.length - 1; index >= 0; index--) {
    fillRun(element, fill.runs[index] as Run, fill.empty, values, rendering);
  }
}

function fillAttribute(element: Element, attribute: Attribute, values: readonly HoleValue[]): void {
  const { kind, name } = attribute;
  if (kind === 'whole') {
    const text = attributeText(values[attribute.hole]);
    if (text !== undefined) element.setAttribute(name, text);
  } else if (kind === 'boolean') {
    if (isOn(values[attribute.hole])) element.setAttribute(name, '');
  } else if (kind === 'parts') {
    let text = '';
    for (const part of attribute.parts) text += typeof part === 'string' ? part : (attributeText(values[part]) ?? '');
    element.setAttribute(name, text);
  }
}

function fillRun(element: Element, { parts, before }: Run, empty: boolean, values: readonly HoleValue[], rendering: Rendering): void {
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
  else insert(pieces, element, empty ? null : childAt(element, before), rendering.document);
}

function insert(pieces: Pieces, parent: Node, before: Node | null, document: Document): void {
  for (const piece of pieces) {
    parent.insertBefore(typeof piece === 'string' ? document.createTextNode(piece) : piece, before);
  }
}
