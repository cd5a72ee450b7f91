/**
 * The positions, in ascending order, of a longest strictly rising choice of `numbers` (not necessarily side by side).
 * Negative numbers are left out. O(n log n), by patience sorting.
 */
export function longestRising(numbers: readonly number[]): number[] {
  const ends: number[] = [];
  const previous: number[] = [];
  numbers.forEach((number, position) => {
    if (number < 0) return;
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((numbers[ends[middle] as number] as number) < number) low = middle + 1;
      else high = middle;
    }
    previous[position] = low > 0 ? (ends[low - 1] as number) : -1;
    ends[low] = position;
  });
  const chosen: number[] = [];
  for (let position = ends.at(-1) ?? -1; position >= 0; position = previous[position] as number) chosen.push(position);
  return chosen.reverse();
}
