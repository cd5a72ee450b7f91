import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import path from 'node:path';
import { downloadHeadlessShell, installWithApt, unpackNpmChromium } from './fetch.mjs';

const require = createRequire(import.meta.url);

/**
 * Browsers worth a try, the cheapest first: installed ones, those that other tools have cached, then ones that must be fetched,
 * each only when it is asked for. With GALLEY_BROWSER_SKIP_SYSTEM=1 the search starts with the fetched ones.
 */
export async function* findBrowsers() {
  if (process.env.GALLEY_BROWSER_SKIP_SYSTEM !== '1') {
    for (const executablePath of new Set([...installed(), ...cachedByOtherTools()])) yield { executablePath, env: {}, origin: 'installed' };
  }
  for (const fetch of [unpackNpmChromium, downloadHeadlessShell, installWithApt]) {
    try {
      const browser = await fetch();
      if (browser) yield browser;
    } catch (error) {
      console.error(`browser: ${fetch.name} failed: ${String(error.message).split('\n')[0]}`);
    }
  }
}

function installed() {
  const known = [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/snap/bin/chromium',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/microsoft-edge',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    path.join(process.env['ProgramFiles(x86)'] ?? 'C:\\Program Files (x86)', 'Microsoft\\Edge\\Application\\msedge.exe'),
  ].filter((file) => existsSync(file));
  return [...foundByChromeLauncher(), ...known];
}

function foundByChromeLauncher() {
  try {
    const { Launcher } = createRequire(require.resolve('@web/test-runner-chrome'))('chrome-launcher');
    return Launcher.getInstallations();
  } catch {
    return [];
  }
}

function cachedByOtherTools() {
  const caches = { linux: '.cache', darwin: 'Library/Caches', win32: 'AppData/Local' };
  const cache = path.join(homedir(), caches[process.platform] ?? '.cache');
  return [
    ...executablesIn(path.join(cache, 'ms-playwright'), /^chromium/),
    ...executablesIn(path.join(homedir(), '.cache/puppeteer/chrome'), /./),
    ...executablesIn(path.join(homedir(), '.cache/puppeteer/chrome-headless-shell'), /./),
  ];
}

const executableNames = new Set([
  'chrome',
  'chrome.exe',
  'chrome-headless-shell',
  'chrome-headless-shell.exe',
  'headless_shell',
  'Chromium',
  'Google Chrome for Testing',
]);

/** Executables in a cache's version folders (`chromium-1200/chrome-linux/chrome`), the newest version first. */
function executablesIn(folder, version) {
  if (!existsSync(folder)) return [];
  const versions = readdirSync(folder).filter((name) => version.test(name));
  versions.sort((a, b) => b.localeCompare(a, 'en', { numeric: true }));
  return versions.flatMap((name) =>
    readdirSync(path.join(folder, name), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && executableNames.has(entry.name))
      .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name)),
  );
}
