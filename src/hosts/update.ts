import type { Rendered, Repeat, TemplateResult } from '../templates/html.js';
import { textOf, toKeyedNode } from './dom.js';
import { type KeyedNode, type Made, type Plan, planList } from './list.js';
import { type DomProgram, domProgramOf, type Prototype } from './prototype.js';
import { sameResult } from './same-result.js';
import type { Attribute } from './template-tree.js';
import { hasTemplate, isRepeat } from './value.js';

/** A keyed list as it was, and as it is to be. */
type Pair = readonly [before: Repeat, after: Repeat];

/**
 * Plans to bring a keyed list from what it was made from to another. Items that show the same keep their nodes; of one that was changed the
 * nodes stay that are the same in the lists in it. All else is made anew.
 *
 * @param shown what was made from `before`: an entry for each of its items
 */
export function planRepeat(parent: Node, shown: readonly KeyedNode[], before: Repeat, after: Repeat, document: Document): Plan {
  return planList(parent, shown, after.items, (key, index, leaving, coming): Made => {
    const next = render(after, index);
    const from = partnerOf(next, shown, leaving, coming);
    const old = shown[from];
    const change = old && planChange(old, key, render(before, from), next, document);
    return change ? { ...change, from } : { kept: toKeyedNode(key, next, document) };
  });
}

const render = ({ items, template }: Repeat, index: number): Rendered => template(items[index] as never, index);

/** Which of the nodes that leave may become what comes: one with an item of the same lists in it, or the only one. */
function partnerOf(next: Rendered, shown: readonly KeyedNode[], leaving: ReadonlySet<number>, coming: number): number {
  const candidates = [...leaving].filter((position) => shown[position]?.lists);
  if (candidates.length === 0 || !hasTemplate(next)) return -1;
  const items = new Set(repeatsIn(next).flatMap((list) => list.items));
  const found = candidates.find((position) => shown[position]?.lists?.some((list) => list.some(({ key }) => items.has(key))));
  return found ?? (leaving.size === 1 && coming === 1 ? (candidates[0] as number) : -1);
}

function repeatsIn(value: unknown): readonly Repeat[] {
  if (isRepeat(value)) return [value];
  if (Array.isArray(value)) return value.flatMap(repeatsIn);
  return hasTemplate(value) ? value.values.flatMap(repeatsIn) : [];
}

/**
 * Plans to bring a node to another result of its template; undefined where more differs than attributes of the node and lists in it, or where
 * it has to show its fallback.
 */
function planChange(kept: KeyedNode, key: unknown, old: Rendered, next: Rendered, document: Document): Made | undefined {
  const { node, lists } = kept;
  if (!node || !lists || !hasTemplate(old) || !hasTemplate(next) || old.strings !== next.strings) return undefined;
  const pairs = pairsOf(old, next);
  if (pairs?.length !== lists.length) return undefined;
  const parents = lists.map((list) => list.find((item) => item.node?.parentNode)?.node?.parentNode);
  try {
    const plans = pairs.map(([before, after], index) => {
      const parent = parents[index];
      return parent ? planRepeat(parent, lists[index] as readonly KeyedNode[], before, after, document) : undefined;
    });
    if (!plans.every((plan) => plan !== undefined)) return undefined;
    return {
      kept: { key, node, lists: plans.map(({ list }) => list) },
      commit() {
        setAttributes(node as Element, next);
        for (const plan of plans) plan.commit();
      },
    };
  } catch (error) {
    if (next.fallback) return undefined;
    throw error;
  }
}

/** The element that a template has at its root, if it has one. */
function rootOf(program: DomProgram): Prototype | undefined {
  const [root] = program;
  return program.length === 1 && typeof root === 'object' ? root : undefined;
}

/** The attributes with holes of the root of a template. */
function rootAttributes({ fills }: Prototype): readonly Attribute[] {
  const [first] = fills;
  return first?.path.length === 0 ? first.attributes : [];
}

/** Gives the root element of a template's result the attributes that another result of it has. */
export function setAttributes(element: Element, result: TemplateResult): void {
  const root = rootOf(domProgramOf(result));
  for (const attribute of root ? rootAttributes(root) : []) {
    const text = textOf(attribute, result.values);
    if (text === undefined) element.removeAttribute(attribute.name);
    else if (element.getAttribute(attribute.name) !== text) element.setAttribute(attribute.name, text);
  }
}

/** The keyed lists of two results of one template, in the order in which the host makes them; undefined when anything else differs but attributes of its root. */
function pairsOf(old: TemplateResult, next: TemplateResult): readonly Pair[] | undefined {
  const program = domProgramOf(next);
  const root = rootOf(program);
  const pairs: Pair[] = [];
  return root && sameBesides(program, old, next, pairs, rootAttributes(root)) ? pairs : undefined;
}

function sameBesides(program: DomProgram, old: TemplateResult, next: TemplateResult, pairs: Pair[], apart: readonly Attribute[] = []): boolean {
  const sameHole = (hole: string | number): boolean => typeof hole === 'string' || sameChild(old.values[hole], next.values[hole], pairs);
  return program.every((part) => {
    if (typeof part !== 'object') return sameHole(part);
    return part.fills.every(
      ({ attributes, gaps }) =>
        (attributes === apart || attributes.every((attribute) => textOf(attribute, old.values) === textOf(attribute, next.values))) &&
        gaps.every(({ parts }) => parts.every(sameHole)),
    );
  });
}

function sameChild(old: unknown, next: unknown, pairs: Pair[]): boolean {
  if (isRepeat(old) && isRepeat(next)) return pairs.push([old, next]) > 0;
  if (Array.isArray(old) && Array.isArray(next)) return old.length === next.length && old.every((value, index) => sameChild(value, next[index], pairs));
  if (!hasTemplate(old) || !hasTemplate(next)) return sameResult(old, next);
  return old.strings === next.strings && sameBesides(domProgramOf(next), old, next, pairs);
}
