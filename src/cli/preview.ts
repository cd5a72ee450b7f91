import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { read, UsageError, type Command } from './command.js';
import { nameOf, readText, SOURCES } from './files.js';
import { onSave } from './on-save.js';
import { answerer } from './preview-answers.js';

const PORT = 4400;
/** How often the file is looked at, in milliseconds. */
const OFTEN = 200;

export const preview: Command = {
  name: 'preview',
  help: `Usage: galley preview story.json [--port ${String(PORT)}]
The article as a page that follows the file as it is saved, with its issues and its source beside it. A click leads from either to the other.

  --port <number>  where it is served on this machine; another that is free by itself

Runs until it is stopped (Ctrl-C). Ends with 2 when it was not used as above.
`,
  run(args, { out, error }) {
    const { values, positionals } = read(args, { port: { type: 'string' } });
    const [file = SOURCES, ...more] = positionals;
    if (file === SOURCES || more.length > 0) throw new UsageError('Which file? It takes one, and no standard input: what it shows follows what is saved.');
    readText(file);
    const port = portOf(values.port);
    const { answer, tell } = answerer(file);
    onSave(file, tell, OFTEN);
    const server = createServer(answer);
    let isOther = values.port !== undefined;
    server.on('error', (fault) => {
      if (isOther) {
        error(`galley: Nothing can be served at port ${String(port)}: ${fault.message}. Give another with --port.\n`);
        process.exit(2);
      }
      isOther = true;
      server.listen(0, '127.0.0.1');
    });
    server.on('listening', () => { out(`${nameOf(file)} is shown at http://127.0.0.1:${String((server.address() as AddressInfo).port)}/ until you stop this (Ctrl-C).\n`); });
    server.listen(port, '127.0.0.1');
    return 0;
  },
};

function portOf(given: string | undefined): number {
  if (given === undefined) return PORT;
  const port = Number(given);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new UsageError(`"${given}" is no port: a number up to 65535, or 0 for any that is free.`);
  return port;
}
