import 'galley/define';
import type { ArticleInput } from 'galley';
import type { GalleyArticle } from 'galley/article';
import { pause } from './wait.js';

export { pause, until } from './wait.js';

// A page keeps 250 requests in mind by itself, and the modules of a test are nearly as many: those that come later would not be seen.
performance.setResourceTimingBufferSize(10_000);

/** A short article in English. */
export const story = (headline: string, fields: Partial<ArticleInput> = {}): ArticleInput => ({
  headline,
  inLanguage: 'en',
  author: 'Mira Sol',
  datePublished: '2026-03-02',
  body: [`${headline}, first paragraph.`, { type: 'heading', level: 2, children: 'A part' }, `${headline}, last paragraph.`],
  ...fields,
});

/** A place in the page for one test; `clear` empties it. */
export const stage = {
  node: undefined as HTMLElement | undefined,
  get main(): HTMLElement {
    stage.node ??= document.body.appendChild(document.createElement('main'));
    return stage.node;
  },
  clear(): void {
    stage.node?.remove();
    stage.node = undefined;
  },
  /** Puts markup on the stage, as the HTML parser makes it, and returns the first element that a selector finds. */
  set<Found extends HTMLElement = GalleyArticle>(markup: string, selector = 'galley-article'): Found {
    const range = document.createRange();
    range.selectNodeContents(stage.main);
    stage.main.replaceChildren(range.createContextualFragment(markup));
    return find<Found>(stage.main, selector);
  },
};

/** The one element of a selector. */
export function find<Found extends Element = HTMLElement>(root: ParentNode, selector: string): Found {
  const found = root.querySelector<Found>(selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
}

export const make = (fields: Partial<GalleyArticle> = {}): GalleyArticle => Object.assign(document.createElement('galley-article'), fields);

/** Puts an element with this article on the stage and waits until it shows it. */
export async function show(article: GalleyArticle['article'], fields: Partial<GalleyArticle> = {}): Promise<GalleyArticle> {
  const element = make({ article, ...fields });
  stage.main.append(element);
  await settled(element);
  return element;
}

/** Waits until an element, and the regions in it, have nothing more to do. */
export async function settled(element: Element): Promise<void> {
  const waiting = [element, ...element.querySelectorAll('galley-header, galley-byline, galley-hero, galley-body')];
  for (let round = 0; round < 3; round++) {
    for (const each of waiting) await (each as Partial<GalleyArticle>).updateComplete;
    await pause();
  }
}

/** The events of a type that reach the document from now on. */
export function listen<Type extends 'galley-ready' | 'galley-error'>(type: Type): HTMLElementEventMap[Type][] {
  const seen: HTMLElementEventMap[Type][] = [];
  const listener = (event: Event) => seen.push(event as HTMLElementEventMap[Type]);
  document.addEventListener(type, listener);
  cleaning.push(() => document.removeEventListener(type, listener));
  return seen;
}

const cleaning: (() => void)[] = [];

/** Sets back what tests have replaced and listened to. For `afterEach`. */
export function cleanUp(): void {
  for (const clean of cleaning.splice(0)) clean();
  stage.clear();
}

/** Replaces a property until `cleanUp`. */
export function replace<Owner extends object, Key extends keyof Owner>(owner: Owner, key: Key, value: Owner[Key]): void {
  const own = Object.getOwnPropertyDescriptor(owner, key);
  Object.defineProperty(owner, key, { configurable: true, writable: true, value });
  cleaning.push(() => {
    if (own) Object.defineProperty(owner, key, own);
    else Reflect.deleteProperty(owner, key);
  });
}

/** All changes of children, text and attributes under a node from now on; `take` returns those since the last time. */
export function watch(node: Node): { take(): MutationRecord[] } {
  const all: MutationRecord[] = [];
  const keep = new MutationObserver((records) => all.push(...records));
  keep.observe(node, { childList: true, subtree: true, characterData: true, attributes: true });
  cleaning.push(() => keep.disconnect());
  return { take: () => [...all.splice(0), ...keep.takeRecords()] };
}

/** What `answers` makes of a request; it may take its time, and is told when the request is given up. */
export type Answer = (url: string, signal: AbortSignal) => Promise<Response> | Response;

/** Answers requests until `cleanUp`; returns those that were made. */
export function answer(answers: Answer): { readonly url: string; readonly signal: AbortSignal }[] {
  const requests: { url: string; signal: AbortSignal }[] = [];
  replace(window, 'fetch', ((input: string, options?: RequestInit) => {
    const signal = options?.signal ?? new AbortController().signal;
    requests.push({ url: input, signal });
    return new Promise<Response>((resolve, reject) => {
      signal.addEventListener('abort', () => reject(new DOMException('given up', 'AbortError')));
      Promise.resolve(answers(input, signal)).then(resolve, reject);
    });
  }) as typeof fetch);
  return requests;
}

/** A response with an article as JSON. */
export const json = (value: unknown, init: ResponseInit = {}): Response =>
  new Response(typeof value === 'string' ? value : JSON.stringify(value), { headers: { 'content-type': 'application/json' }, ...init });

/** The address at which the fault server answers with this JSON. */
export const served = (value: unknown, more = ''): string => `/fault/ok?body=${encodeURIComponent(JSON.stringify(value))}${more}`;
