/** A reporter of `node:test` for runs of which only one thing is of interest: the first failure, with which it ends the process. */
export default async function* bail(events) {
  for await (const { type, data } of events) {
    if (type !== 'test:fail' || data.todo || data.details?.error?.failureType === 'subtestsFailed') continue;
    process.stdout.write(`FAILED ${data.name}\n`, () => process.exit(1));
    return;
  }
  yield '';
}
