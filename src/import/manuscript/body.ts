import { note, textOf, type Draft, type LeftOver } from './draft.js';
import type { Fence } from './fences.js';
import { itemsFrom, writeList } from './lists.js';
import { isEndMark, isRule, isUnderline, readHashHeading } from './marks.js';
import { looksLikeName } from './names.js';
import { plain } from './paragraphs.js';
import { detailOf, pictureIn, type PictureLine } from './picture-lines.js';
import { pictureOf } from './pictures.js';
import type { ManuscriptImage } from './report.js';
import { isTitle, looksLikeTitle } from './titles.js';
import type { Unit } from './units.js';

/** Writes the units after the head into the body. */
export function fillBody(draft: Draft, units: readonly Unit[], leftOver: readonly LeftOver[], headless: boolean): void {
  const { body } = draft.article;
  const here = (): string => `/body/${String(body.length)}`;
  const paragraph = (unit: Unit, why: string, doubtful = false, text = unit.text): void => {
    note(draft, unit, 'paragraph', why, { path: here(), doubtful, ...(unit.text === text ? {} : { text }) });
    body.push({ type: 'paragraph', children: textOf(text) });
  };
  const rule = (unit: Unit, last: boolean): void => {
    if (last && isEndMark(unit.text)) note(draft, unit, 'end-mark', 'It marks the end of the manuscript, and is not a part of it.');
    else if (body.length === 0 || last) note(draft, unit, 'rule', 'It is a line drawn before or after the text.');
    else {
      note(draft, unit, 'separator', 'It parts the text before it from the text after it.', { path: here() });
      body.push({ type: 'thematic-break' });
    }
  };
  const picture = (index: number, line: PictureLine): number => {
    const { image, why, advice } = pictureOf(line);
    const path = here();
    const details: Pick<ManuscriptImage, 'caption' | 'credit'> = line.caption === undefined ? {} : { caption: line.caption };
    const unit = units[index] as Unit;
    note(draft, unit, 'picture', why, { path });
    if (advice !== undefined) draft.advice.push(advice);
    let next = index + 1;
    for (; next < units.length; next += 1) {
      const detail = detailOf(units, next, next === index + 1);
      if (!detail || details[detail.kind] !== undefined) break;
      details[detail.kind] = detail.value;
      note(draft, units[next] as Unit, detail.kind, detail.why, { path: `${path}/${detail.kind}` });
    }
    body.push({ ...image, ...details });
    return next;
  };

  for (const { unit, text, why } of leftOver) {
    const src = pictureIn(unit);
    if (src === undefined) paragraph(unit, `${why} It stays text.`, true, text);
    else {
      const { image, why: reason, advice } = pictureOf(src);
      if (advice !== undefined) draft.advice.push(advice);
      note(draft, unit, 'picture', `${reason} The picture at the top was taken already.`, { path: here() });
      body.push(image);
    }
  }

  let index = 0;
  while (index < units.length) {
    const unit = units[index] as Unit;
    const next = units[index + 1];
    const last = index === units.length - 1;
    const src = pictureIn(unit);
    const hash = readHashHeading(unit.text);
    const items = unit.bullet ? itemsFrom(units, index) : [];
    if (src !== undefined) {
      index = picture(index, src);
      continue;
    }
    if (items.length > 0) {
      writeList(draft, items);
      index += items.length;
      continue;
    }
    if (unit.fence) code(draft, unit, unit.fence);
    else if (isRule(unit.text) || (last && isEndMark(unit.text))) rule(unit, last);
    else if (hash && unit.lines.length === 1) {
      note(draft, unit, 'heading', 'It starts with the sign of a heading.', { path: here() });
      body.push({ type: 'heading', level: hash.level, children: textOf(hash.text) });
    } else if (next && isUnderline(next.text) && !next.apart && looksLikeTitle(unit)) {
      note(draft, unit, 'heading', 'It is underlined.', { path: here() });
      note(draft, next, 'rule', 'It underlines the heading above it.');
      body.push({ type: 'heading', level: 2, children: textOf(unit.text) });
      index += 1;
    } else if (isTitle(units[index - 1], unit, next)) {
      if (index === 0 && headless && looksLikeName(unit.text))
        paragraph(unit, 'It may be a name or a sub-heading, and nothing decides it. It stays text.', true);
      else {
        note(draft, unit, 'heading', 'It is a short line alone, without a full stop, over a paragraph.', { path: here() });
        body.push({ type: 'heading', level: 2, children: textOf(unit.text) });
      }
    } else plain(draft, unit, paragraph);
    index += 1;
  }
}

/** Fenced code keeps its lines and their indents. */
function code(draft: Draft, unit: Unit, { language, value }: Fence): void {
  note(draft, unit, 'code', 'It stands between two fences.', { path: `/body/${String(draft.article.body.length)}` });
  draft.article.body.push({ type: 'code', ...(language === undefined ? {} : { language }), value });
}
