import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { jsonSchema } from '../../scripts/schema/json.js';
import type { Form } from '../../scripts/schema/names.js';
import type { Schema } from '../../src/schema/definitions/field.js';
import { SCHEMA } from '../../src/schema/definitions/schema.js';
import type { Article, ArticleInput } from '../../src/schema/generated/types.js';
import { withEveryBlock } from '../../stories/support/every-block.js';
import { COMPLETE } from './complete-articles.js';

/** Judges data by a generated JSON Schema, independently of the parser. */
export const judgeOf = (form: Form, schema: Schema = SCHEMA): ValidateFunction => new Ajv2020({ allErrors: true, strict: true, strictRequired: false }).compile(jsonSchema(schema, form));

const strict = judgeOf('strict');

/** Fails, with what is wrong, where an article is not what the strict JSON Schema allows. */
export function assertStrict(article: Article, context = ''): void {
  if (strict(article)) return;
  const errors = (strict.errors ?? []).slice(0, 5).map(({ instancePath, message, params }) => `${instancePath} ${message ?? ''} ${JSON.stringify(params)}`);
  assert.fail(`the article is not valid ${context}\n${errors.join('\n')}`);
}

const folder = new URL('../fixtures/', import.meta.url);

/** The articles of test/fixtures, as they are written, by name, and the complete ones; `everything` has the examples of all block types too. */
export const FIXTURES: ReadonlyMap<string, string> = new Map([
  ...readdirSync(folder).filter((file) => file.endsWith('.json')).sort().map((file): [string, string] => {
    const name = file.slice(0, -5);
    const text = readFileSync(new URL(file, folder), 'utf8');
    return [name, name === 'everything' ? everything(text) : text];
  }),
  ...COMPLETE,
]);

/** The pictures of examples are files here, whose addresses the parser would refuse. */
function everything(text: string): string {
  return JSON.stringify(withEveryBlock(JSON.parse(text) as ArticleInput, 'latin'), null, 2).replaceAll('file:///', 'https://delta.example/');
}

/** A list of the shared samples, or nothing where they are not at hand. */
export function sample(name: string): unknown {
  try {
    return JSON.parse(readFileSync(new URL(`../../../shared/samples/${name}`, import.meta.url), 'utf8'));
  } catch {
    return undefined;
  }
}

/** All text that a reader of the article can come by. What was found in unknown blocks (`original`) counts only where the publisher said what to show in its place. */
export const visible = (article: Article): string =>
  JSON.stringify(article, function (this: { fallback?: unknown }, key, value: unknown) {
    return key === 'original' && this.fallback === undefined ? undefined : value;
  });

/** Freezes data through and through. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}
