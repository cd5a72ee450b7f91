import { DEFAULT_PREFIX } from '../schema/name.js';

/** Who uses which beginning of ids, for each document. */
const claims = new WeakMap<Document, Map<string, WeakRef<object>>>();

function claimsOf(document: Document): Map<string, WeakRef<object>> {
  const known = claims.get(document) ?? new Map<string, WeakRef<object>>();
  claims.set(document, known);
  return known;
}

/** Whether an id may begin with both of two: no name of a part of an article begins with a hyphen, or has two side by side. */
const meet = (one: string, other: string): boolean => (one.startsWith(other) ? one[other.length] !== '-' : other.startsWith(one) && other[one.length] !== '-');

/** The beginning of the ids of one article, with which no id of another article of its document begins: `galley-`, then `galley--2-` and so on. */
export class IdPrefix {
  #claims: Map<string, WeakRef<object>> | undefined;
  #value: string | undefined;

  /** Undefined before the first claim. Kept after a release: it is asked for again at the next claim. */
  get value(): string | undefined {
    return this.#value;
  }

  /** Claims a prefix in a document: the one that is wanted, or that was held before, where it is free; else the next free one. */
  claim(document: Document, wanted = this.#value): string {
    this.release();
    const known = claimsOf(document);
    let prefix = wanted ?? DEFAULT_PREFIX;
    let isTaken = [...known].some(([each, user]) => meet(each, prefix) && user.deref());
    for (let count = 2; isTaken; count++) {
      prefix = `${DEFAULT_PREFIX}-${String(count)}-`;
      isTaken = known.get(prefix)?.deref() !== undefined;
    }
    known.set(prefix, new WeakRef(this));
    this.#claims = known;
    this.#value = prefix;
    return prefix;
  }

  /** Gives the prefix back, once its article has left the document. */
  release(): void {
    if (this.#value !== undefined && this.#claims?.get(this.#value)?.deref() === this) this.#claims.delete(this.#value);
    this.#claims = undefined;
  }
}
