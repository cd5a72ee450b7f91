import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

/**
 * The engines that run the browser tests beside Chromium, which `npm test` finds or fetches. `find` gives the executables that the
 * launcher in the module of that name needs, or nothing where one of them is not installed.
 */
export const otherEngines = {
  firefox: {
    title: 'Firefox',
    install: 'apt install firefox-esr, or set FIREFOX_PATH to its executable',
    find: () => allOf({ browser: firstOf(process.env.FIREFOX_PATH, ...inPath('firefox-esr', 'firefox'), ...firefoxElsewhere()) }),
  },
  webkit: {
    title: 'WebKitGTK',
    install: 'apt install webkit2gtk-driver xvfb (Linux only)',
    find: () =>
      allOf({
        driver: firstOf(process.env.WEBKIT_DRIVER_PATH, ...inPath('WebKitWebDriver')),
        browser: firstOf(process.env.WEBKIT_BROWSER_PATH, ...miniBrowsers()),
        display: firstOf(...inPath('Xvfb')),
      }),
  },
};

const allOf = (executables) => (Object.values(executables).includes(undefined) ? undefined : executables);

const firstOf = (...files) => files.find((file) => file !== undefined && existsSync(file));

const inPath = (...names) =>
  names.flatMap((name) => (process.env.PATH ?? '').split(path.delimiter).map((folder) => path.join(folder, name)));

const firefoxElsewhere = () => [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  path.join(process.env.ProgramFiles ?? 'C:\\Program Files', 'Mozilla Firefox\\firefox.exe'),
];

/** The browser that comes with the library: in `/usr/lib/<machine>/webkit2gtk-4.1/` of Debian, in `/usr/libexec/` of others. */
function miniBrowsers() {
  const folders = ['/usr/libexec', '/usr/lib', ...foldersIn('/usr/lib')];
  return folders
    .flatMap(foldersIn)
    .filter((folder) => /\/webkit2?gtk-[\d.]+$/.test(folder))
    .map((folder) => path.join(folder, 'MiniBrowser'));
}

function foldersIn(folder) {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => path.join(folder, name));
}
