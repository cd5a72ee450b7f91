import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Example } from '../../scripts/examples.js';
import { freePort, serveFolder } from '../packed/serve.js';
import { quiet } from './site.js';

/** A site on loopback. */
export interface ServedSite {
  readonly url: string;
  stop(): Promise<void> | void;
}

/** Serves what was built: with the framework's own server, told its port as `PORT`, or as a folder of files. */
export async function serve({ site }: Example, built: string): Promise<ServedSite> {
  const { folder } = site;
  return folder === undefined ? start(built, 'npm', 'start') : serveFolder(path.join(built, folder));
}

/** Serves a folder by a command that is told its port as `PORT`. */
export async function start(cwd: string, command: string, ...args: readonly string[]): Promise<ServedSite> {
  const port = String(await freePort());
  const env = { ...process.env, ...quiet, PORT: port, HOST: '127.0.0.1', HOSTNAME: '127.0.0.1' };
  // a process group of its own, so that what npm has started ends with it
  const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  const exited = once(child, 'exit');
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text: Buffer) => {
      said += text.toString();
    });
  const url = `http://127.0.0.1:${port}/`;
  while (!(await answers(url))) {
    if (child.exitCode !== null) throw new Error(`${command} ${args.join(' ')} ended\n${said}`);
    await pause(100);
  }
  return {
    url,
    async stop() {
      if (child.exitCode === null) process.kill(-Number(child.pid), 'SIGTERM');
      await exited;
    },
  };
}

const answers = (url: string) =>
  fetch(url).then(
    ({ ok }) => ok,
    () => false,
  );
