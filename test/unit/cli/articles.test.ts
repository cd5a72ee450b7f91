import assert from 'node:assert/strict';
import { execFile, execFileSync, spawn, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { inProject } from '../../../scripts/project.mjs';

const folder = mkdtempSync(path.join(tmpdir(), 'galley-command-'));
after(() => rmSync(folder, { recursive: true, force: true }));

function galley(input: string | Uint8Array | undefined, ...args: string[]) {
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
    for (const nothing of ['', ' \n', '\ufeff']) assert.match(galley(nothing, 'validate').stdout, /^standard input:\d:\d fatal json-syntax: There is nothing in it\. /m, JSON.stringify(nothing));
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
    assert.match(galley(undefined, 'render', '--to', 'html', '--theme', 'wire', 'good.json').stdout, /^<galley-article theme="wire"/);
    for (const format of ['json-ld', 'text', 'markdown']) {
      const { status, stderr } = galley(undefined, 'render', '--to', format, '--theme', 'wire', 'good.json');
      assert.equal(status, 2, format);
      assert.match(stderr, new RegExp(`The format "${format}" has no look`));
    }
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
    for (const args of [[], ['--strict']]) {
      const { stdout } = galley('', 'schema', ...args);
      assert.ok('$schema' in (JSON.parse(stdout) as object));
      assert.match(stdout, /^\{\n {2}"/, 'for people to read');
    }
  });
});

