import type { AnyRecord } from '../blocks/define.js';
import { blocksInUse } from '../blocks/in-use.js';
import type { Article } from '../schema/generated/types.js';
import type { Finding } from '../schema/issues.js';
import { DEVELOPMENT } from './development.js';
import { readyEvent } from './events.js';
import type { Remark } from './explain/inspect.js';
import { rendererNow } from './loader.js';
import { isNew, seeAlso } from './report.js';

const isBlank = ({ headline, body }: Article) => headline.length + body.length === 0;

/** Tells the page that an article has been set and, unless someone cancels that, its developer what is not as it should be. */
export function announce(host: Element & { readonly issues: readonly Finding[]; readonly blocks: readonly AnyRecord[] | undefined }, article: Article): void {
  const { issues, blocks = blocksInUse() } = host;
  const isDevelopment = DEVELOPMENT.isHere();
  if (!host.dispatchEvent(readyEvent({ article, issues })) || !(isDevelopment || isBlank(article))) return;
  const schema = rendererNow()?.schemaWith(blocks);
  const say = ({ words, anchor }: Remark) => { console.warn(`${words} ${seeAlso(anchor)}`); };
  void import('./explain.js').then(({ inspect }) => inspect(host, issues, { isDevelopment, schema, isNew })).then((remarks) => { remarks.forEach(say); }, () => undefined);
}
