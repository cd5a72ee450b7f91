import { parseColor } from '../color.js';
import { contrast, over } from '../contrast.js';

const STEPS = 255;
const POLES = [0, 1];

/** The colour nearest to `front`, by mixing in black or white alone, that has this ratio on `back`; undefined where none has. */
export function nearestPassing(front: string, back: string, ratio: number): string | undefined {
  const [text, behind] = [parseColor(front), parseColor(back)];
  if (!text || !behind) return undefined;
  const { red, green, blue } = over(text, behind);
  for (let step = 1; step <= STEPS; step += 1) {
    for (const pole of POLES) {
      const color = hex([red, green, blue].map((channel) => channel + ((pole - channel) * step) / STEPS));
      if ((contrast(color, back) ?? 0) >= ratio) return color;
    }
  }
  return undefined;
}

/** Channels from 0 to 1 as `#rrggbb`. */
function hex(channels: readonly number[]): string {
  const digits = channels.map((channel) =>
    Math.round(Math.min(1, Math.max(0, channel)) * 255)
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${digits.join('')}`;
}
