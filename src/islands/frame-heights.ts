import type { HEIGHT_MESSAGES } from '../schema/embeds/provider.js';

type Kind = (typeof HEIGHT_MESSAGES)[number];

/** The least and the most that a frame is given, in pixels. */
export const LEAST = 100;
export const MOST = 4_000;
/** How often a frame is heard: in a second, and in all. */
const AT_ONCE = 10;
const IN_ALL = 50;

/** The value of a field, where there is an object that has it. */
const field = (value: unknown, name: string): unknown => (typeof value === 'object' && value !== null && Object.hasOwn(value, name) ? (value as Readonly<Record<string, unknown>>)[name] : undefined);

function json(text: unknown): unknown {
  try {
    return typeof text === 'string' && text.length < 10_000 ? (JSON.parse(text) as unknown) : undefined;
  } catch {
    return undefined;
  }
}

/** What a message says of a height, in the words of each provider; anything where it says none. */
const READERS: Readonly<Record<Kind, (data: unknown) => unknown>> = {
  bluesky: (data) => field(data, 'height'),
  datawrapper(data) {
    const heights = field(data, 'datawrapper-height');
    return typeof heights === 'object' && heights !== null ? (Object.values(heights) as readonly unknown[])[0] : undefined;
  },
  flourish(data) {
    const said = json(data);
    return field(said, 'sender') === 'Flourish' && field(said, 'method') === 'resize' ? field(said, 'height') : undefined;
  },
  mastodon: (data) => (field(data, 'type') === 'setHeight' ? field(data, 'height') : undefined),
  pym: (data) => (typeof data === 'string' ? Number(/^pymxPYMx\w{0,64}xPYMxheightxPYMx(\d{1,6}(?:\.\d{1,10})?)(?:px)?$/.exec(data)?.[1] ?? NaN) : undefined),
};

/** What frames are asked, which tell their height where they are asked only. */
const QUESTIONS: Readonly<Partial<Record<Kind, (width: number) => unknown>>> = {
  mastodon: () => ({ type: 'setHeight', id: 1 }),
  pym: (width) => `pymxPYMxnullxPYMxwidthxPYMx${String(width)}`,
};

/** The height that a message says, as a whole number within bounds; undefined where it says none. */
export function heightIn(kind: Kind, data: unknown): number | undefined {
  const said = READERS[kind](data);
  return typeof said === 'number' && Number.isFinite(said) && said > 0 ? Math.min(MOST, Math.max(LEAST, Math.ceil(said))) : undefined;
}

/** Gives a frame the height that it says it needs, as long as it stands in the page: it is heard where the message is its own, and comes from its site. */
export function followHeight(frame: HTMLIFrameElement, address: string, kind: Kind): void {
  const view = frame.ownerDocument.defaultView;
  const { origin } = new URL(address);
  const times: number[] = [];
  let asked = 0;
  const listen = (event: MessageEvent<unknown>) => {
    if (!frame.isConnected) stop();
    if (event.source !== frame.contentWindow || event.origin !== origin) return;
    const height = heightIn(kind, event.data);
    const now = event.timeStamp;
    if (height === undefined || times.length >= IN_ALL || now - (times.at(-AT_ONCE) ?? -Infinity) < 1000) return;
    times.push(now);
    setHeight(frame, height);
  };
  const ask = () => {
    const width = Math.round(frame.clientWidth);
    const question = width === asked ? undefined : QUESTIONS[kind]?.(width);
    asked = width;
    if (question !== undefined) frame.contentWindow?.postMessage(question, origin);
  };
  const resized = new ResizeObserver(ask);
  const stop = () => {
    view?.removeEventListener('message', listen);
    resized.disconnect();
  };
  view?.addEventListener('message', listen);
  frame.addEventListener('load', () => {
    asked = 0;
    ask();
    resized.observe(frame);
  });
}

/** Changes a height without moving what a reader sees: an engine that does not hold it in place by itself scrolls along. */
function setHeight(frame: HTMLIFrameElement, height: number): void {
  const view = frame.ownerDocument.defaultView;
  const { bottom, height: before } = frame.getBoundingClientRect();
  frame.style.blockSize = `${String(height)}px`;
  if (bottom <= 0 && !CSS.supports('overflow-anchor', 'auto')) view?.scrollBy({ top: height - before, behavior: 'instant' });
}
