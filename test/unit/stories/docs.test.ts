import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { bookSection, bookText, PAGES } from '../../../stories/docs/book.js';
import { tokenRows, verdict } from '../../../stories/docs/token-rows.js';
import { elementNames, elementReference, type Manifest } from '../../../stories/support/element-reference.js';

const folder = new URL('../../../stories/docs/', import.meta.url);
const read = (address: string, from: URL = folder) => readFileSync(new URL(address, from), 'utf8');
const sources = readdirSync(folder)
  .filter((file) => file.endsWith('.mdx'))
  .map((file) => read(file));
const idOf = (title: string) => `${title.toLowerCase().replace(/[^a-z0-9]+/g, '-')}--docs`;
const ids = sources.map((source) => idOf(/<Meta title="([^"]+)"/.exec(source)?.[1] ?? ''));

describe('the pages of documentation in Storybook', () => {
  it('are there for every document that a link may lead to', () => {
    assert.deepEqual(
      Object.values(PAGES).filter((id) => !ids.includes(id)),
      [],
    );
  });

  it('link to pages that are there', () => {
    const links = sources.flatMap((source) => [...source.matchAll(/\?path=\/docs\/([\w-]+)/g)].map(([, id]) => id ?? ''));
    assert.ok(links.length > 0);
    assert.deepEqual(
      links.filter((id) => !ids.includes(id)),
      [],
    );
  });

  it('show parts of documents that have them, without a link out of the book', () => {
    for (const source of sources) {
      const files = new Map(
        [...source.matchAll(/import (\w+) from '([^']+)\?raw'/g)].map(([, name = '', file = '']) => [name, read(file)]),
      );
      for (const [, name = '', heading = ''] of source.matchAll(/bookSection\((\w+), '([^']+)'\)/g)) {
        assert.match(bookSection(files.get(name) ?? '', heading), /\n/);
      }
      for (const text of files.values()) assert.doesNotMatch(bookText(text), /\]\((?!https?:|#|\?path=)[^)]*\.md/);
    }
  });

  it('end a part where the next begins, but not at a comment in code', () => {
    assert.equal(bookSection('# A\n## B\n```sh\n# no heading\n```\n### C\n## D\n', 'B'), '## B\n```sh\n# no heading\n```\n### C');
    assert.throws(() => bookSection('# A', 'B'));
  });

  it('list the tokens with their contrast in both schemes', () => {
    const [text] = tokenRows(({ name }) => name === '--galley-color-text');
    assert.deepEqual(
      text?.swatches.map(({ scheme, ratio = 0 }) => [scheme, ratio > 11]),
      [
        ['light', true],
        ['dark', true],
      ],
    );
    assert.deepEqual([verdict(7), verdict(4.5), verdict(2.99), verdict(undefined)], ['7.0 : 1, AAA', '4.5 : 1, AA', '2.9 : 1', '']);
  });

  it('list every element of the manifest', () => {
    assert.ok(existsSync(new URL('../../../custom-elements.json', import.meta.url)), 'there is no custom-elements.json yet: npm run build makes it');
    const manifest = JSON.parse(read('../../custom-elements.json')) as Manifest;
    const names = elementNames(manifest);
    const tags = manifest.modules.flatMap(({ declarations = [] }) => declarations.flatMap(({ tagName }) => tagName ?? []));
    assert.deepEqual([...names].sort(), tags.sort());
    for (const name of names) assert.match(elementReference(manifest, name), /#### Tokens/);
  });
});
