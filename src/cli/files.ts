import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { UsageError } from './command.js';

/** What stands for standard input. */
const STANDARD_INPUT = '-';

/** The name of a source in messages. */
export const nameOf = (file: string): string => (file === STANDARD_INPUT ? 'standard input' : file);

/** The text of a file, or of standard input. @throws {UsageError} where it cannot be read */
export function readText(file: string): string {
  try {
    return readFileSync(file === STANDARD_INPUT ? 0 : file, 'utf8');
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw new UsageError(isMissing ? `There is no file ${file}.` : `${nameOf(file)} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Writes a file whole or not at all. @throws {UsageError} where it cannot be written */
export function writeWhole(file: string, text: string): void {
  const beside = `${file}.${String(process.pid)}.part`;
  try {
    writeFileSync(beside, text);
    renameSync(beside, file);
  } catch (error) {
    rmSync(beside, { force: true });
    throw new UsageError(`${file} cannot be written: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** The one source that a command takes: a file, or standard input. @throws {UsageError} for more */
export function oneSource(files: readonly string[]): string {
  if (files.length > 1) throw new UsageError(`It takes one file, not ${String(files.length)}.`);
  return files[0] ?? STANDARD_INPUT;
}

export const SOURCES = STANDARD_INPUT;
