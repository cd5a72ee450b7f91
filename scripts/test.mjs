/**
 * `npm test`: every stage, whatever the ones before it said, then a list of what failed and `N passed, N failed` as the last line.
 * `--all` adds the browser tests in other engines. `node scripts/test.mjs unit browser:firefox` runs only the stages named; what stands
 * behind `--only` names parts of a stage that stands apart, and `--update` has that stage write what it has seen.
 */
import { arch, availableParallelism, platform } from 'node:os';
import { describeBrowser } from './browser/describe.mjs';
import { measureLimits } from './limits.mjs';
import { testEnvironment } from './test-environment.mjs';
import { apartStages, engineStages, lanes, stages } from './test/stages.mjs';

Object.assign(process.env, testEnvironment);

const words = process.argv.slice(2).filter((argument) => !['--all', '--update'].includes(argument));
const [named, only] = [words.slice(0, indexOfOnly(words)), words.slice(indexOfOnly(words) + 1)];
const all = { ...stages, ...engineStages, ...apartStages };
const usual = Object.keys(process.argv.includes('--all') ? { ...stages, ...engineStages } : stages);
if (named.includes('--help')) {
  console.log(`node scripts/test.mjs [stage …]\nStages: ${Object.keys(all).join(', ')}.`);
  process.exit();
}
const unknown = named.filter((name) => !Object.hasOwn(all, name));
if (unknown.length > 0) {
  console.error(`There is no stage ${unknown.join(', ')}. Stages: ${Object.keys(all).join(', ')}.`);
  process.exit(2);
}

if (named.length === 0) {
  console.log(
    `node: ${process.version} on ${platform()} ${arch()}, ${availableParallelism()} processors; limits are ${measureLimits().patience} times those of a quiet machine`,
  );
  console.log(await describeBrowser().catch((error) => error.message));
}

const chosen = named.length > 0 ? named : usual;
const begun = new Map();
for (const lane of lanes) {
  let before = Promise.resolve();
  for (const name of lane.filter((name) => chosen.includes(name))) begun.set(name, (before = before.then(() => run(name))));
}

const total = { passed: 0, skipped: 0, failures: [], unchanged: [] };
for (const name of chosen) {
  console.log(`\n── ${name} ──`);
  const { passed, skipped, failures, lacking, unchanged = [], output = '', seconds } = await (begun.get(name) ?? run(name));
  if (output.trim() !== '') console.log(output.trimEnd());
  total.passed += passed;
  total.skipped += skipped;
  total.failures.push(...failures);
  total.unchanged.push(...unchanged);
  const left = unchanged.length > 0 ? `, ${unchanged.length} files not run, unchanged since they passed` : '';
  console.log(`── ${name}: ${passed} passed, ${failures.length} failed${skips(skipped, lacking)}${left}, ${seconds} s`);
}

if (total.unchanged.length > 0) {
  console.log('\nSkipped, because nothing that they depend on has changed since they passed (CI=1 runs them):');
  for (const file of total.unchanged) console.log(`  ${file}`);
}
if (total.failures.length > 0) console.log('\nFailed:');
for (const { name, message } of total.failures) console.log(`  ✗ ${name}\n    ${shortened(message)}`);

if (total.failures.length > 0 || total.passed + total.unchanged.length === 0) process.exitCode = 1;
console.log(`\n${total.passed} passed, ${total.failures.length} failed${skips(total.skipped)}`);

async function run(name) {
  const started = performance.now();
  const results = await all[name](only, process.argv.includes('--update'));
  return { ...results, seconds: ((performance.now() - started) / 1000).toFixed(1) };
}

/** The first lines that say something: of a comparison the first says only that there is one. */
function shortened(message) {
  const lines = message.split('\n').map((line) => line.trim());
  return lines.filter((line) => line !== '' && !/^\+ actual - expected/.test(line)).slice(0, 3).join('\n    ');
}

function indexOfOnly(list) {
  return list.includes('--only') ? list.indexOf('--only') : list.length;
}

function skips(count, lacking = {}) {
  const reasons = Object.entries(lacking).map(([capability, tests]) => `${capability} ${tests}`);
  if (count === 0) return '';
  return `, ${count} skipped${reasons.length > 0 ? ` (needs ${reasons.join(', ')})` : ''}`;
}
