import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { parse } from 'parse5';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { inProject } from '../../../scripts/project.mjs';
import { all, only } from '../../support/html-tree.js';
import { words } from '../../support/manuscript-words.js';

const seed = new URL('../../../../shared/seed/', import.meta.url);
/** What no reader of a page sees. */
const SCRIPTS = /<(script|style)\b[^]*?<\/\1>/g;

/** The text of a tree of either parser, its parts apart. */
function read(node: unknown): string {
  const { value, children, childNodes } = node as { value?: string; children?: unknown[]; childNodes?: unknown[] };
  return value ?? (children ?? childNodes ?? []).map(read).join(' ');
}

describe('the seed manuscript, through the command alone', { skip: !existsSync(seed) }, () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'galley-seed-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  const name = existsSync(seed) ? (readdirSync(seed).find((file) => /^\d.*\.txt$/.test(file)) ?? '') : '';
  const source = name === '' ? '' : readFileSync(new URL(name, seed), 'utf8');
  const [headline = '', author = '', publisher = '', , , ...body] = source.split(/\n+/).filter((line) => line !== '');
  const galley = (input: string, ...args: string[]): string => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [inProject('dist/cli/galley.js'), ...args], { cwd: folder, encoding: 'utf8', input });
    assert.equal(status, 0, stderr);
    return stdout;
  };
  const article = (): string => galley(source, 'convert', '--from', 'manuscript');
  const paragraphs = body.flatMap((line) => words(line));
  const within = (all: readonly string[]): void => {
    assert.ok(paragraphs.length > 100);
    assert.ok(` ${all.join(' ')} `.includes(` ${paragraphs.join(' ')} `), 'the text, whole and in order');
    for (const each of [headline, author, publisher]) assert.ok(` ${all.join(' ')} `.includes(` ${words(each).join(' ')} `), each);
  };

  it('becomes a page that has every word without script', () => {
    galley(article(), 'render', '--to', 'page', '-o', 'page.html');
    const page = readFileSync(path.join(folder, 'page.html'), 'utf8');
    const root = parse(page.replace(SCRIPTS, ''));
    within(words(read(only(root, 'body'))));
    assert.ok(all(root, 'time').some((time) => time.attrs.some(({ value }) => value.startsWith('2025-02-12'))), 'the date');
    assert.ok(page.includes('111.png'), 'the picture');
  });

  it('has JSON-LD on the page with headline, names, date, picture and language', () => {
    const [, json = ''] = /<script type="application\/ld\+json"[^>]*>([^]*?)<\/script>/.exec(galley(article(), 'render', '--to', 'page')) ?? [];
    const data = JSON.parse(json) as Record<string, unknown>;
    assert.equal(data['headline'], headline);
    assert.equal(data['inLanguage'], 'en');
    assert.match(String(data['datePublished']), /^2025-02-12/);
    for (const [field, value] of [['author', author], ['publisher', publisher], ['image', '111.png']] as const) assert.ok(JSON.stringify(data[field]).includes(value), field);
    assert.match(String(data['@type']), /Article$/);
  });

  it('has every word in Markdown, as a parser of it reads them', () => {
    const [, front = '', text = ''] = /^---\n([^]*?)\n---\n([^]*)$/.exec(galley(article(), 'render', '--to', 'markdown')) ?? [];
    within(words(`${front}\n${read(unified().use(remarkParse).parse(text))}`));
  });
});
