import { DEVELOPMENT } from './development.js';
import { TROUBLESHOOTING } from './documentation.js';
import { errorEvent, type ErrorDetail } from './events.js';

/** What has been said of each element. */
const said = new WeakMap<Element, Set<string>>();

/** Whether this is said of an element for the first time. */
export function isNew(host: Element, kind: string): boolean {
  const kinds = said.get(host) ?? new Set<string>();
  said.set(host, kinds);
  return !kinds.has(kind) && kinds.add(kind).has(kind);
}

/** The end of every message on the console. */
export const seeAlso = (anchor: string): string => `See ${TROUBLESHOOTING}#${anchor}`;

/**
 * Tells the page of a failure and, unless someone cancels that, the console: each kind once for an element. What there is to advise is
 * loaded for it; where that does not arrive, the message is said without.
 */
export function report(host: Element, detail: ErrorDetail): void {
  const { code, message, issue, status, cause } = detail;
  if (!host.dispatchEvent(errorEvent(detail)) || !isNew(host, `${code} ${String(issue ?? status ?? message)}`)) return;
  const say = (words: string) => { console.error(`${words} ${seeAlso(code)}`, ...(cause === undefined ? [] : [cause])); };
  void import('./explain.js').then(({ explain }) => explain(host, detail, DEVELOPMENT.isHere())).catch(() => `<${host.localName}>: ${message}`).then(say);
}
