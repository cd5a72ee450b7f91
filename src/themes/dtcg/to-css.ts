/** The names that DTCG has for weights. */
const WEIGHTS: Readonly<Record<string, number>> = {
  thin: 100,
  hairline: 100,
  'extra-light': 200,
  'ultra-light': 200,
  light: 300,
  normal: 400,
  regular: 400,
  book: 400,
  medium: 500,
  'semi-bold': 600,
  'demi-bold': 600,
  bold: 700,
  'extra-bold': 800,
  'ultra-bold': 800,
  black: 900,
  heavy: 900,
  'extra-black': 950,
  'ultra-black': 950,
};
const GENERIC = /^(serif|sans-serif|monospace|cursive|fantasy|math|emoji|system-ui|ui-[a-z]+)$/;
/** Colour spaces that are functions of CSS by the same name; all others stand in `color()`. */
const FUNCTIONS = ['hsl', 'hwb', 'lab', 'lch', 'oklab', 'oklch'];
const PERCENT = ['hsl', 'hwb'];
const SPACES = ['srgb', 'srgb-linear', 'display-p3', 'a98-rgb', 'prophoto-rgb', 'rec2020', 'xyz-d65', 'xyz-d50', ...FUNCTIONS];

/** A plain value of DTCG as CSS writes it; undefined where it is not a value of this type. Strings, which older files have, are taken too. */
export function cssOfValue(type: string, value: unknown): string | undefined {
  if (type === 'color') return color(value);
  if (type === 'dimension') return dimension(value);
  if (type === 'fontFamily') return families(value);
  if (type === 'fontWeight' && typeof value === 'string' && Object.hasOwn(WEIGHTS, value)) return String(WEIGHTS[value]);
  if (type === 'number' || type === 'fontWeight') return typeof value === 'number' && Number.isFinite(value) ? String(value) : undefined;
  return typeof value === 'string' ? value : undefined;
}

function color(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  const { colorSpace, components, alpha = 1 } = (value ?? {}) as Readonly<Record<string, unknown>>;
  if (!Array.isArray(components) || components.length !== 3 || typeof colorSpace !== 'string' || !SPACES.includes(colorSpace))
    return undefined;
  const all: readonly unknown[] = [...(components as unknown[]), alpha];
  if (!all.every((each) => each === 'none' || (typeof each === 'number' && Number.isFinite(each)))) return undefined;
  if (colorSpace === 'srgb' && !all.includes('none')) return hex(all as readonly number[]);
  const words = components.map(
    (each, index) => `${String(each)}${PERCENT.includes(colorSpace) && index > 0 && each !== 'none' ? '%' : ''}`,
  );
  const inside = `${words.join(' ')}${alpha === 1 ? '' : ` / ${String(alpha)}`}`;
  return FUNCTIONS.includes(colorSpace) ? `${colorSpace}(${inside})` : `color(${colorSpace} ${inside})`;
}

function hex(channels: readonly number[]): string {
  const bytes = channels.map((channel) => Math.round(Math.min(1, Math.max(0, channel)) * 255));
  const digits = (bytes[3] === 255 ? bytes.slice(0, 3) : bytes).map((byte) => byte.toString(16).padStart(2, '0'));
  return `#${digits.join('')}`;
}

function dimension(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  const { value: number, unit } = (value ?? {}) as Readonly<Record<string, unknown>>;
  const isLength = typeof number === 'number' && Number.isFinite(number) && (unit === 'px' || unit === 'rem');
  return isLength ? `${String(number)}${unit}` : undefined;
}

function families(value: unknown): string | undefined {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (list.length === 0 || !list.every((family) => typeof family === 'string')) return undefined;
  return list.map((family) => (GENERIC.test(family) ? family : `"${family}"`)).join(', ');
}
