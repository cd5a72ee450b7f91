/**
 * Changes that no test can notice, for the code does the same with them: `was` is the whole expression in which the change is made, `becomes` what the changed
 * part of it becomes. `npm run test:mutants` leaves them out, and says which of these stand for nothing any more.
 */
export const equivalents = [];

/** Splits changes into those that count and those that are known to be none; `unused` are the entries of the list above that are none of them. */
export function withoutEquivalents(changes, textOf) {
  const unused = new Set(equivalents);
  const counted = changes.filter((change) => {
    const known = equivalents.filter(({ file, was, becomes }) => file === change.file && becomes === change.becomes && was === textOf(change));
    for (const each of known) unused.delete(each);
    return known.length === 0;
  });
  return { counted, unused: [...unused] };
}
