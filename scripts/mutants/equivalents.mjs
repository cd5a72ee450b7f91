/**
 * Changes that no test can notice, for the code does the same with them: `was` is the whole expression in which the change is made, `becomes` what the changed
 * part of it becomes. `npm run test:mutants` leaves them out, and says which of these stand for nothing any more.
 */
export const equivalents = [
  same('schema/closest.ts', 'Math.abs(a.length - b.length) >= cap', ['false', '>'], 'two words are as far apart as their lengths at least: the long way finds as much'),
  same('schema/input/source.ts', 'text.length * 3 <= max', ['false', '<'], 'no sign has more than three bytes a unit: to count them finds no more'),
  same('schema/parse.ts', 'known - 1', ['+'], 'there are no upgrades yet from which one could be left out'),
  same('hosts/compile.ts', 'programs.set(result.strings, program)', ['undefined'], 'what is made again for each result is the same'),
  same('i18n/text-script.ts', 'codePoint > 0xffff', ['false'], 'the second half of a sign is no letter by itself'),
  same('i18n/text-script.ts', 'text.codePointAt(at) ?? 0', ['text.codePointAt(at)'], 'there is a sign at each place of a text'),
  same('i18n/text-script.ts', 'counts.get(best) ?? 0', ['counts.get(best)'], 'what is best has been counted'),
  same('i18n/text-script.ts', "textScriptOf(text) ?? 'Latn'", ['textScriptOf(text)'], 'no script is none that is read from right to left'),
].flat();

function same(file, was, changes, why) {
  return changes.map((becomes) => ({ file: `src/${file}`, was, becomes, why }));
}

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
