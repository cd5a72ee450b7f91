import type { Sample } from './measure.ts';

/** A family that comes from an npm package: the style sheets to import, the file that is measured, and the faces that stand in for it. */
export interface WebFace {
  readonly package: string;
  readonly sheets: readonly string[];
  readonly file: string;
  readonly sample: Sample;
  readonly standIns: readonly string[];
  /** For faces of Arabic script that set Latin as well: what is measured and stands in there. */
  readonly latin?: Pick<WebFace, 'file' | 'sample' | 'standIns'>;
}

const SERIFS = ['Georgia', 'Noto Serif'];
const SANS = ['Arial', 'Roboto', 'Noto Sans'];

const latin = (name: string, sheets: readonly string[], standIns: readonly string[]): WebFace => ({
  package: `@fontsource-variable/${name}`,
  sheets,
  file: `files/${name}-latin-${sheets[0]?.replace('.css', '') ?? ''}-normal.woff2`,
  sample: 'latin',
  standIns,
});
const arabic = (name: string, standIn: string): WebFace => ({
  package: `@fontsource-variable/${name}`,
  sheets: ['wght.css'],
  file: `files/${name}-arabic-wght-normal.woff2`,
  sample: 'arabic',
  standIns: [standIn],
});
const arabicOfWeights = (name: string, weights: readonly number[], standIn: string): WebFace => ({
  package: `@fontsource/${name}`,
  sheets: weights.map((weight) => `${String(weight)}.css`),
  file: `files/${name}-arabic-400-normal.woff2`,
  sample: 'arabic',
  standIns: [standIn],
});

const OPTICAL = ['opsz.css', 'opsz-italic.css'];
const PLAIN = ['wght.css', 'wght-italic.css'];

/** By the name that the package gives the family. */
export const WEB_FACES: Readonly<Record<string, WebFace>> = {
  'Source Serif 4 Variable': latin('source-serif-4', OPTICAL, SERIFS),
  'Playfair Variable': latin('playfair', OPTICAL, SERIFS),
  'Newsreader Variable': latin('newsreader', OPTICAL, SERIFS),
  'Literata Variable': latin('literata', OPTICAL, SERIFS),
  'EB Garamond Variable': latin('eb-garamond', PLAIN, SERIFS),
  'Noto Serif Variable': latin('noto-serif', PLAIN, SERIFS),
  'Inter Variable': latin('inter', OPTICAL, SANS),
  'DM Sans Variable': latin('dm-sans', ['wght.css'], SANS),
  'Libre Franklin Variable': latin('libre-franklin', PLAIN, SANS),
  'Atkinson Hyperlegible Next Variable': latin('atkinson-hyperlegible-next', ['wght.css'], SANS),
  'Sofia Sans Extra Condensed Variable': latin('sofia-sans-extra-condensed', ['wght.css'], SANS),
  'Vazirmatn Variable': {
    ...arabic('vazirmatn', 'Noto Sans Arabic'),
    latin: { file: 'files/vazirmatn-latin-wght-normal.woff2', sample: 'latin', standIns: SANS },
  },
  'Noto Sans Arabic Variable': arabic('noto-sans-arabic', 'Noto Sans Arabic'),
  'Noto Kufi Arabic Variable': arabic('noto-kufi-arabic', 'Noto Sans Arabic'),
  'Noto Naskh Arabic Variable': arabic('noto-naskh-arabic', 'Noto Naskh Arabic'),
  Amiri: arabicOfWeights('amiri', [400, 700], 'Noto Naskh Arabic'),
  'Scheherazade New': arabicOfWeights('scheherazade-new', [400, 500, 600], 'Noto Naskh Arabic'),
};
