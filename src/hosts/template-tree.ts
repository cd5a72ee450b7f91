/** The position of a value in a template result's `values`. Holes are numbered in document order. */
export type Hole = number;

export type Child = string | Hole | ElementNode;

export interface ElementNode {
  readonly tag: string;
  readonly attributes: readonly Attribute[];
  readonly children: readonly Child[];
}

/**
 * `fixed` has its text in the template, `whole` is one hole and nothing else, `address` the same where it leads somewhere, `parts` mixes text and holes, and
 * `boolean` is `?name="${…}"`.
 */
export type Attribute =
  | { readonly kind: 'fixed'; readonly name: string; readonly value: string }
  | { readonly kind: 'whole' | 'address'; readonly name: string; readonly hole: Hole }
  | { readonly kind: 'boolean'; readonly name: string; readonly hole: Hole }
  | { readonly kind: 'parts'; readonly name: string; readonly parts: readonly (string | Hole)[] };
