import { DOCUMENT_BYTES } from '../../schema/bytes.js';
import type { ErrorDetail, Failure } from '../events.js';
import { askForGroups } from './groups-ahead.js';
import { askForHero } from './hero-ahead.js';
import type { Arrival, Attempt, begin, Outcome } from './remote.js';

/** How long, how often and how much: all in milliseconds and bytes. */
export const LOADING = { attempt: 10_000, total: 15_000, delays: [500, 2_000], retryAfter: 10_000 } as const;

/** Statuses after which trying again makes sense. */
const PASSING = new Set([408, 425, 429, 500, 502, 503, 504]);
const JSON_TYPE = /^(?:application|text)\/(?:[\w.+-]+\+)?json\b/i;

/** Why a document could not be loaded. */
class LoadError extends Error {
  constructor(
    readonly code: Failure,
    message: string,
    readonly status?: number,
    readonly wait?: number,
  ) {
    super(message);
  }
}

/** Reads a response as text, counting its bytes as they come. */
async function readBody(response: Response): Promise<string> {
  const max = DOCUMENT_BYTES;
  const declared = Number(response.headers.get('content-length') ?? 0);
  const tooLarge = () => new LoadError('too-large', `The document has more than ${String(max)} bytes. Split the article or remove data that is not text.`);
  if (declared > max) throw tooLarge();
  const decoder = new TextDecoder();
  const reader = response.body?.getReader();
  let text = '';
  let bytes = 0;
  for (let part = await reader?.read(); reader && part && !part.done; part = await reader.read()) {
    bytes += part.value.byteLength;
    if (bytes > max) {
      void reader.cancel();
      throw tooLarge();
    }
    text += decoder.decode(part.value, { stream: true });
  }
  return text + decoder.decode();
}

function checkResponse(response: Response, url: string, page: string): void {
  if (!response.ok) {
    const after = Number(response.headers.get('retry-after') ?? NaN) * 1_000;
    throw new LoadError('status', `The server answered ${String(response.status)}. Check the address in "src".`, response.status, Number.isFinite(after) ? after : undefined);
  }
  const type = response.headers.get('content-type') ?? '';
  const foreign = new URL(response.url || url).origin !== new URL(page).origin;
  const wrong = foreign ? !JSON_TYPE.test(type) : /html/i.test(type);
  if (wrong) throw new LoadError('not-json', `The server sent ${type === '' ? 'no content type' : `"${type.slice(0, 60)}"`} instead of JSON. Serve the article as application/json.`);
}

/** Waits for one response, for so many milliseconds, and judges it. */
async function judge({ response, controller }: Attempt, { url, host, signal }: Asked, time: number): Promise<Arrival> {
  const timeout = setTimeout(() => { controller.abort(); }, time);
  try {
    const answer = await response;
    checkResponse(answer, url, host.baseURI);
    const text = await readBody(answer);
    if (text.trim() === '') throw new LoadError('not-json', 'The server sent an empty document. Serve the article as JSON.');
    const arrival = { text, url: answer.url || url };
    askForGroups(text, host);
    askForHero(arrival, host);
    return arrival;
  } catch (error) {
    if (error instanceof LoadError || signal.aborted) throw error;
    if (controller.signal.aborted) throw new LoadError('timeout', `The server did not answer within ${String(Math.round(time / 1_000))} seconds.`);
    const offline = typeof navigator !== 'undefined' && !navigator.onLine;
    throw new LoadError(offline ? 'offline' : 'network', 'The request failed. Check the address in "src", the connection, and that the server allows requests from this page.');
  } finally {
    clearTimeout(timeout);
    // Whatever is still on its way of a document that was refused is not wanted.
    controller.abort();
  }
}

const mayPass = (error: LoadError) => error.code === 'network' || error.code === 'timeout' || (error.code === 'status' && PASSING.has(error.status ?? 0));

const pause = (milliseconds: number, signal: AbortSignal) =>
  new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => { clearTimeout(timer); resolve(); }, { once: true });
  });

/** A document that has been asked for. */
interface Asked {
  readonly url: string;
  /** The element that asks: the origin of its page alone may send JSON under another type. */
  readonly host: Element;
  /** Gives all of it up. */
  readonly signal: AbortSignal;
  /** The request that is under way. */
  readonly first: Attempt;
  /** Asks once more. */
  readonly begin: typeof begin;
}

/**
 * Waits for a document: ten seconds an attempt and fifteen in all, and up to two more attempts after failures that may pass. Never retries a wrong
 * address or bad JSON. What is given up is a failure too, of which nobody is told.
 */
export async function load(asked: Asked): Promise<Outcome> {
  const { url, signal, first, begin } = asked;
  const end = Date.now() + LOADING.total;
  for (let tries = 0; ; tries++) {
    try {
      return { arrival: await judge(tries === 0 ? first : begin(url, signal), asked, Math.min(LOADING.attempt, end - Date.now())) };
    } catch (error) {
      const reason = error instanceof LoadError ? error : new LoadError('network', String(error));
      const delay = mayPass(reason) ? LOADING.delays[tries] : undefined;
      const wait = delay === undefined ? Infinity : (reason.wait ?? delay * (1 + Math.random() / 4));
      if (signal.aborted || wait > LOADING.retryAfter || Date.now() + wait >= end) return { failure: detailOf(reason) };
      await pause(wait, signal);
    }
  }
}

const detailOf = ({ code, message, status }: LoadError): ErrorDetail => ({ code, message, ...(status === undefined ? {} : { status }) });