describe('every subcommand', () => {
  const BOM = '\uFEFF';
  const COMMANDS = [['validate'], ['render', '--to', 'text'], ['convert', '--from', 'manuscript'], ['upgrade'], ['theme', 'check']];
  mkdirSync(path.join(folder, 'folder'));

  it('says what is wrong with a folder, no file, no folder to write to: in one sentence, with 2', () => {
    for (const command of COMMANDS) {
      assert.match(galley('', ...command, 'folder').stderr, /^galley: folder is a folder; a file is needed\.\n/, command.join(' '));
      assert.match(galley('', ...command, 'none').stderr, /^galley: There is no file none\.\n/, command.join(' '));
    }
    for (const command of [['render', '--to', 'text', 'good.json', '-o'], ['theme', 'new', 'mine', '--out']]) {
      assert.match(galley('', ...command, 'no/such/x').stderr, /^galley: There is no folder no\/such: make it first\.\n/);
      assert.equal(galley('', ...command, 'folder').status, 2);
    }
  });

  it('writes where a link leads, keeps what others may do with a file, and writes into what is none', async () => {
    const at = (name: string): string => path.join(folder, name);
    mkdirSync(at('real'));
    writeFileSync(at('real/there.txt'), 'old');
    chmodSync(at('real/there.txt'), 0o640);
    symlinkSync('real/there.txt', at('link.txt'));
    assert.equal(galley('', 'render', '--to', 'text', 'good.json', '-o', 'link.txt').status, 0);
    assert.match(readFileSync(at('real/there.txt'), 'utf8'), /Ferries/);
    assert.deepEqual([lstatSync(at('link.txt')).isSymbolicLink(), statSync(at('real/there.txt')).mode & 0o777], [true, 0o640]);
    execFileSync('mkfifo', [at('pipe')]);
    const reader = promisify(execFile)('cat', [at('pipe')]);
    assert.equal(galley('', 'render', '--to', 'text', 'good.json', '-o', 'pipe').status, 0);
    assert.equal((await reader).stdout, readFileSync(at('real/there.txt'), 'utf8'));
    assert.ok(lstatSync(at('pipe')).isFIFO());
  });

  it('takes a field that nobody knows for a warning, and no JSON for a manuscript', () => {
    const misspelt = '{ "headline": "A", "boody": ["Text"] }';
    assert.deepEqual([galley(misspelt, 'validate').status, galley(misspelt, 'validate', '--strict').status], [0, 1]);
    assert.match(galley(misspelt, 'validate').stdout, /warning unknown-field \/boody: .*Did you mean "body"\?/);
    const { status, stdout, stderr } = galley(undefined, 'convert', '--from', 'manuscript', 'good.json');
    assert.deepEqual([status, stdout], [1, '']);
    assert.match(stderr, /^galley: good\.json is JSON and no manuscript\./);
  });

  it('writes nothing where there is nothing to show, and says where JSON is none', () => {
    const empty = galley('{}', 'render', '--to', 'page');
    assert.deepEqual([empty.status, empty.stdout], [1, '']);
    assert.match(empty.stderr, /\ngalley: standard input has neither a headline nor a text, and is not written\.\n$/);
    assert.deepEqual(galley('{\n  "headline" 1}', 'upgrade'), { status: 1, stdout: '', stderr: 'standard input: This is no JSON: look at line 2, column 14.\n' });
  });

  it('refuses what is not UTF-8, with its line and 1, and passes over the mark of the order of bytes', () => {
    const latin = new Uint8Array([...new TextEncoder().encode('{\n"headline": "Caf'), 0xe9, ...new TextEncoder().encode('"}')]);
    for (const command of COMMANDS) {
      const { status, stdout, stderr } = galley(latin, ...command);
      assert.deepEqual([status, stdout, stderr], [1, '', 'galley: standard input:2: This is not UTF-8: save it in that encoding.\n'], command.join(' '));
    }
    assert.equal(galley(BOM + JSON.stringify(STORY), 'upgrade').status, 0);
    assert.equal((JSON.parse(galley(`${BOM}Ferries\n\nThe first boat left.`, 'convert', '--from', 'manuscript').stdout) as { headline: string }).headline, 'Ferries');
  });

  it('reads standard input; an empty one is no article', () => {
    for (const command of COMMANDS.slice(0, 4)) assert.equal(galley('', ...command).status, 1, command.join(' '));
    assert.match(galley(':root { --galley-radios: 4px }', 'theme', 'check').stdout, /^standard input:1:\d+ error /);
  });

  it('refuses 60 MB with 1', () => {
    const much = JSON.stringify({ headline: 'A', inLanguage: 'en', body: ['x'.repeat(60_000_000)] });
    for (const command of [['validate'], ['render', '--to', 'page']]) assert.equal(galley(much, ...command).status, 1, command.join(' '));
  });

  it('finds the place behind a string as long as may be, of escapes alone too', () => {
    for (const text of ['x'.repeat(5_000_000), '\n'.repeat(2_500_000)]) {
      const { stdout } = galley(JSON.stringify({ headline: 'A', inLanguage: 'en', body: [text, { type: 'image', src: 'javascript:alert(1)' }] }), 'validate');
      assert.match(stdout, /^standard input:1:50\d{5} error refused-url \/body\/1\/src/m);
    }
  });

  it('ends in silence where nobody reads on', async () => {
    const child = spawn(process.execPath, [inProject('dist/cli/galley.js'), 'schema'], { stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.destroy();
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => { said += text; });
    assert.equal(await new Promise((resolve) => child.on('close', resolve)), 0);
    assert.equal(said, '');
  });
});

describe('what is told of an article that is rendered or converted', () => {
  interface Told { readonly code: string; readonly pointer: string; readonly line: number }

  it('is its errors, on lines, and all of its issues as validate has them with --json', () => {
    const { status, stdout, stderr } = galley(undefined, 'render', '--to', 'text', 'bad.json');
    assert.equal(status, 0);
    assert.match(stdout, /^A\n/);
    assert.match(stderr, /^bad\.json:6:24 error refused-url \/body\/1\/src: [^\n]*\n$/);
    assert.deepEqual(JSON.parse(galley(undefined, 'render', '--to', 'text', '--json', 'bad.json').stderr), JSON.parse(galley(undefined, 'validate', '--json', 'bad.json').stdout));
  });

  it('is an embargo in the same shape', () => {
    const { status, stderr } = galley(JSON.stringify({ ...STORY, embargoedUntil: '2999-01-01' }), 'render', '--to', 'text', '--json');
    assert.equal(status, 1);
    assert.ok((JSON.parse(stderr) as Told[]).some(({ code, pointer }) => code === 'embargo' && pointer === '/embargoedUntil'));
  });

  it('is the report of the importer', () => {
    const { stderr } = galley('Ferries\n\nThe first boat left.', 'convert', '--from', 'manuscript', '--json');
    const { file, lines, advice } = JSON.parse(stderr) as { file: string; lines: unknown[]; advice: string[] };
    assert.deepEqual([file, lines.length > 0, advice.length > 0], ['standard input', true, true]);
  });
});
