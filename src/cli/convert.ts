import { fromManuscript } from '../import/manuscript.js';
import { read, UsageError, type Command } from './command.js';
import { oneSource, readText, writeWhole } from './files.js';

export const convert: Command = {
  name: 'convert',
  help: `Usage: galley convert --from manuscript [story.txt] [-o story.json]
An article as JSON from a plain-text manuscript. Reads standard input without a file, and prints without -o; what was in doubt is told beside it.

  --from <format>    manuscript
  -o, --out <file>   write it there, whole or not at all
`,
  run(args, { out, error }) {
    const { values, positionals } = read(args, { from: { type: 'string' }, out: { type: 'string', short: 'o' } });
    if (values.from !== 'manuscript') throw new UsageError(values.from === undefined ? 'From which format? There is manuscript.' : `There is no format "${values.from}". There is manuscript.`);
    const { article, report } = fromManuscript(readText(oneSource(positionals)));
    const json = `${JSON.stringify(article, null, 2)}\n`;
    for (const advice of report.advice) error(`${advice}\n`);
    if (values.out === undefined) out(json);
    else writeWhole(values.out, json);
    return 0;
  },
};
