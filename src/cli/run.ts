import { readFileSync } from 'node:fs';
import { ContentError, FileError, UsageError, type Command, type ExitCode, type Output } from './command.js';
import { convert } from './convert.js';
import { preview } from './preview.js';
import { render } from './render.js';
import { schema } from './schema.js';
import { themeCheck } from './theme-check.js';
import { themeList } from './theme-list.js';
import { themeNew } from './theme-new.js';
import { upgrade } from './upgrade.js';
import { validate } from './validate.js';

export const COMMANDS: readonly Command[] = [validate, convert, render, preview, upgrade, schema, themeList, themeNew, themeCheck];
const HELP = ['--help', '-h', 'help'];
const VERSION = ['--version', '-v'];

/** Runs the command line without its first word and says with which code to end. Never throws for what was typed. */
export function run(args: readonly string[], output: Output): ExitCode {
  const [first = ''] = args;
  if (VERSION.includes(first)) return tell(`${version()}\n`, output);
  const command = COMMANDS.find(({ name }) => name === args.slice(0, name.split(' ').length).join(' '));
  if (!command) {
    // `theme` by itself is the first word of several
    const family = COMMANDS.filter(({ name }) => name.startsWith(`${first} `));
    const [commands, word] = family.length > 0 ? [family, args[1]] : [COMMANDS, first];
    if (HELP.includes(word ?? '')) return tell(overview(commands), output);
    const said = (word ?? '') === '' ? `Which command? There are ${commands.map(({ name }) => name).join(', ')}.` : `There is no command "${args.slice(0, 2).join(' ')}".`;
    return refuse(`${said}\n\n${overview(commands)}`, output);
  }
  const rest = args.slice(command.name.split(' ').length);
  if (rest.some((word) => HELP.includes(word) && word !== 'help')) return tell(command.help, output);
  try {
    return command.run(rest, output);
  } catch (error) {
    if (error instanceof UsageError) return refuse(`${error.message}\n\n${command.help}`, output);
    output.progress?.('');
    if (error instanceof FileError) return refuse(`${error.message}\nSee galley ${command.name} --help.\n`, output);
    if (error instanceof ContentError) {
      output.error(`galley: ${error.message}\n`);
      return 1;
    }
    return refuse(`Something went wrong that should not: ${error instanceof Error ? error.message : String(error)}. Please report it, with what you typed.\n`, output);
  }
}

function tell(text: string, { out }: Output): ExitCode {
  out(text);
  return 0;
}

function refuse(text: string, { error }: Output): ExitCode {
  error(`galley: ${text}`);
  return 2;
}

const overview = (commands: readonly Command[]) =>
  `Usage: galley <command>\n\n${commands.map(
    ({ help }) =>
      `  ${help
        .replace(/^Usage: /, '')
        .split('\n')
        .slice(0, 2)
        .join('\n    ')}\n`,
  ).join('')}
  galley <command> --help
  galley --version\n`;

function version(): string {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string };
  return version;
}
