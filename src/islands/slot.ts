import type { SlotDetail } from './event-details.js';

/** Where there is none, as on a server, the module can be imported all the same. */
const Base = (globalThis as Partial<typeof globalThis>).HTMLElement ?? (Object as unknown as typeof HTMLElement);

/** A place for a node of the host: it says once that it is near the window, and has nothing of its own in it. */
class GalleySlot extends Base {
  #observer: IntersectionObserver | undefined;
  #isSaid = false;

  connectedCallback(): void {
    if (this.#isSaid) return;
    this.#observer = new IntersectionObserver((entries) => { if (entries.some(({ isIntersecting }) => isIntersecting)) this.#say(); }, { rootMargin: '100% 0px' });
    this.#observer.observe(this);
  }

  disconnectedCallback(): void {
    this.#observer?.disconnect();
  }

  #say(): void {
    this.#observer?.disconnect();
    this.#isSaid = true;
    this.dispatchEvent(new CustomEvent<SlotDetail>('galley-slot', { bubbles: true, composed: true, detail: { name: this.getAttribute('place') ?? undefined } }));
  }
}

if (!customElements.get('galley-slot')) customElements.define('galley-slot', GalleySlot);
