import { chmodSync, existsSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ContentError, FileError, UsageError } from './command.js';

/** What stands for standard input. */
const STANDARD_INPUT = '-';

/** The name of a source in messages. */
export const nameOf = (file: string): string => (file === STANDARD_INPUT ? 'standard input' : file);

/**
 * The text of a file in UTF-8, or of standard input, without the mark of its order of bytes.
 * @throws {FileError} where it cannot be read
 * @throws {ContentError} where it is of another encoding
 */
export function readText(file: string): string {
  const bytes = bytesOf(file);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ContentError(`${nameOf(file)}:${String(lineOfFault(bytes))}: This is not UTF-8: save it in that encoding.`);
  }
}

function bytesOf(file: string): Uint8Array {
  try {
    return readFileSync(file === STANDARD_INPUT ? 0 : file);
  } catch (error) {
    throw new FileError(reasonOf(error, file) ?? `${nameOf(file)} cannot be read: ${words(error)}`);
  }
}

/** The line of the first bytes that no text in UTF-8 has. */
function lineOfFault(bytes: Uint8Array): number {
  const text = new TextDecoder().decode(bytes);
  return text.slice(0, text.indexOf('\uFFFD')).split('\n').length;
}

/**
 * Writes a file whole or not at all, with the permissions that it had; where a link leads to it, there. What is no file, as a pipe, is written to as it is.
 * @throws {FileError} where it cannot be written
 */
export function writeWhole(file: string, text: string): void {
  const folder = path.dirname(file);
  try {
    if (!existsSync(file)) replace(file, text);
    else if (statSync(file).isFile()) replace(realpathSync(file), text);
    else writeFileSync(file, text);
  } catch (error) {
    throw new FileError(codeOf(error) === 'ENOENT' && !existsSync(folder) ? `There is no folder ${folder}: make it first.` : (reasonOf(error, file) ?? `${file} cannot be written: ${words(error)}`));
  }
}

function replace(file: string, text: string): void {
  const beside = `${file}.${String(process.pid)}.part`;
  try {
    writeFileSync(beside, text);
    if (existsSync(file)) chmodSync(beside, statSync(file).mode);
    renameSync(beside, file);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

/** Why there is nothing to be done with a file, for what happens to everybody. */
export function reasonOf(error: unknown, file: string): string | undefined {
  switch (codeOf(error)) {
    case 'ENOENT':
      return `There is no file ${file}.`;
    case 'EISDIR':
      return `${nameOf(file)} is a folder; a file is needed.`;
    case 'EACCES':
    case 'EPERM':
      return `You have no permission for ${nameOf(file)}.`;
    default:
      return undefined;
  }
}

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined);
const words = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** The one source that a command takes: a file, or standard input. @throws {UsageError} for more */
export function oneSource(files: readonly string[]): string {
  if (files.length > 1) throw new UsageError(`It takes one file, not ${String(files.length)}.`);
  return files[0] ?? STANDARD_INPUT;
}

export const SOURCES = STANDARD_INPUT;
