const SELECTOR = ':scope > script[type="application/json"]';

/** The JSON that stands in an element as a child script, and a watch over it. */
export class InlineJson {
  readonly #host: HTMLElement;
  readonly #changed: () => void;
  #observer: MutationObserver | undefined;

  /** `changed` is called after every change of the element's children or of the script's text. */
  constructor(host: HTMLElement, changed: () => void) {
    this.#host = host;
    this.#changed = changed;
  }

  get text(): string | undefined {
    const text = this.#host.querySelector(SELECTOR)?.textContent;
    return text?.trim() === '' ? undefined : text;
  }

  watch(): void {
    this.stop();
    this.#observer = new MutationObserver(() => {
      this.watch();
      this.#changed();
    });
    this.#observer.observe(this.#host, { childList: true });
    const script = this.#host.querySelector(SELECTOR);
    if (script) this.#observer.observe(script, { childList: true, characterData: true, subtree: true });
  }

  stop(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }
}
