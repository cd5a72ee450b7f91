import { placeOf } from './isolation.js';

/**
 * Keeps the one child that an element owns where it belongs: at the end of the element, and back there when someone takes it out.
 * No other child is ever touched.
 */
export class OwnChild {
  readonly #host: HTMLElement;
  #child: HTMLElement | undefined;
  #observer: MutationObserver | undefined;

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  /** Makes a node the one that is owned; an earlier one is taken out. */
  put(child: HTMLElement): void {
    if (this.#child !== child && this.#child?.parentNode === placeOf(this.#host)) this.#child.remove();
    this.#child = child;
    this.#restore();
  }

  /** Takes a node out, and owns none, if it is the one that is owned. */
  take(child: HTMLElement): void {
    if (this.#child !== child) return;
    this.#child = undefined;
    child.remove();
  }

  watch(): void {
    this.#observer ??= new MutationObserver(() => { this.#restore(); });
    this.#observer.observe(placeOf(this.#host), { childList: true });
  }

  stop(): void {
    this.#observer?.disconnect();
  }

  #restore(): void {
    const place = placeOf(this.#host);
    if (this.#child && this.#child.parentNode !== place) place.append(this.#child);
  }
}
