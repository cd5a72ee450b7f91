import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { ensureBrowser } from './scripts/ensure-browser.mjs';
import { inProject, projectFolder } from './scripts/project.mjs';
import { chromiumFlags, testEnvironment } from './scripts/test-environment.mjs';
import { browserCommands } from './scripts/web-test-runner/commands.mjs';
import { frameworks } from './scripts/web-test-runner/frameworks.mjs';
import { resultsReporter } from './scripts/web-test-runner/results-reporter.mjs';
import { middleware } from './test/support/server.mjs';

Object.assign(process.env, testEnvironment);
const { executablePath, env } = await ensureBrowser();
const resultsFile = process.env.GALLEY_BROWSER_RESULTS;

export default {
  rootDir: projectFolder,
  files: 'test/browser/**/*.test.ts',
  concurrency: 2,
  // Lit's development build warns of shadowed fields and other slips
  nodeResolve: { exportConditions: ['development'] },
  middleware: [middleware],
  plugins: [
    a11ySnapshotPlugin(),
    browserCommands,
    frameworks,
    // without the tsconfig, decorators and class fields would be compiled the standard way, which Lit refuses
    esbuildPlugin({ ts: true, target: 'auto', tsconfig: inProject('tsconfig.json') }),
  ],
  browsers: [
    chromeLauncher({
      launchOptions: { executablePath, env: { ...process.env, ...env }, headless: true, args: chromiumFlags },
      async createPage({ context }) {
        // Each in a window of its own: a tab behind another paints no frames.
        const page = await context.newPage({ type: 'window' });
        await page.emulateTimezone(testEnvironment.TZ);
        // Of pages side by side only one is in front; in the others nothing would have the focus.
        const devtools = await page.createCDPSession();
        await devtools.send('Emulation.setFocusEmulationEnabled', { enabled: true });
        return page;
      },
    }),
  ],
  reporters: [
    defaultReporter({ reportTestProgress: Boolean(process.stdout.isTTY) }),
    ...(resultsFile ? [resultsReporter(resultsFile)] : []),
  ],
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  testFramework: { config: { ui: 'bdd', timeout: 10_000 } },
  testsFinishTimeout: 120_000,
  coverageConfig: { include: ['dist/**/*.js'], reporters: ['lcov', 'text-summary'] },
};
