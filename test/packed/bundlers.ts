import { execFile, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { build as vite } from 'vite';
import { inProject } from '../../scripts/project.mjs';
import { site } from './consumer.js';
import { freePort } from './serve.js';

/** The modules of style sheets that a page imports, by the name of the page, in order; files by their names, relative to the site. */
export type Pages = Readonly<Record<string, readonly string[]>>;
/** The style sheets that a build makes of each page, in one text. */
export type Sheets = ReadonlyMap<string, string>;

export interface Bundler {
  readonly title: string;
  /** What the package of its binary is called, where it has one. */
  readonly binary?: string;
  /** Builds with the settings that a newcomer has. */
  readonly build: (pages: Pages) => Promise<Sheets>;
}

const run = promisify(execFile);
const quiet = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NO_COLOR: '1', CI: '1' };
const source = inProject('test/bundlers');
/** Installed once for each lock. */
const cache = inProject(
  'node_modules/.cache/bundlers',
  createHash('sha256')
    .update(readFileSync(path.join(source, 'package-lock.json')))
    .digest('hex')
    .slice(0, 12),
);
const packages = path.join(cache, 'node_modules');

export async function installBundlers(): Promise<void> {
  if (existsSync(path.join(cache, 'installed'))) return;
  rmSync(cache, { recursive: true, force: true });
  mkdirSync(cache, { recursive: true });
  for (const file of ['package.json', 'package-lock.json']) cpSync(path.join(source, file), path.join(cache, file));
  const isWindows = process.platform === 'win32';
  const args = ['ci', '--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error'];
  await run(isWindows ? 'npm.cmd' : 'npm', args, { cwd: cache, shell: isWindows });
  writeFileSync(path.join(cache, 'installed'), '');
}

/** Why a bundler cannot run on this machine; `false` where it can. */
export function whyNot({ title, binary }: Bundler): string | false {
  if (binary === undefined || binaryPackage(binary) !== undefined) return false;
  return `${title} has no binary for ${process.platform} ${process.arch}`;
}

function binaryPackage(name: string): string | undefined {
  const scope = path.join(packages, path.dirname(name));
  const found = existsSync(scope) ? readdirSync(scope).find((folder) => folder.startsWith(path.basename(name))) : undefined;
  return found && path.join(scope, found);
}

export const bundlers: readonly Bundler[] = [
  { title: 'Vite', build: (pages) => eachPage(pages, buildWithVite) },
  { title: 'Rspack', binary: '@rspack/binding-', build: (pages) => eachPage(pages, buildWithRspack) },
  { title: 'Bun', binary: '@oven/bun-', build: (pages) => eachPage(pages, buildWithBun) },
  { title: 'Next', binary: '@next/swc-', build: buildWithNext },
  { title: 'Next in development', binary: '@next/swc-', build: developWithNext },
];

const importsOf = (modules: readonly string[], folder = '.') =>
  modules.map((name) => `import '${name.startsWith('galley/') ? name : `${folder}/${name}`}';\n`).join('');

/** One build for each page: what two pages share would become a sheet of its own. */
async function eachPage(pages: Pages, build: (entry: string, outdir: string) => Promise<unknown>): Promise<Sheets> {
  const sheets = new Map<string, string>();
  for (const [name, modules] of Object.entries(pages)) {
    const entry = path.join(site, `${name}.entry.js`);
    const outdir = mkdtempSync(path.join(site, 'built-'));
    writeFileSync(entry, importsOf(modules));
    await build(entry, outdir);
    sheets.set(name, styleSheetsIn(outdir));
    rmSync(outdir, { recursive: true });
  }
  return sheets;
}

const styleSheetsIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.css'))
    .map((file) => readFileSync(path.join(folder, file), 'utf8'))
    .join('\n');

const buildWithVite = (entry: string, outDir: string) =>
  vite({ root: site, configFile: false, logLevel: 'error', build: { outDir, emptyOutDir: true, rolldownOptions: { input: entry } } });

interface Rspack {
  rspack(config: object, done: (error: Error | null, stats?: { hasErrors(): boolean; toString(): string }) => void): void;
}

