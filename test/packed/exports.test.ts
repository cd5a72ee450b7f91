import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { entries, installed, modules, packedFiles, site } from './consumer.js';
import { inNode, syntaxErrors } from './node.js';

const run = promisify(execFile);

describe('the exports map, installed', () => {
  for (const { specifier, targets } of entries) {
    it(`leads ${specifier} to files that were packed, for every condition`, () => {
      const missing = Object.values(targets).filter((target) => !existsSync(path.join(installed, target)));
      assert.deepEqual(missing, []);
    });
  }

  it('is followed by Node for every name', async () => {
    const names = entries.map(({ specifier }) => specifier);
    const { stdout } = await inNode('for (const name of process.argv.slice(1)) console.log(import.meta.resolve(name));', ...names);
    const expected = entries.map(({ targets }) => pathToFileURL(path.join(installed, targets['default'] ?? '')).href);
    assert.deepEqual(stdout.trim().split('\n'), expected);
  });

  it('leads nowhere else', async () => {
    await assert.rejects(inNode("import 'galley/dist/index.js'"), /ERR_PACKAGE_PATH_NOT_EXPORTED/);
  });

  it('has only JSON that can be read', () => {
    const targets = entries.flatMap(({ targets: { default: target } }) => (target?.endsWith('.json') ? [target] : []));
    assert.ok(targets.length >= 4);
    for (const target of targets) JSON.parse(readFileSync(path.join(installed, target), 'utf8'));
  });
});

describe('the installed modules', () => {
  it('are imported by a bare Node, one and all, without a word', async () => {
    const { stdout, stderr } = await inNode(
      'for (const name of process.argv.slice(1)) { await import(name); console.log(name); }',
      ...modules,
    );
    assert.equal(stderr, '');
    assert.deepEqual(stdout.trim().split('\n'), modules);
  });

  it('set an article in a bare Node', async () => {
    const { stdout } = await inNode("import { renderToString } from 'galley/html'; console.log(renderToString({ headline: 'A & B' }));");
    assert.match(stdout, /^<galley-article>.*<h1[^>]*>A &amp; B<\/h1>/s);
  });

  it('load, as every bundle and the command do, in a program that has put fields on Object.prototype', async () => {
    const bundles = ['dist/cdn/galley.all.js', 'dist/cdn/galley.js', 'dist/cli/galley.js'].map((file) => pathToFileURL(path.join(installed, file)).href);
    const { stdout, stderr } = await inNode(
      "for (const name of ['url', 'name', 'all', 'theme']) Object.prototype[name] = 'javascript:alert(1)';" +
        "const names = process.argv.splice(1, Infinity, 'galley', 'theme', 'list'); for (const name of names) { await import(name); console.log('loaded ' + name); }",
      ...modules,
      ...bundles,
    );
    assert.equal(stderr, '');
    assert.deepEqual(stdout.split('\n').filter((line) => line.startsWith('loaded ')), [...modules, ...bundles].map((name) => `loaded ${name}`));
  });

  it('are read by Node without a syntax error, file by file', async () => {
    const files = packedFiles.filter((file) => file.endsWith('.js')).map((file) => path.join(installed, file));
    const planted = path.join(site, 'planted.js');
    writeFileSync(planted, 'export const = 1;');
    const errors = await syntaxErrors([...files, planted]);
    assert.ok(files.length > 100);
    assert.deepEqual(errors, [`${planted}: SyntaxError: Unexpected token '='`]);
  });

  it('say in a React server component, and there alone, that a definition does not reach the browser', async () => {
    const code = 'for (const name of process.argv.slice(1)) await import(name);';
    const { stderr } = await inNode(code, ...modules.filter((name) => name.startsWith('galley/define')));
    assert.equal(stderr, '');
    // a bundler puts a reference in the place of a module of the browser, so there it is not run
    assert.match(readFileSync(path.join(installed, 'dist/react/index.js'), 'utf8'), /^'use client';/);
    for (const name of modules.filter((each) => each !== 'galley/react')) {
      const { stderr: said } = await run(process.execPath, ['--conditions=react-server', '--input-type=module', '--eval', code, name], {
        cwd: site,
      });
      if (name.startsWith('galley/define')) assert.match(said, /server component.*'use client'.*troubleshooting\.md#server-component\n$/);
      else assert.equal(said, '', name);
    }
  });
});
