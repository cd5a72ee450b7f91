import path from 'node:path';

/** A reporter of Node's test runner: `{ passed, skipped, failures: [{ name, message }] }` as JSON, for `npm test` to count. */
export default async function* unitReporter(events) {
  const results = { passed: 0, skipped: 0, failures: [] };
  for await (const { type, data } of events) {
    if (type === 'test:pass') addPass(results, data);
    if (type === 'test:fail') addFailure(results, data);
  }
  yield JSON.stringify(results);
}

function addPass(results, { name, file = '', skip, todo, details }) {
  if (details?.type === 'suite') return;
  if (skip !== undefined || todo !== undefined) results.skipped += 1;
  else if (path.resolve(name) === file) results.failures.push({ name: relative(file), message: 'The file has no tests.' });
  else results.passed += 1;
}

function addFailure(results, { name, file = '', todo, details }) {
  const error = details?.error;
  if (error?.failureType === 'subtestsFailed') return; // each of them is counted by itself
  if (todo !== undefined) results.skipped += 1;
  else
    results.failures.push({
      name: path.resolve(name) === file ? relative(file) : `${relative(file)} › ${name}`,
      message: error?.message ?? '',
    });
}

const relative = (file) => path.relative(process.cwd(), file);
