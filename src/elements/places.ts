import { addressOf, isRoute } from './route.js';

/** Whether links or addresses may lead to a part of an article that the platform does not find. */
function isLost(host: HTMLElement, { location, document }: Window): boolean {
  const { hash } = location;
  const isElsewhere = addressOf(document.baseURI) !== addressOf(location.href) || isRoute(hash);
  return isElsewhere || host.shadowRoot !== null || host.hasAttribute('isolate') || (hash.length > 1 && !document.querySelector(':target'));
}

/** Sees to it that links within an article, and addresses that name a part of it, lead there; what does so is loaded where the platform does not. */
export class Places {
  readonly #host: HTMLElement;
  #connection: AbortController | undefined;

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  connect(): void {
    this.disconnect();
    const view = this.#host.ownerDocument.defaultView;
    if (!view) return;
    const { signal } = (this.#connection = new AbortController());
    const check = (change?: Event) => {
      if (!isLost(this.#host, view)) return;
      view.removeEventListener('hashchange', check);
      void import('./lead.js').then(({ lead }) => { if (!signal.aborted) lead(this.#host, view, signal, change !== undefined); }, () => undefined);
    };
    view.addEventListener('hashchange', check, { signal });
    check();
  }

  disconnect(): void {
    this.#connection?.abort();
  }
}
