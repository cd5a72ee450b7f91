import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { strictPolicy, withNonce } from '../support/strict-policy.mjs';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.jpg': 'image/jpeg',
  '.svg': 'image/svg+xml',
};

/** A folder on loopback, as any web server would give it. */
export interface ServedFolder {
  readonly url: string;
  stop(): void;
}

/** Serves a folder; where the policy is strict, every page comes with that header, and with a nonce of its own. */
export async function serveFolder(folder: string, policy: 'none' | 'strict' = 'none'): Promise<ServedFolder> {
  const server = createServer(({ url = '/' }, response) => {
    const file = path.join(folder, path.normalize(decodeURIComponent(new URL(url, 'http://site').pathname)));
    if (!existsSync(file) || !statSync(file).isFile()) return void response.writeHead(404).end();
    response.setHeader('content-type', TYPES[path.extname(file)] ?? 'application/octet-stream');
    if (policy === 'strict' && file.endsWith('.html')) {
      const nonce = randomUUID();
      response.setHeader('content-security-policy', strictPolicy(nonce));
      return void response.end(withNonce(readFileSync(file, 'utf8'), nonce));
    }
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`,
    stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** A port of loopback that nobody listens to. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
