/**
 * `npm test`: every stage, whatever the ones before it said, then a list of what failed and `N passed, N failed` as the last line.
 * `node scripts/test.mjs unit browser` runs only the stages named.
 */
import { testEnvironment } from './test-environment.mjs';
import { stages } from './test/stages.mjs';

Object.assign(process.env, testEnvironment);

const named = process.argv.slice(2);
const unknown = named.filter((name) => !Object.hasOwn(stages, name));
if (unknown.length > 0) {
  console.error(`There is no stage ${unknown.join(', ')}. Stages: ${Object.keys(stages).join(', ')}.`);
  process.exit(2);
}

const total = { passed: 0, skipped: 0, failures: [] };
for (const name of named.length > 0 ? named : Object.keys(stages)) {
  console.log(`\n── ${name} ──`);
  const started = performance.now();
  const { passed, skipped, failures } = await stages[name]();
  total.passed += passed;
  total.skipped += skipped;
  total.failures.push(...failures);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`── ${name}: ${passed} passed, ${failures.length} failed, ${seconds} s`);
}

if (total.failures.length > 0) console.log('\nFailed:');
for (const { name, message } of total.failures) console.log(`  ✗ ${name}\n    ${message.trim().split('\n')[0]}`);

if (total.failures.length > 0 || total.passed === 0) process.exitCode = 1;
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`\n${total.passed} passed, ${total.failures.length} failed${skipped}`);
