/** Runs files of tests in this one process. With `COME_BY` it writes the ids of the probes that the tests came by there. */
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const { COME_BY } = process.env;
const ids = new Set();
if (COME_BY) {
  globalThis.comeBy = (id) => ids.add(id);
  process.on('exit', () => writeFileSync(COME_BY, JSON.stringify([...ids])));
}
for (const file of process.argv.slice(2)) await import(pathToFileURL(file));
