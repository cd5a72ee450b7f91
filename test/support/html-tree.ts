import { type DefaultTreeAdapterMap, parseFragment } from 'parse5';

export type Element = DefaultTreeAdapterMap['element'];
type Node = DefaultTreeAdapterMap['childNode'];
type Parent = DefaultTreeAdapterMap['parentNode'];

/** The tree that an HTML parser makes of a text. */
export const parseHtml = (html: string): Parent => parseFragment(html);

const isElement = (node: Node): node is Element => 'tagName' in node;

/** The value of an attribute; undefined when it is not there. */
export const attribute = (element: Element, name: string): string | undefined => element.attrs.find((each) => each.name === name)?.value;

export const classesOf = (element: Element): string[] => (attribute(element, 'class') ?? '').split(' ').filter(Boolean);

/** All elements, in document order. */
export function elements(root: Parent): Element[] {
  return root.childNodes.filter(isElement).flatMap((element) => [element, ...elements(element)]);
}

/** Elements by one simple selector: `p`, `.galley-x`, `a.galley-x` or `[role=doc-noteref]`. */
export function all(root: Parent, selector: string): Element[] {
  const [, tag = '', className, name, value] = /^([a-z0-9-]*)(?:\.([\w-]+))?(?:\[([\w-]+)=([^\]]*)\])?$/.exec(selector) ?? [];
  return elements(root).filter(
    (element) =>
      (tag === '' || element.tagName === tag) &&
      (className === undefined || classesOf(element).includes(className)) &&
      (name === undefined || attribute(element, name) === value),
  );
}

/** The only element of a selector. */
export function only(root: Parent, selector: string): Element {
  const [first, ...more] = all(root, selector);
  if (!first || more.length > 0) throw new Error(`${String(more.length + (first ? 1 : 0))} elements for ${selector}`);
  return first;
}

/** All text below a node. */
export function text(node: Parent | Node): string {
  if ('value' in node && typeof node.value === 'string') return node.value;
  return 'childNodes' in node ? node.childNodes.map(text).join('') : '';
}

export const attributesOf = (element: Element): Record<string, string> =>
  Object.fromEntries(element.attrs.map(({ name, value }) => [name, value]));
