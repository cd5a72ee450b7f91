import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { inProject } from '../project.mjs';

const cache = inProject('node_modules/.cache/galley-browser');
const NPM_PACKAGE = '@sparticuz/chromium@147.0.0';

/**
 * A Chromium that comes as an npm package with the system libraries it needs (67 MB, Linux x64 with glibc): the only one for a machine
 * that has Node and nothing else. It is not a dependency, so that nobody else pays for it. 147 is its last version for Node 20.
 * Without `systemFonts` it sees no fonts but its own, and so draws the same on every machine.
 */
export async function unpackNpmChromium({ systemFonts = true } = {}) {
  if (process.platform !== 'linux' || process.arch !== 'x64' || !process.report.getReport().header.glibcVersionRuntime) return undefined;
  const entry = path.join(cache, 'node_modules/@sparticuz/chromium/build/esm/index.js');
  if (!existsSync(entry)) {
    console.error(`browser: fetching ${NPM_PACKAGE} from npm (67 MB)`);
    mkdirSync(cache, { recursive: true });
    run('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--prefix', cache, NPM_PACKAGE]);
  }
  return unpack(entry, systemFonts ? ['/usr/share/fonts', '/usr/local/share/fonts'] : []);
}

/**
 * The package unpacks into the temporary folder and takes whatever is there already. In a folder of its own, emptied unless
 * it was marked as complete, an interrupted run cannot leave half a browser behind.
 */
async function unpack(entry, fontFolders) {
  const folder = path.join(cache, 'unpacked');
  const complete = path.join(folder, 'complete');
  if (!existsSync(complete)) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });

  const { TMPDIR, LD_LIBRARY_PATH, FONTCONFIG_PATH, AWS_LAMBDA_JS_RUNTIME } = process.env;
  Object.assign(process.env, { TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' }); // the latter makes it bring its libraries
  try {
    const { default: chromium } = await import(pathToFileURL(entry).href);
    const executablePath = await chromium.executablePath();
    const { LD_LIBRARY_PATH: libraries = '' } = process.env;
    writeFileSync(complete, '');
    return { executablePath, env: { LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: listFonts(folder, fontFolders) }, origin: NPM_PACKAGE };
  } finally {
    restore({ TMPDIR, LD_LIBRARY_PATH, FONTCONFIG_PATH, AWS_LAMBDA_JS_RUNTIME });
  }
}

/** The package's own list of fonts looks for them in the temporary folder, where they are not: without another no letter would be seen. */
function listFonts(folder, others) {
  const file = path.join(folder, `fonts-${others.length}.conf`);
  const lines = [
    ...[path.join(folder, 'fonts'), ...others].map((name) => `<dir>${name}</dir>`),
    `<cachedir>${path.join(folder, 'fonts-cache')}</cachedir>`,
  ];
  writeFileSync(
    file,
    `<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "fonts.dtd">\n<fontconfig>\n${lines.join('\n')}\n</fontconfig>\n`,
  );
  return file;
}

function restore(variables) {
  for (const [name, value] of Object.entries(variables)) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
}

/** Chrome's own headless build, for every other system. */
export async function downloadHeadlessShell() {
  const require = createRequire(createRequire(import.meta.url).resolve('puppeteer-core'));
  const { Browser, detectBrowserPlatform, install, resolveBuildId } = require('@puppeteer/browsers');
  console.error('browser: downloading chrome-headless-shell');
  const browser = Browser.CHROMEHEADLESSSHELL;
  const buildId = await resolveBuildId(browser, detectBrowserPlatform(), 'stable');
  const { executablePath } = await install({ browser, buildId, cacheDir: cache });
  return { executablePath, env: {}, origin: `chrome-headless-shell ${buildId}, downloaded` };
}

/** The distribution's package: slow, and only as root, so it comes last. */
export async function installWithApt() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  console.error('browser: installing chromium with apt-get');
  run('apt-get', ['update', '-q']);
  run('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium']);
  return { executablePath: '/usr/bin/chromium', env: {}, origin: 'installed with apt-get' };
}

function run(command, args) {
  const { status, error } = spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  if (error) throw error;
  if (status !== 0) throw new Error(`${command} ended with ${status}`);
}
