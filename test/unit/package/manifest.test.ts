import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Ajv, type AnySchemaObject } from 'ajv';
import { publicTokens } from '../../../src/styles/generated/token-list.js';

interface Entry {
  readonly name: string;
  readonly description?: string;
  readonly kind?: string;
  readonly privacy?: string;
  readonly type?: { readonly text: string };
}
const KEYS = ['attributes', 'members', 'events', 'slots', 'cssStates', 'cssProperties'] as const;
type Declaration = Entry & { readonly tagName?: string } & { readonly [Key in (typeof KEYS)[number]]?: readonly Entry[] };

const read = (file: string) => readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8');
const manifest = JSON.parse(read('custom-elements.json')) as {
  schemaVersion: string;
  modules: { path: string; declarations?: Declaration[]; exports?: Entry[] }[];
};
const { modules } = manifest;
const elements = modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName !== undefined);
const element = (tag: string): Declaration => {
  const found = elements.find(({ tagName }) => tagName === tag);
  assert.ok(found, `${tag} is not in the manifest`);
  return found;
};
const names = (entries: readonly Entry[] = []) => entries.map(({ name }) => name).sort();
const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map((match) => match[1] ?? '');

/** The elements that the README lists. */
const listed = all(read('README.md'), /^\| `<(galley-[a-z]+)>` \|/gm);

describe('the manifest', () => {
  it('has the elements of the README, each defined by a module', () => {
    assert.equal(listed.length, 6);
    assert.deepEqual(elements.map(({ tagName }) => tagName ?? '').sort(), listed.sort());
    const defined = modules.flatMap(({ exports = [] }) => exports.filter(({ kind }) => kind === 'custom-element-definition'));
    assert.deepEqual(names(defined), listed.sort());
  });

  it('has every attribute that the README names, and every property that is one', () => {
    const sentence = /`<galley-article>` takes the attributes ([^.]*)\./.exec(read('README.md'))?.[1] ?? '';
    const declared = /properties: PropertyDeclarations = \{(.*?)\n  \}/s.exec(read('src/elements/article.ts'))?.[1] ?? '';
    const source = [...declared.matchAll(/^ {4}(\w+): \{(?! attribute: false)(?: attribute: '([\w-]+)')?/gm)].map(([, property = '', attribute = property]) => attribute);
    const attributes = names(element('galley-article').attributes);
    assert.deepEqual(all(sentence, /`([\w-]+)`/g).sort(), attributes);
    assert.deepEqual([...source, 'isolate'].sort(), attributes);
  });

  it('has every event that an element fires, with the type of its detail', () => {
    const files = ['elements', 'islands'].flatMap((folder) => readdirSync(new URL(`../../../src/${folder}`, import.meta.url), { recursive: true, encoding: 'utf8' }).map((file) => `src/${folder}/${file}`));
    const fired = files
      .filter((file) => file.endsWith('.ts'))
      .flatMap((file) => all(read(file), /new CustomEvent(?:<\w+>)?\([`'](?:\$\{NAME\}|galley)(-\w+)[`']/g))
      .map((name) => `galley${name}`)
      .sort();
    assert.ok(fired.length > 3);
    const { events = [] } = element('galley-article');
    assert.deepEqual(names(events), fired);
    for (const { name, type } of events) assert.match(type?.text ?? '', /^CustomEvent<\w+Detail>$/, name);
  });

  it('has every state that an element can be in', () => {
    const states = /STATES = \[([^\]]*)\]/.exec(read('src/elements/states.ts'))?.[1] ?? '';
    assert.deepEqual(names(element('galley-article').cssStates), all(states, /'([\w-]+)'/g).sort());
    // what lists the parts of an article shows nothing of it, and is in no state
    const expected = (tag: string) => (tag === 'galley-contents' ? [] : ['loose-text', 'ready', 'whole']);
    for (const tag of listed) if (tag !== 'galley-article') assert.deepEqual(names(element(tag).cssStates), expected(tag), tag);
  });

  it('has the default slot of every element', () => {
    for (const tag of listed) assert.deepEqual(names(element(tag).slots), [''], tag);
  });

  it('has every token but the primitive ones, and each component token with a region', () => {
    const inTier = (...tiers: string[]) => publicTokens.filter(({ tier }) => tiers.includes(tier)).map(({ name }) => name as string);
    assert.deepEqual(names(element('galley-article').cssProperties), inTier('semantic', 'component').sort());
    const regions = listed.filter((tag) => tag !== 'galley-article').flatMap((tag) => names(element(tag).cssProperties));
    assert.deepEqual(
      inTier('component').filter((name) => !regions.includes(name)),
      [],
    );
  });

  it('describes everything', () => {
    const undescribed = elements.flatMap((declaration) => [
      ...(declaration.description ? [] : [declaration.tagName]),
      ...KEYS.flatMap((key) =>
        (declaration[key] ?? []).filter(({ description }) => !description).map(({ name }) => `${declaration.tagName ?? ''} ${key} ${name}`),
      ),
    ]);
    assert.deepEqual(undescribed, []);
  });

  it('has nothing private', () => {
    const members = elements.flatMap(({ members = [] }) => members);
    assert.deepEqual(
      members.filter(({ name, privacy = 'public' }) => /^[#_]/.test(name) || privacy !== 'public'),
      [],
    );
    assert.deepEqual(names(element('galley-article').members), ['article', 'blocks', 'imageRule', 'issues', 'level', 'locate', 'reload', 'rules', 'src', 'theme']);
  });

  it('is of schema 2.1, and says nothing that the schema does not know', () => {
    const schema = JSON.parse(read('node_modules/custom-elements-manifest/schema.json')) as AnySchemaObject & {
      definitions: Record<string, AnySchemaObject>;
    };
    // as published it lets everything else pass; fields of elements are in its types only
    Object.assign(schema.definitions['ClassField']?.['properties'] as object, {
      attribute: { type: 'string' },
      reflects: { type: 'boolean' },
    });
    for (const definition of Object.values(schema.definitions)) definition['additionalProperties'] = false;
    const isValid = new Ajv({ allErrors: true, strict: false }).compile(schema);
    assert.equal(manifest.schemaVersion, '2.1.0');
    assert.ok(isValid(manifest), JSON.stringify(isValid.errors, null, 1));
  });

  it('has the modules of elements that a site can import, and refers to no other', () => {
    const { exports: entries } = JSON.parse(read('package.json')) as { exports: Record<string, string | { default: string }> };
    const files = Object.values(entries).map((entry) => (typeof entry === 'string' ? entry : entry.default).replace('./', ''));
    const importable = files.filter((file) => /^dist\/(elements|define)\//.test(file));
    assert.deepEqual(modules.map(({ path }) => path).sort(), importable.sort());
    const named = all(JSON.stringify(modules), /"module":"([^"]*)"/g);
    assert.ok(named.length > 0);
    assert.deepEqual(
      named.filter((file) => !importable.includes(file)),
      [],
    );
  });

  it('has no value for an attribute that is not there', () => {
    const attributes = elements.flatMap((declaration) => declaration.attributes ?? []);
    assert.ok(attributes.length > 0);
    for (const { name, type, ...others } of attributes) assert.doesNotMatch(JSON.stringify([type, others]), /null|undefined/, name);
  });
});
