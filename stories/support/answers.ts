type Answer = () => Promise<Response>;

/** What comes back for an address that the stories use: nothing, ever; or that there is no such document. */
export const never: Answer = () => new Promise(() => undefined);
export const notFound: Answer = () =>
  Promise.resolve(new Response('Not found', { status: 404, headers: { 'content-type': 'text/plain' } }));

/** A document. */
export const found =
  (data: unknown): Answer =>
  () =>
    Promise.resolve(Response.json(data));

/** One answer after the other; the last stays. */
export function inTurn(...list: readonly [Answer, ...Answer[]]): Answer {
  let asked = 0;
  return () => (list[Math.min(asked++, list.length - 1)] ?? list[0])();
}

/** Nothing comes, since there is no connection. */
export const noConnection: Answer = () => Promise.reject(new TypeError('Failed to fetch'));

/** Has the browser say that there is no connection; returns what undoes it. */
export function offline(): () => void {
  Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => false });
  return () => Reflect.deleteProperty(navigator, 'onLine');
}

const answers = new Map<string, Answer>();
let usualFetch: typeof fetch | undefined;

/**
 * Answers requests for one address, so that a story needs no network and always shows the same; all others pass. Returns what undoes
 * it. Several stories of a page of documentation may be shown, and undone, in any order.
 */
export function answerFor(address: string, answer: Answer): () => void {
  const { href } = new URL(address, document.baseURI);
  answers.set(href, answer);
  usualFetch ??= replaceFetch();
  return () => {
    answers.delete(href);
    if (answers.size > 0 || !usualFetch) return;
    globalThis.fetch = usualFetch;
    usualFetch = undefined;
  };
}

function replaceFetch(): typeof fetch {
  const usual = globalThis.fetch;
  globalThis.fetch = (input, init) => {
    const { url } = input instanceof Request ? input : new Request(input);
    return answers.get(url)?.() ?? usual(input, init);
  };
  return usual;
}
