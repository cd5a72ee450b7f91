import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { execFile } from 'node:child_process';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { inProject } from '../../scripts/project.mjs';
import { site as consumerSite, manifest as packed } from '../packed/consumer.js';

const run = promisify(execFile);

/** One way to embed an article in a framework: what the table calls it, and where the built site has it. */
export interface Way {
  readonly title: string;
  readonly path: string;
  /** The path of a page whose first link in `main` leads there; without it the path is opened by itself. */
  readonly via?: string;
  /** Whether the article stands in the HTML as it is served. */
  readonly isServed: boolean;
  /** Where no script of ours is loaded. */
  readonly isStatic?: boolean;
}

/** What `test/frameworks/<name>/package.json` says, `galley` being for the test alone. */
export interface Framework {
  readonly name: string;
  readonly manifest: {
    readonly scripts?: Readonly<Record<string, string>>;
    readonly dependencies?: Readonly<Record<string, string>>;
    readonly devDependencies?: Readonly<Record<string, string>>;
    readonly galley: {
      /** Where the code of the page finds the article. */
      readonly story: string;
      /** The folder that the build writes, where any static server will do. Without it `npm start` serves. */
      readonly folder?: string;
      /** With what the code was tried, where the dependencies do not say it. */
      readonly tried?: string;
      readonly rows: readonly Way[];
    };
  };
  /** The page of the documentation, relative to the repository. */
  readonly page: string;
}

export const frameworks: readonly Framework[] = readdirSync(inProject('test/frameworks'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => ({
    name,
    manifest: readJson(inProject('test/frameworks', name, 'package.json')) as Framework['manifest'],
    page: `docs/frameworks/${name}.md`,
  }));

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

/** The files that a page shows: each fence stands under its file's name, alone in its line. */
export function filesOf(text: string): ReadonlyMap<string, string> {
  return new Map([...text.matchAll(/^`([^`\n]+)`\n\n```\w*\n([^]*?)^```$/gm)].map(([, file = '', body = '']) => [file, body]));
}

/**
 * The site of a page, built: its files, the article, the versions of the lock, and the package as it would be published. It lies outside
 * the repository, as a folder with `node_modules` in its path is no one's own code to a bundler.
 *
 * @throws what the build has printed
 */
export async function build({ name, manifest, page }: Framework): Promise<string> {
  const folder = mkdtempSync(path.join(realpathSync(tmpdir()), `galley-${name}-`));
  cpSync(path.join(await installed(name), 'node_modules'), path.join(folder, 'node_modules'), { recursive: true, verbatimSymlinks: true });
  cpSync(path.join(consumerSite, 'node_modules'), path.join(folder, 'node_modules'), { recursive: true });
  const { galley, ...rest } = manifest;
  const dependencies = { ...rest.dependencies, galley: packed.version };
  const files = new Map([
    ['package.json', JSON.stringify({ ...rest, dependencies })],
    [galley.story, readFileSync(inProject('test/frameworks/story.json'), 'utf8')],
    ...filesOf(readFileSync(inProject(page), 'utf8')),
  ]);
  cpSync(inProject('test/frameworks', name), folder, { recursive: true });
  for (const [file, text] of files) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
  if (manifest.scripts?.['build']) await npm(folder, 'run', 'build');
  return folder;
}

/** The packages of a framework's lock, installed once for each lock. */
async function installed(name: string): Promise<string> {
  const lock = readFileSync(inProject('test/frameworks', name, 'package-lock.json'), 'utf8');
  const hash = createHash('sha256').update(lock).digest('hex').slice(0, 12);
  const folder = inProject('node_modules/.cache/frameworks', `${name}-${hash}`);
  const done = path.join(folder, 'installed');
  if (existsSync(done)) return folder;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(path.join(folder, 'node_modules'), { recursive: true });
  for (const file of ['package.json', 'package-lock.json']) cpSync(inProject('test/frameworks', name, file), path.join(folder, file));
  await npm(folder, 'ci', '--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund');
  mkdirSync(path.join(folder, 'node_modules'), { recursive: true });
  writeFileSync(done, '');
  return folder;
}

async function npm(cwd: string, ...args: readonly string[]): Promise<void> {
  const options = { cwd, env: { ...process.env, ...quiet }, maxBuffer: 64 * 1024 * 1024 };
  await run('npm', args, options).catch((error: { stdout?: string; stderr?: string }) => {
    throw new Error(`npm ${args.join(' ')} failed in ${cwd}\n${error.stdout ?? ''}${error.stderr ?? ''}`, { cause: error });
  });
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}
