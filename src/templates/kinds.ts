/** A kind as part of a class name. Reader modes cut away what has "sponsor" in its class, and with it what must be said. */
export function kindName(kind: string): string {
  return kind === 'sponsored' ? 'paid' : kind;
}
