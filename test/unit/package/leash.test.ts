import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { inProject } from '../../../scripts/project.mjs';

const module = pathToFileURL(inProject('scripts/web-test-runner/leash.mjs')).href;

/** A process that starts another on a leash, which holds a connection to this port as long as it lives. */
function startBoth(port: number) {
  const leashed = `require('node:net').connect(${String(port)}, '127.0.0.1').resume()`;
  const script = `
    import { startLeashed } from ${JSON.stringify(module)};
    startLeashed(process.execPath, ['-e', ${JSON.stringify(leashed)}]);
    setInterval(() => {}, 1_000);`;
  return spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: 'inherit' });
}

test('a program on a leash ends with the process that started it, even when that one is killed', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const starter = startBoth((server.address() as AddressInfo).port);
  const [connection] = (await once(server, 'connection')) as [Socket];
  assert.equal(connection.readyState, 'open');
  connection.on('error', () => undefined).resume();
  const closed = once(connection, 'close');
  starter.kill('SIGKILL');
  await closed;
  server.close();
});
