import { perTemplate } from './compile.js';
import type { Attribute, Child, ElementNode, Hole } from './template-tree.js';

/** Sibling indexes from the root of a prototype down to a node; empty for the root itself. */
export type Path = readonly number[];

/** Neighbouring text and holes with no fixed element between them, which end up before one fixed child or at the end. */
export interface Gap {
  readonly parts: readonly (string | Hole)[];
  /** The index, among the prototype's children, of the node that the gap stands before. Equal to their number: at the end. */
  readonly before: number;
}

/** What has to be filled in one element of a clone. */
export interface Fill {
  readonly path: Path;
  readonly attributes: readonly Attribute[];
  readonly gaps: readonly Gap[];
  /** Whether the element has no children of its own, so that text alone can be set in one go. */
  readonly empty: boolean;
}

export interface Prototype {
  readonly root: Element;
  /** In document order. */
  readonly fills: readonly Fill[];
}

/** A template's top level: fixed text, holes, and elements to clone. */
export type DomProgram = readonly (string | Hole | Prototype)[];

let inert: Document | undefined;

/** The program of a template, whose prototypes live in a document that loads and upgrades nothing. */
export const domProgramOf = perTemplate((children): DomProgram => {
  // The page's own document is preferred to the one rendered into: an iframe's goes away with its frame.
  inert ??= document.implementation.createHTMLDocument('');
  const owner = inert;
  return children.map((child) => (typeof child === 'object' ? buildPrototype(child, owner) : child));
});

function buildPrototype(node: ElementNode, owner: Document): Prototype {
  const fills: Fill[] = [];
  return { root: buildElement(node, [], owner, fills), fills };
}

/** The elements of MathML; what else begins so is HTML. */
const MATHML = /^m(?!ain$|ap$|ar|e(?!nc|rr))[a-z]+$/;

function buildElement(node: ElementNode, path: Path, owner: Document, fills: Fill[]): Element {
  const element = MATHML.test(node.tag) ? owner.createElementNS('http://www.w3.org/1998/Math/MathML', node.tag) : owner.createElement(node.tag);
  for (const attribute of node.attributes) {
    if (attribute.kind === 'fixed') element.setAttribute(attribute.name, attribute.value);
  }
  const attributes = node.attributes.filter(({ kind }) => kind !== 'fixed');
  const inner: Fill[] = [];
  const gaps: Gap[] = [];
  for (const group of groupChildren(node.children)) {
    const index = element.childNodes.length;
    if (!Array.isArray(group)) element.append(buildElement(group, [...path, index], owner, inner));
    else if (group.every((part) => typeof part === 'string')) element.append(group.join(''));
    else gaps.push({ parts: group, before: index });
  }
  if (attributes.length > 0 || gaps.length > 0) {
    fills.push({ path, attributes, gaps, empty: element.firstChild === null });
  }
  fills.push(...inner);
  return element;
}

/** The children with text and holes that touch one another taken together. */
function groupChildren(children: readonly Child[]): (ElementNode | (string | Hole)[])[] {
  const groups: (ElementNode | (string | Hole)[])[] = [];
  for (const child of children) {
    const last = groups.at(-1);
    if (typeof child === 'object') groups.push(child);
    else if (Array.isArray(last)) last.push(child);
    else groups.push([child]);
  }
  return groups;
}
