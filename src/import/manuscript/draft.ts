import type { Cut } from './limits.js';
import type { ManuscriptArticle, ManuscriptLine, ManuscriptLineKind, ManuscriptText } from './report.js';
import type { Unit } from './units.js';

/** What a note can carry besides its sentence. */
export interface NoteOptions {
  readonly path?: string;
  readonly doubtful?: boolean | undefined;
  /** The part of the line that the note is about; the whole line when absent. */
  readonly text?: string;
}

/** An article and its report while they are being made. */
export interface Draft {
  readonly article: ManuscriptArticle;
  readonly entries: ManuscriptLine[];
  readonly advice: string[];
  readonly cuts: Cut[];
}

export const newDraft = (): Draft => ({ article: { headline: '', body: [] }, entries: [], advice: [], cuts: [] });

/** Reports every line of a unit. */
export function note(draft: Draft, unit: Pick<Unit, 'lines'>, became: ManuscriptLineKind, why: string, options: NoteOptions = {}): void {
  for (const line of unit.lines) {
    draft.entries.push({
      line: line.number,
      text: options.text ?? line.text,
      became,
      why,
      ...(options.path === undefined ? {} : { path: options.path }),
      ...(options.doubtful ? { doubtful: true } : {}),
    });
  }
}

/** A line of text that could not be placed in the head: it goes on as a paragraph, with the reason. */
export interface LeftOver {
  readonly unit: Unit;
  readonly text: string;
  readonly why: string;
}

/** The children of a block of plain text. */
export const textOf = (value: string): ManuscriptText[] => [{ type: 'text', value }];
