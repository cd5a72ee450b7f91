import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { commandPath, inProject, runNode } from '../project.mjs';

/**
 * The stages of `npm test`, in order. Each resolves to `{ passed, skipped, failures: [{ name, message }] }`.
 * Commands that only succeed or fail count as one test each.
 */
export const stages = {
  generated: () => asOneTest('generated files are up to date (npm run generate)', ['scripts/generate.mjs', '--check']),
  types: () => asOneTest('types check (npm run typecheck)', [commandPath('typescript', 'tsc'), '--noEmit']),
  lint: () => asOneTest('lint finds nothing (npm run lint)', [commandPath('eslint', 'eslint'), '.', '--max-warnings', '0']),
  build: () => asOneTest('the package builds (npm run build)', ['scripts/build.mjs']),
  unit: () =>
    withResultsFile('unit tests', (results) => {
      const reporters = [
        ['--test-reporter=spec', '--test-reporter-destination=stdout'],
        ['--test-reporter=./scripts/test/unit-reporter.mjs', `--test-reporter-destination=${results}`],
      ];
      return runNode(['--import', 'tsx', '--test', '--test-timeout=120000', ...reporters.flat(), ...unitTestFiles()]);
    }),
  browser: () =>
    withResultsFile('browser tests', (results) =>
      runNode([commandPath('@web/test-runner', 'web-test-runner')], { GALLEY_BROWSER_RESULTS: results }),
    ),
};

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

/** Node 20 takes no patterns. */
function unitTestFiles() {
  const files = readdirSync(inProject('test/unit'), { recursive: true }).filter((file) => file.endsWith('.test.ts'));
  return files.sort().map((file) => path.join('test/unit', file));
}
