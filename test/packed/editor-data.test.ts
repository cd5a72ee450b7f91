import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { installed } from './consumer.js';

interface Entry {
  readonly name: string;
  readonly description?: string | { readonly value: string };
  readonly attributes?: readonly Entry[];
}
type Listed = Readonly<Record<'attributes' | 'events' | 'cssStates' | 'cssProperties', readonly Entry[] | undefined>>;

const read = (file: string): unknown => JSON.parse(readFileSync(path.join(installed, file), 'utf8'));
const names = (entries: readonly Entry[] = []) => entries.map(({ name }) => name).sort();
const each = (entries: readonly string[]) => [...new Set(entries)].sort();

const about = read('package.json') as { name: string; version: string; 'web-types': string };
const { modules } = read('custom-elements.json') as { modules: { declarations?: (Entry & Listed & { tagName: string })[] }[] };
const elements = modules.flatMap(({ declarations = [] }) => declarations);
const tags = elements.map(({ tagName }) => tagName).sort();
const tokens = each(elements.flatMap(({ cssProperties }) => names(cssProperties)));
const states = each(elements.flatMap(({ cssStates }) => names(cssStates)));
const attributesOf = (tag: string) => names(elements.find(({ tagName }) => tagName === tag)?.attributes);

describe('what editors read', () => {
  it('names every tag and attribute to VS Code, with a description', () => {
    const data = read('dist/vscode.html-custom-data.json') as { version: number; tags: Entry[] };
    assert.equal(data.version, 1.1);
    assert.deepEqual(names(data.tags), tags);
    for (const { name, attributes, description } of data.tags) {
      assert.deepEqual(names(attributes), attributesOf(name));
      assert.ok(description);
    }
  });

  it('names every token and state to VS Code', () => {
    const data = read('dist/vscode.css-custom-data.json') as { version: number; properties: Entry[]; pseudoClasses: Entry[] };
    assert.equal(data.version, 1.1);
    assert.deepEqual(names(data.properties), tokens);
    assert.deepEqual(names(data.pseudoClasses), states.map((name) => `:state(${name})`).sort());
  });

  it('names all of it to JetBrains, which finds the file by package.json', () => {
    const data = read(about['web-types']) as {
      name: string;
      version: string;
      contributions: { html: { elements: (Entry & { js: { events: Entry[] } })[] }; css: { properties: Entry[] } };
    };
    assert.deepEqual([data.name, data.version], [about.name, about.version]);
    assert.deepEqual(names(data.contributions.html.elements), tags);
    for (const { name, attributes, js } of data.contributions.html.elements) {
      assert.deepEqual(names(attributes), attributesOf(name));
      assert.deepEqual(names(js.events), names(elements.find(({ tagName }) => tagName === name)?.events));
    }
    assert.deepEqual(names(data.contributions.css.properties), tokens);
  });
});
