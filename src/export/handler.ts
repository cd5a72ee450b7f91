import { VERSION } from './handler/version.js';
import { only } from '../base/own-only.js';
import { isEmbargoed } from '../rules/embargo.js';
import { readRules, type PublisherRules } from '../rules/options.js';
import { NAME } from '../schema/name.js';
import { blocksInUse } from '../blocks/in-use.js';
import { parseArticle } from '../blocks/parse-article.js';
import type { Article } from '../schema/generated/types.js';
import { LIMITS } from '../schema/limits.js';
import type { PageOptions } from './page/options.js';
import { tellHost } from './tell.js';
import { formatOfAccept, formatOfPath, FORMATS, type Format } from './handler/formats.js';
import { Refusal } from './handler/refusal.js';
import { fetchSource, textOf } from './handler/source.js';

export interface HandlerOptions extends Omit<PageOptions, 'access' | 'baseUrl' | 'locate' | 'nonce' | 'rules'> {
  /**
   * From where articles may be fetched: addresses that begin with one of these, each an origin (`https://delta.example/`) or a path that ends with `/`. Only https, and no
   * private address. Default: none, and articles come in the body of a request.
   */
  readonly allow?: readonly string[] | undefined;
  /** The address of the article's JSON for the address of a request, without what asks for a format at its end. Default: its parameter `url`. */
  readonly locate?: ((url: URL) => string | undefined) | undefined;
  /** Who may read all of an article: asked for each request, whose answers are then not kept by caches between. Default: nobody, and what stands behind a gate stays there. */
  readonly access?: ((request: Request) => 'full' | 'preview' | Promise<'full' | 'preview'>) | undefined;
  /** What fetches. Default: the platform's `fetch`. */
  readonly fetch?: ((url: string, init: RequestInit) => Promise<Response>) | undefined;
  /** Most bytes of a document. Default, and most: 5 MiB. */
  readonly maxBytes?: number | undefined;
  /** Milliseconds that fetching an article takes at most. Default: 10,000. */
  readonly timeout?: number | undefined;
  /** The publisher's rules. An article under embargo is not there (404), unless `embargoed` says that it does not matter; `now` is the time of each request by itself. */
  readonly rules?: PublisherRules | undefined;
  /** Seconds for which caches may keep an answer. Default: 60. */
  readonly maxAge?: number | undefined;
}

/** Answers a request. */
export type Handler = (request: Request) => Promise<Response>;

const TIMEOUT = 10_000;
const MAX_AGE = 60;
const METHODS = ['GET', 'HEAD', 'POST'];

/**
 * A function from Request to Response: an article as a page, Markdown, text, JSON-LD or JSON, by the end of the path (`.md`) or by `Accept`. It never
 * rejects: what is wrong is a status with a sentence.
 */
export function createHandler(options: HandlerOptions = {}): Handler {
  return async (request) => {
    try {
      return await answer(request, options);
    } catch (error) {
      const refusal = error instanceof Refusal ? error : new Refusal(500, 'The article could not be written.');
      if (!(error instanceof Refusal)) console.error(error);
      return new Response(`${refusal.message}\n`, { status: refusal.status, headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store', 'x-content-type-options': 'nosniff', vary: 'Accept', ...refusal.headers } });
    }
  };
}

async function answer(request: Request, options: HandlerOptions): Promise<Response> {
  if (!METHODS.includes(request.method)) throw new Refusal(405, `This address takes ${METHODS.join(', ')}.`, { allow: METHODS.join(', ') });
  const url = new URL(request.url);
  const byPath = formatOfPath(url.pathname);
  const format = byPath ?? formatOfAccept(request.headers.get('accept'));
  if (format === undefined) throw new Refusal(406, `An article can be had as ${FORMATS.map(({ type }) => type).join(', ')}.`);
  if (byPath !== undefined) url.pathname = url.pathname.slice(0, -byPath.extension.length);
  const article = await articleOf(request, url, options);
  const access = options.access === undefined ? 'preview' : (await options.access(request)) === 'full' ? 'full' : 'preview';
  return written(request, format, format.write(article, { ...options, access, locate: false, rules: { ...rulesOf(options), embargoed: true } }), options);
}

const rulesOf = ({ rules }: HandlerOptions): PublisherRules => readRules(rules) ?? only({});

async function articleOf(request: Request, url: URL, options: HandlerOptions): Promise<Article> {
  const { allow = [], locate = (each: URL) => each.searchParams.get('url') ?? undefined, timeout = TIMEOUT, blocks = blocksInUse(), imageRule, onIssue } = options;
  const maxBytes = Math.min(options.maxBytes ?? LIMITS.bytes, LIMITS.bytes);
  const isPosted = request.method === 'POST';
  const address = isPosted ? undefined : locate(url);
  if (!isPosted && address === undefined) throw new Refusal(400, 'Which article? Give the address of its JSON as "url", or send it with POST.');
  const source = address === undefined
    ? { text: await textOf(request, maxBytes, 413), url: undefined }
    : await fetchSource(address, { allow, fetch: options.fetch ?? ((...given) => globalThis.fetch(...given)), maxBytes, timeout });
  const { article, issues } = parseArticle(source.text, { baseUrl: source.url, blocks, imageRule });
  if (onIssue) for (const issue of issues) tellHost(onIssue, issue, article);
  const fatal = issues.find(({ severity }) => severity === 'fatal');
  if (fatal !== undefined) throw new Refusal(isPosted ? 422 : 502, `This is no article: ${fatal.message}`);
  const { embargoed, now = Date.now() } = rulesOf(options);
  if (embargoed !== true && isEmbargoed(article, now)) throw new Refusal(404, 'There is no article at this address.');
  return article;
}

async function written(request: Request, { type }: Format, body: string, { access, maxAge = MAX_AGE }: HandlerOptions): Promise<Response> {
  const bytes = new TextEncoder().encode(body);
  const etag = `"${NAME}-${VERSION}-${await digestOf(bytes)}"`;
  const cache = request.method === 'POST' ? 'no-store' : access === undefined ? `public, max-age=${String(maxAge)}` : 'private, no-cache';
  const headers = { etag, vary: 'Accept', 'cache-control': cache, 'x-content-type-options': 'nosniff' };
  const known = request.headers.get('if-none-match')?.split(',').map((each) => each.trim().replace(/^W\//, '')) ?? [];
  if (request.method !== 'POST' && (known.includes(etag) || known.includes('*'))) return new Response(null, { status: 304, headers });
  return new Response(request.method === 'HEAD' ? null : bytes, { headers: { ...headers, 'content-type': `${type}; charset=utf-8`, 'content-length': String(bytes.byteLength) } });
}

/** The first half of a SHA-256, in hexadecimal. */
async function digestOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return [...new Uint8Array(digest).slice(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
