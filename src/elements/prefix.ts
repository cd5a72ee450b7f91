import { DEFAULT_PREFIX } from '../templates/context.js';

/** Who uses which beginning of ids, for each document. */
const claims = new WeakMap<Document, Map<string, WeakRef<object>>>();

const claimsOf = (document: Document) => {
  const known = claims.get(document) ?? new Map<string, WeakRef<object>>();
  claims.set(document, known);
  return known;
};

/**
 * A beginning for the ids of an article that no other article of the document uses: `galley-`, then `galley-2-` and so on.
 * Markup that is there already keeps the one it has.
 */
export function claimPrefix(owner: object, document: Document, written?: string): string {
  const known = claimsOf(document);
  const isFree = (prefix: string) => {
    const other = known.get(prefix)?.deref();
    return other === undefined || other === owner;
  };
  let prefix = written ?? DEFAULT_PREFIX;
  for (let count = 2; written === undefined && !isFree(prefix); count++) prefix = `${DEFAULT_PREFIX}${String(count)}-`;
  known.set(prefix, new WeakRef(owner));
  return prefix;
}

/** Gives a beginning of ids back, once its article has left the document. */
export function releasePrefix(owner: object, document: Document, prefix: string): void {
  const known = claimsOf(document);
  if (known.get(prefix)?.deref() === owner) known.delete(prefix);
}
