import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { inProject } from '../../../scripts/project.mjs';
import { FINDINGS, type Finding } from '../../../src/themes/check/finding.js';
import { THEMES } from '../../../src/themes/names.js';

const folder = mkdtempSync(path.join(tmpdir(), 'galley-command-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the built command in a folder of its own. */
function galley(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [inProject('dist/cli/galley.js'), ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

const write = (name: string, css: string) => writeFileSync(path.join(folder, name), css);
write('good.css', '.a { --galley-radius: 4px }');
write('warned.css', '.a { --galley-radius: 4px !important }');
write('bad.css', '.a {\n  --galley-radios: 4px;\n}');
write('asking.css', '.a { border-radius: var(--galley-radios) }');
write('mine.tokens.json', JSON.stringify({ color: { $type: 'color', link: { $value: '#eeeeee' }, texxt: { $value: '#111111' } } }));
write('empty.tokens.json', '{}');
write('broken.tokens.json', '{ "color": ');
write('noted.css', '.a { --galley-color-link: var(--brand) }');

describe('galley theme list', () => {
  it('names all themes, one a line', () => {
    const { status, stdout } = galley('theme', 'list');
    assert.equal(status, 0);
    assert.deepEqual(
      stdout
        .trim()
        .split('\n')
        .map((line) => line.split(' ')[0]),
      THEMES,
    );
  });

  it('gives them as JSON', () => {
    const themes = JSON.parse(galley('theme', 'list', '--json').stdout) as { name: string; description: string }[];
    assert.deepEqual(
      themes.map(({ name }) => name),
      THEMES,
    );
  });
});

describe('galley theme new', () => {
  it('prints a theme', () => {
    const { status, stdout } = galley('theme', 'new', 'mine', '--from', 'quiet', '--root');
    assert.equal(status, 0);
    assert.match(stdout, /galley: from quiet/);
    assert.match(stdout, /:where\(:root, \[theme~="mine"\]/);
  });

  it('writes a file, and overwrites none unless told to', () => {
    const file = path.join(folder, 'my.css');
    assert.equal(galley('theme', 'new', '--from', 'wire', '--out', 'my.css').status, 0);
    assert.equal(galley('theme', 'check', 'my.css').status, 0);
    writeFileSync(file, 'mine');
    const refused = galley('theme', 'new', '--out', 'my.css');
    assert.equal(refused.status, 2);
    assert.match(refused.stderr, /my\.css exists already/);
    assert.equal(readFileSync(file, 'utf8'), 'mine');
    assert.equal(galley('theme', 'new', '--out', 'my.css', '--force').status, 0);
    assert.match(readFileSync(file, 'utf8'), /--galley-theme: my-theme/);
  });

  it('writes nothing where the folder is not there', () => {
    assert.equal(galley('theme', 'new', '--out', 'nowhere/my.css').status, 2);
  });
});

describe('galley theme check', () => {
  it('ends with 0 where there is nothing to do, with 1 where there is, warnings only with --strict', () => {
    const codes = (...flags: string[]) =>
      ['good', 'warned', 'bad', 'noted'].map((name) => galley('theme', 'check', `${name}.css`, ...flags).status);
    assert.deepEqual(codes(), [0, 0, 1, 0]);
    assert.deepEqual(codes('--strict'), [0, 1, 1, 0]);
  });

  it('names what asks for a token that there is not, also where none is set', () => {
    const { status, stdout } = galley('theme', 'check', 'asking.css');
    assert.equal(status, 1);
    assert.match(stdout, /^asking\.css:1:6 error unknown-token: --galley-radios is not a token, so it is set nowhere\. Write --galley-radius\.\n/);
  });

  it('judges a file of design tokens as the theme that it makes', () => {
    const { status, stdout } = galley('theme', 'check', 'mine.tokens.json', 'broken.tokens.json');
    assert.equal(status, 1);
    assert.match(stdout, /^mine\.tokens\.json:1:1 error unknown-token: --galley-color-texxt is not a token, so it is left out\. Write --galley-color-text\.$/m);
    assert.match(stdout, /^mine\.tokens\.json:1:1 error low-contrast: /m);
    assert.deepEqual(galley('theme', 'check', 'empty.tokens.json').stdout.match(/no-tokens/g), ['no-tokens']);
    assert.match(stdout, /^broken\.tokens\.json:1:1 error css-syntax: This is no JSON, and no style sheet: /m);
  });

  it('names file, line and column, and what it was judged with', () => {
    const { stdout, stderr } = galley('theme', 'check', 'good.css', 'bad.css', '--from', 'steppe');
    assert.match(stdout, /^bad\.css:2:3 error unknown-token: --galley-radios is not a token/);
    assert.match(stdout, /good\.css is judged with the theme steppe under it\.\n/);
    assert.match(stdout, /1 error, 0 warnings, 0 notes\n$/);
    assert.equal(stderr, '');
  });

  it('gives the findings as JSON, with the same code to end with', () => {
    const { status, stdout } = galley('theme', 'check', 'bad.css', 'warned.css', '--json');
    assert.equal(status, 1);
    const { files, ...counts } = JSON.parse(stdout) as { files: { file: string; from: string; findings: Finding[] }[] };
    assert.deepEqual(counts, { error: 1, warning: 1, note: 0 });
    assert.deepEqual(
      files.map(({ file, from, findings }) => [file, from, findings.map(({ code, line, column }) => [code, line, column])]),
      [
        ['bad.css', 'defaults', [['unknown-token', 2, 3]]],
        ['warned.css', 'defaults', [['important', 1, 6]]],
      ],
    );
  });
});

describe('the command line', () => {
  const wrong: readonly (readonly [args: string[], says: RegExp])[] = [
    [[], /Which command\?/],
    [['them', 'list'], /no command "them list"/],
    [['theme'], /Which command\? There are theme list, theme new, theme check\./],
    [['theme', 'chek'], /no command "theme chek"/],
    [['theme', 'list', '--jsn'], /There is no option --jsn\. Did you mean --json\?/],
    [['theme', 'list', '-x'], /There is no option -x\. There are --json\./],
    [['theme', 'check', '--from'], /The option --from needs a value\./],
    [['theme', 'list', '--json=a'], /The option --json takes no value\./],
    [['theme', 'list', 'wire'], /takes no "wire"/],
    [['theme', 'list', '--loud'], /--loud/],
    [['theme', 'new', 'a', 'b'], /takes one name/],
    [['theme', 'new', 'My Theme'], /cannot be the name/],
    [['theme', 'new', 'wire'], /comes with the package/],
    [['theme', 'new', '--from', 'wir'], /There is no theme "wir"/],
    [['theme', 'check', 'good.css', '--from', 'wir'], /There is no theme "wir"/],
  ];
  for (const [args, says] of wrong) {
    it(`ends with 2, says why and how it is used, on stderr alone: galley ${args.join(' ')}`, () => {
      const { status, stdout, stderr } = galley(...args);
      assert.equal(status, 2);
      assert.equal(stdout, '');
      assert.match(stderr, says);
      assert.match(stderr, /\nUsage: galley /);
    });
  }

  it('says of a file that it cannot read what is wrong with it, and where help is', () => {
    assert.deepEqual(galley('theme', 'check', 'nowhere.css'), { status: 2, stdout: '', stderr: 'galley: There is no file nowhere.css.\nSee galley theme check --help.\n' });
    assert.match(galley('theme', 'check', '.').stderr, /^galley: \. is a folder; a file is needed\.\nSee /);
  });

  it('explains every command', () => {
    for (const args of [
      ['--help'],
      ['theme', '--help'],
      ['theme', 'list', '--help'],
      ['theme', 'new', '--help'],
      ['theme', 'check', '-h'],
    ]) {
      const { status, stdout, stderr } = galley(...args);
      assert.deepEqual([status, stderr], [0, ''], args.join(' '));
      assert.match(stdout, /^Usage: galley /);
      if (args.length === 3) assert.ok(stdout.startsWith(`Usage: galley theme ${args[1] ?? ''}`));
    }
  });

  it('tells its version', () => {
    const { version } = JSON.parse(readFileSync(inProject('package.json'), 'utf8')) as { version: string };
    assert.deepEqual(galley('--version'), { status: 0, stdout: `${version}\n`, stderr: '' });
  });
});

describe('the page on the command', () => {
  const page = readFileSync(inProject('docs/theme-tools.md'), 'utf8');

  it('shows commands that do what they say, one after another', () => {
    const lines = [...page.matchAll(/^```sh\n([^]*?)^```$/gm)].flatMap(([, body = '']) => body.trim().split('\n'));
    assert.ok(lines.length > 5);
    for (const line of lines) {
      const [npx, name, ...args] = line.split(' ');
      assert.deepEqual([npx, name], ['npx', 'galley']);
      assert.equal(galley(...args).status, 0, line);
    }
  });

  it('has a row for each code, with its weight', () => {
    const rows = [...page.matchAll(/^\| `([\w-]+)` \| (\w+) \|/gm)].map(([, code, severity]) => [code, severity]);
    assert.deepEqual(rows, Object.entries(FINDINGS));
  });

  it('shows a style sheet in which nothing is found', () => {
    const [, css = ''] = /^```css\n([^]*?)^```$/m.exec(page) ?? [];
    write('shown.css', css);
    assert.match(galley('theme', 'check', 'shown.css', '--strict').stdout, /^shown\.css is judged with the theme wire/);
  });
});
