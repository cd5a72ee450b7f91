import { pause, stage, until } from './elements.js';

/** A page in a frame that has an address of its own, and so a history and a part after `#`. */
export interface ServedPage {
  readonly frame: HTMLIFrameElement;
  readonly window: Window & typeof globalThis;
  readonly document: Document;
}

let count = 0;

/** The elements, as a page loads them. */
export const ELEMENTS = '<script type="module" src="/dist/define/index.js"></script>';

/** Puts a page on the server; its address, without a part after `#`. */
export async function serve(body: string, head = ''): Promise<string> {
  const address = `/fault/page?name=${String(Date.now())}-${String(count++)}`;
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;
  await fetch(address, { method: 'POST', body: html });
  return address;
}

/** Opens an address in a frame, and waits until the page has been loaded. */
export async function open(address: string): Promise<ServedPage> {
  const frame = document.createElement('iframe');
  frame.width = '700';
  frame.height = '400';
  frame.src = address;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  stage.main.append(frame);
  await loaded;
  const window = frame.contentWindow as Window & typeof globalThis;
  return { frame, window, document: window.document };
}

/** Waits until every article of a page shows something. */
export const isReady = ({ document }: ServedPage): Promise<void> =>
  until(() => [...document.querySelectorAll('galley-article')].every((element) => element.matches(':state(ready)')));

/** Lets the page scroll, load and tell what has changed in its history. */
export const settle = (): Promise<void> => pause(60);
