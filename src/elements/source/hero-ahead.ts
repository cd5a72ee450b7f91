import type { Arrival } from './remote.js';

/** An address that what judges addresses would neither refuse nor change: of plain signs, on the site of the document or by https. */
const PLAIN = /^(?:https:\/\/(?:[a-z\d]+[.-])+[a-z]+\/|\/(?!\/)|(?:\.{1,2}\/)+)?[\w~-][\w./~?=&-]{0,1000}$/;

/** Documents of more UTF-16 units are read once only. */
const READ_TWICE = 100_000;

const own = (of: unknown, name: string): unknown => (Object.hasOwn(Object(of) as object, name) ? (of as Record<string, unknown>)[name] : undefined);

/** The address of the picture at the top of a document, where it is plain, and the only one that this can be; of JSON, before it is parsed. */
export function plainHero(document: unknown): string | undefined {
  const hero = own(document, 'hero') ?? own(document, 'image');
  const src = typeof hero === 'string' ? hero : own(hero, 'src');
  const isOpen = own(document, 'embargoedUntil') !== undefined || own(hero, 'srcset') !== undefined || own(hero, 'sources') !== undefined;
  const isPicture = (own(hero, 'type') ?? 'image') === 'image';
  return !isOpen && isPicture && typeof src === 'string' && PLAIN.test(src) ? src : undefined;
}

/** Asks for the picture at the top of the first document of an element, while what sets it is on its way. */
export function askForHero({ text, url }: Arrival, host: Element & { readonly imageRule?: unknown }): void {
  if (text.length > READ_TWICE || host.childElementCount > 0 || host.shadowRoot?.querySelector('article') || (host.imageRule ?? null) !== null) return;
  try {
    const src = plainHero(JSON.parse(text));
    if (src === undefined) return;
    const page = host.ownerDocument;
    page.head.append(Object.assign(page.createElement('link'), { rel: 'preload', as: 'image', fetchPriority: 'high', href: new URL(src, url).href }));
  } catch {
    // what reads the document tells what is wrong with it
  }
}
