import type { Embed } from '../schema/embeds/embed-of.js';
import type { FrameSize } from '../schema/embeds/provider.js';
import { followHeight, MOST } from './frame-heights.js';

/** What every frame may do; never more than this, and less where it is of the page's own site. */
const SANDBOX = 'allow-scripts allow-popups allow-presentation';

/** What frames are allowed besides, as their attribute `allow` has it: all may fill the screen. */
const POST = 'encrypted-media; fullscreen; picture-in-picture';
const ALLOWED = { plays: `autoplay; ${POST}`, post: POST, shows: 'fullscreen' } as const;

/** Makes the frame of an embed, at the address that the rule of its provider has built; called and sized as the attributes of the island say. */
export function frameFor({ frame: address = '', name, size, allows, heights }: Embed, island: Element): HTMLIFrameElement {
  const document = island.ownerDocument;
  const said = (attribute: string) => island.getAttribute(attribute) ?? '';
  const height = Number(said('height'));
  const frame = document.createElement('iframe');
  const isForeign = new URL(address).origin !== document.defaultView?.location.origin;
  frame.setAttribute('part', 'frame');
  frame.setAttribute('sandbox', isForeign ? `${SANDBOX} allow-same-origin` : SANDBOX);
  frame.setAttribute('allow', ALLOWED[allows ?? 'shows']);
  frame.title = said('label') || name;
  frame.loading = 'lazy';
  frame.referrerPolicy = 'strict-origin-when-cross-origin';
  setRoom(frame, height > 0 ? { height: Math.min(height, MOST) } : (ratioIn(said('ratio')) ?? size));
  if (heights && !(height > 0)) followHeight(frame, address, heights);
  frame.src = address;
  return frame;
}

function ratioIn(text: string): FrameSize | undefined {
  const [, width, height] = /^(\d{1,5})[/:](\d{1,5})$/.exec(text) ?? [];
  return Number(width) && Number(height) ? { ratio: [Number(width), Number(height)] } : undefined;
}

/** Keeps its room, before anything has come; what is higher than wide would be higher than the window in a wide column. */
function setRoom({ style }: HTMLElement, size: FrameSize): void {
  if ('height' in size) {
    style.blockSize = `${String(size.height)}px`;
    return;
  }
  const [width, height] = size.ratio;
  style.aspectRatio = `${String(width)} / ${String(height)}`;
  if (width < height) style.maxInlineSize = '20rem';
}
