import { fromManuscript } from '../import/manuscript.js';
import { ContentError, read, UsageError, type Command } from './command.js';
import { nameOf, oneSource, readText, writeWhole } from './files.js';

export const convert: Command = {
  name: 'convert',
  help: `Usage: galley convert --from manuscript [story.txt] [-o story.json] [--json]
An article as JSON from a plain-text manuscript. Reads standard input without a file, and prints without -o; what was in doubt is told beside it.

  --from <format>    manuscript
  -o, --out <file>   write it there, whole or not at all
  --json             tell what was in doubt, and what each line became, as JSON on standard error

Ends with 0 when it is written, with 1 when there is nothing to convert, with 2 when it was not used as above.
`,
  run(args, { out, error }) {
    const { values, positionals } = read(args, { from: { type: 'string' }, json: { type: 'boolean' }, out: { type: 'string', short: 'o' } });
    if (values.from !== 'manuscript') throw new UsageError(values.from === undefined ? 'From which format? There is manuscript.' : `There is no format "${values.from}". There is manuscript.`);
    const file = oneSource(positionals);
    const text = readText(file);
    if (text.trim() === '') throw new ContentError(`${nameOf(file)} is empty.`);
    if (isJson(text)) throw new ContentError(`${nameOf(file)} is JSON and no manuscript. What is wrong with an article says galley validate.`);
    const { article, report } = fromManuscript(text);
    const json = `${JSON.stringify(article, null, 2)}\n`;
    if (values.json === true) error(`${JSON.stringify({ file: nameOf(file), ...report })}\n`);
    else for (const advice of report.advice) error(`${nameOf(file)}: ${advice}\n`);
    if (values.out === undefined) out(json);
    else writeWhole(values.out, json);
    return 0;
  },
};

/** Whether a text is that of an object or a list: a manuscript may be a word or a number. */
function isJson(text: string): boolean {
  try {
    return typeof JSON.parse(text) === 'object';
  } catch {
    return false;
  }
}
