import { loadText, LoadError, type Arrival } from './load.js';

/** Loads one address at a time for an element; the last one asked for wins, and all others are given up. */
export class Remote {
  readonly #arrived: (arrival: Arrival) => void;
  readonly #failed: (error: LoadError) => void;
  #controller: AbortController | undefined;
  #url: string | undefined;

  constructor(arrived: (arrival: Arrival) => void, failed: (error: LoadError) => void) {
    this.#arrived = arrived;
    this.#failed = failed;
  }

  get busy(): boolean {
    return this.#controller !== undefined;
  }

  /** Begins to load an address, unless that is under way already. */
  load(url: string, page: string, max: number): void {
    if (this.busy && url === this.#url) return;
    this.stop();
    const controller = new AbortController();
    this.#controller = controller;
    this.#url = url;
    void loadText(url, page, max, controller.signal).then(
      (arrival) => { this.#settle(controller, () => { this.#arrived(arrival); }); },
      (error: unknown) => { this.#settle(controller, () => { this.#failed(error instanceof LoadError ? error : new LoadError('network', String(error))); }); },
    );
  }

  #settle(controller: AbortController, report: () => void): void {
    if (controller !== this.#controller) return;
    this.#controller = undefined;
    report();
  }

  stop(): void {
    this.#controller?.abort();
    this.#controller = undefined;
  }
}
