/** A colour in sRGB, each channel from 0 to 1 (or a little beyond, where a wider space was named), and its opacity. */
export interface Color {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly alpha: number;
}

const NAMED: Readonly<Record<string, string>> = { black: '#000', white: '#fff', transparent: '#0000' };
const rgb = (red: number, green: number, blue: number, alpha = 1): Color => ({ red, green, blue, alpha });

/** `#rgb`, `#rgba`, `#rrggbb`, `#rrggbbaa`. */
function fromHex(digits: string): Color | undefined {
  const wide = digits.length <= 4 ? digits.replace(/./g, '$&$&') : digits;
  if (!/^([0-9a-f]{6}|[0-9a-f]{8})$/.test(wide)) return undefined;
  const [red = 0, green = 0, blue = 0, alpha = 1] = (wide.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16) / 255);
  return rgb(red, green, blue, alpha);
}

/** HSL as CSS Color 4 converts it: hue in degrees, the others from 0 to 1. */
function fromHsl(hue: number, saturation: number, lightness: number, alpha: number): Color {
  const channel = (offset: number) => {
    const place = (offset + hue / 30 + 12000) % 12;
    return lightness - saturation * Math.min(lightness, 1 - lightness) * Math.max(-1, Math.min(place - 3, 9 - place, 1));
  };
  return rgb(channel(0), channel(8), channel(4), alpha);
}

const gamma = (linear: number) => {
  const size = Math.abs(linear);
  return Math.sign(linear) * (size > 0.0031308 ? 1.055 * size ** (1 / 2.4) - 0.055 : 12.92 * size);
};

/** Oklab by the matrices of its author (CSS Color 4 has the same). */
function fromOklab(lightness: number, a: number, b: number, alpha: number): Color {
  const long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const channel = (x: number, y: number, z: number) => Math.min(1, Math.max(0, gamma(x * long + y * medium + z * short)));
  return rgb(
    channel(4.0767416621, -3.3077115913, 0.2309699292),
    channel(-1.2684380046, 2.6097574011, -0.3413193965),
    channel(-0.0041960863, -0.7034186147, 1.707614701),
    alpha,
  );
}

/** A number of a colour function; `whole` is what 100% stands for. Undefined for anything else, `none` included. */
function numberOf(text: string | undefined, whole: number): number | undefined {
  const match = /^([+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?)(%|deg|turn|rad|grad)?$/.exec(text ?? '');
  if (!match) return undefined;
  const [, digits, unit] = match;
  if (unit === '%') return (Number(digits) * whole) / 100;
  const degrees: Readonly<Record<string, number>> = { turn: 360, rad: 180 / Math.PI, grad: 0.9 };
  return Number(digits) * (degrees[unit ?? ''] ?? 1);
}

const WHOLES: Readonly<Record<string, readonly [number, number, number]>> = {
  'color(srgb': [1, 1, 1],
  rgb: [255, 255, 255],
  hsl: [360, 1, 1],
  oklab: [1, 0.4, 0.4],
  oklch: [1, 0.4, 360],
};

/** Reads a colour of CSS: hex, `rgb()`, `hsl()`, `oklab()`, `oklch()`, `color(srgb …)`, and a few names. Undefined for any other. */
export function parseColor(text: string): Color | undefined {
  const clean = text.trim().toLowerCase();
  const hex = (Object.hasOwn(NAMED, clean) ? NAMED[clean] : undefined) ?? clean;
  if (hex.startsWith('#')) return fromHex(hex.slice(1));
  const [, name = '', inside = ''] = /^(color\(srgb|(?:rgb|hsl|oklab|oklch)(?=a?\())(?:a?\(| )([^()]*)\)$/.exec(hex) ?? [];
  const wholes = Object.hasOwn(WHOLES, name) ? WHOLES[name] : undefined;
  const words = inside.split(/[\s,/]+/).filter((word) => word !== '');
  if (!wholes || words.length < 3 || words.length > 4) return undefined;
  const [first, second, third] = wholes.map((whole, index) => numberOf(words[index], whole));
  const alpha = words.length === 4 ? numberOf(words[3], 1) : 1;
  if (first === undefined || second === undefined || third === undefined || alpha === undefined) return undefined;
  if (name === 'color(srgb') return rgb(first, second, third, alpha);
  if (name === 'rgb') return rgb(first / 255, second / 255, third / 255, alpha);
  // `hsl(0 50 50)` may leave out the signs
  const share = (value: number, word: string | undefined) => (word?.endsWith('%') ? value : value / 100);
  if (name === 'hsl') return fromHsl(first, share(second, words[1]), share(third, words[2]), alpha);
  if (name === 'oklab') return fromOklab(first, second, third, alpha);
  const hue = (third * Math.PI) / 180;
  return fromOklab(first, second * Math.cos(hue), second * Math.sin(hue), alpha);
}
