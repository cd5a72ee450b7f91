import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { build } from 'esbuild';
import type { Browser, Page } from 'puppeteer-core';
import { newTab } from '../../../scripts/browser/launch.mjs';
import { launchBrowser } from '../../../scripts/ensure-browser.mjs';
import { inProject } from '../../../scripts/project.mjs';
import { renderToString } from '../../../src/html.js';
import { stylesheet } from '../../../src/blocks/stylesheet.js';
import { themeRule } from '../../../src/themes/css.js';
import { themeTokens } from '../../../src/themes/generated/theme-tokens.js';
import { THEMES, type ThemeName } from '../../../src/themes/names.js';
import { english, persian } from '../../browser/styles-samples.js';

// one date, and a short headline: stand-ins are fitted to letters and the spaces between them as they mix in a text, so a line that only just
// fits may break anew, of figures, or while the spaces have come and the letters have not
const ARTICLES = {
  en: { ...english, dateModified: undefined, body: english.body.filter((block) => typeof block === 'string' || !('lang' in block)) },
  fa: { ...persian, headline: 'دیواری که زیر آب می‌نشیند', dateModified: undefined },
} as const;
type Language = keyof typeof ARTICLES;

const sheetOf = (theme: string) => readFileSync(inProject(`src/fonts/${theme}.css`), 'utf8');
const importsOf = (theme: string) => [...sheetOf(theme).matchAll(/^@import "(@[^/]+\/[^/]+)\/([^"]+)";$/gm)];
const familiesOf = (stack: string) => stack.split(',').map((family) => family.trim().replaceAll('"', ''));
const manifest = JSON.parse(readFileSync(inProject('package.json'), 'utf8')) as Record<string, Record<string, unknown>>;

describe('the fonts of a theme', () => {
  for (const theme of THEMES) {
    it(`are in its stacks, each with its stand-ins behind it: ${theme}`, () => {
      const declared = [...sheetOf(theme).matchAll(/font-family: "([^"]+)"/g)].map(([, family = '']) => family);
      const stacks = Object.entries(themeTokens[theme]).filter(([name, value]) => name.includes('-font-') && value.includes(' as '));
      const named = stacks.flatMap(([, value]) => familiesOf(value).filter((family) => family.includes(' as ')));
      assert.deepEqual([...new Set(named)].sort(), [...new Set(declared)].sort());
      for (const [name, value] of stacks) {
        const families = familiesOf(value);
        const standIns = families.map((family, index) => (family.includes(' as ') ? index : -1)).filter((index) => index >= 0);
        assert.ok((standIns[0] ?? 0) <= 2 && (standIns.at(-1) ?? 9) <= standIns.length + 1, `${name}: ${value}`);
        assert.match(families.at(-1) ?? '', /^(serif|sans-serif)$/);
      }
    });

    it(`come from optional peers that are installed for tests, and that the documentation names: ${theme}`, () => {
      const packages = [...new Set(importsOf(theme).map(([, name = '']) => name))];
      assert.ok(packages.length >= 2);
      for (const name of packages) {
        assert.ok(manifest['devDependencies']?.[name] && manifest['peerDependencies']?.[name], name);
        assert.deepEqual(manifest['peerDependenciesMeta']?.[name], { optional: true });
      }
      const docs = readFileSync(inProject('docs/theming.md'), 'utf8');
      assert.ok(docs.includes(`npm install ${packages.join(' ')} # ${theme}\n`), `npm install ${packages.join(' ')} # ${theme}`);
    });
  }
});

/**
 * The faces of systems that stand in, where they may be brought: a machine has some of them, or none. Each in two files, for its script and
 * for what all scripts share.
 */
const SYSTEM_FACES: Readonly<Record<string, readonly string[]>> = {
  'Noto Serif': ['noto-serif-latin'],
  'Noto Sans': ['noto-sans-latin'],
  'Noto Naskh Arabic': ['noto-naskh-arabic-latin', 'noto-naskh-arabic-arabic'],
  'Noto Sans Arabic': ['noto-sans-arabic-latin', 'noto-sans-arabic-arabic'],
};
const ARABIC = 'U+0600-06FF, U+0750-077F, U+200C-200F, U+FB50-FDFF, U+FE70-FEFF';
const OTHERS = 'U+0000-05FF, U+2000-200B, U+2010-FB4F';

/** A style sheet on a machine that has these faces of systems, in regular and bold, and no others: there at once, as those are. */
const onSuchMachine = (css: string) =>
  css.replaceAll(/@font-face \{[^}]*local\([^}]*\}/g, (rule) => {
    const files = SYSTEM_FACES[/font-family: "?(.+) as /.exec(rule)?.[1] ?? ''] ?? [];
    return files
      .map((file) => {
        const name = file.replace(/-\w+$/, '');
        const face = readFileSync(inProject('node_modules/@fontsource-variable', name, 'files', `${file}-wght-normal.woff2`)).toString(
          'base64',
        );
        const range = file.endsWith('-arabic') ? ARABIC : OTHERS;
        return rule
          .replace(/src:[^;]+;/, `src: url("data:font/woff2;base64,${face}"); unicode-range: ${range};`)
          .replace(/font-weight: 1 \d+/, 'font-weight: 400')
          .replace(/font-weight: \d+ 1000/, 'font-weight: 700');
      })
      .join('\n');
  });

