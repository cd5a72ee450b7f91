import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

/** The path of the executable. The package has no types. */
const { default: workerd } = createRequire(import.meta.url)('workerd') as { readonly default: string };

/** A module worker that is being served. */
export interface ServedWorker {
  /** An address on loopback. */
  readonly url: string;
  stop(): Promise<void>;
}

const config = (script: string) => `\
using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = (modules = [(name = "worker.js", esModule = embed ${JSON.stringify(script)})], compatibilityDate = "2026-01-01"))],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);
`;

/** Serves the module `file`, beside which the configuration is written, in workerd. Rejects with what workerd says if the module fails. */
export async function serveWorker(file: string): Promise<ServedWorker> {
  const configFile = path.join(path.dirname(file), 'config.capnp');
  writeFileSync(configFile, config(path.basename(file)));
  const child = spawn(workerd, ['serve', configFile, '--control-fd=3'], { stdio: ['ignore', 'ignore', 'pipe', 'pipe'] });
  const exited = once(child, 'exit');
  let complaints = '';
  child.stderr?.on('data', (text: Buffer) => {
    complaints += text.toString();
  });
  const port = await new Promise<number>((resolve, reject) => {
    createInterface(child.stdio[3] as Readable).on('line', (line) => {
      const { event, port: listening } = JSON.parse(line) as { event: string; port?: number };
      if (event === 'listen' && listening !== undefined) resolve(listening);
    });
    void exited.then(() => {
      reject(new Error(complaints));
    });
  });
  return {
    url: `http://127.0.0.1:${String(port)}/`,
    async stop() {
      child.kill();
      await exited;
    },
  };
}
