import { authorOf } from './authors.js';
import { readDateline, type Dateline } from './dateline.js';
import { readDate } from './dates.js';
import { note, textOf, type Draft } from './draft.js';
import { readLabel } from './labels.js';
import type { Line } from './lines.js';
import type { ManuscriptAuthor, ManuscriptBlock } from './report.js';
import type { Unit } from './units.js';
import { unwrap } from './unwrap.js';

/** Writes a unit as a paragraph. */
type Paragraph = (unit: Unit, why: string, doubtful?: boolean, text?: string) => void;

/** A paragraph, a correction, or the place and the text of the first one. */
export function plain(draft: Draft, unit: Unit, paragraph: Paragraph): void {
  const { article } = draft;
  const label = readLabel(unwrap(unit.text));
  if (label && (label.kind === 'correction' || label.kind === 'clarification')) {
    const corrections = (article.corrections ??= []);
    note(draft, unit, 'correction', `A label says that it is a ${label.kind}.`, {
      path: `/corrections/${String(corrections.length)}/text`,
    });
    corrections.push({ kind: label.kind, text: label.value });
    return;
  }
  // Looked for near the top only, so that a manuscript of pictures costs no more than another.
  const isFirst = article.body.length < 4 && article.dateline === undefined && !article.body.some(isOpening);
  const dateline = isFirst ? readDateline(unit.text) : undefined;
  const [first] = unit.lines;
  if (dateline && first && first.text.startsWith(dateline.marked.trimEnd())) {
    opening(draft, unit, dateline);
    return;
  }
  const date = unit.lines.length === 1 ? readDate(unit.text) : undefined;
  if (date)
    paragraph(unit, 'doubt' in date ? `${date.doubt} It stays text.` : 'It is a date, but it stands in the text. It stays text.', true);
  else if (label?.kind === 'credit' || label?.kind === 'caption')
    paragraph(unit, 'It speaks of a picture, but there is none beside it. It stays text.', true);
  else paragraph(unit, unit.lines.length > 1 ? 'Its lines were wrapped and make one paragraph.' : 'It is text.');
}

/** Whether a paragraph is long enough to be the first of the text, and not a line that the head left over. */
function isOpening(block: ManuscriptBlock): boolean {
  return block.type === 'paragraph' && (block.children[0]?.value.length ?? 0) > 60;
}

/** The first paragraph with what opens it: the place, the day, who reports. */
function opening(draft: Draft, unit: Unit, dateline: Dateline): void {
  const { article } = draft;
  const [first] = unit.lines as [Line, ...Line[]];
  const path = `/body/${String(article.body.length)}`;
  const marked = dateline.marked.trim();
  article.dateline = dateline.place;
  const { people } = dateline;
  const named = people && article.author === undefined;
  const mark = named ? marked.indexOf(dateline.place) + dateline.place.length : marked.length;
  note(draft, { lines: [first] }, 'dateline', 'A place opens the first paragraph.', {
    path: '/dateline',
    text: marked.slice(0, mark),
    doubtful: dateline.doubtful,
  });
  if (dateline.iso !== undefined && article.datePublished === undefined) {
    article.datePublished = dateline.iso;
    draft.advice.push('The date before the first paragraph is taken for the day of publication.');
  }
  if (named) {
    const authors = people.map((person): ManuscriptAuthor => authorOf(person));
    const [only, ...others] = authors;
    if (only !== undefined) article.author = others.length === 0 ? only : authors;
    note(draft, { lines: [first] }, 'author', 'It names who reports, beside the place.', { path: '/author', text: marked.slice(mark) });
  }
  const rest = first.text.slice(marked.length).trim();
  if (rest !== '') note(draft, { lines: [first] }, 'paragraph', 'It is the text after the dateline.', { path, text: rest });
  note(draft, { lines: unit.lines.slice(1) }, 'paragraph', 'It is text.', { path });
  article.body.push({ type: 'paragraph', children: textOf(dateline.rest) });
}
