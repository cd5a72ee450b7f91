import type { FieldRules } from '../definitions/field.js';
import type { Draft } from '../read/reading.js';

/** Adds a value and all objects in it. */
export function addAll(value: unknown, all: Set<unknown>): void {
  if (typeof value !== 'object' || value === null) return;
  all.add(value);
  for (const item of Object.values(value)) addAll(item, all);
}

/** Nodes to be numbered, named or resolved once the whole article has been read, in reading order. */
export class Unresolved {
  readonly blocks: Draft[] = [];
  /** References to footnotes, those in the text of footnotes apart. */
  references: Draft[] = [];
  readonly #referencesIn = new Map<Draft, Draft[]>();
  readonly contributorReferences: Draft[] = [];
  /** Blocks about a contributor. */
  readonly profiles: Draft[] = [];
  /** What has an address within the article, in the field of this name. */
  readonly addresses: { readonly draft: Draft; readonly name: string; readonly pointer: string; readonly field: FieldRules }[] = [];
  /** What is a picture: the fields of its address and of its other sizes. */
  readonly pictures: { readonly draft: Draft; readonly src: string; readonly srcset: string; readonly pointer: string }[] = [];
  /** What the page does not show: blocks for other targets, and what would stand for a block if that could not be set. */
  readonly unseen = new Set<unknown>();
  /** Pointers of nodes whose issues can only be found at the end. */
  readonly pointers = new Map<Draft, string>();
  readonly #discarded = new Set<unknown>();

  /** Reads a footnote, and keeps the references in it apart. */
  note(read: () => Draft): Draft {
    const outer = this.references;
    this.references = [];
    try {
      const note = read();
      this.#referencesIn.set(note, this.references);
      return note;
    } finally {
      this.references = outer;
    }
  }

  /** References to other footnotes in the text of one. */
  referencesIn(note: Draft): readonly Draft[] {
    return this.kept(this.#referencesIn.get(note) ?? []);
  }

  /** Forgets a node that was read but does not stand in the article, and with `deep` everything in it. */
  discard(draft: Draft, deep: boolean): void {
    if (deep) addAll(draft, this.#discarded);
    else this.#discarded.add(draft);
  }

  /** Whether a node has been forgotten. */
  isDiscarded(draft: Draft): boolean {
    return this.#discarded.has(draft);
  }

  /** Those of a list that stand in the article. */
  kept(list: readonly Draft[]): readonly Draft[] {
    return this.#discarded.size === 0 ? list : list.filter((draft) => !this.#discarded.has(draft));
  }
}
