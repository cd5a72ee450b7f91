import { fillBody } from './manuscript/body.js';
import { newDraft, type Draft } from './manuscript/draft.js';
import { fillHead } from './manuscript/fill-head.js';
import { findHead } from './manuscript/head.js';
import { guessLanguage } from './manuscript/language.js';
import { splitLines } from './manuscript/lines.js';
import { readAbove, takeHeadline } from './manuscript/opening.js';
import type { ManuscriptImport, ManuscriptLine } from './manuscript/report.js';
import { groupLines } from './manuscript/units.js';

export { LIMITS as MANUSCRIPT_LIMITS } from './manuscript/limits.js';
export { MANUSCRIPT_LINE_KINDS } from './manuscript/report.js';
export type {
  ManuscriptArticle,
  ManuscriptAuthor,
  ManuscriptBlock,
  ManuscriptCode,
  ManuscriptCorrection,
  ManuscriptImage,
  ManuscriptImport,
  ManuscriptLine,
  ManuscriptLineKind,
  ManuscriptList,
  ManuscriptReport,
} from './manuscript/report.js';

/**
 * Reads a plain-text manuscript: headline; names, outlet, date and picture in any order, as newsrooms and agencies write them in twenty
 * languages; then paragraphs, sub-headings, lists, pictures, code. Blank lines, indents or lines alone part the paragraphs; wrapped lines
 * are joined. What is in doubt stays text, and `report.lines` says so: every line of the text is there once, with what it became and why.
 * Total: takes any string, never throws; for anything but a string the article is empty and the report says so. What is over
 * `MANUSCRIPT_LIMITS` is left out; then `article.shortened` is set, and the report says where.
 */
export function fromManuscript(text: string): ManuscriptImport {
  const draft = newDraft();
  if (typeof text !== 'string') return finish(draft, 1, 'The input is not a string, so there is nothing to import.');
  const { lines, count, cuts } = splitLines(text);
  draft.cuts.push(...cuts);
  if (lines.length === 0) return finish(draft, count, 'It is blank.');
  const units = groupLines(lines);
  const above = readAbove(draft, units);
  const start = takeHeadline(draft, units, above.start);
  const head = findHead(units, start);
  const leftOver = fillHead(draft, [...above.parts, ...head.parts]);
  fillBody(draft, units.slice(head.end), leftOver, head.end === start);
  const language = guessLanguage(text);
  if (language !== undefined) draft.article.inLanguage = language;
  return finish(draft, count, 'It is blank.', language);
}

/** Says where the manuscript was cut, on the line and in the advice. */
function reportCuts({ article, entries, advice, cuts }: Draft): void {
  if (cuts.length > 0) article.shortened = true;
  for (const { line, why } of cuts) entries.push({ line, text: '', became: 'left-out', why, doubtful: true });
  const [first] = cuts;
  if (first)
    advice.push(`Line ${String(first.line)}: ${first.why}${cuts.length > 1 ? ` So it is in ${String(cuts.length - 1)} more places.` : ''}`);
}

/** Adds the blank lines and what is missing, and puts the report in the order of the text. */
function finish(draft: Draft, count: number, blank: string, language?: string): ManuscriptImport {
  const { article, entries, advice } = draft;
  reportCuts(draft);
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
