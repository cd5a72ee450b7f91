import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { build, type BuildOptions } from 'esbuild';
import { hashOf } from '../../../scripts/inputs.mjs';
import { inProject, lackOfBuild } from '../../../scripts/project.mjs';
import { nodeTests } from '../../../scripts/test/stages.mjs';
import { resultsReporter } from '../../../scripts/web-test-runner/results-reporter.mjs';
import { firstFault } from '../../../scripts/test/first-fault.mjs';
import { testsOf } from '../../../scripts/tests-of.mjs';
import { INPUTS } from '../../../scripts/test/unchanged.mjs';

/** Made by a build: not there in a fresh clone. */
const BUILT = /^(?:dist|storybook-static)\b/;
/** What a file imports for its own work, and does not test. */
const AIDS: Readonly<Record<string, RegExp>> = { 'test/packed/lowered.test.ts': /^src\// };

/** The files of the project that a file of tests imports, directly or not; scripts are tools of the tests. */
async function importsOf(file: string): Promise<string[]> {
  const options = { bundle: true, write: false, metafile: true, platform: 'node', format: 'esm', packages: 'external', external: ['galley/fonts/*'], logLevel: 'silent' } satisfies BuildOptions;
  const { metafile } = await build({ entryPoints: [file], absWorkingDir: inProject('.'), ...options });
  return Object.keys(metafile.inputs).filter((input) => input !== file && !input.startsWith('scripts/'));
}

describe('tests that are skipped while nothing of theirs has changed', () => {
  for (const [file, places] of Object.entries(INPUTS)) {
    it(`name all that they import, and only what is there: ${file}`, async () => {
      const isNamed = (input: string) => places.some((place) => input === place || input.startsWith(`${place}/`));
      assert.deepEqual(
        [file, ...places].filter((place) => !BUILT.test(place) && !existsSync(inProject(place))),
        [],
      );
      assert.deepEqual((await importsOf(file)).filter((input) => !isNamed(input) && !AIDS[file]?.test(input)), []);
    });
  }

  it('run again when a file is changed, renamed or added', () => {
    const folder = mkdtempSync(inProject('node_modules/.cache/galley-suite-'));
    const place = path.relative(inProject('.'), folder);
    const file = path.join(folder, 'one.txt');
    const hashes = [hashOf([place])];
    const next = (change: () => void) => {
      change();
      hashes.push(hashOf([place]));
    };
    next(() => writeFileSync(file, 'one'));
    next(() => writeFileSync(file, 'two'));
    next(() => renameSync(file, path.join(folder, 'two.txt')));
    next(() => writeFileSync(file, 'two'));
    assert.equal(new Set(hashes).size, hashes.length);
    assert.equal(hashOf([place]), hashes.at(-1));
    rmSync(folder, { recursive: true });
  });
});

it('says once that a project has not been built', () => {
  assert.match(lackOfBuild(inProject('scripts')) ?? '', /^There is no dist.* run "npm run build" first\.$/);
  assert.equal(lackOfBuild(), undefined);
});

describe('the tests of a file', () => {
  it('are those that import it, directly or not, nearest first', async () => {
    const found = await testsOf(['src/i18n/date.ts']);
    assert.equal(found[0], 'test/unit/i18n/dates.test.ts');
    assert.ok(found.includes('test/unit/templates/byline.test.ts'));
    assert.ok(!found.includes('test/unit/package/lint.test.ts'));
    assert.deepEqual(await testsOf(['src/nothing.ts']), []);
  });
});

describe('a run of tests', () => {
  it('in browsers says in one line how many passed', () => {
    const tests = [{ name: 'a', passed: true }, { name: 'b', passed: false, error: { message: 'No.' } }, { name: 'c', skipped: true }];
    const said: string[] = [];
    resultsReporter(undefined, (line) => said.push(line)).onTestRunFinished({
      sessions: [{ testFile: inProject('test/browser/a.test.ts'), testResults: { tests }, errors: [], passed: false }],
    });
    assert.deepEqual(said, ['1 passed, 1 failed, 1 skipped']);
  });

  it('in Node names the line of a test that fails, as it is written', () => {
    const folder = mkdtempSync(inProject('node_modules/.cache/galley-suite-'));
    const file = path.join(folder, 'one.test.ts');
    writeFileSync(file, "import { it } from 'node:test';\n\ninterface Long {\n  readonly a: string;\n}\n\nit('ends', () => {\n  throw { a: 'b' } satisfies Long;\n});\n");
    const [command = '', ...args] = nodeTests([file], path.join(folder, 'results.json'), 60_000);
    spawnSync(process.execPath, [command, ...args], { cwd: inProject('.'), env: { ...process.env, NODE_TEST_CONTEXT: undefined } });
    const { failures } = JSON.parse(readFileSync(path.join(folder, 'results.json'), 'utf8')) as { failures: { name: string }[] };
    assert.deepEqual(failures.map(({ name }) => name), [`${path.relative(inProject('.'), file)}:7 › ends`]);
    rmSync(folder, { recursive: true });
  });
});

describe('what a failed command said first', () => {
  it('has the file in it, from the root of the project', () => {
    const tsc = "\nsrc/index.ts(3,1): error TS2304: Cannot find name 'x'.\n";
    assert.equal(firstFault(tsc), "src/index.ts(3,1): error TS2304: Cannot find name 'x'.");
    const eslint = `\n${inProject('src/html.ts')}\n  3:1  error  'x' is not defined  no-undef\n\n✖ 1 problem`;
    assert.equal(firstFault(eslint), "src/html.ts: 3:1  error  'x' is not defined  no-undef");
    const generate = `Generators run.\n${inProject('docs/schema.md')} is out of date: run "npm run generate" and commit the result.\n`;
    assert.equal(firstFault(generate), 'docs/schema.md is out of date: run "npm run generate" and commit the result.');
  });

  it('is its first line where no file of the project is named', () => {
    assert.equal(firstFault('\nnpm is not there: node_modules/npm/index.js\nbye'), 'npm is not there: node_modules/npm/index.js');
    assert.equal(firstFault(''), 'It says nothing.');
  });
});
