import type { LocateDetail } from '../islands/event-details.js';
import { NAME } from '../schema/name.js';

const listening = new WeakSet<Element>();

/** Has a click with Alt on a block fire `galley-locate` there, with the place of the block in the document, as long as the element has `locate`. */
export function locateIn(host: HTMLElement & { readonly locate: boolean }): void {
  if (listening.has(host)) return;
  listening.add(host);
  host.addEventListener('click', (event) => {
    if (!host.locate || !event.altKey) return;
    const [clicked] = event.composedPath();
    const block = (clicked as Element).closest<HTMLElement>(`[data-${NAME}-at]`);
    const pointer = block?.dataset[`${NAME}At`];
    if (!block || pointer === undefined) return;
    event.preventDefault();
    block.dispatchEvent(new CustomEvent<LocateDetail>(`${NAME}-locate`, { bubbles: true, composed: true, detail: { pointer } }));
  });
}
