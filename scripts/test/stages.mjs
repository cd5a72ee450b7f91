import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { measureLimits } from '../limits.mjs';
import { collectNode, commandPath, inProject, lackOfBuild, runNode } from '../project.mjs';
import { otherEngines } from '../web-test-runner/engines.mjs';
import { makeConsumer } from './consumer.mjs';
import { firstFault } from './first-fault.mjs';
import { changedTests } from './unchanged.mjs';

/**
 * The stages of `npm test`, in order. Each resolves to `{ passed, skipped, failures: [{ name, message }] }`, and may say what was
 * `lacking`: how many tests were skipped for want of each thing; which files of tests are `unchanged` since they passed, and were not run;
 * and its `output`, where it has not shown it.
 * Commands that only succeed or fail count as one test each.
 */
export const stages = {
  generated: () => asOneTest('generated files are up to date (npm run generate)', ['scripts/generate.mjs', '--check']),
  types: () => asOneTest('types check (npm run typecheck)', [commandPath('typescript', 'tsc'), '--noEmit', ...rememberedTypes]),
  lint: () => asOneTest('lint finds nothing (npm run lint)', [commandPath('eslint', 'eslint'), '.', '--max-warnings', '0']),
  build: () => asOneTest('the package builds (npm run build)', ['scripts/build.mjs']),
  'build-storybook': () => asOneTest('Storybook builds (npm run build-storybook)', ['scripts/storybook.mjs']),
  unit: () => (lackOfBuild() ? failure('test/unit', lackOfBuild()) : testInNode('test/unit')),
  storybook: () => testInNode('test/storybook'),
  browser: () => testInBrowser('chromium'),
  // bundlers are installed first, where they are not yet
  packed: () => testPacked('test/packed', 900_000),
};

/** Stages that run side by side, in the order of each list: every one keeps a single processor busy, and shows nothing before its end. */
export const lanes = [['lint'], ['generated', 'types', 'build', 'build-storybook']];

/** What the compiler knows of files that are as they were, it does not find out again. */
const rememberedTypes = ['--incremental', '--tsBuildInfoFile', 'node_modules/.cache/galley-types.tsbuildinfo'];

/** What `npm run test:all` has besides: the browser tests once more in each other engine. One that is not installed is no failure. */
export const engineStages = Object.fromEntries(
  Object.entries(otherEngines).map(([engine, { title, install, find }]) => [
    `browser:${engine}`,
    () => {
      if (find()) return testInBrowser(engine);
      console.log(`${title} is not installed, so nothing ran in it: ${install}.`);
      return { passed: 0, skipped: 0, failures: [] };
    },
  ]),
);

/** What runs only when it is named: it installs frameworks from npm, and takes minutes. `only` are the names of those wanted. */
export const apartStages = {
  frameworks: (only, isUpdate) =>
    testPacked('test/frameworks', 3_600_000, { GALLEY_ONLY: only.join(' '), GALLEY_UPDATE: isUpdate ? '1' : '' }),
};

const testInBrowser = (engine) =>
  withResultsFile(`test/browser in ${engine}`, (results) =>
    runNode([commandPath('@web/test-runner', 'web-test-runner')], { GALLEY_BROWSER_RESULTS: results, GALLEY_ENGINE: engine }),
  );

const failure = (name, message) => ({ passed: 0, skipped: 0, failures: [{ name, message }] });

async function asOneTest(name, args) {
  const { code, output } = await collectNode(args);
  return code === 0
    ? { passed: 1, skipped: 0, failures: [], output }
    : { ...failure(name, firstFault(output)), output };
}

/** Runs the files of tests in a folder with Node's runner, but for those that passed and of which nothing has changed. */
async function testInNode(folder, timeout = measureLimits().file, environment = {}) {
  const { files, unchanged, keepPassed } = changedTests(testFiles(folder));
  if (files.length === 0) return { passed: 0, skipped: 0, failures: [], unchanged };
  const results = await withResultsFile(folder, (file) => runNode(nodeTests(files, file, timeout), environment));
  keepPassed(results.failures);
  return { ...results, unchanged };
}

/** Packing and installing is done once for all files. */
async function testPacked(folder, timeout, environment = {}) {
  let consumer;
  try {
    consumer = makeConsumer();
    return await testInNode(folder, timeout, { ...environment, GALLEY_CONSUMER: consumer });
  } catch (error) {
    return failure('scripts/test/consumer.mjs', error.message);
  } finally {
    if (consumer) rmSync(consumer, { recursive: true, force: true });
  }
}

/** Runs a test runner that leaves its results in a file; one that fails without a failed test, or leaves none, is itself a failure. */
async function withResultsFile(name, run) {
  const folder = mkdtempSync(path.join(tmpdir(), 'galley-test-'));
  const file = path.join(folder, 'results.json');
  try {
    const code = await run(file);
    const results = readResults(file);
    const ran = results.passed + results.failures.length;
    if (ran === 0) results.failures.push({ name, message: 'No test ran.' });
    else if (code !== 0 && results.failures.length === 0) results.failures.push({ name, message: `The runner ended with ${code}.` });
    return results;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readResults(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { passed: 0, skipped: 0, failures: [] };
  }
}

/** As many files at a time as there are processors; Node by itself leaves one alone, which is half of two. */
export function nodeTests(files, results, timeout) {
  const reporters = [
    ['--test-reporter=spec', '--test-reporter-destination=stdout'],
    ['--test-reporter=./scripts/test/unit-reporter.mjs', `--test-reporter-destination=${results}`],
  ];
  const limits = [`--test-timeout=${timeout}`, `--test-concurrency=${availableParallelism()}`];
  // a failed test is where it is written, not where it is in what was compiled
  return ['--enable-source-maps', '--import', 'tsx', '--test', ...limits, ...reporters.flat(), ...files];
}

/** Node 20 takes no patterns. */
function testFiles(folder) {
  const files = readdirSync(inProject(folder), { recursive: true }).filter((file) => file.endsWith('.test.ts'));
  return files.sort().map((file) => path.posix.join(folder, file.replaceAll('\\', '/')));
}
