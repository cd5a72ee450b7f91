import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import ts from 'typescript';
import { inProject } from '../../../scripts/project.mjs';
import { bundledElements } from '../../support/bundled-elements.js';

/** The text of every string and template of a program, as it is at run time. */
function textsIn(code: string): readonly string[] {
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) texts.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('a.ts', code, ts.ScriptTarget.Latest));
  return texts;
}

/** What is written for developers in a module. Shorter texts, such as pieces of sentences around a value, may stand in others too. */
const proseIn = (file: string, least: number): readonly string[] => textsIn(readFileSync(inProject(file), 'utf8')).map((text) => text.trim()).filter(({ length }) => length >= least);

/** Descriptions and advice of the schema, and what issues say. */
const PROSE = [...new Set([...proseIn('src/schema/generated/prose.ts', 20), ...proseIn('src/schema/explain.ts', 30)])];

/** The prose that stands in a program. */
function proseOf(code: string): readonly string[] {
  const texts = textsIn(code).join('\n');
  return PROSE.filter((each) => texts.includes(each));
}

describe('what is written for developers', () => {
  it('stands, of what a bundler makes of galley/define, in one file, which nothing imports outright', async () => {
    assert.ok(PROSE.length > 300);
    const files = await bundledElements();
    const entries = files.map(({ entry }) => entry);
    for (const entry of ['define/index.js', 'elements/renderer.js', 'i18n/fa.js', 'blocks/stylesheet.js', 'elements/generated/editorial.js']) assert.ok(entries.includes(entry), entry);
    const own = files.find(({ entry }) => entry === 'explain.js');
    assert.deepEqual(proseOf(own?.code ?? ''), PROSE);
    for (const { name, entry, code, imported } of files) {
      if (entry !== 'explain.js') assert.deepEqual(proseOf(code).slice(0, 3), [], `${name} has prose: what makes sentences is imported on demand, from src/explain.ts`);
      assert.ok(!imported.includes(own?.name ?? ''), `${name} imports src/explain.ts outright`);
    }
  });

  it('stands, of the files for pages without a build, in one, which only the file for the console asks for', () => {
    const folder = inProject('dist/cdn');
    const files = readdirSync(folder).filter((file) => file.endsWith('.js') && file !== 'galley.all.js');
    const codeOf = (file: string) => readFileSync(path.join(folder, file), 'utf8');
    const [own = '', ...others] = files.filter((file) => proseOf(codeOf(file)).length > 0);
    assert.deepEqual(others, []);
    assert.deepEqual(proseOf(codeOf(own)), PROSE);
    const asking = files.filter((file) => codeOf(file).includes(own));
    assert.equal(asking.length, 1);
    assert.match(codeOf(asking[0] ?? ''), new RegExp(`import\\([^)]*${own}`));
    assert.match(asking[0] ?? '', /^explain-/);
  });
});
