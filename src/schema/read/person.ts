import type { Draft, Reading } from './reading.js';

/** A byline that begins as sentences do, in the languages of many newsrooms. */
const BEGINS = /^(?:(?:words|text|story|reporting|report|written|photographs?) )?(?:by|von|por|par)[: ]\s*(?=\S)/i;
const BETWEEN = /\s+(?:and|und|y|et|e|og|och|en|و)\s+|\s*[,;&،/]\s*/i;
const isFullName = (name: string) => /^\p{L}\S*(?:\s+\S+)+$/u.test(name) && !/^\p{Ll}/u.test(name);

/** Notes what a name holds besides the name of one person. The text is printed as it stands. */
export function noteName(person: Draft, reading: Reading): void {
  const name = person['name'];
  if (typeof name !== 'string' || name.length > 200 || (person['type'] !== undefined && person['type'] !== 'person')) return;
  const alone = name.replace(BEGINS, '');
  const names = alone.split(BETWEEN).filter((each) => each !== '');
  if (names.length > 1 && names.every(isFullName)) reading.issue('several-names', { found: `"${name}"`, detail: names.map((each) => `"${each}"`).join(', ') });
  else if (alone !== name) reading.issue('byline-in-name', { found: `"${name}"`, detail: alone });
}
