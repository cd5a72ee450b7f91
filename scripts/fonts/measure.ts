import { readFileSync } from 'node:fs';
import { create, type Font } from 'fontkit';
import fontverter from 'fontverter';
import { arabicSample, latinLetters, latinSample } from './letters.ts';

/** Proportions of a face, in em. */
export interface Proportions {
  readonly ascent: number;
  readonly descent: number;
  readonly lineGap: number;
  /** The mean width of a letter of ordinary text. */
  readonly width: number;
}

export type Sample = 'latin' | 'arabic';

const advance = (font: Font, letter: string) => font.glyphForCodePoint(letter.codePointAt(0) ?? 0).advanceWidth;

function meanWidth(font: Font, sample: Sample): number {
  if (sample === 'arabic') return font.layout(arabicSample).advanceWidth / arabicSample.length;
  const shares = latinLetters.reduce((sum, [, share]) => sum + share, 0);
  const letters = latinLetters.reduce((sum, [letter, share]) => sum + share * advance(font, letter), 0);
  const apart = [...latinSample].reduce((sum, letter) => sum + advance(font, letter), 0);
  return (letters / shares) * (font.layout(latinSample).advanceWidth / apart);
}

/** Measures a font file, a variable one at this weight and size. Lengths in its own units are made em. */
export async function measure(file: URL | string, sample: Sample, weight: number, pixels: number): Promise<Proportions> {
  const font = create(await fontverter.convert(readFileSync(file), 'truetype'));
  const axes = font.variationAxes;
  const wanted: Readonly<Record<string, number>> = { wght: weight, opsz: pixels };
  const settings = Object.fromEntries(
    Object.entries(axes).map(([axis, limits]) => [axis, Math.min(Math.max(wanted[axis] ?? 100, limits?.min ?? 0), limits?.max ?? 0)]),
  );
  const { ascent, descent, lineGap, unitsPerEm } = font;
  const instance = Object.keys(settings).length > 0 ? font.getVariation(settings) : font;
  return {
    ascent: ascent / unitsPerEm,
    descent: -descent / unitsPerEm,
    lineGap: lineGap / unitsPerEm,
    width: meanWidth(instance, sample) / unitsPerEm,
  };
}
