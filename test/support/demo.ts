import { bringFaces } from './faces.js';
import { until } from './wait.js';

/** A page of the demo, open in a frame. */
export interface DemoPage {
  readonly window: Window & typeof globalThis;
  readonly document: Document;
  /** What went wrong since it was opened: uncaught errors, `console.error`, files that did not load. */
  readonly problems: readonly string[];
  /** The ids of the axe rules that are broken, with the elements that break them. */
  audit: () => Promise<string[]>;
  close: () => void;
}

interface Axe {
  run: (context: Document) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

/** Where the build has put the stylesheet that the demo is served with. */
const STYLESHEET = '/dist/galley.css';

/** Opens `demo/…` in a frame of this width, and listens before its scripts run. */
export async function openDemo(path: string, width = 1280): Promise<DemoPage> {
  const frame = document.createElement('iframe');
  frame.width = String(width);
  frame.height = '900';
  frame.title = path;
  frame.src = `/demo/${path}`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  document.body.append(frame);
  const problems: string[] = [];
  const window = await windowOf(frame);
  record(window, problems);
  await loaded;
  await Promise.all([useStylesheet(window.document), bringFaces(window.document)]);
  return { window, document: window.document, problems, audit: () => audit(window), close: () => frame.remove() };
}

/** The window of a frame as soon as its own document stands in it; modules have not run by then. */
async function windowOf(frame: HTMLIFrameElement): Promise<Window & typeof globalThis> {
  const { port1, port2 } = new MessageChannel();
  while (frame.contentDocument?.URL === 'about:blank') {
    const turn = new Promise((resolve) => (port1.onmessage = resolve));
    port2.postMessage('');
    await turn;
  }
  port1.close();
  return frame.contentWindow as Window & typeof globalThis;
}

function record(window: Window & typeof globalThis, problems: string[]): void {
  const { console } = window;
  const error = console.error.bind(console);
  console.error = (...words: unknown[]) => {
    problems.push(words.join(' '));
    error(...words);
  };
  window.addEventListener('unhandledrejection', ({ reason }) => problems.push(String(reason)));
  window.addEventListener(
    'error',
    ({ message, target }) => {
      const address = target instanceof window.HTMLLinkElement ? target.href : target instanceof window.HTMLElement ? target.outerHTML : '';
      if (!address.endsWith('/demo/galley.css')) problems.push(message || `not loaded: ${address}`);
    },
    true,
  );
}

async function useStylesheet(document: Document): Promise<void> {
  const link = document.querySelector<HTMLLinkElement>('link[href="galley.css"]');
  if (!link) return;
  const loaded = new Promise((resolve) => link.addEventListener('load', resolve));
  link.href = STYLESHEET;
  await loaded;
}

async function audit(window: Window): Promise<string[]> {
  const script = window.document.createElement('script');
  script.src = '/node_modules/axe-core/axe.min.js';
  await new Promise((resolve, reject) => {
    script.addEventListener('load', resolve);
    script.addEventListener('error', reject);
    window.document.head.append(script);
  });
  script.remove();
  const { violations } = await (window as unknown as { axe: Axe }).axe.run(window.document);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** The text of every element that fits, without white space around it. */
export const textsOf = (root: ParentNode, selector: string): string[] =>
  [...root.querySelectorAll(selector)].map(({ textContent }) => textContent.trim());

/** Waits until the headline of the page is this one. */
export const untilHeadline = (document: Document, headline: string): Promise<void> =>
  until(() => textsOf(document, '.galley-headline')[0] === headline, `no headline “${headline}”`);

/** Types into the editor of the welcome page: the whole text at once. */
export function type(document: Document, change: (text: string) => string): void {
  const area = document.querySelector('textarea');
  if (!area) throw new Error('There is no editor.');
  area.value = change(area.value);
  area.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Drops a file on an element, as a hand would. Returns whether the page has taken it. */
export const drop = (target: Element, text: string, name: string, kind = 'text/plain'): boolean => dropFiles(target, new File([text], name, { type: kind }));

export function dropFiles(target: Element, ...files: readonly File[]): boolean {
  const dataTransfer = new DataTransfer();
  for (const file of files) dataTransfer.items.add(file);
  target.dispatchEvent(new DragEvent('dragover', { dataTransfer, bubbles: true, cancelable: true }));
  return !target.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
}
