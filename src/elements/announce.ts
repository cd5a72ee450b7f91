import type { Article } from '../schema/generated/types.js';
import type { Finding } from '../schema/issues.js';
import { readyEvent } from './events.js';
import type { Remark } from './explain/inspect.js';
import { isNew, seeAlso } from './report.js';

/** Where a page is under development: a server, or a file, on the developer's own machine. */
const isDevelopment = () => location.protocol === 'file:' || /(?:^|\.)localhost$|^127\.|^\[::1\]$/.test(location.hostname);

const isBlank = ({ headline, body }: Article) => headline.length + body.length === 0;

/** Tells the page that an article has been set and, unless someone cancels that, its developer what is not as it should be. */
export function announce(host: Element & { readonly issues: readonly Finding[] }, article: Article): void {
  const { issues } = host;
  if (!host.dispatchEvent(readyEvent({ article, issues })) || !(isDevelopment() || isBlank(article))) return;
  const say = ({ words, anchor }: Remark) => { console.warn(`${words} ${seeAlso(anchor)}`); };
  void import('./explain.js').then(({ inspect }) => { inspect(host, issues, isNew).forEach(say); }, () => undefined);
}
