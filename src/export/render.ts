import { lookAround } from '../base/own-only.js';
import { plainCopy } from '../base/plain-copy.js';
import { toChunks } from '../hosts/chunks.js';
import { inOneBlock, onItsOwnLine } from '../hosts/one-block.js';
import { toText } from '../hosts/string.js';
import { REGIONS, type Region } from '../schema/name.js';
import { outline } from '../templates/article.js';
import { usableOptions } from '../blocks/options.js';
import type { PageOptions } from './page/options.js';
import { pageAround } from './page/page.js';
import { around, contextOf, type RenderOptions } from './served.js';

const warn = (message: string): void => { console.warn(`galley: ${message}`); };

/**
 * An article as HTML text: the `<galley-article>` tag with everything that it shows. It is complete without script, and
 * the element takes it over as it stands. In Markdown it is one block of HTML.
 *
 * @param input an article from `parseArticle`, or anything that `parseArticle` takes
 */
export function renderToString(input: unknown, options: RenderOptions = {}): string {
  lookAround();
  const usable = usableOptions(options, warn);
  const context = contextOf(input, usable);
  const { before, after } = around(context, usable);
  return inOneBlock(before + toText(outline('article', context)) + after, before.length);
}

/**
 * A whole page with an article: what search engines and networks are told of it, the picture at the top asked for at once, style sheets, the script where it is
 * wanted, and the text of `renderToString`. It is complete without script. Never throws for data.
 *
 * @param input an article from `parseArticle`, or anything that `parseArticle` takes
 */
export function renderPage(input: unknown, options: PageOptions = {}): string {
  lookAround();
  const usable = usableOptions(options, warn);
  const context = contextOf(input, usable);
  const page = pageAround(context, usable);
  const { before, after } = around(context, usable);
  return page.before + before + inOneBlock(toText(outline('article', context))) + after + page.after;
}

/** What a region of an article is written with: all else is said by the tag around it. */
export type RegionOptions = Pick<RenderOptions, 'access' | 'baseUrl' | 'blocks' | 'imageRule' | 'level' | 'locate' | 'onIssue' | 'pageUrl' | 'prefix' | 'rules' | 'theme'>;

/**
 * Regions of an article as HTML text, each in its tag, to be placed anywhere in one `<galley-article>` of the page: they are complete without
 * script, and the elements take them over. The header leaves the credits out where there is a region `byline`. What is no list of regions is told, and gives none.
 */
export function renderRegions<Name extends Region>(input: unknown, regions: readonly Name[], options: RegionOptions = {}): Record<Name, string> {
  lookAround();
  const usable = usableOptions(options, warn);
  const wanted = regionsIn(regions);
  const context = contextOf(input, usable, wanted.includes('byline'));
  const texts = wanted.map((region) => {
    const tag = onItsOwnLine(`<galley-${region} class="galley-content">`);
    return [region, `${tag}${inOneBlock(toText(outline(region, context)))}</galley-${region}>`] as const;
  });
  return Object.fromEntries(texts) as Record<Name, string>;
}

/** The regions among what was asked for. */
function regionsIn(given: readonly Region[]): readonly Region[] {
  const { copy } = plainCopy(given);
  const wanted = Array.isArray(copy) ? copy.filter((each): each is Region => (REGIONS as readonly unknown[]).includes(each)) : [];
  if (!Array.isArray(copy) || wanted.length < copy.length) warn(`renderRegions takes a list of regions, and was given something else, which is left out. There are ${REGIONS.join(', ')}.`);
  return wanted;
}

export interface StreamOptions extends RenderOptions {
  /** HTML of the page that comes before the article, and after it. */
  readonly before?: string | undefined;
  readonly after?: string | undefined;
}

/** A program without the types of the DOM reads this too; where they are, this adds nothing. */
declare global {
  interface ReadableStream<R> {
    tee(): [ReadableStream<R>, ReadableStream<R>];
  }
}

/** As many characters are sent together: first about what stands above the text, so that it is seen at once. */
const FIRST_CHUNK = 512;
const CHUNK = 4096;
const MOST = 65_536;

/**
 * The text of `renderToString` as a stream of UTF-8, written block by block as fast as it is read. It is what `Response` takes on Node, in
 * workers and in Next; in Node it can be iterated too.
 * What goes wrong is an error of the stream.
 */
export function renderToStream(input: unknown, options: StreamOptions = {}): ReadableStream<Uint8Array> {
  lookAround();
  const chunks = streamed(input, usableOptions(options, warn));
  const encoder = new TextEncoder();
  return new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        const { done, value } = chunks.next();
        if (done) controller.close();
        else controller.enqueue(encoder.encode(value));
      },
      cancel() {
        chunks.return();
      },
    },
    { highWaterMark: 0 },
  );
}

/**
 * A text in pieces that end with a tag, of so many characters at most where no text alone is longer: less than 256 kB wait for a slow reader, for
 * the parser takes no longer text than `LIMITS.text`.
 */
function* inPieces(text: string): Generator<string, void, undefined> {
  for (let from = 0; from < text.length; ) {
    const last = text.length - from <= MOST ? text.length - 1 : text.lastIndexOf('>', from + MOST - 1);
    const next = last >= from ? last : text.indexOf('>', from + MOST);
    const end = next < 0 ? text.length : next + 1;
    yield text.slice(from, end);
    from = end;
  }
}

/** Pieces of text that end with a tag, so that none begins in the middle of a line. */
function* streamed(input: unknown, options: StreamOptions): Generator<string, void, undefined> {
  // again: this begins when a reader does
  lookAround();
  const context = contextOf(input, options);
  const { before, after } = around(context, options);
  let start = (options.before ?? '') + before;
  let text = '';
  let least = FIRST_CHUNK;
  for (const chunk of toChunks(outline('article', context))) {
    text += chunk;
    if (text.length < least || !text.endsWith('>')) continue;
    yield* inPieces(start + inOneBlock(text));
    [start, text, least] = ['', '', CHUNK];
  }
  yield* inPieces(start + inOneBlock(text) + after + (options.after ?? ''));
}
