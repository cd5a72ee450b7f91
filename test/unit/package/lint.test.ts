import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

// planted files are not on disk, so there are no types to check them with
const eslint = new ESLint({
  cwd: fileURLToPath(new URL('../../..', import.meta.url)),
  overrideConfig: [{ files: ['**/*.ts'], ...tseslint.configs.disableTypeChecked }],
});

/** The messages of these rules about a text that would stand in this file. */
async function complaints(filePath: string, text: string, rule: string): Promise<string[]> {
  const [result] = await eslint.lintText(text, { filePath });
  const fatal = result?.messages.find((message) => message.fatal);
  assert.equal(fatal, undefined, `${filePath}: ${fatal?.message ?? ''}`);
  return (result?.messages ?? []).filter((message) => message.ruleId === rule).map((message) => message.message);
}

const refusedImports: readonly (readonly [file: string, imported: string, typeOnly?: 'type'])[] = [
  ['src/schema/planted.ts', 'lit'],
  ['src/schema/read/planted.ts', '../../i18n/strings.js'],
  ['src/schema/planted.ts', '../templates/html.js', 'type'],
  ['src/i18n/planted.ts', '../schema/limits.js'],
  ['src/styles/planted.ts', '../schema/limits.js'],
  ['src/import/planted.ts', '../templates/html.js'],
  ['src/import/planted.ts', '../i18n/strings.js', 'type'],
  ['src/templates/planted.ts', 'lit'],
  ['src/templates/planted.ts', 'lit/directives/class-map.js', 'type'],
  ['src/templates/blocks/planted.ts', '../../hosts/string.js'],
  ['src/hosts/planted.ts', '../templates/article.js'],
  ['src/hosts/planted.ts', '../schema/limits.js', 'type'],
  ['src/hosts/dom.ts', 'lit'],
  ['src/export/planted.ts', '../hosts/dom.js'],
  ['src/export/planted.ts', '../elements/article.js', 'type'],
  ['src/elements/planted.ts', '../define/article.js'],
  ['src/elements/planted.ts', 'lit'],
  ['src/elements/planted.ts', '@lit/reactive-elements'],
  ['src/define/planted.ts', '../schema/limits.js'],
  ['src/define/planted.ts', 'lit'],
  ['src/react/planted.ts', '../elements/article.js'],
  ['src/cli/planted.ts', '../hosts/dom.js'],
  ['src/themes/planted.ts', '../schema/limits.js'],
  ['src/elements/planted.ts', '../index.js'],
];

const allowedImports: readonly (readonly [file: string, imported: string, typeOnly?: 'type'])[] = [
  ['src/schema/read/planted.ts', '../limits.js'],
  ['src/schema/planted.ts', '../i18n/strings.js', 'type'],
  ['src/i18n/planted.ts', '../schema/limits.js', 'type'],
  ['src/styles/planted.ts', '../schema/limits.js', 'type'],
  ['src/import/planted.ts', '../schema/limits.js'],
  ['src/templates/blocks/planted.ts', '../../schema/limits.js'],
  ['src/hosts/planted.ts', '../templates/html.js', 'type'],
  ['src/export/planted.ts', '../hosts/string.js'],
  ['src/elements/planted.ts', '../hosts/dom.js'],
  ['src/elements/planted.ts', '@lit/reactive-element/decorators.js'],
  ['src/islands/planted.ts', 'lit'],
  ['src/elements/tools/planted.ts', 'lit'],
  ['src/define/planted.ts', '../elements/article.js'],
  ['src/define/planted.ts', './article.js'],
  ['src/react/planted.ts', '../hosts/string.js'],
  ['src/cli/planted.ts', '../themes/index.js'],
  ['src/themes/planted.ts', '../styles/generated/token-list.js'],
  ['src/html.ts', './hosts/string.js'],
  ['src/index.ts', './elements/article.js'],
  ['src/cdn.ts', './define/index.js'],
];

const statement = (imported: string, typeOnly?: 'type') => `import ${typeOnly ?? ''} { planted } from '${imported}';`;

