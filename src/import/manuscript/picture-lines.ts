import { readLabel } from './labels.js';
import { isRule } from './marks.js';
import { isLabelledPictureName, isPictureName } from './pictures.js';
import { countWords, endsSentence } from './punctuation.js';
import type { Unit } from './units.js';

/** The file that a line names, by itself or after "Picture:". */
export function pictureIn(unit: Unit | undefined): string | undefined {
  if (!unit || unit.lines.length !== 1) return undefined;
  if (isPictureName(unit.text)) return unit.text;
  const label = readLabel(unit.text);
  return label && (label.kind === 'picture' || label.kind === 'credit') && isLabelledPictureName(label.value) ? label.value : undefined;
}

/** What a line after a picture says about it: a labelled line, or a sentence directly under it. */
export function detailOf(
  units: readonly Unit[],
  index: number,
  under: boolean,
): { kind: 'caption' | 'credit'; value: string; why: string } | undefined {
  const unit = units[index] as Unit;
  const label = readLabel(unit.text);
  if (label && (label.kind === 'caption' || label.kind === 'credit') && pictureIn(unit) === undefined && unit.text.length <= 600) {
    return { kind: label.kind, value: label.value, why: 'A label says that it belongs to the picture above.' };
  }
  const alone = under && !unit.apart && units[index + 1]?.apart !== false;
  if (!alone || isRule(unit.text) || unit.bullet || pictureIn(unit) !== undefined || countWords(unit.text, 60) >= 60) return undefined;
  const says = endsSentence(unit.text) || countWords(unit.text) >= 4;
  return says ? { kind: 'caption', value: unit.text, why: 'It stands directly under the picture.' } : undefined;
}
