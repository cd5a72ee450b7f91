/** Where there is none, as on a server, the class can be imported all the same. */
const Base = (globalThis as Partial<typeof globalThis>).HTMLElement ?? (Object as unknown as typeof HTMLElement);

/**
 * A moving part without Lit, for the islands of the package: small, and without a policy of its own for Trusted Types. It keeps the law of docs/islands.md as
 * `Island` does: what it adds stands in its shadow root, and its state there.
 */
export abstract class PlainIsland extends Base {
  /** What it has to add to what stands in it. */
  protected readonly root = this.attachShadow({ mode: 'open' });

  /** Makes a node for its root, with the names of a part by which the rules of its group set it. */
  protected make<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, part = ''): HTMLElementTagNameMap[Tag] {
    const node = this.ownerDocument.createElement(tag);
    node.setAttribute('part', part);
    return node;
  }
}
