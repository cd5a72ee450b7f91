import { parseColor, type Color } from './color.js';

/** Relative luminance (WCAG 2.2). */
function luminance({ red, green, blue }: Color): number {
  const [r = 0, g = 0, b = 0] = [red, green, blue].map((channel) =>
    channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** What is seen where one colour lies on another. */
export function over(front: Color, back: Color): Color {
  const mix = (a: number, b: number) => a * front.alpha + b * (1 - front.alpha);
  return { red: mix(front.red, back.red), green: mix(front.green, back.green), blue: mix(front.blue, back.blue), alpha: 1 };
}

/** The ratio of WCAG 2.2 between a text and what is behind it, from 1 to 21. Undefined where one of them is no colour that we read. */
export function contrast(front: string, back: string): number | undefined {
  const behind = parseColor(back);
  const text = parseColor(front);
  if (!behind || !text) return undefined;
  const lights = [luminance(over(text, behind)), luminance(behind)];
  return (Math.max(...lights) + 0.05) / (Math.min(...lights) + 0.05);
}
