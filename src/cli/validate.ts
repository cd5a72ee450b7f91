import { parseArticle } from '../index.js';
import { read, type Command } from './command.js';
import { nameOf, readText, SOURCES } from './files.js';
import { placeAt, placeOfFault, placesIn } from './json-places.js';

const WRONG: readonly unknown[] = ['fatal', 'error'];

export const validate: Command = {
  name: 'validate',
  help: `Usage: galley validate [story.json …] [--strict] [--json]
What is not as it should be in articles: file, line, column, what it is and what to do. Reads standard input without a file.

  --strict  end with 1 for warnings too
  --json    the issues as JSON

Ends with 0 when articles are set as they were meant, with 1 when something is not, with 2 when it was not used as above.
`,
  run(args, { out }) {
    const { values, positionals } = read(args, { strict: { type: 'boolean' }, json: { type: 'boolean' } });
    const issues = (positionals.length === 0 ? [SOURCES] : positionals).flatMap((file) => issuesOf(file));
    out(values.json ? `${JSON.stringify(issues, null, 2)}\n` : report(issues));
    return issues.some(({ severity }) => WRONG.includes(severity) || (values.strict === true && severity === 'warning')) ? 1 : 0;
  },
};

function issuesOf(file: string) {
  const text = readText(file);
  const { issues } = parseArticle(text);
  const isJson = !issues.some(({ code }) => code === 'json-syntax');
  const places = isJson ? placesIn(text) : new Map<string, never>();
  return issues.map((issue) => ({ file: nameOf(file), ...(issue.code === 'json-syntax' ? placeOfFault(text) : placeAt(issue.pointer, places)), ...issue }));
}

function report(issues: ReturnType<typeof issuesOf>): string {
  const lines = issues.map(({ file, line, column, severity, code, pointer, message }) => `${file}:${String(line)}:${String(column)} ${severity} ${code}${pointer === '' ? '' : ` ${pointer}`}: ${message}\n`);
  const wrong = issues.filter(({ severity }) => WRONG.includes(severity)).length;
  return `${lines.join('')}${String(wrong)} error${wrong === 1 ? '' : 's'}, ${String(issues.length - wrong)} other issue${issues.length - wrong === 1 ? '' : 's'}\n`;
}
