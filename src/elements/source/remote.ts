import { UNLOADED, type ErrorDetail } from '../events.js';

/** A document that came from an address: the one at which it was found in the end, after all redirects. */
export interface Arrival {
  readonly text: string;
  readonly url: string;
}

/** What has become of a document that was asked for. */
export type Outcome = { readonly arrival: Arrival } | { readonly failure: ErrorDetail };

/** A request that has begun, and what gives it up. */
export interface Attempt {
  readonly response: Promise<Response>;
  readonly controller: AbortController;
}

/** Begins to ask for a document, until `signal` is aborted. */
export function begin(url: string, signal: AbortSignal): Attempt {
  const controller = new AbortController();
  signal.addEventListener('abort', () => { controller.abort(); }, { signal: controller.signal });
  // a page may have put a `body` or a `method` on Object.prototype, which would be those of the request
  const ask = async () => fetch(url, { __proto__: null, credentials: 'same-origin', headers: { accept: 'application/json' }, signal: controller.signal } as RequestInit);
  const response = ask();
  // whoever judges the response, and so hears of its failure, may still be on the way
  response.catch(() => undefined);
  return { response, controller };
}

/** Loads one address at a time for an element; the last one asked for wins, and all others are given up. */
export class Remote {
  readonly #settled: (outcome: Outcome) => void;
  #controller: AbortController | undefined;
  #url: string | undefined;

  constructor(settled: (outcome: Outcome) => void) {
    this.#settled = settled;
  }

  get busy(): boolean {
    return this.#controller !== undefined;
  }

  /** Begins to load an address, unless that is under way already: the request leaves at once, and what judges the response is loaded meanwhile. */
  load(url: string, host: Element): void {
    if (this.busy && url === this.#url) return;
    this.stop();
    const controller = new AbortController();
    const { signal } = controller;
    const first = begin(url, signal);
    this.#controller = controller;
    this.#url = url;
    void import('./load.js')
      .then(({ load }) => load({ url, host, signal, first, begin }), (cause: unknown) => ({ failure: { ...UNLOADED, cause } }))
      .then((outcome) => {
        if (controller !== this.#controller) return;
        this.stop();
        this.#settled(outcome);
      });
  }

  stop(): void {
    this.#controller?.abort();
    this.#controller = undefined;
  }
}
