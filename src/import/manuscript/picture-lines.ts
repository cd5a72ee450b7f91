import { readLabel, readOpener } from './labels.js';
import { isRule } from './marks.js';
import { isLabelledPictureName, isPictureName } from './pictures.js';
import { countWords, endsSentence } from './punctuation.js';
import type { Unit } from './units.js';
import { unwrap } from './unwrap.js';

/** A line that names a picture file, and what it says about the picture. */
export interface PictureLine {
  readonly src: string;
  readonly alt?: string;
  readonly caption?: string;
}

const LONGEST = 2_048;
const MARKDOWN = /^!\[([^\]]{0,1000})\]\(<?([^\s()<>]+)>?(?:\s+"([^"]{0,1000})")?\)$/;
const FILE_AND_MORE = /^([^\s|,;]+\.(?:png|jpe?g|webp|avif|gif))\s*(?:[|,;:–—-]|\s-)\s+(\S.*)$/i;

/** The file that a line names: by itself, after "Picture:", in brackets, or as Markdown has it. */
export function readPicture(text: string): PictureLine | undefined {
  if (text.length > LONGEST) return undefined;
  const [, alt, file, title] = MARKDOWN.exec(text) ?? [];
  if (file !== undefined && isPictureName(file))
    return {
      src: file,
      ...(alt === undefined || alt === '' ? {} : { alt }),
      ...(title === undefined || title === '' ? {} : { caption: title }),
    };
  if (isPictureName(text)) return { src: text };
  const inside = unwrap(text);
  if (inside !== text && isPictureName(inside)) return { src: inside };
  const label = readLabel(inside);
  if (!label || (label.kind !== 'picture' && label.kind !== 'credit')) return undefined;
  const [, src, caption] = FILE_AND_MORE.exec(label.value) ?? [];
  if (src !== undefined && caption !== undefined && isPictureName(src)) return { src, caption };
  return isLabelledPictureName(label.value) ? { src: label.value } : undefined;
}

export const pictureIn = (unit: Unit | undefined): PictureLine | undefined =>
  !unit || unit.lines.length !== 1 || unit.fence ? undefined : readPicture(unit.text);

/** What a line after a picture says about it: a labelled line, or a sentence directly under it. */
export function detailOf(
  units: readonly Unit[],
  index: number,
  under: boolean,
): { kind: 'caption' | 'credit'; value: string; why: string } | undefined {
  const unit = units[index] as Unit;
  if (unit.fence || pictureIn(unit)) return undefined;
  const text = unwrap(unit.text);
  const label = readLabel(text) ?? readOpener(text);
  if (label && (label.kind === 'caption' || label.kind === 'credit') && text.length <= 600)
    return { kind: label.kind, value: label.value, why: 'A label says that it belongs to the picture above.' };
  const alone = under && !unit.apart && units[index + 1]?.apart !== false;
  if (!alone || isRule(unit.text) || unit.bullet || countWords(unit.text, 60) >= 60) return undefined;
  const says = endsSentence(unit.text) || countWords(unit.text) >= 4;
  return says ? { kind: 'caption', value: unit.text, why: 'It stands directly under the picture.' } : undefined;
}
