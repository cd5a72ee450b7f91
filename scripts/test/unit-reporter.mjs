import path from 'node:path';

/** A reporter of Node's test runner: `{ passed, skipped, failures: [{ name, message }] }` as JSON, for `npm test` to count. A name begins with the file, and the line where it is known. */
export default async function* unitReporter(events) {
  const results = { passed: 0, skipped: 0, failures: [] };
  const said = new Map();
  for await (const { type, data } of events) {
    if (type === 'test:stderr') said.set(data.file, (said.get(data.file) ?? '') + data.message);
    if (type === 'test:pass') addPass(results, data);
    if (type === 'test:fail') addFailure(results, data, said.get(data.file));
  }
  yield JSON.stringify(results);
}

function addPass(results, { name, file = '', skip, todo, details }) {
  if (details?.type === 'suite') return;
  if (skip !== undefined || todo !== undefined) results.skipped += 1;
  else if (path.resolve(name) === file) results.failures.push({ name: relative(file), message: 'The file has no tests.' });
  else results.passed += 1;
}

/** Of a file that ends without a test of its own failing, what it `said` knows more than the runner. */
function addFailure(results, { name, file = '', line, todo, details }, said = '') {
  const error = details?.error;
  if (error?.failureType === 'subtestsFailed') return; // each of them is counted by itself
  const isFile = path.resolve(name) === file;
  const cause = isFile ? /^.*Error.*$/m.exec(said)?.[0] : undefined;
  if (todo !== undefined) results.skipped += 1;
  else
    results.failures.push({
      name: isFile ? relative(file) : `${relative(file)}${lineIn(file, error, line)} › ${name}`,
      message: cause ?? error?.cause?.message ?? error?.message ?? '',
    });
}

/** The line of the file that the stack of an error names, else that of the test. */
function lineIn(file, error, lineOfTest) {
  const stack = String(error?.cause?.stack ?? error?.stack ?? '');
  const line = stack.includes(file) ? stack.slice(stack.indexOf(file) + file.length).match(/^:\d+/)?.[0] : undefined;
  return line ?? (lineOfTest === undefined ? '' : `:${lineOfTest}`);
}

const relative = (file) => path.relative(process.cwd(), file);
