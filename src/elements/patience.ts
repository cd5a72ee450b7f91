import type { ErrorDetail } from './events.js';
import { report } from './report.js';
import { articleAround } from './tags.js';

/** How long an element may have nothing to show before it says so, in milliseconds: frameworks give it its article late. */
export const PATIENCE = { time: 2_000 };

const EMPTY: ErrorDetail = { code: 'empty', message: 'There is nothing to show.' };

/** Says once of an element that nothing has come for it to show, and why that may be. */
export class Patience {
  readonly #host: Element;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isOver = false;

  constructor(host: Element) {
    this.#host = host;
  }

  /** Begins to wait where the element is still without anything, and gives up where it is not. */
  wait(isWaiting: boolean): void {
    if (isWaiting && !this.#isOver) {
      this.#timer ??= setTimeout(() => { void this.#say(); }, PATIENCE.time);
    } else {
      clearTimeout(this.#timer);
      this.#timer = undefined;
    }
  }

  async #say(): Promise<void> {
    const detail = await import('./explain.js').then(({ diagnose }) => diagnose(this.#host, articleAround(this.#host)), () => EMPTY);
    if (this.#timer === undefined) return;
    this.#isOver = true;
    report(this.#host, { ...EMPTY, ...detail });
  }
}
