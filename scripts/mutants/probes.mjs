/** The source with a probe before each of these expressions: `globalThis.comeBy(id)` says that it was evaluated. Expressions may stand in each other. */
export function withProbes(source, mutants) {
  const insertions = mutants.flatMap(({ id, around: [start, end] }) => [
    { at: start, size: end - start, opens: true, text: `(globalThis.comeBy?.(${id}), ` },
    { at: end, size: end - start, opens: false, text: ')' },
  ]);
  // at one place what closes comes before what opens, and of two that open there the longer one first
  insertions.sort((a, b) => a.at - b.at || Number(a.opens) - Number(b.opens) || (a.opens ? b.size - a.size : a.size - b.size));
  let [text, from] = ['', 0];
  for (const { at, text: inserted } of insertions) {
    text += source.slice(from, at) + inserted;
    from = at;
  }
  return text + source.slice(from);
}
