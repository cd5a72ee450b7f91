import { fillBody } from './manuscript/body.js';
import { newDraft, note, type Draft } from './manuscript/draft.js';
import { fillHead } from './manuscript/fill-head.js';
import { findHead } from './manuscript/head.js';
import { readDate } from './manuscript/dates.js';
import { readLabel } from './manuscript/labels.js';
import { guessLanguage } from './manuscript/language.js';
import { splitLines } from './manuscript/lines.js';
import { isRule, isUnderline, readBullet, readHashHeading } from './manuscript/marks.js';
import { isPictureName } from './manuscript/pictures.js';
import type { HeadPart } from './manuscript/head.js';
import { readHeadLine } from './manuscript/read-line.js';
import type { ManuscriptImport, ManuscriptLine } from './manuscript/report.js';
import { groupLines, type Unit } from './manuscript/units.js';

export { MANUSCRIPT_LINE_KINDS } from './manuscript/report.js';
export type {
  ManuscriptArticle,
  ManuscriptAuthor,
  ManuscriptBlock,
  ManuscriptImage,
  ManuscriptImport,
  ManuscriptLine,
  ManuscriptLineKind,
  ManuscriptReport,
} from './manuscript/report.js';

/** A longer first line is a paragraph. */
const LONGEST_HEADLINE = 300;

/**
 * Reads a plain-text manuscript: headline; name, outlet, date and picture in any order; then paragraphs, sub-headings, lists, pictures.
 * Blank lines, indents or lines alone part the paragraphs; wrapped lines are joined. What is in doubt stays text, and `report.lines`
 * says so: every line of the text is there once, with what it became and why. Total: takes any string, takes time in proportion to its
 * length, never throws; for anything but a string the article is empty and the report says so.
 */
export function fromManuscript(text: string): ManuscriptImport {
  const draft = newDraft();
  if (typeof text !== 'string') return finish(draft, 1, 'The input is not a string, so there is nothing to import.');
  const { lines, count } = splitLines(text);
  if (lines.length === 0) return finish(draft, count, 'It is blank.');
  const units = groupLines(lines);
  const before: HeadPart[] = [];
  let start = 0;
  for (; start < units.length - 1; start += 1) {
    const unit = units[start] as Unit;
    if (isRule(unit.text)) note(draft, unit, 'rule', 'It is a line drawn above the text.');
    else if (isPictureName(unit.text) || 'iso' in (readDate(unit.text) ?? {}))
      before.push({ unit, text: unit.text, reading: readHeadLine(unit.text, unit) });
    else break;
  }
  start = takeHeadline(draft, units, start);
  const head = findHead(units, start);
  const leftOver = fillHead(draft, [...before, ...head.parts]);
  fillBody(draft, units.slice(head.end), leftOver, head.end === start);
  const language = guessLanguage(text);
  if (language !== undefined) draft.article.inLanguage = language;
  return finish(draft, count, 'It is blank.', language);
}

/** Sets the headline from the unit at `start`; returns where the rest begins. */
function takeHeadline(draft: Draft, units: readonly Unit[], start: number): number {
  const unit = units[start] as Unit;
  const isAlone = units.length === 1 || !isPictureName(unit.text);
  if (!isAlone || unit.text.length > LONGEST_HEADLINE || isRule(unit.text) || (unit.bullet && readBullet(units[start + 1]?.text ?? '')))
    return start;
  const label = readLabel(unit.text);
  const marked = label?.kind === 'headline' ? label.value : readHashHeading(unit.text)?.text;
  draft.article.headline = marked ?? unit.text;
  note(draft, unit, 'headline', marked === undefined ? 'It is the first line.' : 'It is marked as the headline.', { path: '/headline' });
  const under = units[start + 1];
  if (!under || under.apart || !isUnderline(under.text)) return start + 1;
  note(draft, under, 'rule', 'It underlines the headline.');
  return start + 2;
}

/** Adds the blank lines and what is missing, and puts the report in the order of the text. */
function finish(draft: Draft, count: number, blank: string, language?: string): ManuscriptImport {
  const { article, entries, advice } = draft;
  const sorted = entries.sort((one, other) => one.line - other.line);
  const lines: ManuscriptLine[] = [];
  let next = 0;
  for (let line = 1; line <= count; line += 1) {
    if (sorted[next]?.line !== line) lines.push({ line, text: '', became: 'blank', why: blank });
    for (; sorted[next]?.line === line; next += 1) lines.push(sorted[next] as ManuscriptLine);
  }
  const missing: string[] = [];
  if (article.headline === '') missing.push('There is no headline: write one as the first line.');
  if (article.author === undefined)
    missing.push('No author was found: "By" and a name on a line of its own under the headline is always understood.');
  if (article.datePublished === undefined) missing.push('No date of publication was found: a date as 2025-02-12 is always understood.');
  if (article.body.length === 0) missing.push('There is no text under the headline.');
  return { article, report: { lines, ...(language === undefined ? {} : { language }), advice: [...missing, ...advice] } };
}
