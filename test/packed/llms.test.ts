import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { COMMANDS } from '../../src/cli/run.js';
import { parseArticle } from '../../src/schema/parse.js';
import { SCHEMA } from '../../src/schema/definitions/schema.js';
import { publicTokens } from '../../src/styles/generated/token-list.js';
import { EXAMPLES } from '../../stories/blocks/generated/examples.js';
import { inProject } from '../../scripts/project.mjs';
import { deadLinks, linksOf } from '../support/links.js';
import { entries, installed, packedFiles } from './consumer.js';

const read = (file: string) => readFileSync(path.join(installed, file), 'utf8');
const names = packedFiles.filter((file) => file === 'llms.txt' || file.startsWith('dist/llms/'));
const pages = new Map(names.map((name) => [name, read(name)]));
const page = (name: string) => pages.get(`dist/llms/${name}`) ?? '';
const list = pages.get('llms.txt') ?? '';
const headings = (text: string) => [...text.matchAll(/^#{2,3} `([^`]+)`$/gm)].map(([, name = '']) => name);

describe('what machines read of the package', () => {
  it('is named in package.json, and can be imported by its name', () => {
    const about = JSON.parse(read('package.json')) as { llms: string; exports: Record<string, unknown> };
    assert.equal(about.llms, 'llms.txt');
    assert.equal(about.exports['./llms.txt'], './llms.txt');
  });

  it('begins with a list as llmstxt.org has it: a name, a summary, then nothing but links under headings', () => {
    const [opening = '', ...sections] = list.split(/^(?=## )/m);
    assert.match(opening, /^# Galley\n\n> [^\n]+\n\n[^#]+$/);
    assert.ok(sections.length >= 4);
    for (const section of sections) assert.match(section, /^## [^\n]+\n\n(- \[[^\]\n]+\]\([^)\s]+\): [^\n]+\n)+\n?$/);
  });

  it('is all in the list', () => {
    const { links } = linksOf(list);
    assert.deepEqual(names.filter((name) => name !== 'llms.txt' && !links.includes(name)), []);
    assert.equal(new Set(links).size, links.length);
  });

  it('has only links that lead somewhere', () => {
    assert.deepEqual(deadLinks(pages, new Set(packedFiles)), []);
    assert.ok([...pages.values()].flatMap((text) => linksOf(text).links).length > 300);
  });

  it('would be told of links that do not', () => {
    const planted = new Map([['a/b.md', '# One `two`\n\n[ok](#one-two) [ok](../c.md) `[code](x)` [ok](https://a.example)\n\n[no](#one) [no](c.md) [no](../c.md#x) [no](http://a.example) ![no](d.png)']]);
    assert.deepEqual(deadLinks(planted, new Set(['a/b.md', 'c.md'])), ['a/b.md: #one', 'a/b.md: c.md', 'a/b.md: ../c.md#x', 'a/b.md: http://a.example', 'a/b.md: d.png']);
  });

  it('tells every block with its fields and an example, which is read without more issues than it is known for', () => {
    const sections = new Map(page('blocks.md').split(/^(?=### )/m).map((text) => [headings(text)[0], text]));
    for (const [type, { fields }] of Object.entries(SCHEMA.blocks)) {
      const section = sections.get(type) ?? assert.fail(`There is no section about ${type}.`);
      const own = Object.keys(fields).filter((name) => !(name in SCHEMA.common));
      assert.deepEqual(own.filter((name) => !section.includes(`\`${name}\``)), [], type);
      const [, json = ''] = /```json\n([^]+?)```/.exec(section) ?? [];
      // nobody writes a block of the type `unknown`: it is what becomes of others
      assert.equal(json.includes(`"type": "${type}"`), type !== 'unknown', type);
      const data = JSON.parse(json) as object;
      const { issues } = parseArticle({ headline: 'A', inLanguage: 'en', ...('type' in data || Array.isArray(data) ? { body: [data].flat() } : data) });
      const known = EXAMPLES[type]?.issues ?? [];
      assert.deepEqual(issues.map(({ code }) => code).filter((code) => !known.includes(code)), [], type);
    }
  });

  it('tells every field of an article, every inline node and every object', () => {
    const text = page('article-json.md');
    assert.deepEqual(Object.keys(SCHEMA.article.fields).filter((name) => !text.includes(`\n| \`${name}\` |`)), []);
    assert.deepEqual([...Object.keys(SCHEMA.inline), ...Object.keys(SCHEMA.objects)].filter((name) => !headings(text).includes(name)), []);
  });

  it('tells every token with its default', () => {
    const text = page('tokens.md');
    assert.deepEqual(publicTokens.filter(({ name, value }) => !text.includes(`| \`${name}\` |`) || !text.includes(`| \`${value}\` |`)), []);
  });

  it('tells every element with its attributes, events, states and parts', () => {
    const { modules } = JSON.parse(read('custom-elements.json')) as { modules: { declarations?: ({ tagName?: string } & Record<string, { name: string }[] | undefined>)[] }[] };
    const elements = modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName !== undefined);
    const sections = new Map(page('elements.md').split(/^(?=## )/m).map((text) => [headings(text)[0], text]));
    assert.ok(elements.length >= 6);
    for (const element of elements) {
      const section = sections.get(`<${element.tagName ?? ''}>`) ?? assert.fail(element.tagName);
      const told = ['attributes', 'events', 'cssStates', 'cssProperties', 'cssParts'].flatMap((kind) => element[kind] ?? []);
      assert.deepEqual(told.map(({ name }) => name).filter((name) => !section.includes(name)), [], element.tagName);
    }
  });

  it('tells every name of the package, every command and every framework', () => {
    const imports = page('imports.md');
    assert.deepEqual(entries.map(({ specifier }) => specifier).filter((name) => !imports.includes(`\`${name}\``)), []);
    assert.match(imports, /^- `renderToString`: \S/m);
    const commands = page('command-line.md');
    assert.deepEqual(COMMANDS.filter(({ name, help }) => !commands.includes(`## galley ${name}\n`) || !commands.includes(help)), []);
    assert.deepEqual(readdirSync(inProject('docs/frameworks')).filter((file) => page(`frameworks/${file}`) === ''), []);
  });
});
