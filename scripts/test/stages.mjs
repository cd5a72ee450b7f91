import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { measureLimits } from '../limits.mjs';
import { commandPath, inProject, runNode } from '../project.mjs';
import { otherEngines } from '../web-test-runner/engines.mjs';
import { makeConsumer } from './consumer.mjs';

/**
 * The stages of `npm test`, in order. Each resolves to `{ passed, skipped, failures: [{ name, message }] }`, and may say what was
 * `lacking`: how many tests were skipped for want of each thing.
 * Commands that only succeed or fail count as one test each.
 */
export const stages = {
  generated: () => asOneTest('generated files are up to date (npm run generate)', ['scripts/generate.mjs', '--check']),
  types: () => asOneTest('types check (npm run typecheck)', [commandPath('typescript', 'tsc'), '--noEmit']),
  lint: () => asOneTest('lint finds nothing (npm run lint)', [commandPath('eslint', 'eslint'), '.', '--max-warnings', '0']),
  build: () => asOneTest('the package builds (npm run build)', ['scripts/build.mjs']),
  unit: () => withResultsFile('unit tests', (results) => runNode(nodeTests('test/unit', results))),
  storybook: () => withResultsFile('tests of Storybook', (results) => runNode(nodeTests('test/storybook', results))),
  browser: () => testInBrowser('chromium'),
  // bundlers are installed first, where they are not yet
  packed: () => withResultsFile('tests of the packed package', (results) => testPacked(results, 'test/packed', 900_000)),
};

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
    withResultsFile('pages of docs/frameworks', (results) =>
      testPacked(results, 'test/frameworks', 3_600_000, { GALLEY_ONLY: only.join(' '), GALLEY_UPDATE: isUpdate ? '1' : '' }),
    ),
};

const testInBrowser = (engine) =>
  withResultsFile(`browser tests in ${engine}`, (results) =>
    runNode([commandPath('@web/test-runner', 'web-test-runner')], { GALLEY_BROWSER_RESULTS: results, GALLEY_ENGINE: engine }),
  );

async function asOneTest(name, args) {
  const code = await runNode(args);
  return code === 0
    ? { passed: 1, skipped: 0, failures: [] }
    : { passed: 0, skipped: 0, failures: [{ name, message: 'See its output above.' }] };
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

/** Packing and installing is done once for all files. */
async function testPacked(results, folder, timeout, environment = {}) {
  let consumer;
  try {
    consumer = makeConsumer();
    return await runNode(nodeTests(folder, results, timeout), { ...environment, GALLEY_CONSUMER: consumer });
  } catch (error) {
    console.error(error.message);
    return 1;
  } finally {
    if (consumer) rmSync(consumer, { recursive: true, force: true });
  }
}

function nodeTests(folder, results, timeout = measureLimits().file) {
  const reporters = [
    ['--test-reporter=spec', '--test-reporter-destination=stdout'],
    ['--test-reporter=./scripts/test/unit-reporter.mjs', `--test-reporter-destination=${results}`],
  ];
  return ['--import', 'tsx', '--test', `--test-timeout=${timeout}`, ...reporters.flat(), ...testFiles(folder)];
}

/** Node 20 takes no patterns. */
function testFiles(folder) {
  const files = readdirSync(inProject(folder), { recursive: true }).filter((file) => file.endsWith('.test.ts'));
  return files.sort().map((file) => path.join(folder, file));
}
