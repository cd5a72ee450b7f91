import { readFileSync, writeFileSync } from 'node:fs';
import { inProject } from '../../scripts/project.mjs';

/** A row of the table, by its columns. */
export type Row = Readonly<Record<(typeof COLUMNS)[number], string>>;

export const COLUMNS = ['In', 'Words without script', 'Nodes kept', 'Shift', 'Colours', 'Messages'] as const;

const PAGE = 'docs/embedding.md';
const TABLE = /(?<=<!-- frameworks:[^]*?-->\n\n)[^]*?(?=\n\n<!-- \/frameworks -->)/;

/** The rows of `docs/embedding.md`, as they stand there, by what they begin with. */
export function readRows(): Map<string, string> {
  const [table = ''] = TABLE.exec(read(PAGE)) ?? [];
  return new Map(
    table
      .split('\n')
      .slice(2)
      .map((line) => [/^\| (\[.*?\]\(.*?\))/.exec(line)?.[1] ?? line, line]),
  );
}

export const lineOf = (row: Row) => `| ${COLUMNS.map((name) => row[name]).join(' | ')} |`;

const titleOf = (line: string) => /\[(.*?)\]/.exec(line)?.[1] ?? '';

/** Puts rows into the table, each in the place of the one that begins as it does. */
export function writeRows(rows: readonly Row[]): void {
  const lines = readRows();
  for (const row of rows) lines.set(row.In, lineOf(row));
  const table = [
    `| ${COLUMNS.join(' | ')} |`,
    `|${' --- |'.repeat(COLUMNS.length)}`,
    ...[...lines.values()].sort((a, b) => titleOf(a).localeCompare(titleOf(b), 'en')),
  ];
  writeFileSync(
    inProject(PAGE),
    read(PAGE).replace(TABLE, () => table.join('\n')),
  );
}

const TRIED = /^Tried with .*$/m;

/** The sentence of a page that says with which versions its code was tried. */
export const readTried = (page: string) => TRIED.exec(read(page))?.[0];

export function writeTried(page: string, sentence: string): void {
  writeFileSync(
    inProject(page),
    read(page).replace(TRIED, () => sentence),
  );
}

const read = (file: string) => readFileSync(inProject(file), 'utf8');
