import { columnsOf } from './lines.js';
import { readDate } from './dates.js';
import { readLabel } from './labels.js';
import { isRule, readHashHeading } from './marks.js';
import { readPicture } from './picture-lines.js';
import { countWords, endsOpenOrFinal, endsSentence } from './punctuation.js';
import type { Unit } from './units.js';
import { unwrap } from './unwrap.js';

const WIDEST_TITLE = 72;
const MOST_WORDS = 10;
/** So many lines without a blank between them are a text whose lines are its paragraphs: a title need not stand apart there. */
const LINES_AS_PARAGRAPHS = 5;

/** Whether a line has the form of a sub-heading: short, alone, not ended as a sentence or a clause. */
export function looksLikeTitle(unit: Unit): boolean {
  const { text } = unit;
  if (unit.lines.length !== 1 || unit.bullet || columnsOf(text) > WIDEST_TITLE || countWords(text, 20) > MOST_WORDS) return false;
  if (endsOpenOrFinal(text) || !/^["'“‘«„『「〈《([]*[\p{Lu}\p{Lt}\p{Lo}\p{Nd}]/u.test(text) || !/\p{L}/u.test(text)) return false;
  const label = readLabel(unwrap(text))?.kind;
  return (
    !unit.fence &&
    !readPicture(text) &&
    !readDate(text) &&
    label !== 'credit' &&
    label !== 'caption' &&
    label !== 'correction' &&
    label !== 'clarification'
  );
}

/** Whether a unit is text that a title can stand over. */
function isRunningText(unit: Unit): boolean {
  if (unit.fence || isRule(unit.text) || readPicture(unit.text) || readHashHeading(unit.text)) return false;
  return unit.lines.length > 1 || endsSentence(unit.text) || columnsOf(unit.text) > WIDEST_TITLE + 8 || /[,،、:：]$/.test(unit.text);
}

/** Whether a unit is a sub-heading by its form and its place: after a finished sentence and over a longer text. */
export function isTitle(previous: Unit | undefined, unit: Unit, next: Unit | undefined): boolean {
  if (!next || !looksLikeTitle(unit) || !isRunningText(next) || columnsOf(next.text) <= columnsOf(unit.text)) return false;
  if (!unit.apart && unit.together < LINES_AS_PARAGRAPHS) return false;
  if (!previous || isRule(previous.text) || readPicture(previous.text) || readHashHeading(previous.text)) return true;
  return endsSentence(previous.text) || (!looksLikeTitle(previous) && !/(?:[,:;،؛：、]|\p{L})$/u.test(previous.text));
}
