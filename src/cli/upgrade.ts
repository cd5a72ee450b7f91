import { NEWEST, upgradeDocument } from '../schema/upgrade.js';
import { read, UsageError, type Command } from './command.js';
import { nameOf, readText, SOURCES, writeWhole } from './files.js';
import { placeOfFault } from './json-places.js';
import { filesNamed } from './find-files.js';

export const upgrade: Command = {
  name: 'upgrade',
  help: `Usage: galley upgrade [story.json …] [--write] [--json]
An article as the newest version of the schema has it, which is ${String(NEWEST)}. Reads standard input without a file, and prints.

  --write  into the files themselves, each whole or not at all; needed for more than one
  --json   what was done, as JSON, instead of a sentence

Ends with 0 when it is done, with 1 when the content forbids it, with 2 when it was not used as above.
`,
  run(args, { out, error }) {
    const { values, positionals } = read(args, { write: { type: 'boolean' }, json: { type: 'boolean' } });
    const files = positionals.length === 0 ? [SOURCES] : filesNamed(positionals);
    if (values.write !== true && files.length > 1) throw new UsageError('More than one file is upgraded with --write only.');
    if (values.write === true && files.includes(SOURCES)) throw new UsageError('Standard input cannot be written to.');
    const done = files.map((file) => ({ file, ...upgraded(readText(file)) }));
    for (const { file, text } of done) {
      if (text === undefined) continue;
      if (values.write === true) writeWhole(file, text);
      else out(text);
    }
    if (values.json === true) error(`${JSON.stringify(done.map(({ file, from, reason }) => ({ file: nameOf(file), from, to: NEWEST, reason })))}\n`);
    else for (const { file, from, reason } of done) error(`${nameOf(file)}: ${reason ?? (from === NEWEST ? `is of version ${String(NEWEST)} already` : `from version ${String(from)} to ${String(NEWEST)}`)}\n`);
    return done.some(({ reason }) => reason !== undefined) ? 1 : 0;
  },
};

interface Done {
  readonly from?: number;
  readonly text?: string;
  /** Why it cannot be upgraded. */
  readonly reason?: string;
}

function upgraded(text: string): Done {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    const { line, column } = placeOfFault(text);
    return { reason: `This is no JSON: look at line ${String(line)}, column ${String(column)}.` };
  }
  if (typeof document !== 'object' || document === null || Array.isArray(document)) return { reason: 'An article is an object.' };
  const { document: newest, from } = upgradeDocument(document);
  if (from > NEWEST) return { from, reason: `It is of version ${String(from)}, which is newer than this command. Update the package.` };
  return { from, text: `${JSON.stringify({ schemaVersion: NEWEST, ...newest, ...(from < NEWEST && { schemaVersion: NEWEST }) }, null, 2)}\n` };
}
