import type { Proportions } from './measure.ts';

/** A face that readers have: its names for `local()` and its proportions, upright and bold. */
export interface SystemFace {
  readonly regular: Proportions & { readonly names: readonly string[] };
  readonly bold: Proportions & { readonly names: readonly string[] };
}

const face = (names: readonly string[], ascent: number, descent: number, lineGap: number, width: number) => ({
  names,
  ascent,
  descent,
  lineGap,
  width,
});

/**
 * The stand-ins. Their files are not ours to ship, so the numbers stand here: of Georgia, Arial and Roboto those of Capsize,
 * of the others what `measure` says of their files. Where none of them is installed, the stack goes on as without our files.
 */
export const SYSTEM_FACES: Readonly<Record<string, SystemFace>> = {
  Georgia: {
    regular: face(['Georgia'], 0.917, 0.2192, 0, 0.4458),
    bold: face(['Georgia Bold', 'Georgia-Bold'], 0.917, 0.2192, 0, 0.5186),
  },
  'Noto Serif': {
    regular: face(['Noto Serif', 'Noto Serif Regular', 'NotoSerif'], 1.069, 0.293, 0, 0.4809),
    bold: face(['Noto Serif Bold', 'NotoSerif-Bold'], 1.069, 0.293, 0, 0.511),
  },
  Arial: {
    regular: face(['Arial', 'ArialMT'], 0.9053, 0.2119, 0.0327, 0.4458),
    bold: face(['Arial Bold', 'Arial-BoldMT'], 0.9053, 0.2119, 0.0327, 0.48),
  },
  Roboto: {
    regular: face(['Roboto', 'Roboto Regular', 'Roboto-Regular'], 0.9277, 0.2441, 0, 0.4448),
    bold: face(['Roboto Bold', 'Roboto-Bold'], 0.9277, 0.2441, 0, 0.4521),
  },
  'Noto Sans': {
    regular: face(['Noto Sans', 'Noto Sans Regular', 'NotoSans-Regular'], 1.069, 0.293, 0, 0.4731),
    bold: face(['Noto Sans Bold', 'NotoSans-Bold'], 1.069, 0.293, 0, 0.5039),
  },
  'Noto Naskh Arabic': {
    regular: face(['Noto Naskh Arabic', 'Noto Naskh Arabic Regular', 'NotoNaskhArabic-Regular'], 1.069, 0.634, 0, 0.3865),
    bold: face(['Noto Naskh Arabic Bold', 'NotoNaskhArabic-Bold'], 1.069, 0.634, 0, 0.3993),
  },
  'Noto Sans Arabic': {
    regular: face(['Noto Sans Arabic', 'Noto Sans Arabic Regular', 'NotoSansArabic-Regular'], 1.374, 0.738, 0, 0.4242),
    bold: face(['Noto Sans Arabic Bold', 'NotoSansArabic-Bold'], 1.374, 0.738, 0, 0.4676),
  },
};
