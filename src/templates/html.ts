/**
 * Marks a hole that renders nothing. The same value as Lit's `nothing`, without importing Lit: in a child position it
 * leaves no node, as a whole attribute value it leaves the attribute out.
 */
export const nothing: unique symbol = Symbol.for('lit-nothing') as never;

/** What stands in a child position of a template. Anything else makes a host throw a TypeError. */
export type Rendered = TemplateResult | Repeat | string | number | typeof nothing | null | undefined | false | readonly Rendered[];

/** What a template's holes take: rendered children, attribute values, and booleans for `?name="${…}"`. */
export type HoleValue = Rendered | true;

/**
 * A template and the values of its holes, in Lit's wire format (Lit 2 and 3: `_$litType$` is 1 for HTML).
 * `fallback` is always present, so that every result has one hidden class.
 */
export interface TemplateResult {
  readonly _$litType$: 1;
  readonly strings: TemplateStringsArray;
  readonly values: readonly HoleValue[];
  readonly fallback: ((error: unknown) => Rendered) | undefined;
}

/**
 * A keyed list in a child position. Hosts call `template` when they come to an item, one by one: to stream, to pause, to leave out what stands
 * there already. Each item makes one element, or nothing.
 */
export interface Repeat {
  readonly items: readonly unknown[];
  readonly template: (item: never, index: number) => Rendered;
}

/**
 * Lit's template syntax without Lit. Holes stand as a child, as a whole quoted attribute value, in part of one, or as
 * `?name="${boolean}"`; the hosts refuse all others.
 */
export function html(strings: TemplateStringsArray, ...values: HoleValue[]): TemplateResult {
  return { _$litType$: 1, strings, values, fallback: undefined };
}

/**
 * Whether a value came from an `html` tag. Data cannot forge one: an array made by `JSON.parse` has no `raw`.
 */
export function isTemplateResult(value: unknown): value is TemplateResult {
  const { strings, values } = Object(value) as Partial<TemplateResult>;
  return Array.isArray(strings) && Object.hasOwn(strings, 'raw') && Array.isArray(values);
}

/**
 * Marks the boundary of a block. A host in which rendering `result` throws renders `fallback` in its place, which is called once with
 * what was thrown. An error in the fallback itself goes to the next guard outside.
 */
export function guard(result: TemplateResult, fallback: (error: unknown) => Rendered): TemplateResult {
  return { _$litType$: 1, strings: result.strings, values: result.values, fallback };
}

/**
 * One element for each item. Items are their own keys: the same object, a list of the same objects, or a result that shows the same, keeps its
 * node. So what an object shows must never change.
 */
export function repeat<Item>(items: readonly Item[], template: (item: Item, index: number) => Rendered): Repeat {
  return { items, template };
}

/** An element that keeps its node as long as it shows the same; nothing for nothing. */
export function piece(result: TemplateResult | undefined): Repeat {
  return repeat(result === undefined ? [] : [result], () => result);
}

/** Several keyed lists as one. */
export function inOrder(...lists: readonly Repeat[]): Repeat {
  const items = ([] as unknown[]).concat(...lists.map((list) => list.items));
  return {
    items,
    template(item, index) {
      let at = index;
      for (const list of lists) {
        if (at < list.items.length) return list.template(item, at);
        at -= list.items.length;
      }
      return undefined;
    },
  };
}
