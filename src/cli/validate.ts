import { ContentError, FileError, read, UsageError, type Command, type ExitCode, type Output } from './command.js';
import { readText, SOURCES } from './files.js';
import { filesNamed } from './find-files.js';
import { onSave } from './on-save.js';
import { isWrong, issuesIn, lineOf, type PlacedIssue } from './issues.js';

/** So many files take long enough to say how far it is. */
const LONG = 20;
/** How often files are looked at, in milliseconds. */
const OFTEN = 300;

export const validate: Command = {
  name: 'validate',
  help: `Usage: galley validate [story.json "stories/**/*.json" …] [--strict] [--json] [--watch]
What is not as it should be in articles: file, line, column, what it is and what to do. Reads standard input without a file.

  --strict  end with 1 for warnings too
  --json    the issues as JSON; with --watch a line for each time
  --watch   again each time that one of the files is saved

Ends with 0 when articles are set as they were meant, with 1 when something is not, with 2 when it was not used as above.
`,
  run(args, output) {
    const { values, positionals } = read(args, { strict: { type: 'boolean' }, json: { type: 'boolean' }, watch: { type: 'boolean' } });
    const wishes = { strict: values.strict === true, json: values.json === true };
    if (values.watch === true) return watch(positionals, wishes, output);
    return judge(positionals.length === 0 ? [SOURCES] : filesNamed(positionals), wishes, output);
  },
};

interface Wishes {
  readonly strict: boolean;
  readonly json: boolean;
}

function judge(files: readonly string[], { strict, json }: Wishes, output: Output): ExitCode {
  const issues = files.flatMap((file, index) => {
    if (files.length > LONG) output.progress?.(`${String(index + 1)} of ${String(files.length)} files`);
    return issuesIn(file, readText(file));
  });
  output.progress?.('');
  output.out(json ? `${JSON.stringify(issues, null, 2)}\n` : report(issues, output));
  return issues.some((issue) => isWrong(issue) || (strict && issue.severity === 'warning')) ? 1 : 0;
}

/** Judges files, and each again when it is saved, until it is stopped. */
function watch(words: readonly string[], { json }: Wishes, output: Output): ExitCode {
  const files = filesNamed(words);
  if (files.length === 0 || files.includes(SOURCES)) throw new UsageError('Which file is to be watched?');
  const say = (file: string): void => {
    try {
      const issues = issuesIn(file, readText(file));
      output.out(json ? `${JSON.stringify(issues)}\n` : report(issues, output));
    } catch (error) {
      // it may be on its way: editors take files away and put others there
      if (!(error instanceof FileError || error instanceof ContentError)) throw error;
      output.error(`galley: ${error.message}\n`);
    }
  };
  for (const file of files) {
    onSave(file, () => { say(file); }, OFTEN);
    say(file);
  }
  return 0;
}

function report(issues: readonly PlacedIssue[], { paint }: Output): string {
  const wrong = issues.filter(isWrong).length;
  return `${issues.map((issue) => lineOf(issue, paint)).join('')}${String(wrong)} error${wrong === 1 ? '' : 's'}, ${String(issues.length - wrong)} other issue${issues.length - wrong === 1 ? '' : 's'}\n`;
}
