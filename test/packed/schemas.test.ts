import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js';
import { entries, installed, manifest, packedFiles } from './consumer.js';

const read = (file: string) => JSON.parse(readFileSync(path.join(installed, file), 'utf8')) as AnySchemaObject;
const schemas = packedFiles.filter((file) => file.endsWith('.schema.json'));

/** The file of the package that an address at a network of npm packages leads to, and the version that it asks for. */
function placeOf(address: string) {
  const { protocol, host, pathname, search, hash } = new URL(address);
  const { version, file } = /^\/galley@(?<version>[^/]+)\/(?<file>.+)$/.exec(pathname)?.groups ?? {};
  return { origin: `${protocol}//${host}`, version, file, rest: search + hash };
}

describe('the JSON Schemas of the package', () => {
  it('are both there, each with a name to import it by', () => {
    assert.deepEqual(schemas, ['dist/article-input.schema.json', 'dist/article.schema.json']);
    const targets = entries.map(({ targets }) => targets['default']?.replace(/^\.\//, ''));
    assert.deepEqual(schemas.filter((file) => !targets.includes(file)), []);
  });

  for (const file of schemas) {
    it(`has an \`$id\` that is where it is fetched from, and stays within a major version: ${file}`, () => {
      const [major] = manifest.version.split('.');
      assert.deepEqual(placeOf(String(read(file).$id)), { origin: 'https://unpkg.com', version: major, file, rest: '' });
    });

    it(`is found by its \`$id\`, with all that it refers to: ${file}`, async () => {
      const schema = read(file);
      const asked: string[] = [];
      const loadSchema = (address: string) => {
        asked.push(address);
        return Promise.resolve(read(placeOf(address).file ?? ''));
      };
      const ajv = new Ajv2020({ strict: true, strictRequired: false, loadSchema });
      const validate = await ajv.compileAsync({ $ref: String(schema.$id) });
      assert.deepEqual(asked, [schema.$id]);
      assert.equal(validate({ headline: 7 }), false);
      assert.equal(ajv.getSchema(String(schema.$id))?.({ headline: 7 }), false);
    });
  }

  it('let pass what the first page of the documentation shows, by the address that it is known by', () => {
    const schema = read('dist/article-input.schema.json');
    const ajv = new Ajv2020({ strict: true, strictRequired: false }).addSchema(schema);
    const [, six = ''] = /```json\n(\{ "headline"[^]*?)```/.exec(readFileSync(path.join(installed, 'README.md'), 'utf8')) ?? [];
    const data = { $schema: schema.$id, ...(JSON.parse(six) as object) };
    assert.ok(ajv.validate(String(schema.$id), data), ajv.errorsText());
  });
});
