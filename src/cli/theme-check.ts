import { checkThemeSource } from '../themes/check/check.js';
import { finding, SEVERITIES, type Finding, type Severity } from '../themes/check/finding.js';
import type { ThemeSource } from '../themes/check/theme-source.js';
import { fromDtcg } from '../themes/dtcg/from-dtcg.js';
import type { ThemeName } from '../themes/names.js';
import { read, type Command } from './command.js';
import { nameOf, readText, SOURCES } from './files.js';
import { readTheme } from './read-theme.js';
import { themeNamed } from './theme-name.js';

/** What was found in one file, as `--json` prints it. */
interface CheckedFile {
  readonly file: string;
  /** The theme under it, or `defaults`. */
  readonly from: ThemeName | 'defaults';
  readonly findings: readonly Finding[];
}

export const themeCheck: Command = {
  name: 'theme check',
  help: `Usage: galley theme check [file …] [--from wire] [--strict] [--json]
Unknown names, values that cannot be, missing dark colours, contrast and characters per line. Takes style sheets and files of design
tokens (JSON). Reads standard input without a file.

  --from <theme>  judge with this theme for what the file does not set; by default the theme that the file
                  names in an @import, in a comment "galley: from wire" or in --galley-theme, else the defaults
  --strict        end with 1 for warnings too
  --json          findings as JSON

Ends with 0 when there is nothing to do, with 1 when there are errors, with 2 when it was not used as above.
`,
  run(args, { out }) {
    const { values, positionals } = read(args, { from: { type: 'string' }, strict: { type: 'boolean' }, json: { type: 'boolean' } });
    const from = themeNamed(values.from);
    const files = (positionals.length === 0 ? [SOURCES] : positionals).map((file) => check(file, from));
    const counts = count(files);
    out(values.json ? `${JSON.stringify({ files, ...counts }, null, 2)}\n` : report(files, counts));
    return counts.error > 0 || (values.strict === true && counts.warning > 0) ? 1 : 0;
  },
};

function check(file: string, asked: ThemeName | undefined): CheckedFile {
  const text = readText(file);
  const source = text.trimStart().startsWith('{') ? themeOf(text) : readTheme(text);
  const from = asked ?? source.base;
  return { file: nameOf(file), from: from ?? 'defaults', findings: checkThemeSource(source, from) };
}

/** A file of design tokens, as the theme that is made of it. What was left out of that is told; all else is found in the theme. */
function themeOf(json: string): ThemeSource {
  try {
    const { tokens, findings } = fromDtcg(JSON.parse(json));
    return { rules: [{ selector: ':root', conditions: [], declarations: Object.entries(tokens).map(([name, value]) => ({ name, value })) }], registered: [], findings: findings.filter(({ severity }) => severity === 'error') };
  } catch (error) {
    return { rules: [], registered: [], findings: [finding('css-syntax', `This is no JSON, and no style sheet: ${(error as Error).message}.`)] };
  }
}

type Counts = Readonly<Record<Severity, number>>;

function count(files: readonly CheckedFile[]): Counts {
  const all = files.flatMap(({ findings }) => findings);
  return Object.fromEntries(SEVERITIES.map((severity) => [severity, all.filter((each) => each.severity === severity).length])) as Counts;
}

function report(files: readonly CheckedFile[], counts: Counts): string {
  const lines = files.flatMap(({ file, findings }) =>
    findings.map(({ line = 1, column = 1, severity, code, message }) => `${file}:${line}:${column} ${severity} ${code}: ${message}\n`),
  );
  const judged = files.map(
    ({ file, from }) => `${file} is judged with ${from === 'defaults' ? 'the defaults' : `the theme ${from}`} under it.\n`,
  );
  const summary = SEVERITIES.map((severity) => `${counts[severity]} ${severity}${counts[severity] === 1 ? '' : 's'}`).join(', ');
  return `${lines.join('')}${judged.join('')}${summary}\n`;
}
