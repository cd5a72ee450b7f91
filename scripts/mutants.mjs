/**
 * `npm run test:mutants`: how much of what the code does is held by the unit tests. Makes small changes by chance (another sign, a condition that is
 * always met, a call left out), each alone and in a copy, and runs the unit tests that come by the changed expression. Prints those that no test
 * noticed; exits with 1 where fewer than 90 in a hundred are. `-- 40` makes 40 in place of 200, `-- 40 7` others, by another seed, and
 * `-- schema/read` (or another part of a path) only those of some files.
 */
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { mutationsOf } from './mutants/mutations.mjs';
import { withProbes } from './mutants/probes.mjs';
import { drawn, seeded } from './mutants/seeded.mjs';
import { inProject, projectFolder } from './project.mjs';
import { testEnvironment } from './test-environment.mjs';

const FOLDERS = ['schema', 'templates', 'hosts', 'i18n'];
/** Tables and what is generated are data, which other checks hold. */
const NOT_MEANT = /\/(?:generated|definitions)\//;
/** Tests of other folders, or of what was built. */
const OTHER_TESTS = /^test\/unit\/(?:package|stories|machine|cli|styles|themes)\//;
const LEAST = 0.9;

Object.assign(process.env, testEnvironment);
const words = process.argv.slice(2);
const [count = 200, seed = 1] = words.filter((word) => /^\d+$/.test(word)).map(Number);
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

/** Works through a list with as many workers as there are processors, each with a copy of its own. */
async function inCopies(copies, list, work) {
  const rest = [...list];
  await Promise.all(copies.map(async (copy) => {
    for (let next = rest.shift(); next; next = rest.shift()) await work(copy, next);
  }));
}

const isMeant = (file) => !NOT_MEANT.test(file) && (parts.length === 0 || parts.some((part) => file.includes(part)));
const candidates = FOLDERS.flatMap((folder) => filesIn(`src/${folder}`)).filter(isMeant).flatMap((file) => mutationsOf(file, readFileSync(inProject(file), 'utf8')));
const mutants = drawn(candidates, count, seeded(seed)).map((mutant, id) => ({ ...mutant, id }));
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

async function tryMutant(copy, { id, file, start, end, becomes }, tests) {
  const coming = tests.filter(({ ids }) => ids.has(id));
  if (coming.length === 0) return 'no test comes by';
  const source = readFileSync(inProject(file), 'utf8');
  writeFileSync(path.join(copy, file), source.slice(0, start) + becomes + source.slice(end));
  const usual = coming.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
  const { failing } = await runTests(copy, coming.map((test) => test.file), { timeout: Math.ceil(30_000 + 10 * usual) });
  writeFileSync(path.join(copy, file), source);
  return failing === undefined ? `${coming.length} test files come by and notice nothing` : undefined;
}

try {
  const tests = await findTests();
  console.log(`${mutants.length} of ${candidates.length} possible changes, seed ${seed}; ${tests.length} test files`);
  let survivors = 0;
  await inCopies(copies, mutants, async (copy, mutant) => {
    const lack = await tryMutant(copy, mutant, tests);
    if (lack === undefined) return;
    survivors += 1;
    const was = readFileSync(inProject(mutant.file), 'utf8').slice(...mutant.around);
    console.log(`✗ ${mutant.file}:${mutant.line} ${JSON.stringify(was.slice(0, 90))}: ${JSON.stringify(mutant.becomes.slice(0, 40))}\n    ${lack}`);
  });
  const noticed = mutants.length - survivors;
  console.log(`${noticed} of ${mutants.length} noticed, ${((noticed / mutants.length) * 100).toFixed(1)} %`);
  if (noticed < LEAST * mutants.length) process.exitCode = 1;
} finally {
  for (const copy of copies) rmSync(copy, { recursive: true, force: true });
}
