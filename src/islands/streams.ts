import { loaderFor } from '../schema/media-loaders.js';

const HLS = 'application/vnd.apple.mpegurl';
let isTold = false;

/** The media type of a file, without its parameters; that of a stream of HLS goes by several names. */
function typeOf({ type, src }: HTMLSourceElement): string {
  const said = (type.split(';')[0] ?? '').trim().toLowerCase();
  return /mpegurl$/.test(said) || (said === '' && /\.m3u8(?:$|\?)/.test(src)) ? HLS : said;
}

/** A player for the first of some files that a loader of the page plays, and what ends it; undefined where there is none, of which the console is told once. */
export function play(media: HTMLMediaElement, sources: readonly HTMLSourceElement[]): { readonly own: HTMLMediaElement; readonly stop: () => Promise<void> } | undefined {
  for (const source of sources) {
    const loader = loaderFor(typeOf(source));
    if (!loader) continue;
    const own = media.cloneNode(true) as HTMLMediaElement;
    own.removeAttribute('id');
    own.setAttribute('part', 'player');
    for (const each of own.querySelectorAll('source')) each.remove();
    const stopping = Promise.resolve(loader(own, source.src));
    return { own, stop: async () => { (await stopping)?.(); } };
  }
  if (!isTold) console.warn(`No browser file of this film or recording: ${sources.map(typeOf).join(', ')}. For HLS, npm i hls.js, and give it to useMedia of galley/blocks: docs/embedding.md has the code.`);
  isTold = true;
  return undefined;
}
