import { callOf, split } from '../check/value.js';
import { parseColor } from '../color.js';
import { aliasTo } from './path.js';

/** Rem of an em of running text on a wide page: DTCG knows pixels and rem only. */
const REM_PER_EM = 1.25;

/** The line styles that DTCG has. */
const STROKES = ['solid', 'dashed', 'dotted', 'double', 'groove', 'ridge', 'outset', 'inset'];

const rounded = (value: number) => Number(value.toFixed(4));

/**
 * A value of CSS as DTCG has it, or as near as DTCG comes: the end of a `clamp()`, rem for em. Undefined where it has no word for it.
 *
 * @param isSet whether the file has the token of this name, so that an alias may point to it
 */
export function dtcgValue(type: string, css: string, isSet: (name: string) => boolean): unknown {
  const call = callOf(css);
  if (call?.name === 'var') {
    const [name = '', ...fallback] = call.arguments;
    if (isSet(name)) return aliasTo(name);
    return fallback.length > 0 ? dtcgValue(type, fallback.join(', '), isSet) : undefined;
  }
  if (type === 'color') return color(css);
  if (type === 'dimension') return dimension(css);
  if (type === 'fontFamily') return families(css);
  if (type === 'number' || type === 'fontWeight') return css !== '' && Number.isFinite(Number(css)) ? Number(css) : undefined;
  return type === 'strokeStyle' && STROKES.includes(css) ? css : undefined;
}

function color(css: string): unknown {
  const parsed = parseColor(css);
  if (!parsed) return undefined;
  const { red, green, blue, alpha } = parsed;
  const channels = [red, green, blue];
  const digits = channels.map((channel) =>
    Math.round(channel * 255)
      .toString(16)
      .padStart(2, '0'),
  );
  return {
    colorSpace: 'srgb',
    components: channels.map(rounded),
    ...(alpha < 1 && { alpha: rounded(alpha) }),
    hex: `#${digits.join('')}`,
  };
}

function dimension(css: string): unknown {
  const [, number = '', unit] = /^([-+]?[\d.]+)(px|rem|em)?$/.exec(css) ?? [];
  if (number !== '' && (unit !== undefined || Number(number) === 0))
    return unit === 'em' ? { value: rounded(Number(number) * REM_PER_EM), unit: 'rem' } : { value: Number(number), unit: unit ?? 'px' };
  const parts = callOf(css)?.arguments ?? split(css, ' ');
  // the last that is a plain length: the most of a `clamp()`, the inline one of two
  return parts.length > 1 || parts[0] !== css ? parts.map(dimension).findLast((part) => part !== undefined) : undefined;
}

const families = (css: string) => split(css, ',').map((family) => family.replaceAll(/^["']|["']$/g, ''));
