import { isBack, isRoute } from '../route.js';

/** A window, of which not every browser has all. */
type View = Omit<Window & typeof globalThis, 'scheduler'> & { readonly scheduler?: Partial<Scheduler> | undefined };

/** How many blocks are made before the clock is asked again; so many of a long article are in the page at once. */
export const STEP = 16;

/** Articles of fewer blocks are set in one go. */
const LONG = 64;

/** How long a slice may take, in milliseconds. */
const SLICE = 8;

/** When what is there has been painted, in milliseconds: about two frames, of which none comes in a frame of the page that nobody sees. */
const PAINTED = 32;

/** What takes in all of an article, or may: links into it, printing, keys such as those to find a word and to go to the end, and selecting all. */
const ACTS = ['hashchange', 'beforeprint', 'keydown', 'selectstart'] as const;

/** Whether so many blocks may come one after another: not where the address names a part of them, where a reader comes back to one, and where nobody is waiting. */
export function isSliced(count: number, view: View | null): view is View {
  if (count < LONG || !view || view.document.hidden) return false;
  const { location, performance } = view;
  const [entry] = performance.getEntriesByType('navigation');
  const isNew = entry === undefined || (entry as PerformanceNavigationTiming).type === 'navigate';
  return isNew && !isBack(view) && (location.hash.length < 2 || isRoute(location.hash));
}

/**
 * Does work step by step, as long as `step` returns that there is more: in slices between which the page does what else it has to, and all that
 * is left at once when a reader needs it. Rejects with what a step throws.
 */
export async function inSlices(step: () => boolean, view: View): Promise<void> {
  const over = new AbortController();
  const { signal } = over;
  const work = (milliseconds: number) => {
    const end = view.performance.now() + milliseconds;
    while (!signal.aborted && view.performance.now() < end) if (!step()) over.abort();
  };
  for (const act of ACTS) view.addEventListener(act, () => { work(Infinity); }, { capture: true, signal });
  try {
    await wait(view, PAINTED);
    while (!signal.aborted) {
      work(SLICE);
      await (view.scheduler?.yield?.() ?? wait(view, 0));
    }
  } finally {
    over.abort();
  }
}

const wait = (view: View, milliseconds: number) => new Promise<void>((resolve) => { view.setTimeout(resolve, milliseconds); });
