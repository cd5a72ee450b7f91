import { scriptFactors } from '../../styles/generated/tokens.js';
import { valuesIn, type Declaration } from './declaration.js';
import { finding, type Finding } from './finding.js';
import { tokenNamed } from './tokens.js';
import { callOf, substitute } from './value.js';

/** Lines of running text shorter or longer than this are hard to read. */
export const COMFORTABLE_LINE = { least: 45, most: 80 } as const;

/**
 * How many characters of ordinary prose stand on a line, per em of its length, the ragged end included. Measured in Chromium with 6,000
 * characters at the widths of the default theme: Source Serif 4 and Inter for Latin (2.07, 2.09; other faces lie between 1.9 and 2.4) and
 * Cyrillic (1.74, 1.78), Vazirmatn and Noto Naskh Arabic (2.34, 2.60), Noto Nastaliq Urdu in Urdu and Persian (2.49, 2.86).
 */
export const CHARACTERS_PER_EM = {
  Latin: { factors: 'latn', characters: 2.08 },
  Cyrillic: { factors: 'latn', characters: 1.76 },
  Arabic: { factors: 'arab', characters: 2.47 },
  Nastaliq: { factors: 'aran', characters: 2.68 },
} as const satisfies Readonly<Record<string, { factors: keyof typeof scriptFactors; characters: number }>>;

export type MeasuredScript = keyof typeof CHARACTERS_PER_EM;

const factorOf = (script: keyof typeof scriptFactors) => Number(/--_script-measure: ([\d.]+)/.exec(scriptFactors[script])?.[1] ?? 1);

/** About how many characters stand on a full line, per script, where the measure is so many em; none where it is no length. */
export function charactersPerLine(measureInEm: number): Readonly<Record<MeasuredScript, number>> {
  const measure = Number.isFinite(measureInEm) && measureInEm > 0 ? measureInEm : 0;
  const counts = Object.entries(CHARACTERS_PER_EM).map(([script, { factors, characters }]) => [
    script,
    Math.round(measure * factorOf(factors) * characters),
  ]);
  return Object.fromEntries(counts) as Record<MeasuredScript, number>;
}

/** The largest size of running text, in pixels, where it can be said: the end of a `clamp()`, or a plain length. */
function pixels(value: string): number | undefined {
  const call = callOf(value);
  const [, number = '', unit] = /^([\d.]+)(px|rem)$/.exec(call?.name === 'clamp' ? (call.arguments[2] ?? '') : value) ?? [];
  return unit === undefined ? undefined : Number(number) * (unit === 'rem' ? 16 : 1);
}

/** Lines that are too short or too long in one of the scripts. */
export function checkLineLength(own: readonly Declaration[], find: (name: string) => string | undefined): readonly Finding[] {
  const declaration = valuesIn('light', own).get('--galley-measure');
  if (!declaration) return [];
  const substituted = substitute(declaration.value, find);
  const value = 'value' in substituted ? substituted.value : declaration.value;
  if (/^[\d.]+r?ch$/.test(value))
    return [
      finding(
        'measure-unit',
        `--galley-measure: ${value} counts noughts, not letters: 65ch is 66 letters in one face and 85 in another. Write em.`,
        declaration,
      ),
    ];
  const size = pixels(find('--galley-text-md') ?? tokenNamed('--galley-text-md')?.value ?? '');
  const length = pixels(value);
  const em = /^([\d.]+)em$/.exec(value)?.[1] ?? (length !== undefined && size !== undefined ? length / size : undefined);
  if (em === undefined)
    return [
      finding('not-judged', `Characters per line cannot be judged: --galley-measure is ${declaration.value}. Write em.`, declaration),
    ];
  return Object.entries(charactersPerLine(Number(em))).flatMap(([script, characters]) => {
    const { least, most } = COMFORTABLE_LINE;
    if (characters >= least && characters <= most) return [];
    const change = characters > most ? 'shorter' : 'longer';
    const message = `--galley-measure: ${value} gives about ${String(characters)} characters a line in ${script} script; ${String(least)} to ${String(most)} are read with ease. Make it ${change}: ${range(script as MeasuredScript)}.`;
    return [finding('line-length', message, declaration)];
  });
}

function range(script: MeasuredScript): string {
  const perEm = charactersPerLine(1000)[script] / 1000;
  return `${String(Math.ceil(COMFORTABLE_LINE.least / perEm))} to ${String(Math.floor(COMFORTABLE_LINE.most / perEm))}em`;
}
