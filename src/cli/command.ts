import { parseArgs, type ParseArgsConfig } from 'node:util';
import { closest } from '../schema/closest.js';

/** Where a command writes: what was asked for, and what went wrong. */
export interface Output {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
  /** Colours a word by how grave something is, where there are colours. */
  readonly paint?: ((text: string, severity: string) => string) | undefined;
  /** Says how far long work is, where somebody looks; nothing once it is done. */
  readonly progress?: ((text: string) => void) | undefined;
}

/** 0: done, nothing found. 1: something was found. 2: the command was not used as it is meant. */
export type ExitCode = 0 | 1 | 2;

/** One command of the command line. */
export interface Command {
  /** `theme check` */
  readonly name: string;
  /** How it is written, what it does and its options; ends with a line break. */
  readonly help: string;
  /**
   * @throws {UsageError} when the arguments make no sense
   * @throws {ContentError} when a file is not what it should be
   */
  run(args: readonly string[], output: Output): ExitCode;
}

/** The command was used in a way it is not meant to be; the message says how. */
export class UsageError extends Error {}

/** A file or folder that was named is not there, or is not to be read or written; the message says why. */
export class FileError extends Error {}

/** What was given cannot be used, however it is asked for; the message says why. */
export class ContentError extends Error {}

/** Reads options and words. @throws {UsageError} for an option that the command has not. */
export function read<const T extends NonNullable<ParseArgsConfig['options']>>(args: readonly string[], options: T) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(wordsFor(error, Object.keys(options)));
  }
}

/** What is wrong with the options that were typed, where Node's words are for programmers. */
function wordsFor(error: unknown, options: readonly string[]): string {
  const { code, message } = error as NodeJS.ErrnoException;
  const [, name = ''] = /'-{0,2}([\w-]+)/.exec(message) ?? [];
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    const meant = closest(name, options);
    const dashes = name.length === 1 ? '-' : '--';
    return `There is no option ${dashes}${name}. ${meant === '' ? `There are ${options.map((each) => `--${each}`).join(', ')}.` : `Did you mean --${meant}?`}`;
  }
  if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') return /does not take/.test(message) ? `The option --${name} takes no value.` : `The option ${/'-\w, /.test(message) ? `-${name}` : `--${name}`} needs a value.`;
  return message;
}