async function buildWithRspack(entry: string, outdir: string): Promise<void> {
  const { rspack } = createRequire(path.join(cache, 'package.json'))('@rspack/core') as Rspack;
  const config = {
    mode: 'production',
    context: site,
    entry,
    output: { path: outdir },
    module: { rules: [{ test: /\.css$/, type: 'css' }] },
  };
  await new Promise<void>((resolve, reject) => {
    rspack(config, (error, stats) => {
      if (error ?? stats?.hasErrors()) reject(error ?? new Error(String(stats)));
      else resolve();
    });
  });
}

async function buildWithBun(entry: string, outdir: string): Promise<void> {
  const folder = path.join(binaryPackage('@oven/bun-') ?? '', 'bin');
  const [file = ''] = readdirSync(folder);
  await run(path.join(folder, file), ['build', entry, '--minify', '--outdir', outdir], { cwd: site });
}

const SITE_OF_NEXT = { 'package.json': '{ "type": "module", "private": true }', 'app/layout.jsx': layout() };

function layout(): string {
  return 'export default function Layout({ children }) { return <html lang="en"><body>{children}</body></html>; }\n';
}

/** A site of its own with all packages in it: Next follows no links out of its folder. */
function makeSiteOfNext(pages: Pages): string {
  const folder = mkdtempSync(path.join(realpathSync(tmpdir()), 'galley-next-'));
  const isNeeded = (from: string) => !/[/\\]@(oven|rspack)$/.test(from);
  cpSync(packages, path.join(folder, 'node_modules'), { recursive: true, verbatimSymlinks: true, filter: isNeeded });
  cpSync(path.join(site, 'node_modules/galley'), path.join(folder, 'node_modules/galley'), { recursive: true });
  const files = new Map<string, string>(Object.entries(SITE_OF_NEXT));
  for (const [name, modules] of Object.entries(pages)) {
    files.set(`app/${name}/page.jsx`, `${importsOf(modules, '../..')}export default function Page() { return <p>Page</p>; }\n`);
    for (const file of modules.filter((module) => !module.startsWith('galley/')))
      files.set(file, readFileSync(path.join(site, file), 'utf8'));
  }
  for (const [file, text] of files) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
  return folder;
}

const NEXT = 'node_modules/next/dist/bin/next';
const linkedSheets = (html: string) =>
  [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, address = '']) => address.replaceAll('&amp;', '&'));

async function buildWithNext(pages: Pages): Promise<Sheets> {
  const folder = makeSiteOfNext(pages);
  await run(process.execPath, [NEXT, 'build'], { cwd: folder, env: quiet });
  const sheets = Object.keys(pages).map((name) => {
    const html = readFileSync(path.join(folder, `.next/server/app/${name}.html`), 'utf8');
    const files = linkedSheets(html).map((address) => path.join(folder, address.replace('/_next', '.next').replace(/\?.*/, '')));
    return [name, files.map((file) => readFileSync(file, 'utf8')).join('\n')] as const;
  });
  rmSync(folder, { recursive: true, force: true });
  return new Map(sheets);
}

async function developWithNext(pages: Pages): Promise<Sheets> {
  const folder = makeSiteOfNext(pages);
  const port = await freePort();
  const url = `http://127.0.0.1:${String(port)}/`;
  const server = spawn(process.execPath, [NEXT, 'dev', '--port', String(port), '--hostname', '127.0.0.1'], {
    cwd: folder,
    env: quiet,
    stdio: 'ignore',
  });
  const ended = new Promise((resolve) => server.once('exit', resolve));
  const sheets = new Map<string, string>();
  for (const name of Object.keys(pages)) {
    const html = await (await whenThere(new URL(name, url), () => server.exitCode !== null)).text();
    const texts = linkedSheets(html).map(async (address) => (await fetch(new URL(address, url))).text());
    sheets.set(name, (await Promise.all(texts)).join('\n'));
  }
  server.kill();
  await ended;
  rmSync(folder, { recursive: true, force: true });
  return sheets;
}

async function whenThere(url: URL, isOver: () => boolean): Promise<Response> {
  for (;;) {
    const response = await fetch(url).catch(() => undefined);
    if (response?.ok) return response;
    if (response !== undefined || isOver()) throw new Error(`${url.href} ${String(response?.status ?? 'is not served')}`);
    await pause(200);
  }
}
