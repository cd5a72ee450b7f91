import { ReactiveElement } from '@lit/reactive-element';
import { adoptStyles } from './adopt-styles.js';
import { isFinished, whenFinished } from './finished.js';
import { OwnChild } from './own-child.js';
import { Patience } from './patience.js';
import { hasLooseText, setStates, type State } from './states.js';
import { VERSION } from './version.js';
import { Wrapper } from './wrapper.js';

/** What all our elements have in common: one child of their own in the page's own tree, styles around it, and patience while a page is being read. */
export abstract class PageElement extends ReactiveElement {
  /**
   * The version of the package that the element comes from, for the warning of another copy.
   *
   * @private
   */
  static readonly version: string = VERSION;

  protected readonly child = new OwnChild(this);
  protected readonly wrapper = new Wrapper(this, this.child);
  readonly #patience = new Patience(this);
  readonly #internals = (this as Partial<HTMLElement>).attachInternals?.call(this);
  #styles: Promise<unknown> | undefined;
  #stopWaiting: (() => void) | undefined;
  #pending: Promise<void> | undefined;

  /** Whether the element has all its children: before that, nothing is read from them or written to them. */
  protected get isFinished(): boolean {
    return isFinished(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.restyle();
    this.#stopWaiting?.();
    if (!this.isFinished) this.#stopWaiting = whenFinished(this, () => { this.requestUpdate(); });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // A move is a disconnection followed at once by a connection: nothing is given up before it is clear that this is none.
    queueMicrotask(() => { if (!this.isConnected) this.leave(); });
  }

  /** Gives up what only an element in a document needs. */
  protected leave(): void {
    this.#stopWaiting?.();
    this.#patience.wait(false);
    this.child.stop();
  }

  /** Sees to styles, and to the own child, in the root where they now have to stand. */
  protected restyle(): Promise<unknown> {
    const waiting = this.adoptSheets().filter((sheet) => sheet !== undefined);
    this.#styles = waiting.length > 0 ? Promise.all(waiting) : undefined;
    this.child.watch();
    return this.#styles ?? Promise.resolve();
  }

  /** Brings the style sheets that the page does not; the promises are for those that have to be loaded. */
  protected adoptSheets(): readonly (Promise<void> | undefined)[] {
    return [adoptStyles(this)];
  }

  protected override createRenderRoot(): this {
    return this;
  }

  /** Nothing is set before its styles are there. */
  protected override async scheduleUpdate(): Promise<void> {
    if (this.#styles) await this.#styles;
    await super.scheduleUpdate();
  }

  /** An update is complete when all that it waits for has arrived too, and a long article is there to its end. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const complete = await super.getUpdateComplete();
    await this.#pending;
    await this.wrapper.rest;
    return this.isUpdatePending || this.#pending ? this.getUpdateComplete() : complete;
  }

  /** Updates again once something has arrived; where it does not, `failed` is called instead. */
  protected waitFor(promise: Promise<unknown>, failed?: (cause: unknown) => void): void {
    const waiting = promise.then(() => { this.requestUpdate(); }, failed);
    this.#pending = waiting;
    void waiting.then(() => { if (this.#pending === waiting) this.#pending = undefined; });
  }

  /** To be called with every update: an element that waits for something to show, and for too long, says so. */
  protected setWaiting(isWaiting: boolean): void {
    this.#patience.wait(isWaiting && this.isFinished && this.isConnected);
  }

  /** Sets exactly these states; `whole` where the own child stands for all that the element shows. */
  protected setStates(states: Readonly<Partial<Record<State, boolean>>>): void {
    setStates(this.#internals, { ...states, 'loose-text': states.whole === true && !this.shadowRoot && hasLooseText(this) });
    if (this.#internals) this.#internals.ariaBusy = states.loading ? 'true' : null;
  }
}
