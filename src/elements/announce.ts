import type { AnyRecord } from '../blocks/define.js';
import { schemaWith } from '../blocks/vocabulary.js';
import type { Article } from '../schema/generated/types.js';
import type { Finding } from '../schema/issues.js';
import { DEVELOPMENT } from './development.js';
import { readyEvent } from './events.js';
import type { Remark } from './explain/inspect.js';
import { isNew, seeAlso } from './report.js';

const isBlank = ({ headline, body }: Article) => headline.length + body.length === 0;

/** When a page has all that it shows: what only its developer needs does not take the line from a picture before. */
const isLoaded = ({ readyState, defaultView }: Document) =>
  readyState === 'complete' ? Promise.resolve() : new Promise((resolve) => { defaultView?.addEventListener('load', resolve, { once: true }); });

/** Tells the page that an article has been set and, unless someone cancels that, its developer what is not as it should be. */
export function announce(host: Element & { readonly issues: readonly Finding[] }, article: Article, blocks: readonly AnyRecord[]): void {
  const { issues } = host;
  const isDevelopment = DEVELOPMENT.isHere();
  if (!host.dispatchEvent(readyEvent({ article, issues })) || !(isDevelopment || isBlank(article))) return;
  const say = ({ words, anchor }: Remark) => { console.warn(`${words} ${seeAlso(anchor)}`); };
  void isLoaded(host.ownerDocument).then(() => import('./explain.js')).then(({ inspect }) => inspect(host, issues, { isDevelopment, schema: schemaWith(blocks), isNew })).then((remarks) => { remarks.forEach(say); }, () => undefined);
}
