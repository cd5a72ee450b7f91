import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { limits } from './scripts/limits.mjs';
import { inProject, projectFolder } from './scripts/project.mjs';
import { testEnvironment } from './scripts/test-environment.mjs';
import { browserCommands } from './scripts/web-test-runner/commands.mjs';
import { frameworks } from './scripts/web-test-runner/frameworks.mjs';
import { resultsReporter } from './scripts/web-test-runner/results-reporter.mjs';
import { sendableResults } from './scripts/web-test-runner/sendable-results.mjs';
import { middleware } from './test/support/server.mjs';

Object.assign(process.env, testEnvironment);
/** `chromium`, `firefox` or `webkit`: each has a module of its name. */
const { launcher, commands } = await import(`./scripts/web-test-runner/${process.env.GALLEY_ENGINE ?? 'chromium'}.mjs`);
/** Two keep two processors busy while a third waits; the other engines are given no more than they are known to bear. */
const concurrency = (process.env.GALLEY_ENGINE ?? 'chromium') === 'chromium' ? 3 : 2;

/** Those that take long begin first, so that none of them is left alone at the end. */
const long = ['stories', 'safety', 'equality', 'own-fields', 'jump', 'policy', 'lab'];

export default {
  rootDir: projectFolder,
  files: [...long.map((name) => `test/browser/${name}.test.ts`), 'test/browser/**/*.test.ts'],
  concurrency,
  // Lit's development build warns of shadowed fields and other slips
  nodeResolve: { exportConditions: ['development'] },
  middleware: [middleware],
  plugins: [
    a11ySnapshotPlugin(),
    browserCommands(commands),
    frameworks,
    sendableResults,
    // without the tsconfig, decorators and class fields would be compiled the standard way, which Lit refuses
    esbuildPlugin({ ts: true, target: 'auto', tsconfig: inProject('tsconfig.json'), define: { GALLEY_WAIT: String(limits.wait) } }),
  ],
  browsers: [await launcher()],
  reporters: [
    defaultReporter({ reportTestProgress: Boolean(process.stdout.isTTY) }),
    resultsReporter(process.env.GALLEY_BROWSER_RESULTS),
  ],
  // failures that tests bring about are said on the console too
  filterBrowserLogs: ({ args }) => !/^Lit is in dev mode|docs\/troubleshooting\.md#/.test(String(args[0])),
  // where the first failure of a file is all there is to know, the waiting of the others is for nothing
  testFramework: { config: { ui: 'bdd', timeout: limits.test, bail: process.env.GALLEY_BAIL === 'true' } },
  browserStartTimeout: limits.start,
  testsStartTimeout: limits.start,
  testsFinishTimeout: limits.file,
  coverageConfig: { include: ['dist/**/*.js'], reporters: ['lcov', 'text-summary'] },
};
