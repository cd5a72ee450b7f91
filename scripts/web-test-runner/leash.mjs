import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/**
 * Starts a program in a process group that ends when this process does. Of its output only the streams after the usual three are read,
 * as many as are asked for.
 */
export function startLeashed(program, args, environment = {}, streams = 0) {
  const stdio = ['ignore', 'ignore', 'ignore', ...Array.from({ length: streams }, () => 'pipe')];
  const child = spawn(program, args, { detached: true, stdio, env: { ...process.env, ...environment } });
  leash(child.pid);
  return child;
}

/**
 * Ends a process group when this process ends, however it ends: a small process of its own holds a pipe from here, which breaks even
 * when nothing of ours can run any more. The group must have been started with `detached`.
 */
export function leash(group) {
  const args = [fileURLToPath(import.meta.url), String(group)];
  const watcher = spawn(process.execPath, args, { detached: true, stdio: ['pipe', 'ignore', 'ignore'] });
  watcher.unref();
  watcher.stdin.unref();
}

/** Ends a process group, if there still is one. */
export function endGroup(group) {
  try {
    process.kill(-group, 'SIGKILL');
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.stdin.on('close', () => endGroup(Number(process.argv[2])));
  process.stdin.resume();
}
