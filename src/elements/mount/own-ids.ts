import { COLUMN } from '../../templates/column.js';
import { isNew } from '../report.js';
import { MARK, pageOf, prefixOf } from '../tags.js';
import { oursIn } from './ours.js';

/** Attributes that name other elements by their ids. */
const NAMING = ['for', 'headers', 'list', 'form', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-owns', 'aria-details', 'aria-flowto', 'aria-activedescendant', 'aria-errormessage'];

/** The elements under a wrapper that are ours: not what a page has put between the blocks. */
function ours(wrapper: Element): readonly Element[] {
  const column = wrapper.querySelector(`:scope > .${COLUMN}`);
  return [wrapper, ...(column ? oursIn(column) : []).flatMap((block) => [block, ...block.querySelectorAll('*')])];
}

/** Whether anything else on the page leads, or belongs, to one of these elements. */
function isNamedElsewhere(document: Document, wrappers: readonly Element[], named: ReadonlySet<Element>): boolean {
  const leadsHere = (id: string) => named.has(document.getElementById(id) as Element);
  const selector = ['a[href*="#"]', 'area[href*="#"]', ...NAMING.map((name) => `[${name}]`)].join();
  for (const element of document.querySelectorAll(selector)) {
    if (wrappers.some((wrapper) => wrapper.contains(element))) continue;
    const ids = NAMING.flatMap((name) => element.getAttribute(name)?.split(/\s+/) ?? []);
    const [, hash] = element.getAttribute('href')?.split('#') ?? [];
    if (hash !== undefined) ids.push(hash, safelyDecoded(hash));
    if (ids.some(leadsHere)) return true;
  }
  return false;
}

function safelyDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * Gives an article that a server has set the ids of its own that another article of the page has already: all that begin with its prefix, and
 * what names them. Nothing is changed where something outside of it leads to one of them: then the page is told once.
 */
export function giveOwnIds(host: Element, served: readonly HTMLElement[], from: string, to: string): void {
  const wrappers = served.filter((wrapper) => prefixOf(wrapper) === from);
  const elements = wrappers.flatMap(ours);
  const named = elements.filter(({ id }) => id.startsWith(from));
  if (isNamedElsewhere(host.ownerDocument, wrappers, new Set(named))) {
    if (isNew(host, 'ids')) console.warn(`<${host.localName}>: ids here begin with "${from}", as those of another article on this page do, and something outside leads to one of them. Give each article a "prefix" of its own in renderToString.`);
    return;
  }
  const page = pageOf(wrappers[0]);
  const renamed = (id: string) => (id.startsWith(from) ? to + id.slice(from.length) : id);
  for (const element of named) element.id = renamed(element.id);
  for (const element of elements) {
    const href = element.getAttribute('href');
    if (href?.startsWith(`${page}#${from}`)) element.setAttribute('href', `${page}#${renamed(href.slice(page.length + 1))}`);
    for (const name of NAMING) {
      const value = element.getAttribute(name);
      if (value !== null) element.setAttribute(name, value.split(' ').map(renamed).join(' '));
    }
  }
  for (const wrapper of wrappers) wrapper.setAttribute(MARK, `1 ${to}${page === '' ? '' : ` ${page}`}`);
}
