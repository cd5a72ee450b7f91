import type { Tables } from '../schema/tables.js';
import type { Parsed } from '../schema/walk.js';
import { PlacedWalk } from './tree/placed-walk.js';

/**
 * Why a text is not in an output. `no-place`: the format has no place for it; `other-target`: its block is for other outputs (`targets`);
 * `host-place`: it stands at a place that the host of a page fills; `on-the-page`: it was left to the page beside which the output stands.
 */
export const LOSS_REASONS = ['no-place', 'other-target', 'host-place', 'on-the-page'] as const;
export type LossReason = (typeof LOSS_REASONS)[number];

/** A text of an article that is not in an output. */
export interface Loss {
  /** Where it stands in the parsed article, as a JSON pointer (RFC 6901). */
  readonly path: string;
  /** The type of the node that it stands in: `image`; `article` for what stands in none. */
  readonly type: string;
  readonly reason: LossReason;
}

/** A text of an article, where it stands. */
export interface Leaf {
  readonly path: string;
  readonly type: string;
  readonly text: string;
}

/** Every text of an article that a reader is shown, in the order of its fields. */
export function leavesOf(article: object, tables: Tables): readonly Leaf[] {
  const leaves: Leaf[] = [];
  const types: string[] = ['article'];
  const walk: PlacedWalk = new PlacedWalk(tables, {
    enter(node) {
      types.push(String(node['type']));
      return undefined;
    },
    leave: () => void types.pop(),
    text(text) {
      if (text.trim() !== '') leaves.push({ path: walk.pointer, type: types.at(-1) ?? 'article', text });
    },
  });
  walk.fields(article as Parsed, tables.article, false);
  return leaves;
}

/** What became of the texts of an article while an output was written. */
export class Ledger {
  readonly #places = new Map<string, LossReason | undefined>();

  /** What stands at a place, and in it, is in the output. */
  say(path: string): void {
    this.#places.set(path, undefined);
  }

  /** What stands at a place, and in it, is not in the output. */
  leave(path: string, reason: LossReason): void {
    this.#places.set(path, reason);
  }

  /** The texts that are not in the output. The nearest place around a text decides; of what nobody spoke there was no place for. */
  losses(leaves: readonly Leaf[]): readonly Loss[] {
    return leaves.flatMap(({ path, type }): Loss[] => {
      const reason = this.#reasonAt(path);
      return reason === undefined ? [] : [{ path, type, reason }];
    });
  }

  #reasonAt(path: string): LossReason | undefined {
    for (let place = path; place !== ''; place = place.slice(0, place.lastIndexOf('/'))) if (this.#places.has(place)) return this.#places.get(place);
    return 'no-place';
  }
}
