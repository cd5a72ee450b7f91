import type { ImageBlock, Picture } from '../../schema/generated/types.js';
import { plainText } from '../../templates/text.js';
import type { Ledger } from '../report.js';
import { thing, type Thing } from './thing.js';

/** A small picture. */
export const pictureOf = ({ src, alt, width, height }: Picture): Thing => thing('ImageObject', { url: src, caption: alt, ...sizeOf(width, height) });

/** Crops for other circumstances than the colour of a page or paper. */
const CROPS: readonly unknown[] = ['narrow', 'wide'];

/** A picture and its crops: search engines choose one by its ratio. */
export function imagesOf(image: ImageBlock, path: string, ledger: Ledger): readonly Thing[] {
  const { src, alt, width, height, sources = [], caption = [], credit, license = '' } = image;
  if (src === undefined) return [];
  for (const name of ['alt', 'caption', 'credit', 'license']) ledger.say(`${path}/${name}`);
  const said = {
    name: alt,
    caption: plainText(caption),
    creditText: [credit?.name, credit?.agency].filter((name) => name !== undefined).join(', '),
    license: /^https?:/.test(license) ? license : undefined,
    copyrightNotice: /^https?:/.test(license) ? undefined : license,
  };
  const crops = sources.filter(({ media }) => CROPS.includes(media));
  return [thing('ImageObject', { url: src, ...sizeOf(width, height), ...said }), ...crops.map((crop) => thing('ImageObject', { url: crop.src, ...sizeOf(crop.width, crop.height) }))];
}

const sizeOf = (width: number | undefined, height: number | undefined) => ({ width: pixels(width), height: pixels(height) });

/** What schema.org takes for a length: a quantity with its unit (UN/CEFACT code of the pixel). */
const pixels = (value: number | undefined): Thing | undefined => (value === undefined ? undefined : thing('QuantitativeValue', { value, unitCode: 'E37' }));
