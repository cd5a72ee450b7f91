/**
 * `npm run generate`: runs every `scripts/generate-*.ts`, which write the committed files that are made from others.
 * With `--check` nothing is written: a generator exits with 1 and names each file that differs from what it would write.
 */
import { readdirSync } from 'node:fs';
import { inProject, runNode } from './project.mjs';

const generators = readdirSync(inProject('scripts')).filter((file) => /^generate-.*\.ts$/.test(file));
const flags = process.argv.slice(2);

// the tables come first: what sets articles reads them
const rank = (file) => (file === 'generate-schema.ts' ? 0 : 1);
for (const generator of generators.sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))) {
  const code = await runNode(['--import', 'tsx', `scripts/${generator}`, ...flags]);
  if (code !== 0) process.exitCode = 1;
}
