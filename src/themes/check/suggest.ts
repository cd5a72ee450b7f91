import { closest } from '../../schema/closest.js';

const PREFIX = '--galley-';

/** The words of a name, in the order of the alphabet: people write `headline-weight` for `weight-headline`. */
const sorted = (name: string) => name.slice(PREFIX.length).split('-').sort().join('-');

/** The known token that was most likely meant, or undefined where none is near. */
export function nearest(name: string, known: readonly string[]): string | undefined {
  const byWords = new Map(known.map((each) => [sorted(each), each]));
  const words = sorted(name);
  if (byWords.has(words)) return byWords.get(words);
  const spelt = closest(
    name.slice(PREFIX.length),
    known.map((each) => each.slice(PREFIX.length)),
  );
  return spelt === '' ? byWords.get(closest(words, byWords.keys())) : `${PREFIX}${spelt}`;
}
