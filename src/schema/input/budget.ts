/** Most fields of one object that are looked at: no object of an article has a tenth of them. */
const FIELDS = 20_000;

/** Most entries of one list that are looked at: as many as an article may have nodes. */
const ENTRIES = 200_000;

/** Objects that are lists of bytes or characters, each of which would be a field. */
export const isRaw = (value: object) => ArrayBuffer.isView(value) || value instanceof String;

/**
 * What one document may cost, whatever it is made of: a property is input too, and its objects may be shared a thousand times, be endless
 * or be made as they are read. Text of JSON within its limit of bytes comes nowhere near it.
 */
export class Budget {
  readonly #bytes: number;
  #values: number;
  #characters: number;
  /** Objects with too many fields, which are not counted again. */
  readonly #wide = new WeakSet<object>();

  readonly #onCut: (() => void) | undefined;
  #isCut = false;

  /**
   * @param bytes most bytes of a document; a value takes four of them, and is visited for its text and for a copy
   * @param onCut called the first time that something is left out
   */
  constructor(bytes: number, onCut?: () => void) {
    this.#onCut = onCut;
    this.#bytes = bytes;
    this.#values = bytes / 2;
    this.#characters = bytes * 4;
  }

  /** Whether one more value may be visited that is not read as a node. */
  take(): boolean {
    return --this.#values >= 0 || this.#cut();
  }

  /** How many entries of a list may be looked at, from its beginning: those that say nothing, or that are not even there, count too. */
  entries(list: readonly unknown[]): number {
    const count = Math.min(list.length, ENTRIES, Math.max(0, this.#values));
    if (count < list.length) this.#cut();
    this.#values -= count;
    return count;
  }

  /** A text, as far as there is room for it: none of a document is longer than the document. */
  text(value: string): string {
    const room = Math.min(this.#characters, this.#bytes);
    const isWhole = value.length <= room;
    if (!isWhole) this.#cut();
    const text = isWhole ? value : value.slice(0, room);
    this.#characters -= text.length;
    return text;
  }

  /** The own fields of an object; of one with more than can be meant only the first, and none the next time. */
  keys(value: object): readonly string[] {
    if (this.#values < 0 || this.#wide.has(value) || isRaw(value)) {
      this.#cut();
      return [];
    }
    const keys = Object.keys(value);
    this.#values -= keys.length;
    if (keys.length <= FIELDS) return keys;
    this.#cut();
    this.#wide.add(value);
    return keys.slice(0, FIELDS);
  }

  /** Whether something was left out. */
  get isCut(): boolean {
    return this.#isCut;
  }

  #cut(): false {
    if (!this.#isCut) this.#onCut?.();
    this.#isCut = true;
    return false;
  }
}
