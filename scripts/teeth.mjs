/**
 * `npm run test:teeth`: whether the tests bite. Applies each flaw of `test/teeth/flaws.mjs` to a copy of the repository, alone, and runs
 * the tests that should notice. Prints each flaw with the test that failed; exits with 1 where none did, and where the place of a flaw
 * is not in the source exactly once. `npm run test:teeth -- url hero` takes only flaws whose name, file or tests hold one of these words:
 * `-- test/unit/` those that need no browser; `-- 168` begins with the 168th, where a run was stopped.
 */
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildModule } from './built-module.mjs';
import { limits } from './limits.mjs';
import { commandPath, inProject, projectFolder } from './project.mjs';
import { testEnvironment } from './test-environment.mjs';
import { flaws } from '../test/teeth/flaws.mjs';

/** What is made, or fetched; builds that run meanwhile have a `dist` of their own. */
const LEFT_OUT = /^(?:\.git|node_modules|dist(?:-.*)?|storybook-static|coverage)$/;

Object.assign(process.env, testEnvironment);
const words = process.argv.slice(2).filter((word) => !/^\d+$/.test(word));
const [first = 1] = process.argv.slice(2).map(Number).filter(Number.isInteger);
const chosen = flaws.slice(first - 1).filter(({ name, file, tests }) => words.length === 0 || words.some((word) => [name, file, ...tests].some((text) => text.includes(word))));
const copy = mkdtempSync(path.join(realpathSync(tmpdir()), 'galley-teeth-'));
const results = path.join(copy, 'teeth-results.json');

/** Runs Node in the copy; its output is of no interest, for a failure is what is wanted. */
const runNode = (args, environment = {}) =>
  new Promise((resolve) => {
    const options = { cwd: copy, env: { ...process.env, ...environment }, maxBuffer: 2 ** 28, timeout: limits.file };
    execFile(process.execPath, args, options, (error, stdout, stderr) => resolve({ code: error ? 1 : 0, output: `${stdout}${stderr}` }));
  });

/** The names of the tests of these files that fail. Files that end badly without a failed test are named themselves. */
async function failuresOf(files, isFirstEnough = false) {
  const [unit, browser] = ['test/unit/', 'test/browser/'].map((folder) => files.filter((file) => file.startsWith(folder)));
  const reporter = ['--test-reporter=./scripts/test/unit-reporter.mjs', `--test-reporter-destination=${results}`];
  return [
    ...(await failuresWith(unit, ['--import', 'tsx', '--test', ...reporter, ...unit])),
    ...(await failuresWith(browser, [commandPath('@web/test-runner', 'web-test-runner'), '--files', ...browser], { GALLEY_BAIL: String(isFirstEnough) })),
  ];
}

async function failuresWith(files, command, environment = {}) {
  if (files.length === 0) return [];
  rmSync(results, { force: true });
  const { code } = await runNode(command, { ...environment, GALLEY_BROWSER_RESULTS: results });
  const failures = readResults().failures.map(({ name }) => name);
  return failures.length > 0 || code === 0 ? failures : [files.join(' ')];
}

/** The tests that fail without any flaw. Of a file with one that fails among all, for want of the focus say, all are asked once more. */
async function failuresBefore(files) {
  const failures = await failuresOf(files);
  const suspects = files.filter((file) => failures.some((name) => name.includes(file)));
  return failuresOf(suspects);
}

function readResults() {
  try {
    return JSON.parse(readFileSync(results, 'utf8'));
  } catch {
    return { failures: [] };
  }
}

/** What came of a flaw: the test that fails, or what is wrong with the flaw. */
async function tryFlaw({ file, find, replace, tests }) {
  const place = path.join(copy, file);
  const source = readFileSync(place, 'utf8');
  const count = source.split(find).length - 1;
  if (count !== 1) return { wrong: `its place is in the source ${String(count)} times` };
  const inBrowser = tests.some((test) => test.startsWith('test/browser/'));
  writeFileSync(
    place,
    source.replace(find, () => replace),
  );
  try {
    const isProgram = !inBrowser || (await buildModule(copy, file).then(() => true, () => false));
    if (!isProgram) return { wrong: 'it is no program' };
    const [failing] = await failuresOf(tests, true);
    if (failing === undefined) return { wrong: 'no test fails' };
    // a flaw that is no program says nothing of the tests
    return failing.includes(' › ') ? { failing } : { wrong: `${failing} does not even run` };
  } finally {
    writeFileSync(place, source);
    if (inBrowser) await buildModule(copy, file);
  }
}

async function main() {
  cpSync(projectFolder, copy, { recursive: true, filter: (from) => !LEFT_OUT.test(path.relative(projectFolder, from)) });
  symlinkSync(inProject('node_modules'), path.join(copy, 'node_modules'), 'junction');
  const files = [...new Set(chosen.flatMap(({ tests }) => tests))];
  if (files.some((file) => file.startsWith('test/browser/'))) {
    const { code, output } = await runNode(['scripts/build.mjs']);
    if (code !== 0) throw new Error(`The package does not build.\n${output}`);
  }
  const before = await failuresBefore(files);
  if (before.length > 0) throw new Error(`Without any flaw these tests fail already: ${before.join(', ')}`);

  let survivors = 0;
  for (const flaw of chosen) {
    const { failing, wrong } = await tryFlaw(flaw);
    if (wrong !== undefined) survivors += 1;
    console.log(`${wrong === undefined ? '✓' : '✗'} ${flaw.name} (${flaw.file})\n    → ${failing ?? wrong}`);
  }
  console.log(`\n${String(chosen.length)} flaws, ${String(chosen.length - survivors)} noticed, ${String(survivors)} not`);
  return survivors;
}

try {
  if ((await main()) > 0 || chosen.length === 0) process.exitCode = 1;
} finally {
  rmSync(copy, { recursive: true, force: true });
}
