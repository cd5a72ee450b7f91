/** The known word closest to a mistyped one, or nothing when none is near (at most two letters apart). */
export function closest(word: string, known: Iterable<string>): string {
  let best = '';
  let least = 3;
  const plain = word.toLowerCase().replace(/[\s_-]/g, '');
  if (word.length > 40) return '';
  for (const candidate of known) {
    const other = candidate.toLowerCase().replace(/-/g, '');
    const distance = plain === other ? 0 : editDistance(plain, other, least);
    if (distance < least && distance < other.length / 2) [best, least] = [candidate, distance];
  }
  return best;
}

function editDistance(a: string, b: string, cap: number): number {
  if (Math.abs(a.length - b.length) >= cap) return cap;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? cap;
}