describe('the import table', () => {
  for (const [file, imported, typeOnly] of refusedImports) {
    it(`refuses ${file} ${typeOnly ?? ''} ${imported}`, async () => {
      const [message, ...others] = await complaints(file, statement(imported, typeOnly), 'galley/import-table');
      assert.equal(others.length, 0);
      assert.match(message ?? '', /^src\/\S+ may not import .+: it may import its own folder/);
    });
  }

  for (const [file, imported, typeOnly] of allowedImports) {
    it(`allows ${file} ${typeOnly ?? ''} ${imported}`, async () => {
      assert.deepEqual(await complaints(file, statement(imported, typeOnly), 'galley/import-table'), []);
    });
  }

  it('sees re-exports, dynamic imports and import types', async () => {
    for (const text of [
      "export { a } from 'lit';",
      "export * from 'lit';",
      "void import('lit');",
      "export type A = import('lit').TemplateResult;",
    ]) {
      assert.equal((await complaints('src/schema/planted.ts', text, 'galley/import-table')).length, 1, text);
    }
  });

  it('takes an import of types only for what it is', async () => {
    const mixed = "import { type A, b } from '../i18n/strings.js';";
    assert.equal((await complaints('src/schema/planted.ts', mixed, 'galley/import-table')).length, 1);
    const typesOnly = "import { type A, type B } from '../i18n/strings.js';";
    assert.equal((await complaints('src/schema/planted.ts', typesOnly, 'galley/import-table')).length, 0);
  });

  it('names a folder, and a module in the root, that it does not know', async () => {
    assert.match((await complaints('src/helpers/planted.ts', '', 'galley/import-table'))[0] ?? '', /src\/helpers\/planted is not in/);
    assert.match((await complaints('src/planted.ts', '', 'galley/import-table'))[0] ?? '', /src\/planted is not in/);
  });

  it('keeps stories, the demo and browser tests to the package by its own name', async () => {
    for (const file of ['stories/planted.stories.ts', 'demo/planted.ts', 'test/browser/planted.test.ts']) {
      assert.equal((await complaints(file, "import '../src/index.js';", 'no-restricted-imports')).length, 1, file);
      assert.equal((await complaints(file, "import 'galley';", 'no-restricted-imports')).length, 0, file);
    }
  });
});

const banned: readonly (readonly [text: string, rule?: string])[] = [
  ["import { unsafeHTML } from 'lit/directives/unsafe-html.js';"],
  ["import { unsafeSVG } from 'lit/directives/unsafe-svg.js';"],
  ["import { unsafeStatic } from 'lit/static-html.js';"],
  ["import { unsafeCSS } from 'lit';"],
  ["import { styleMap } from 'lit/directives/style-map.js';"],
  ["import * as all from 'lit'; all.unsafeCSS('');"],
  ["element.innerHTML = '';"],
  ["element['innerHTML'] = '';"],
  ["Object.assign(element, { innerHTML: '' });"],
  ["element.outerHTML = '';"],
  ["element.insertAdjacentHTML('beforeend', '');"],
  ["element['insertAdjacentHTML']('beforeend', '');"],
  ["element.setHTMLUnsafe('');"],
  ["Document.parseHTMLUnsafe('');"],
  ["range.createContextualFragment('');"],
  ["document.write('');"],
  ["window.document.writeln('');"],
  ["eval('');", 'no-eval'],
  ["new Function('');", 'no-new-func'],
  ["frame.srcdoc = '';"],
  ["frame.setAttribute('srcdoc', '');"],
  ['html`<iframe srcdoc="${x}"></iframe>`;'],
  ['html`<p .innerHTML="${x}"></p>`;'],
  ['html`<p style="color: red"></p>`;'],
  ['html`<p class="${x}" style="${y}"></p>`;'],
  ['html`<p class=${x}></p>`;', 'lit/quoted-expressions'],
  ['html`<a href="${x}" target="_blank"></a>`;'],
  ["element.setAttribute('style', '');"],
  ['new RegExp(input);'],
  ['for (const key in input) take(key);'],
  ['RegExp(`^${input}`);'],
  [String.raw`/[\p{P}\p{S}]$/u.test(text);`],
  [String.raw`/(?:a|[\p{L}\p{N}]{2})$/u.test(text);`],
  [String.raw`/[a\u{1f600}]b?$/iu.test(text);`],
  [String.raw`/[\S]$/u.test(text);`],
  ['export default 1;'],
  ['const a = 1; export { a as default };'],
  ['export class A extends HTMLElement {}'],
  ['export const A = class extends HTMLDivElement {};'],
  ["export * from './other.js';"],
];

