import { judge } from './address.js';
import { Refusal } from './refusal.js';

/** How articles are fetched. */
export interface SourceRules {
  readonly allow: readonly string[];
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** Most bytes of a document. */
  readonly maxBytes: number;
  /** Milliseconds that fetching takes at most, with all redirects. */
  readonly timeout: number;
}

const MOST_REDIRECTS = 3;

/** The JSON text at an address. @throws {Refusal} with the status that says why there is none */
export async function fetchSource(address: string, rules: SourceRules): Promise<{ readonly text: string; readonly url: string }> {
  const aborting = new AbortController();
  const { signal } = aborting;
  const timer = setTimeout(() => { aborting.abort(); }, rules.timeout);
  try {
    return await within(signal, follow(judge(address, rules.allow), rules, signal));
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw signal.aborted ? new Refusal(504, 'The source of the article did not answer in time. Try again later.') : new Refusal(502, 'The source of the article cannot be reached. Try again later.');
  } finally {
    clearTimeout(timer);
  }
}

async function follow(first: URL, rules: SourceRules, signal: AbortSignal): Promise<{ readonly text: string; readonly url: string }> {
  let url = first;
  for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
    const response = await rules.fetch(url.href, { redirect: 'manual', signal, headers: { accept: 'application/json' } });
    const next = response.status >= 300 && response.status < 400 ? response.headers.get('location') : null;
    if (next !== null) {
      await response.body?.cancel();
      url = judge(next, rules.allow, url.href);
      continue;
    }
    if (response.status === 404 || response.status === 410) throw new Refusal(404, 'There is no article at this address.');
    if (!response.ok) throw new Refusal(502, `The source of the article answered with ${String(response.status)}.`);
    return { text: await textOf(response, rules.maxBytes, 502), url: url.href };
  }
  throw new Refusal(502, `The source of the article leads on more than ${String(MOST_REDIRECTS)} times.`);
}

/** The promise, or what the signal says where that comes first: a source may not heed it. */
function within<Value>(signal: AbortSignal, promise: Promise<Value>): Promise<Value> {
  return Promise.race([
    promise,
    new Promise<never>((_, reject) => {
      signal.addEventListener('abort', () => { reject(new Error('late')); }, { once: true });
    }),
  ]);
}

/** The text of a body, counted while it comes. @throws {Refusal} with `status` where it is too long */
export async function textOf(message: Request | Response, maxBytes: number, status: number): Promise<string> {
  const tooLarge = () => new Refusal(status, `The document has more than ${String(maxBytes)} bytes. Split the article, or take out what is no text.`);
  if (Number(message.headers.get('content-length') ?? 0) > maxBytes) throw tooLarge();
  const reader = (message.body as ReadableStream<Uint8Array> | null)?.getReader();
  if (reader === undefined) return '';
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    bytes += chunk.value.byteLength;
    if (bytes > maxBytes) {
      await reader.cancel();
      throw tooLarge();
    }
    text += decoder.decode(chunk.value, { stream: true });
  }
  return text + decoder.decode();
}
