import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { inProject } from '../../../scripts/project.mjs';

const folder = mkdtempSync(path.join(tmpdir(), 'galley-command-'));
after(() => rmSync(folder, { recursive: true, force: true }));

function galley(input: string | undefined, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [inProject('dist/cli/galley.js'), ...args], { cwd: folder, encoding: 'utf8', input });
  assert.doesNotMatch(stderr, /\n\s+at /, 'no trace');
  return { status, stdout, stderr };
}
const put = (name: string, text: string) => writeFileSync(path.join(folder, name), text);
const STORY = { headline: 'Ferries', inLanguage: 'en', body: ['FREE', { type: 'table', body: [['a', 'b']] }, { type: 'gate' }, 'PAID'] };
put('good.json', JSON.stringify(STORY));
put('bad.json', '{\n  "headline": "A",\n  "inLanguage": "en",\n  "body": [\n    "x",\n    { "type": "image", "src": "javascript:alert(1)" }\n  ]\n}\n');
put('broken.json', '{\n  "headline": "A",,\n}');

describe('galley validate', () => {
  it('says nothing is wrong with 0, and reads standard input', () => {
    assert.deepEqual([galley(undefined, 'validate', 'good.json').status, galley(JSON.stringify(STORY), 'validate').status], [0, 0]);
  });

  it('says file, line, column, place, code and advice, and ends with 1', () => {
    const { status, stdout } = galley(undefined, 'validate', 'good.json', 'bad.json');
    assert.equal(status, 1);
    assert.match(stdout, /^bad\.json:6:24 error refused-url \/body\/1\/src: .*https:\/\//m);
    const [first] = JSON.parse(galley(undefined, 'validate', 'bad.json', '--json').stdout) as { line: number; pointer: string }[];
    assert.ok(first !== undefined && first.line >= 1);
    assert.match(galley(undefined, 'validate', 'broken.json').stdout, /^broken\.json:2:19 fatal json-syntax: /m);
  });

  it('ends with 2 where it was not used as it is meant', () => {
    for (const args of [['validate', 'none.json'], ['validate', '--nonsense'], ['nonsense']]) assert.equal(galley('', ...args).status, 2, args.join(' '));
  });
});

describe('galley convert and render', () => {
  it('make a page of a manuscript, whose words are all there', () => {
    const manuscript = 'Night ferries return\n\nMira Sol\n\n2 March 2026\n\nThe first boat left at nine.\n\nIt was full.';
    const { status, stdout } = galley(manuscript, 'convert', '--from', 'manuscript');
    assert.equal(status, 0);
    assert.equal(galley(stdout, 'render', '--to', 'page', '-o', 'page.html').status, 0);
    const page = readFileSync(path.join(folder, 'page.html'), 'utf8');
    assert.match(page, /^<!doctype html>[^]*The first boat left at nine\.[^]*It was full\./);
    assert.deepEqual(readdirSync(folder).filter((file) => file.endsWith('.part')), []);
  });

  it('write each format, and keep back what is to be paid for where they are told to', () => {
    const begins: Readonly<Record<string, RegExp>> = { html: /^<galley-article>/, page: /^<!doctype html>/, 'json-ld': /^\{"@context"/, text: /^Ferries\n/, markdown: /^---\ntitle: "Ferries"/ };
    for (const [format, begin] of Object.entries(begins)) {
      const { stdout, status } = galley(undefined, 'render', '--to', format, 'good.json');
      assert.equal(status, 0);
      assert.match(stdout, begin);
      assert.match(stdout, /PAID/);
      assert.doesNotMatch(galley(undefined, 'render', '--to', format, '--preview', 'good.json').stdout, /PAID/);
    }
  });

  it('put the rules of groups and of the theme into a page', () => {
    const { stdout } = galley(undefined, 'render', '--to', 'page', '--theme', 'wire', 'good.json');
    assert.match(stdout, /<style>[^]*galley-table[^]*--galley-theme:\s*wire/);
  });

  it('write nothing where content forbids it, and end with 1', () => {
    assert.equal(galley(undefined, 'render', '--to', 'page', 'broken.json', '-o', 'none.html').status, 1);
    const embargoed = JSON.stringify({ ...STORY, embargoedUntil: '2999-01-01' });
    const { status, stderr } = galley(embargoed, 'render', '--to', 'page', '-o', 'none.html');
    assert.equal(status, 1);
    assert.match(stderr, /embargo/);
    assert.ok(!existsSync(path.join(folder, 'none.html')));
    assert.equal(galley(embargoed, 'render', '--to', 'text', '--embargoed').status, 0);
    const early = JSON.stringify({ headline: 'H', embargoedUntil: '2999-01-01', body: [{ type: 'table', body: [['a']] }] });
    const lifted = galley(early, 'render', '--to', 'page', '--embargoed');
    assert.match(lifted.stdout, /<style>[^]*galley-table/);
    assert.equal(lifted.stderr, '');
  });

  it('end with 2 for formats and files that there are not', () => {
    for (const args of [['render'], ['render', '--to', 'pdf'], ['convert'], ['convert', '--from', 'word'], ['render', '--to', 'page', 'a', 'b'], ['render', '--to', 'text', 'good.json', '-o', 'no/such/folder/x']]) assert.equal(galley('', ...args).status, 2, args.join(' '));
  });
});

describe('galley schema', () => {
  it('prints the schemas', () => {
    for (const args of [[], ['--strict']]) assert.ok('$schema' in (JSON.parse(galley('', 'schema', ...args).stdout) as object));
  });
});
