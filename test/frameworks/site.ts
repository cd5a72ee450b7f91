import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { execFile } from 'node:child_process';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Example, ExampleManifest } from '../../scripts/examples.js';
import { inProject } from '../../scripts/project.mjs';
import { site as consumerSite } from '../packed/consumer.js';

const run = promisify(execFile);

/** No tool may ask, tell anybody, or look for news of itself. */
export const quiet = {
  CI: '1',
  ASTRO_TELEMETRY_DISABLED: '1',
  DO_NOT_TRACK: '1',
  NEXT_TELEMETRY_DISABLED: '1',
  NG_CLI_ANALYTICS: 'false',
  NO_COLOR: '1',
  NO_UPDATE_NOTIFIER: '1',
  NUXT_TELEMETRY_DISABLED: '1',
  npm_config_update_notifier: 'false',
};

/** What building or installing leaves in an example: it is made anew. */
const MADE = /^(?:node_modules|package-lock\.json|dist|build|_site|\.(?:angular|astro|next|nuxt|output|svelte-kit))$/;

/**
 * A copy of an example, built: with the versions of the lock, and the package as it would be published. It lies outside
 * the repository, as a folder with `node_modules` in its path is no one's own code to a bundler.
 *
 * @throws what the build has printed
 */
export async function build(example: Example): Promise<string> {
  const folder = await lay(example);
  if (example.manifest.scripts?.['build']) await npm(folder, 'run', 'build');
  return folder;
}

/** A copy of an example as `build` makes it, before it is built. */
export async function lay({ name, manifest }: Example): Promise<string> {
  const folder = mkdtempSync(path.join(realpathSync(tmpdir()), `galley-${name}-`));
  cpSync(path.join(await installed(name, manifest), 'node_modules'), path.join(folder, 'node_modules'), { recursive: true, verbatimSymlinks: true });
  cpSync(path.join(consumerSite, 'node_modules'), path.join(folder, 'node_modules'), { recursive: true });
  const example = inProject('examples', name);
  cpSync(example, folder, { recursive: true, filter: (from) => !MADE.test(path.relative(example, from)) });
  return folder;
}

/** The packages of an example's lock, installed once for each lock. They are all but ours; a lock that is not there is made. */
async function installed(name: string, { dependencies, ...manifest }: ExampleManifest): Promise<string> {
  const others = Object.fromEntries(Object.entries(dependencies).filter(([each]) => each !== 'galley'));
  const text = JSON.stringify({ ...manifest, dependencies: others });
  const lock = inProject('test/frameworks', name, 'package-lock.json');
  if (!existsSync(lock)) await makeLock(lock, text);
  const hash = createHash('sha256').update(readFileSync(lock)).digest('hex').slice(0, 12);
  const folder = inProject('node_modules/.cache/frameworks', `${name}-${hash}`);
  const done = path.join(folder, 'installed');
  if (existsSync(done)) return folder;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(path.join(folder, 'node_modules'), { recursive: true });
  writeFileSync(path.join(folder, 'package.json'), text);
  cpSync(lock, path.join(folder, 'package-lock.json'));
  await npm(folder, 'ci', '--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund');
  mkdirSync(path.join(folder, 'node_modules'), { recursive: true });
  writeFileSync(done, '');
  return folder;
}

async function makeLock(lock: string, manifest: string): Promise<void> {
  const folder = mkdtempSync(path.join(realpathSync(tmpdir()), 'galley-lock-'));
  writeFileSync(path.join(folder, 'package.json'), manifest);
  await npm(folder, 'install', '--package-lock-only', '--ignore-scripts', '--omit-lockfile-registry-resolved', '--no-audit', '--no-fund');
  cpSync(path.join(folder, 'package-lock.json'), lock);
  rmSync(folder, { recursive: true });
}

export async function npm(cwd: string, ...args: readonly string[]): Promise<void> {
  const options = { cwd, env: { ...process.env, ...quiet }, maxBuffer: 64 * 1024 * 1024 };
  await run('npm', args, options).catch((error: { stdout?: string; stderr?: string }) => {
    throw new Error(`npm ${args.join(' ')} failed in ${cwd}\n${error.stdout ?? ''}${error.stderr ?? ''}`, { cause: error });
  });
}