describe('the law for islands', () => {
  const refused = [
    "this.setAttribute('open', '');",
    "this.toggleAttribute('open');",
    "this.removeAttribute('open');",
    "this.classList.add('open');",
    "this.dataset['open'] = '';",
    "this.append('more');",
    'this.replaceChildren();',
    "this.textContent = 'more';",
    "this.ariaExpanded = 'true';",
    'this.hidden = true;',
    'this.remove();',
  ];
  const body = (statement: string) => `class A extends Island { act() { ${statement} } }`;

  for (const statement of refused) {
    it(`refuses ${statement}`, async () => {
      for (const file of ['src/islands/planted.ts', 'src/elements/planted.ts', 'stories/planted.ts', 'test/browser/planted.test.ts']) {
        assert.equal((await complaints(file, body(statement), 'no-restricted-syntax')).length, 1, file);
      }
    });
  }

  it('refuses properties that reflect', async () => {
    const text = 'class A extends Island { static properties = { open: { type: Boolean, reflect: true } }; }';
    assert.equal((await complaints('src/islands/planted.ts', text, 'no-restricted-syntax')).length, 1);
  });

  it('holds in src/islands for whatever class, and elsewhere for islands alone', async () => {
    const text = "class A extends ReactiveElement { act() { this.setAttribute('open', ''); } }";
    assert.equal((await complaints('src/islands/planted.ts', text, 'no-restricted-syntax')).length, 1);
    assert.equal((await complaints('src/elements/planted.ts', text, 'no-restricted-syntax')).length, 0);
  });

  it('lets an island do what it may', async () => {
    const text = body("this.setState('open', true); this.requestUpdate(); this.renderRoot.append(''); this.getAttribute('label'); this.dispatchEvent(new Event('a'));");
    assert.deepEqual(await complaints('src/islands/planted.ts', text, 'no-restricted-syntax'), []);
  });
});

describe('the parser', () => {
  it('names no block type', async () => {
    const named = ["const made = { type: 'paragraph' };", "if (type === 'list') go();", "types.has('image');"];
    for (const text of named) assert.equal((await complaints('src/schema/read/planted.ts', text, 'no-restricted-syntax')).length, 1, text);
    const others = ["if (role === 'list') go();", "if (field.kind === 'list') go();", "const made = { type: reading.tables.made.text };"];
    for (const text of others) assert.deepEqual(await complaints('src/schema/read/planted.ts', text, 'no-restricted-syntax'), [], text);
    assert.deepEqual(await complaints('src/templates/planted.ts', named.join('\n'), 'no-restricted-syntax'), []);
  });
});

describe('a pattern in src', () => {
  it('never goes over a text again for each of its characters', async () => {
    for (const pattern of ['/,+$/', '/^(\\d+\\.?\\d*)$/']) {
      const rules = await Promise.all(['move', 'backtracking'].map((kind) => complaints('src/schema/input/planted.ts', `export const found = ${pattern}.test(text);`, `regexp/no-super-linear-${kind}`)));
      assert.equal(rules.flat().length, 1, pattern);
    }
  });
});

describe('the bans in src', () => {
  for (const [text, rule = 'no-restricted-syntax'] of banned) {
    it(`refuse ${text}`, async () => {
      const found = await complaints('src/elements/planted.ts', text, rule);
      assert.ok(found.length > 0);
    });
  }

  it('let ordinary code pass', async () => {
    const text = [
      'export const pattern = /a+/u;',
      'export const same = new RegExp(/a+/u);',
      'export const view = html`<p class="style" data-styles="${x}">In style: the man</p>`;',
      'export class A extends ReactiveElement {}',
      "element.setAttribute('class', 'a');",
      'element.textContent = document.title;',
    ].join('\n');
    assert.deepEqual(await complaints('src/elements/planted.ts', text, 'no-restricted-syntax'), []);
  });

  it('cannot be switched off by a comment', async () => {
    const text = "/* eslint-disable */\nelement.innerHTML = '';";
    assert.equal((await complaints('src/elements/planted.ts', text, 'no-restricted-syntax')).length, 1);
  });

  it('keep the DOM out of folders that run on servers', async () => {
    for (const folder of ['schema', 'i18n', 'styles', 'templates', 'export']) {
      const found = await complaints(`src/${folder}/planted.ts`, 'document.title;', 'no-restricted-globals');
      assert.equal(found.length, 1, folder);
    }
  });
});
