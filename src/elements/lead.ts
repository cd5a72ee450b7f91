import { followed, followLink, isNameable } from './links.js';
import { goTo, partNamed } from './named-part.js';
import { addressOf, isBack } from './route.js';

type View = Window & typeof globalThis;

/** What a reader does on a page that is theirs already. */
const ACTS = ['pointerdown', 'keydown', 'wheel', 'touchstart'] as const;

/** Leads to the parts of an article by its links, by the address at which the page was opened, and by those that follow: `hasMoved` after the first of them. */
export function lead(host: HTMLElement, view: View, signal: AbortSignal, hasMoved: boolean): void {
  host.addEventListener('click', (event) => { followLink(event, view); }, { signal });
  view.addEventListener('hashchange', () => { followAddress(host, view); }, { signal });
  if (hasMoved) followAddress(host, view);
  else awaitPart(host, view, signal);
}

/** The part of an article that the address names now. */
const partWanted = (host: HTMLElement, { location }: View) => (location.hash.length > 1 && isNameable(location) ? partNamed(host, location.hash) : undefined);

/** The node around a node, out of shadow roots too. */
const around = (node: Node): Node | null => node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null;

/** Whether nothing around a node has been scrolled. */
function isAtStart(node: Node): boolean {
  for (let each: Node | null = node; each; each = around(each)) if (((each as Partial<Element>).scrollTop ?? 0) !== 0) return false;
  return true;
}

/** Whether a reader has pressed anything since the page was opened under its present address. */
function isUsed({ performance, navigator, location }: View): boolean {
  const opened = performance.getEntriesByType('navigation')[0]?.name.split('#')[0] === addressOf(location.href);
  return opened && (navigator as Partial<Navigator>).userActivation?.hasBeenActive === true;
}

/**
 * On a page that was opened at a part of an article which was not there yet: goes there once it is, unless the reader has done anything or
 * `signal` says that the element has left.
 */
function awaitPart(host: HTMLElement, view: View, signal: AbortSignal): void {
  const done = new AbortController();
  const stop = () => { done.abort(); };
  const goThere = () => {
    const part = partWanted(host, view);
    if (!part) return;
    stop();
    if (isAtStart(part) && !isUsed(view)) goTo(part, view);
  };
  signal.addEventListener('abort', stop);
  for (const act of ACTS) view.addEventListener(act, stop, { capture: true, passive: true, signal: done.signal });
  host.addEventListener('galley-ready', ({ target, detail }) => {
    if (target !== host || done.signal.aborted) return;
    goThere();
    if (detail.article) stop();
  }, { signal: done.signal });
  goThere();
}

/** Goes to the part of an article that the address has come to name, where the platform has not found it. */
function followAddress(host: HTMLElement, view: View): void {
  const part = isBack(view) ? undefined : partWanted(host, view);
  if (part && !part.matches(':target') && !followed.delete(part)) goTo(part, view);
}
