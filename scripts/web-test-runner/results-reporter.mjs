import { writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Says in one line how many tests passed when the run ends, and writes `{ passed, skipped, lacking, failures: [{ name, message }] }` as JSON
 * where there is a file for it, for `npm test` to count. `lacking` says how many tests were skipped for want of what, as their names do
 * (`test/support/capabilities.ts`).
 */
export function resultsReporter(file, say = console.log) {
  return {
    onTestRunFinished({ sessions }) {
      const results = { passed: 0, skipped: 0, lacking: {}, failures: [] };
      for (const session of sessions) addSession(results, session);
      say(`${results.passed} passed, ${results.failures.length} failed, ${results.skipped} skipped`);
      if (file) writeFileSync(file, JSON.stringify(results));
    },
  };
}

function addSession(results, { testFile, testResults, errors, passed }) {
  const file = path.relative(process.cwd(), testFile ?? '');
  const before = results.passed + results.skipped + results.failures.length;
  addSuite(results, testResults, [file]);
  for (const { message } of errors) results.failures.push({ name: file, message });
  const counted = results.passed + results.skipped + results.failures.length - before;
  if (counted === 0) results.failures.push({ name: file, message: passed ? 'The file has no tests.' : 'The file did not run.' });
}

function addSuite(results, suite, path) {
  for (const { name, skipped, passed, error } of suite?.tests ?? []) {
    if (skipped) addSkip(results, [...path, name].join(' '));
    else if (passed) results.passed += 1;
    else results.failures.push({ name: [...path, name].join(' › '), message: error?.message ?? '' });
  }
  for (const child of suite?.suites ?? []) addSuite(results, child, child.name ? [...path, child.name] : path);
}

function addSkip(results, name) {
  results.skipped += 1;
  const capability = /\[needs ([\w-]+)\]/.exec(name)?.[1] ?? 'no reason given';
  results.lacking[capability] = (results.lacking[capability] ?? 0) + 1;
}