/** Until a page has been painted. */
const frames = (page: Page) => page.evaluate(() => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))));

describe('the fonts on a page', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'galley-fonts-'));
  let server: Server;
  let browser: Browser;
  let requested: string[] = [];
  /** Fonts that wait until the page has been seen without them, by file; `undefined` while none waits. */
  let held: Map<string, () => void> | undefined;

  before(async () => {
    // as a site's bundler does it: the imports of packages are followed, the files put beside the style sheet
    await build({
      entryPoints: THEMES.map((theme) => inProject(`src/fonts/${theme}.css`)),
      bundle: true,
      outdir: folder,
      loader: { '.woff2': 'file', '.woff': 'file' },
      assetNames: '[name]',
      logLevel: 'silent',
    });
    server = createServer(({ url = '' }, response) => {
      const { pathname, searchParams } = new URL(url, 'http://localhost');
      if (pathname === '/page') {
        response.setHeader('content-type', 'text/html; charset=utf-8');
        response.end(pageOf(searchParams.get('theme') as ThemeName, searchParams.get('language') as Language, searchParams.has('fonts')));
      } else if (/^\/[\w-]+\.css$/.test(pathname)) {
        response.setHeader('content-type', 'text/css').end(onSuchMachine(readFileSync(path.join(folder, pathname), 'utf8')));
      } else if (/^\/[\w-]+\.woff2?$/.test(pathname)) {
        requested.push(pathname.slice(1));
        const send = () => response.setHeader('content-type', 'font/woff2').end(readFileSync(path.join(folder, pathname)));
        if (held) held.set(pathname, send);
        else send();
      } else response.writeHead(404).end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    browser = await launchBrowser();
  });
  after(async () => {
    await browser.close();
    server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  function pageOf(theme: ThemeName, language: Language, withFonts: boolean): string {
    const link = withFonts ? `<link rel="stylesheet" href="/${theme}.css">` : '';
    const styles = stylesheet + themeRule(theme, themeTokens[theme], ':root');
    const body = renderToString(ARTICLES[language]).replaceAll(/ (src|srcset)="[^"]*"/g, '');
    // what a machine has is there before anything is shown
    const begin =
      "await Promise.all([...document.fonts].filter(({ family }) => family.includes(' as ')).map((face) => face.load())); document.body.append(body.content)";
    return `<!doctype html><html lang="${language}"><title>Fonts</title>${link}<style>${styles}</style><body style="margin:0"><template id="body"><main>${body}</main></template><script type="module">${begin}</script>`;
  }

  /**
   * Opens a page, shows it without its fonts, and then with one after the other as they arrive, those of Arabic script first or last; returns
   * the sum of the layout's shifts meanwhile.
   */
  async function shiftsOf(theme: string, language: Language, fonts = '&fonts', arabicFirst = true): Promise<number> {
    requested = [];
    held = new Map();
    const page = await newTab(browser);
    await page.setViewport({ width: 1280, height: 800 });
    await page.evaluateOnNewDocument(() => {
      const shifts: number[] = [];
      Object.assign(globalThis, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    const query = `theme=${theme}&language=${language}${fonts}`;
    await page.goto(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}/page?${query}`);
    await page.waitForSelector('body > main');
    await frames(page);
    const waiting = [...held].sort(([one], [other]) => (Number(other.includes('-arabic-')) - Number(one.includes('-arabic-'))) * (arabicFirst ? 1 : -1));
    held = undefined;
    for (const [file, send] of waiting) {
      const arrived = page.waitForResponse((response) => response.url().endsWith(file));
      send();
      await arrived;
      await frames(page);
    }
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    await frames(page);
    const shifts = await page.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts);
    await page.close();
    return shifts.reduce((sum, value) => sum + value, 0);
  }

  for (const theme of THEMES) {
    it(`are not asked for without their style sheet: ${theme}`, async () => {
      for (const language of ['en', 'fa'] as const) await shiftsOf(theme, language, '');
      assert.deepEqual(requested, []);
    });

    it(`are those of its script, and move nothing when they arrive: ${theme}`, async () => {
      const isArabic = (file: string) => /arabic|vazirmatn|amiri|scheherazade/.test(file);
      const latinShift = await shiftsOf(theme, 'en');
      const latin = requested;
      const arabicShift = await shiftsOf(theme, 'fa');
      const arabic = requested;
      const spacesFirst = await shiftsOf(theme, 'fa', '&fonts', false);
      assert.ok(latin.length > 0 && arabic.length > 0);
      assert.deepEqual(
        latin.filter((file) => file.includes('-arabic-')),
        [],
      );
      assert.deepEqual(
        arabic.filter((file) => !isArabic(file)),
        [],
      );
      assert.ok(arabic.some((file) => file.includes('-arabic-')));
      assert.ok(latinShift <= 0.01, `Latin script shifts by ${latinShift.toFixed(4)}`);
      assert.ok(arabicShift <= 0.01, `Arabic script shifts by ${arabicShift.toFixed(4)}`);
      assert.ok(spacesFirst <= 0.01, `Arabic script shifts by ${spacesFirst.toFixed(4)} where its spaces come before its letters`);
    });
  }
});
