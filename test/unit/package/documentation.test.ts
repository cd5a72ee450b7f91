import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { transform } from 'esbuild';
import { parseArticle } from '../../../src/schema/parse.js';
import { publicTokens } from '../../../src/styles/generated/token-list.js';
import {
  blocks,
  definedTags,
  elementsOf,
  frameworkPages,
  inLanguage,
  knownClasses,
  pages,
  read,
  root,
  staleCommand,
} from '../../support/documentation.js';

describe('the examples of the documentation', () => {
  it('are all in a language that is checked, here or in test/packed', () => {
    assert.ok(blocks.length >= 12);
    const checked = inLanguage('js', 'mjs', 'ts', 'json', 'css', 'html', 'sh', 'http', 'jsx', 'vue');
    assert.deepEqual(
      blocks.filter((block) => !checked.includes(block)).map(({ where }) => where),
      [],
    );
  });

  for (const { where, text } of inLanguage('json')) {
    it(`are JSON, and articles are read without an issue: ${where}`, () => {
      const data: unknown = JSON.parse(text);
      const isArticle = typeof data === 'object' && data !== null && 'headline' in data;
      if (isArticle) assert.deepEqual(parseArticle(data).issues, []);
    });
  }

  for (const { where, text } of inLanguage('css')) {
    it(`are style sheets of public tokens and classes: ${where}`, async () => {
      const { warnings } = await transform(text, { loader: 'css' });
      assert.deepEqual(warnings, []);
      const names: string[] = publicTokens.map(({ name }) => name);
      const classes = knownClasses();
      const unknownTokens = (text.match(/--galley-[\w-]+/g) ?? []).filter((name) => !names.includes(name));
      const unknownClasses = [...text.matchAll(/\.(galley[\w-]*)/g)].filter(([, name = '']) => !classes.has(name));
      assert.deepEqual([unknownTokens, unknownClasses], [[], []]);
    });
  }

  for (const { where, text } of inLanguage('html')) {
    it(`have only tags, attributes and classes that exist: ${where}`, () => {
      const tags = definedTags();
      const classes = knownClasses();
      const wrong = elementsOf(text).flatMap(({ tagName, attrs }) => {
        const own = tags.get(tagName);
        if (tagName.includes('-') && !own) return [tagName];
        const attributes = attrs.filter(({ name }) => own && !own.includes(name) && !['lang', 'dir', 'class', 'id'].includes(name));
        const named = attrs.flatMap(({ name, value }) => (name === 'class' ? value.split(' ') : []));
        return [
          ...attributes.map(({ name }) => `${tagName} ${name}`),
          ...named.filter((name) => name.startsWith('galley') && !classes.has(name)),
        ];
      });
      assert.deepEqual(wrong, []);
    });
  }

  for (const { where, text } of inLanguage('sh')) {
    it(`call scripts and commands that exist: ${where}`, () => {
      const commands = text.split('\n').flatMap((line) =>
        line
          .replace(/\s#.*$/, '')
          .split('&&')
          .filter((part) => part.trim() !== ''),
      );
      assert.deepEqual(
        commands.flatMap((command) => staleCommand(command) ?? []),
        [],
      );
    });
  }
});

describe('the prose of the documentation', () => {
  for (const page of [...pages, ...frameworkPages]) {
    it(`names scripts and leads to files that exist: ${page}`, () => {
      const commands = [...read(page).matchAll(/`(np[mx] (?:run )?[^`]+)`/g)].flatMap(([, command = '']) => command.split('&&'));
      assert.deepEqual(
        commands.flatMap((command) => staleCommand(command) ?? []),
        [],
      );
      const links = [...read(page).matchAll(/\]\((?!https?:)([^)#\s]+)[^)]*\)/g)].map(([, link = '']) => link);
      assert.deepEqual(
        links.filter((link) => !existsSync(path.join(root, path.dirname(page), link))),
        [],
      );
    });
  }
});
