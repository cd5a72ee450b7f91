import { html, LitElement } from 'lit';

/**
 * A moving part inside an article, around what its template has set: docs/islands.md has its law. It changes neither its own attributes nor
 * its light children; what it adds stands in its shadow root, and its state there or in `:state(…)`.
 */
export abstract class Island extends LitElement {
  readonly #internals = (this as Partial<HTMLElement>).attachInternals?.call(this);

  /** A property that would be written back into an attribute is an error, at the definition of the tag. */
  protected static override finalize(): void {
    super.finalize();
    for (const [name, { reflect }] of this.elementProperties) {
      if (reflect) throw new TypeError(`${this.name}: the property "${String(name)}" reflects, and would change an attribute of the island. Leave "reflect" out; show states by setState.`);
    }
  }

  /** Shows a state to style sheets, as `:state(name)`, or takes it away. Engines without such states show none. */
  protected setState(name: string, isOn: boolean): void {
    const states = (this.#internals as { readonly states?: CustomStateSet } | undefined)?.states;
    if (isOn) states?.add(name);
    else states?.delete(name);
  }

  /** Unless there is more to show: what stands in the markup. */
  protected override render(): unknown {
    return html`<slot></slot>`;
  }
}
