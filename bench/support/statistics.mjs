/** The value below which the given share (0 to 1) of the numbers lies. */
export function quantile(numbers, share) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const low = Math.floor(at);
  const high = Math.ceil(at);
  return sorted[low] + (sorted[high] - sorted[low]) * (at - low);
}

export const median = (numbers) => quantile(numbers, 0.5);

/** Median and quartiles. */
export const spread = (numbers) => ({ median: median(numbers), low: quantile(numbers, 0.25), high: quantile(numbers, 0.75) });
