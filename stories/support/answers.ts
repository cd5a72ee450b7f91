type Answer = () => Promise<Response>;

/** What comes back for an address that the stories use: nothing, ever; or that there is no such document. */
export const never: Answer = () => new Promise(() => undefined);
export const notFound: Answer = () =>
  Promise.resolve(new Response('Not found', { status: 404, headers: { 'content-type': 'text/plain' } }));

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
