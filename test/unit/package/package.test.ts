import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { GROUPS } from '../../../src/blocks/generated/groups.js';

const root = new URL('../../../', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as {
  exports: Record<string, string | Record<string, string>>;
  dependencies: Record<string, string>;
  files: string[];
  sideEffects: string[];
};
const entries = Object.entries(manifest.exports).map(([name, entry]) => ({
  specifier: name.replace('.', 'galley'),
  targets: typeof entry === 'string' ? { default: entry } : entry,
}));
const run = promisify(execFile);

/** What a module prints in a bare Node: no loader, no types, no DOM. Rejects with the error alone, not with the source around it. */
async function inNode(code: string): Promise<{ stdout: string; stderr: string }> {
  try {
    return await run(process.execPath, ['--input-type=module', '--eval', code], { cwd: fileURLToPath(root) });
  } catch (error) {
    const lines = (error as { stderr?: string }).stderr?.split('\n') ?? [];
    throw new Error(lines.find((line) => /^\w*Error\b/.test(line)) ?? 'Node failed without an error');
  }
}

describe('the exports map', () => {
  for (const { specifier, targets } of entries) {
    it(`leads ${specifier} to files that the build makes`, () => {
      const missing = Object.values(targets).filter((target) => !existsSync(new URL(target, root)));
      assert.deepEqual(missing, []);
    });
  }

  it('has the sheet of every group of blocks', () => {
    const sheets = entries.map(({ specifier }) => specifier).filter((specifier) => /^galley\/blocks\/.*\.css$/.test(specifier));
    assert.deepEqual(sheets, [...new Set(Object.values(GROUPS))].sort().map((group) => `galley/blocks/${group}.css`));
  });

  it('gives types first for every module, and another module to workers for every element, and to React server components for every definition', () => {
    for (const { specifier, targets } of entries) {
      if (!targets['default']?.endsWith('.js')) continue;
      const [, folder] = /^\.\/dist\/(elements|define|islands)\//.exec(targets['default']) ?? [];
      const others = folder === 'define' ? ['react-server', 'worker'] : folder ? ['worker'] : [];
      assert.deepEqual(Object.keys(targets), ['types', ...others, 'default'], specifier);
    }
  });

  for (const { specifier, targets } of entries) {
    if (!targets['default']?.endsWith('.js')) continue;
    it(`lets a bare Node import ${specifier}`, async () => {
      const { stderr } = await inNode(`await import('${specifier}')`);
      assert.equal(stderr, '');
    });
  }

  it('names nothing default', async () => {
    const modules = entries.filter(({ targets }) => targets['default']?.endsWith('.js')).map(({ specifier }) => specifier);
    const { stdout } = await inNode(`
      const names = ${JSON.stringify(modules)};
      const found = await Promise.all(names.map(async (name) => ('default' in (await import(name)) ? [name] : [])));
      console.log(JSON.stringify(found.flat()));`);
    assert.deepEqual(JSON.parse(stdout), []);
  });
});

describe('the package', () => {
  it('depends on Lit alone', () => {
    assert.deepEqual(Object.keys(manifest.dependencies).sort(), ['@lit/context', '@lit/reactive-element', 'lit']);
  });

  it('packs every file that the exports map names, and no sources', () => {
    const packed = (target: string) => manifest.files.some((file) => target === `./${file}` || target.startsWith(`./${file}/`));
    const targets = entries.flatMap(({ targets }) => Object.values(targets));
    const left = targets.filter((target) => target !== './package.json' && !packed(target));
    assert.deepEqual(left, []);
    assert.equal(packed('./src/index.ts'), false);
  });

  it('keeps its registrations when a bundler drops what is unused', async () => {
    assert.match(await bundle("import 'galley/define';"), /customElements\.define\(['"]galley-article['"]/);
  });

  it('says of every module that registers an element that it does more than export', () => {
    const patterns = manifest.sideEffects.map((pattern) => new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '[^/]*')}$`));
    const files = readdirSync(new URL('src', root), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts') && readFileSync(new URL(`src/${file}`, root), 'utf8').includes('customElements.define('));
    const named = (file: string) => patterns.some((pattern) => pattern.test(file));
    assert.ok(files.length > 10);
    assert.deepEqual(files.flatMap((file) => [`./src/${file}`, `./dist/${file.replace('.ts', '.js')}`]).filter((file) => !named(file)), []);
  });

  it('leaves nothing of a module from which nothing is used', async () => {
    assert.equal(await bundle("import 'galley'; import 'galley/article'; import 'galley/html';"), '');
  });
});

async function bundle(contents: string): Promise<string> {
  const stdin = { contents, resolveDir: fileURLToPath(root) };
  const { outputFiles } = await build({ stdin, bundle: true, format: 'esm', write: false, tsconfigRaw: {}, logLevel: 'silent' });
  return outputFiles[0]?.text ?? '';
}
