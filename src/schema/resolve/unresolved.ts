import type { Draft } from '../read/reading.js';

/** Nodes to be numbered, named or resolved once the whole article has been read, in reading order. */
export class Unresolved {
  readonly blocks: Draft[] = [];
  /** References to footnotes, those in the text of footnotes apart. */
  references: Draft[] = [];
  readonly #referencesIn = new Map<Draft, Draft[]>();
  readonly contributorReferences: Draft[] = [];
  readonly internalLinks: Draft[] = [];
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
    this.#discarded.add(draft);
    if (!deep) return;
    for (const value of Object.values(draft)) {
      for (const item of Array.isArray(value) ? (value as unknown[]) : [value]) if (typeof item === 'object' && item !== null) this.discard(item as Draft, true);
    }
  }

  /** Those of a list that stand in the article. */
  kept(list: readonly Draft[]): readonly Draft[] {
    return this.#discarded.size === 0 ? list : list.filter((draft) => !this.#discarded.has(draft));
  }
}
