import { isSlug } from './desk.js';
import { note, type Draft } from './draft.js';
import { isRule, isUnderline, readHashHeading } from './marks.js';
import { readBullet } from './bullets.js';
import { partsOf, type HeadPart } from './parts.js';
import { readPicture } from './picture-lines.js';
import { countWords } from './punctuation.js';
import { readLabel } from './labels.js';
import type { Reading } from './read-line.js';
import type { Unit } from './units.js';
import { unwrap } from './unwrap.js';

/** A longer first line is a paragraph. */
const LONGEST_HEADLINE = 300;
const MOST_LINES = 20;

/** What may stand above any headline, and what only above one that a label announces. */
const ABOVE: ReadonlySet<Reading['kind']> = new Set<Reading['kind']>(['date', 'note', 'picture', 'sender']);
const ABOVE_LABELLED: ReadonlySet<Reading['kind']> = new Set<Reading['kind']>([
  ...(['people', 'credit', 'standfirst', 'kicker', 'section', 'tags', 'publisher', 'place', 'caption', 'date-like'] as const),
]);

const isHeadlineLabel = (unit: Unit): boolean => !unit.fence && readLabel(unwrap(unit.text))?.kind === 'headline';

/** Whether a label over the headline stands there: the line below it must be a headline, and not what signs one. */
function isKickerOver(parts: readonly HeadPart[], next: Unit | undefined, after: Unit | undefined): boolean {
  const [only] = parts;
  if (parts.length !== 1 || only?.reading.kind !== 'kicker' || !next || !after) return false;
  const kinds = partsOf(next).map(({ reading }) => reading.kind);
  return isHeadlineLabel(next) || kinds.every((kind) => ['short', 'long', 'job', 'note', 'other', 'kicker'].includes(kind));
}

/** Reads what stands above the headline: slugs, words to the desk, labels. Returns it, and where the headline stands. */
export function readAbove(draft: Draft, units: readonly Unit[]): { parts: HeadPart[]; start: number } {
  const above: HeadPart[] = [];
  const labelled = units.slice(0, MOST_LINES).some(isHeadlineLabel);
  let start = 0;
  for (; start < units.length - 1 && start < MOST_LINES; start += 1) {
    const unit = units[start] as Unit;
    if (isHeadlineLabel(unit)) break;
    if (isRule(unit.text)) {
      note(draft, unit, 'rule', 'It is a line drawn above the text.');
      continue;
    }
    if (start === 0 && isSlug(unit.text)) {
      note(draft, unit, 'note', 'It is the name by which an agency keeps the story.');
      continue;
    }
    const parts = partsOf(unit);
    const known = parts.every(({ reading }) => ABOVE.has(reading.kind) || (labelled && ABOVE_LABELLED.has(reading.kind)));
    const signs = parts.every(({ reading }) => reading.kind === 'section' || (reading.kind === 'people' && !reading.doubtful));
    const over = isKickerOver(parts, units[start + 1], units[start + 2]);
    if (!known && !over && !(signs && isTitleLike(units[start + 1]) && units[start + 2])) break;
    above.push(...parts);
  }
  return { parts: above, start };
}

function isTitleLike(unit: Unit | undefined): boolean {
  if (!unit) return false;
  const [only, ...others] = partsOf(unit);
  return others.length === 0 && (only?.reading.kind === 'short' || only?.reading.kind === 'headline') && countWords(unit.text, 4) >= 3;
}

/** Sets the headline from the unit at `start`; returns where the rest begins. */
export function takeHeadline(draft: Draft, units: readonly Unit[], start: number): number {
  const unit = units[start] as Unit;
  const isAlone = units.length === 1 || !readPicture(unit.text);
  if (
    !isAlone ||
    unit.fence ||
    unit.text.length > LONGEST_HEADLINE ||
    isRule(unit.text) ||
    (unit.bullet && readBullet(units[start + 1]?.text ?? ''))
  )
    return start;
  const inside = unwrap(unit.text);
  const label = readLabel(inside);
  const marked =
    label?.kind === 'headline' ? label.value : (readHashHeading(unit.text)?.text ?? (inside === unit.text ? undefined : inside));
  draft.article.headline = unwrap(marked ?? unit.text);
  note(draft, unit, 'headline', marked === undefined ? 'It is the first line.' : 'It is marked as the headline.', { path: '/headline' });
  const under = units[start + 1];
  if (!under || under.apart || !isUnderline(under.text)) return start + 1;
  note(draft, under, 'rule', 'It underlines the headline.');
  return start + 2;
}
