import type { ShownPart } from './shown-parts.js';

/** The parts as lists within each other by their levels, and notes the link to each. A level that is left out makes no list. */
export function listOf(parts: readonly ShownPart[], page: string, links: Map<ShownPart, HTMLAnchorElement>): HTMLElement {
  const list = make('ol', 'list');
  /** The parts that are open, from the outermost, each with its item. */
  const open: { readonly level: number; readonly item: HTMLElement }[] = [];
  for (const part of parts) {
    while ((open.at(-1)?.level ?? 0) >= part.level) open.pop();
    const item = document.createElement('li');
    const link = make('a', 'link');
    link.href = `${page}#${encodeURIComponent(part.node.id)}`;
    link.textContent = part.title;
    if (part.lang !== '') link.lang = part.lang;
    link.dir = part.dir === '' ? 'auto' : part.dir;
    links.set(part, link);
    item.append(link);
    listIn(open.at(-1)?.item, list).append(item);
    open.push({ level: part.level, item });
  }
  return list;
}

/** The list of the parts of a part, which is made with the first of them. */
function listIn(item: HTMLElement | undefined, outermost: HTMLElement): HTMLElement {
  if (!item) return outermost;
  const known = item.querySelector<HTMLElement>(':scope > ol');
  if (known) return known;
  const list = make('ol', 'list');
  item.append(list);
  return list;
}

function make<Tag extends 'ol' | 'a'>(tag: Tag, part: string): HTMLElementTagNameMap[Tag] {
  const node = document.createElement(tag);
  node.setAttribute('part', part);
  return node;
}
