/**
 * What a run of `npm run test:pictures` is about: the shots with one of the words in their name, and the kept pictures that no shot takes any
 * more, of those with one of the words in theirs. Without words, all of them.
 */
export function choosePictures(shots, files, words) {
  const isMeant = (name) => words.length === 0 || words.some((word) => name.includes(word));
  const taken = new Set(shots.map(({ name }) => name));
  const kept = files.filter((file) => file.endsWith('.webp')).map((file) => file.slice(0, -'.webp'.length));
  return { chosen: shots.filter(({ name }) => isMeant(name)), stray: kept.filter((name) => !taken.has(name) && isMeant(name)) };
}
