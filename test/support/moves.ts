/** What moves in a page from now on: `stop` gives each move as what moved, with how far or with its share of the window. */
export interface Watch {
  stop(): Promise<string[]>;
}

/** Asks the engine, where it counts layout shifts; else looks at every frame. */
export const watchMoves = (document: Document): Watch =>
  PerformanceObserver.supportedEntryTypes.includes('layout-shift') ? watchShifts(document) : watchFrames(document);

const viewOf = (document: Document) => document.defaultView as Window & typeof globalThis;

/** Waits for so many frames. Not asked of a page in an inner frame: engines stop the frames of one that is out of sight. */
export async function frames(count: number): Promise<void> {
  for (let frame = 0; frame < count; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
}

async function untilQuiet(): Promise<void> {
  await frames(4);
  await new Promise((resolve) => setTimeout(resolve, 100));
}

function watchShifts(document: Document): Watch {
  const view = viewOf(document);
  const entries: PerformanceEntry[] = [];
  const observer = new view.PerformanceObserver((list) => entries.push(...list.getEntries()));
  observer.observe({ type: 'layout-shift', buffered: true });
  return {
    async stop() {
      await untilQuiet();
      entries.push(...observer.takeRecords());
      observer.disconnect();
      return entries.map((entry) => {
        const { value, sources } = entry as PerformanceEntry & { value: number; sources: { node: Node | null }[] };
        const nodes = sources.map(({ node }) => (node instanceof view.Element ? nameOf(node) : node?.nodeName.toLowerCase()));
        return `${value.toFixed(4)} ${nodes.join(' ')}`;
      });
    },
  };
}

const nameOf = ({ localName, className }: Element) => `${localName}.${String(className)}`;

/** Least way that counts, in pixels: the same as where engines count. */
const LEAST = 3;

/** Elements that were in the window in the last frame, or are now, and have moved between. */
function watchFrames(document: Document): Watch {
  const view = viewOf(document);
  const moves: string[] = [];
  let places = placesIn(document);
  let isOver = false;
  const look = () => {
    const before = places;
    places = placesIn(document);
    for (const [element, now] of places) {
      const then = before.get(element);
      if (!then || !(isInWindow(then, view) || isInWindow(now, view))) continue;
      const way = Math.max(Math.abs(now.top - then.top), Math.abs(now.left - then.left));
      if (way >= LEAST) moves.push(`${way.toFixed(0)}px ${nameOf(element)}`);
    }
    if (!isOver) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  return {
    async stop() {
      await untilQuiet();
      isOver = true;
      return moves;
    },
  };
}

/** Elements without a box of their own, or that nobody sees, have no place. */
function placesIn(document: Document): Map<Element, DOMRect> {
  const seen = [...document.body.querySelectorAll('*')].filter((element) => element.checkVisibility({ visibilityProperty: true }));
  const all = seen.map((element) => [element, element.getBoundingClientRect()] as const);
  return new Map(all.filter(([, { width, height }]) => width > 0 && height > 0));
}

const isInWindow = ({ top, bottom, left, right }: DOMRect, { innerWidth, innerHeight }: Window) =>
  bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
