import { isNameable, reach } from './links.js';
import { addressOf } from './route.js';
import { ARTICLE_TAG, MARK, prefixOf } from './tags.js';

/** The names in the part of an address after `#`, as written and as meant. */
function namesIn(hash: string): readonly string[] {
  const name = hash.slice(1);
  try {
    return [...new Set([name, decodeURIComponent(name)])];
  } catch {
    return [name];
  }
}

/** The nodes in which an article stands: one, or that of each region. */
function wrappersOf(host: HTMLElement): readonly HTMLElement[] {
  const all = [...(host.shadowRoot ?? host).querySelectorAll<HTMLElement>(`[${MARK}]`)];
  return host.shadowRoot ? all : all.filter((wrapper) => wrapper.closest(ARTICLE_TAG) === host);
}

/** The part of an article that the address names, by its id or by the name that the article gives it; unless something else on the page has that name. */
export function partNamed(host: HTMLElement, hash: string): HTMLElement | undefined {
  const { ownerDocument: document } = host;
  const names = namesIn(hash).filter((name) => name !== '');
  const elsewhere = names.map((name) => document.getElementById(name) ?? document.getElementsByName(name)[0]).find((node) => node !== undefined);
  for (const wrapper of wrappersOf(host)) {
    const ids = names.flatMap((name) => [name, `${prefixOf(wrapper) ?? ''}${name}`]);
    const found = ids.map((id) => wrapper.querySelector<HTMLElement>(`[id="${CSS.escape(id)}"]`)).find((node) => node !== null);
    if (found && (elsewhere === undefined || elsewhere === found)) return found;
  }
  return undefined;
}

/**
 * Goes to a part of an article. Where the platform knows its id and no router keeps notes in the history, the address comes to name it and the
 * platform goes there; the history is none the longer.
 */
export function goTo(part: HTMLElement, { location, history }: Window): void {
  const isKnown = part.ownerDocument.getElementById(part.id) === part;
  if (isKnown && isNameable(location) && history.state === null) location.replace(`${addressOf(location.href)}#${part.id}`);
  else reach(part);
}
