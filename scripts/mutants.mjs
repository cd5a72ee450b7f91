/**
 * `npm run test:mutants`: how much of what the code does is held by the tests. Makes small changes by chance (another sign, a condition that is
 * always met, a call left out), each alone and in a copy, and runs the unit tests that come by the changed expression; of what makes nodes, which only
 * a browser can, the browser tests too, in what `npm run build` has made. Prints those that no test noticed as they are found; exits with 1 where fewer
 * than 90 in a hundred are noticed. `-- 40` makes 40 in place of 200, `-- 40 7 8` others, 40 by each of these seeds, and `-- schema/read` (or another part of a path)
 * only those of some files. What can make no difference stands in mutants/equivalents.mjs.
 */
import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { buildModule } from './built-module.mjs';
import { withoutEquivalents } from './mutants/equivalents.mjs';
import { mutationsOf } from './mutants/mutations.mjs';
import { withProbes } from './mutants/probes.mjs';
import { drawn, seeded } from './mutants/seeded.mjs';
import { commandPath, inProject, lackOfBuild, projectFolder } from './project.mjs';
import { testEnvironment } from './test-environment.mjs';

const FOLDERS = ['schema', 'templates', 'hosts', 'i18n'];
/** Tables and what is generated are data, which other checks hold. */
const NOT_MEANT = /\/(?:generated|definitions)\//;
/** Tests of other folders, or of what was built. */
const OTHER_TESTS = /^test\/unit\/(?:package|stories|machine|cli|styles|themes)\//;
/** What makes nodes, and the browser tests that are about it. */
const OF_BROWSERS = /^src\/hosts\//;
const BROWSER_TESTS = ['hosts-dom', 'hosts-list', 'updates'].map((name) => `test/browser/${name}.test.ts`);
const LEAST = 0.9;
/** How many changes are tried between two words on how it goes. */
const STRETCH = 20;

