/** How long something within a test may take to come about, in milliseconds: `wait` of `scripts/limits.mjs`, put in where this is served. */
declare const GALLEY_WAIT: number;

export const pause = (milliseconds = 0) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/** Waits until something is so; where it does not come about, fails with these words. */
export async function until(
  isSo: () => unknown,
  words: string | (() => string) = 'what was waited for does not come about',
): Promise<void> {
  const end = performance.now() + GALLEY_WAIT;
  while (!isSo()) {
    if (performance.now() > end) throw new Error(typeof words === 'string' ? words : words());
    await pause(5);
  }
}
