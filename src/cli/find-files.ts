import { existsSync, readdirSync, statSync } from 'node:fs';
import { FileError } from './command.js';
import { SOURCES } from './files.js';

const isPattern = (word: string): boolean => /[*?]/.test(word);

/** The files that words name: as they are written, and by patterns with `*`, `?` and `**`, where the shell has not read those. @throws {FileError} for a pattern of no file */
export function filesNamed(words: readonly string[]): readonly string[] {
  return [...new Set(words.flatMap((word) => (word === SOURCES || !isPattern(word) || existsSync(word) ? [word] : matching(word))))];
}

function matching(pattern: string): readonly string[] {
  const parts = pattern.replaceAll('\\', '/').split('/');
  const fixed = parts.findIndex(isPattern);
  const files = found(parts.slice(0, fixed).join('/'), parts.slice(fixed), pattern.startsWith('/') && fixed === 1);
  if (files.length === 0) throw new FileError(`No file is named by ${pattern}.`);
  return files;
}

/** What is below a folder, by the rest of a pattern, in the order of its names. */
function found(folder: string, [part = '', ...rest]: readonly string[], isRoot = false): readonly string[] {
  const within = (name: string): string => (folder === '' && !isRoot ? name : `${folder}/${name}`);
  const entries = namesIn(isRoot ? '/' : folder === '' ? '.' : folder);
  if (part === '**') return [...found(folder, rest, isRoot), ...entries.filter((name) => !name.startsWith('.') && name !== 'node_modules' && isFolder(within(name))).flatMap((name) => found(within(name), [part, ...rest]))];
  const named = entries.filter((name) => fits(name, part)).map(within);
  return rest.length === 0 ? named.filter((name) => !isFolder(name)) : named.filter(isFolder).flatMap((name) => found(name, rest));
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

const isFolder = (name: string): boolean => statSync(name, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** Whether a name is one of a pattern: `*` stands for any characters, `?` for one. It goes back to the last star only, so it takes no longer than the two are long. */
export function fits(name: string, pattern: string): boolean {
  if (name.startsWith('.') && !pattern.startsWith('.')) return false;
  let [at, wanted, star, from] = [0, 0, -1, 0];
  while (at < name.length) {
    if (pattern[wanted] === '*') [star, from] = [wanted++, at];
    else if (pattern[wanted] === '?' || pattern[wanted] === name[at]) [at, wanted] = [at + 1, wanted + 1];
    else if (star >= 0) [wanted, at] = [star + 1, ++from];
    else return false;
  }
  while (pattern[wanted] === '*') wanted++;
  return wanted === pattern.length;
}
