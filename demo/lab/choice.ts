import { publicTokens } from 'galley/themes';
import type { Token } from '../shared/tokens.js';

/** The few tokens that are enough for a look of one's own. */
export const fewTokens: readonly Token[] = publicTokens.filter(({ rebrand }) => rebrand);

const GROUPS = [
  ['Colour', /^(color)$/],
  ['Type', /^(fontFamily|fontWeight|number)$/],
  ['Shape and space', /^(dimension|keyword|strokeStyle)$/],
] as const;

/** Tokens under the titles of their groups, in their order. */
export const grouped = (tokens: readonly Token[]): readonly (readonly [title: string, tokens: readonly Token[]])[] =>
  GROUPS.map(([title, types]) => [title, tokens.filter(({ type }) => types.test(type))] as const).filter(
    ([, members]) => members.length > 0,
  );

/** A name for the label: the group says already that it is a colour. */
export function titleOf({ name }: Token): string {
  const words = name
    .replace(/^--galley-(?:color-|p-)?/, '')
    .replaceAll('-', ' ')
    .replace(/\bbg$/, 'background');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A slider for values of one unit. */
export interface Slider {
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly unit: string;
}

const SLIDERS: readonly (readonly [pattern: RegExp, ...Slider[keyof Slider][]])[] = [
  [/-weight(-|$)/, 100, 900, 50, ''],
  [/-leading-/, 1, 2.2, 0.01, ''],
  [/text-scale$/, 0.75, 1.75, 0.05, ''],
  [/drop-cap-lines$/, 2, 6, 1, ''],
  [/measure/, 10, 70, 1, 'em'],
  [/tracking-/, -0.06, 0.2, 0.001, 'em'],
  [/paragraph-(gap|indent)$/, 0, 3, 0.05, 'em'],
  [/portrait-radius$/, 0, 50, 0.25, 'rem'],
  [/portrait-size$/, 1, 8, 0.25, 'rem'],
  [/radius$/, 0, 2, 0.0625, 'rem'],
  [/(rule-width|rule-strong|focus-width|focus-offset)$/, 0, 12, 1, 'px'],
  [/(space|text|size)/, 0, 6, 0.0625, 'rem'],
];

/** The slider of a token that is a length or a number. */
export function sliderOf(token: Token): Slider | undefined {
  if (!['dimension', 'number', 'fontWeight'].includes(token.type)) return undefined;
  const row = SLIDERS.find(([pattern]) => pattern.test(token.name));
  if (!row) return undefined;
  const [, min, max, step, unit] = row;
  return { min: Number(min), max: Number(max), step: Number(step), unit: String(unit) };
}

/** Faces that most machines have; an own webfont is written into the field. */
export const STACKS: Readonly<Record<string, string>> = {
  'System sans serif': 'system-ui, "Segoe UI", "Roboto", "Helvetica Neue", "Noto Sans", "Arial", sans-serif',
  Humanist: '"Seravek", "Gill Sans Nova", "Ubuntu", "Calibri", "DejaVu Sans", "source-sans-pro", sans-serif',
  Geometric: '"Avenir", "Montserrat", "Corbel", "URW Gothic", "source-sans-pro", sans-serif',
  Condensed: '"Bahnschrift", "DIN Alternate", "Franklin Gothic Medium", "Nimbus Sans Narrow", sans-serif-condensed, sans-serif',
  Transitional: '"Charter", "Bitstream Charter", "Sitka Text", "Cambria", serif',
  'Old style': '"Iowan Old Style", "Palatino Linotype", "URW Palladio L", "P052", serif',
  Georgia: '"Georgia", "Gelasio", "DejaVu Serif", serif',
  Didone: '"Didot", "Bodoni MT", "Noto Serif Display", "URW Palladio L", "P052", serif',
  Slab: '"Rockwell", "Rockwell Nova", "Roboto Slab", "DejaVu Serif", "Sitka Small", serif',
  Monospace: 'ui-monospace, "SFMono-Regular", "Menlo", "Cascadia Mono", "Consolas", "DejaVu Sans Mono", monospace',
  Naskh: '"Noto Naskh Arabic", "Geeza Pro", "Traditional Arabic", "Segoe UI", "DejaVu Sans", serif',
  'Arabic sans serif': '"Vazirmatn", "Noto Sans Arabic", "Geeza Pro", "Segoe UI", "Tahoma", "DejaVu Sans", sans-serif',
};