Object.assign(process.env, testEnvironment);
const words = process.argv.slice(2);
const [count = 200, ...given] = words.filter((word) => /^\d+$/.test(word)).map(Number);
const seeds = given.length > 0 ? given : [1];
const parts = words.filter((word) => !/^\d+$/.test(word));
const filesIn = (folder) => readdirSync(inProject(folder), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts')).map((file) => path.posix.join(folder, file));

function makeCopy() {
  const copy = mkdtempSync(path.join(realpathSync(tmpdir()), 'galley-mutants-'));
  const leftOut = /^(?:\.git|node_modules|storybook-static|coverage)$/;
  cpSync(projectFolder, copy, { recursive: true, filter: (from) => !leftOut.test(path.relative(projectFolder, from)) });
  symlinkSync(inProject('node_modules'), path.join(copy, 'node_modules'), 'junction');
  return copy;
}

/** Runs these test files in one process, until the first failure: its name, or that there was none, and how long it took in milliseconds. */
function runTests(copy, files, { timeout, environment = {} }) {
  const begun = performance.now();
  const args = ['--import', 'tsx', '--test-reporter=./scripts/mutants/bail.mjs', './scripts/mutants/run-files.mjs', ...files];
  return new Promise((resolve) => {
    execFile(process.execPath, args, { cwd: copy, env: { ...process.env, ...environment }, maxBuffer: 2 ** 28, timeout, killSignal: 'SIGKILL' }, (error, stdout) => {
      const failing = error ? (/^FAILED (?<name>.*)/m.exec(stdout)?.groups.name ?? (error.killed ? 'no end' : 'it does not run')) : undefined;
      resolve({ failing, milliseconds: performance.now() - begun });
    });
  });
}

/** Whether a browser test notices what stands in a file of the copy now. A browser that ends for a reason of its own notices nothing, and is asked again. */
async function browserNotices(copy, file) {
  await buildModule(copy, file);
  return (await runBrowser(copy)) ?? (await runBrowser(copy)) ?? false;
}

/** Whether a browser test fails; undefined where the run says nothing of it. */
function runBrowser(copy) {
  const results = path.join(copy, 'browser-results.json');
  rmSync(results, { force: true });
  const args = [commandPath('@web/test-runner', 'web-test-runner'), '--files', ...BROWSER_TESTS];
  const options = { cwd: copy, env: { ...process.env, GALLEY_BROWSER_RESULTS: results }, maxBuffer: 2 ** 28, timeout: 900_000, killSignal: 'SIGKILL' };
  return new Promise((resolve) => {
    execFile(process.execPath, args, options, (error) => {
      if (error === null) resolve(false);
      else resolve(existsSync(results) && JSON.parse(readFileSync(results, 'utf8')).failures.length > 0 ? true : undefined);
    });
  });
}

/** Works through a list with as many workers as there are processors, each with a copy of its own. */
async function inCopies(copies, list, work) {
  const rest = [...list];
  await Promise.all(copies.map(async (copy) => {
    for (let next = rest.shift(); next; next = rest.shift()) await work(copy, next);
  }));
}

const isMeant = (file) => !NOT_MEANT.test(file) && (parts.length === 0 || parts.some((part) => file.includes(part)));
const textAround = ({ file, around }) => readFileSync(inProject(file), 'utf8').slice(...around);
const all = FOLDERS.flatMap((folder) => filesIn(`src/${folder}`)).filter(isMeant).flatMap((file) => mutationsOf(file, readFileSync(inProject(file), 'utf8')));
const { counted: candidates, unused } = withoutEquivalents(all, textAround);
const mutants = seeds.flatMap((seed) => drawn(candidates, count, seeded(seed)).map((mutant) => ({ ...mutant, seed }))).map((mutant, id) => ({ ...mutant, id }));
const copies = Array.from({ length: availableParallelism() }, makeCopy);

/** Which tests come by which mutant, and how long each takes. Those that fail in a copy, or by themselves, are of no use here. */
async function findTests() {
  const probed = groupByFile(mutants);
  for (const copy of copies) for (const [file, own] of probed) writeFileSync(path.join(copy, file), withProbes(readFileSync(inProject(file), 'utf8'), own));
  const tests = filesIn('test/unit').filter((file) => file.endsWith('.test.ts') && !OTHER_TESTS.test(file));
  const found = [];
  await inCopies(copies, tests, async (copy, file) => {
    const written = path.join(copy, 'come-by.json');
    rmSync(written, { force: true });
    const { failing, milliseconds } = await runTests(copy, [file], { timeout: 600_000, environment: { COME_BY: written } });
    if (failing === undefined) found.push({ file, milliseconds, ids: new Set(JSON.parse(readFileSync(written, 'utf8'))) });
    else console.log(`left out: ${file}, for without a change it fails already: ${failing}`);
  });
  for (const copy of copies) for (const file of probed.keys()) cpSync(inProject(file), path.join(copy, file));
  return found.sort((a, b) => a.milliseconds - b.milliseconds);
}

function groupByFile(list) {
  const groups = new Map();
  for (const each of list) groups.set(each.file, [...(groups.get(each.file) ?? []), each]);
  return groups;
}

/** The tests that come by, first those of the same folder, which are about it. */
function comingBy({ id, file }, tests) {
  const own = `test/unit/${file.split('/')[1]}/`;
  const coming = tests.filter(({ ids }) => ids.has(id));
  return [true, false].flatMap((isOwn) => coming.filter((test) => test.file.startsWith(own) === isOwn));
}

/** What is wrong where no test notices this change; undefined where one does. */
async function tryMutant(copy, mutant, tests) {
  const { file, start, end, becomes } = mutant;
  const coming = comingBy(mutant, tests);
  const isOfBrowsers = OF_BROWSERS.test(file);
  if (coming.length === 0 && !isOfBrowsers) return 'no test comes by';
  const source = readFileSync(inProject(file), 'utf8');
  writeFileSync(path.join(copy, file), source.slice(0, start) + becomes + source.slice(end));
  try {
    const usual = coming.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
    if (coming.length > 0 && (await runTests(copy, coming.map((test) => test.file), { timeout: Math.ceil(30_000 + 10 * usual) })).failing !== undefined) return undefined;
    if (isOfBrowsers && (await browserNotices(copy, file))) return undefined;
    return `${coming.length} test files come by and notice nothing${isOfBrowsers ? ', nor do those of the browser' : ''}`;
  } finally {
    writeFileSync(path.join(copy, file), source);
    if (isOfBrowsers) await buildModule(copy, file);
  }
}

try {
  const isInBrowser = mutants.some(({ file }) => OF_BROWSERS.test(file));
  const lack = isInBrowser ? lackOfBuild() : undefined;
  if (lack !== undefined) throw new Error(lack);
  if (isInBrowser && (await browserNotices(copies[0], mutants.find(({ file }) => OF_BROWSERS.test(file)).file))) throw new Error('Without any change a browser test fails already.');
  for (const { file, was } of unused) if (parts.length === 0) console.log(`known to be the same, and not there any more: ${file} ${JSON.stringify(was)}`);
  const tests = await findTests();
  console.log(`${mutants.length} of ${candidates.length} possible changes, seed ${seeds.join(' ')}; ${tests.length} test files`);
  const missedOf = new Map(seeds.map((seed) => [seed, 0]));
  const survivors = () => [...missedOf.values()].reduce((sum, missed) => sum + missed);
  let done = 0;
  await inCopies(copies, mutants, async (copy, mutant) => {
    const missed = await tryMutant(copy, mutant, tests);
    done += 1;
    if (missed !== undefined) {
      missedOf.set(mutant.seed, missedOf.get(mutant.seed) + 1);
      console.log(`✗ ${mutant.file}:${mutant.line} ${JSON.stringify(textAround(mutant).slice(0, 90))}: ${JSON.stringify(mutant.becomes.slice(0, 40))}\n    ${missed}`);
    }
    if (done % STRETCH === 0) console.log(`${done} tried, ${done - survivors()} noticed`);
  });
  const share = (missed, of) => `${of - missed} of ${of} noticed, ${((1 - missed / of) * 100).toFixed(1)} %`;
  for (const [seed, missed] of missedOf) console.log(`seed ${seed}: ${share(missed, mutants.length / seeds.length)}`);
  console.log(share(survivors(), mutants.length));
  if (survivors() > (1 - LEAST) * mutants.length) process.exitCode = 1;
} finally {
  for (const copy of copies) rmSync(copy, { recursive: true, force: true });
}
