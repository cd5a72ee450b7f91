import fc from 'fast-check';
import type { Definition, Field, FieldKind, ModelName } from '../../src/schema/definitions/field.js';
import { SCHEMA } from '../../src/schema/definitions/schema.js';
import type { ArticleInput } from '../../src/schema/generated/types.js';

/** What the generated articles may be like. */
export interface GenerateOptions {
  /** Levels of blocks in blocks and of marks in marks; 3 when absent. */
  readonly depth?: number;
  /** Whether nodes also stand where the content model does not allow them. */
  readonly misplaced?: boolean;
}

/** The beginning of every word that a reader would miss; machine fields never have it. */
export const WORD = 'zq';

const OTHER_WORDS = ['tide', 'Hafen', 'دریا', 'بندر', '港', 'Ärger', 'क्या', 'naïve', '🚢', 'می\u200cرود', 'e\u0301t\u00e9', '&amp;', '<b>', '"quoted"', '-', '100%'];
const word = fc.oneof(fc.integer({ min: 100_000, max: 999_999_999 }).map((number) => WORD + String(number)), fc.constantFrom(...OTHER_WORDS));
const text = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));
const anyText = fc.oneof({ weight: 12, arbitrary: text }, { weight: 1, arbitrary: fc.constantFrom(' ', '\n', '\u200b', 'line\r\nbreak', 'part\n \nafter part', '\n    indented\n', 'page\fline\vnext\u2028paragraph\u2029end', 'tab\there', 'e' + '\u0301'.repeat(12)) });
const machineText = fc.constantFrom('alpha', 'beta-2', 'https://example.org/x', 'ts', '12');
const id = fc.constantFrom('a', 'b', 'c', 'd', 'n1', 'n2', 'c1', 'c2', 'block-7');
const date = fc.constantFrom('2026-03-02', '2024-02-29', '2026-03-02T14:05:00+01:00', '2026-03-02T14:05Z', '1999-12-31T23:59:59.123Z');
const language = fc.constantFrom('en', 'fa', 'fa-AF', 'ps', 'de-AT', 'uz-Cyrl', 'zh-Hans');
const links = fc.constantFrom('https://example.org/a', 'https://example.org/a?b=c&d=%20#e', 'http://example.org', '/local/page', 'next.html', 'mailto:desk@example.org', 'tel:+4312345', '#how', '#part', 'https://пример.example/страница');
const resources = fc.constantFrom('https://img.example/a.jpg', '/i/b.jpg', 'c.webp', 'http://img.example/d.png', 'https://img.example/e f.jpg');

const TEXT_BLOCK = 'paragraph';

/** Arbitrary articles made from the schema tables themselves, so that a new field or type is in them without further work. */
class Generator {
  readonly #known = new Map<string, fc.Arbitrary<unknown>>();

  constructor(readonly misplaced: boolean) {}

  once(key: string, make: () => fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
    const known = this.#known.get(key);
    if (known) return known;
    const made = make();
    this.#known.set(key, made);
    return made;
  }

  value(field: Field | (FieldKind & { machine?: true }), depth: number): fc.Arbitrary<unknown> {
    switch (field.kind) {
      case 'text':
        return field.machine || field.max === 'id' ? machineText : anyText;
      case 'rich':
        return field.machine ? machineText : this.rich(depth);
      case 'points':
        return fc.oneof(this.rich(depth), fc.array(this.rich(depth - 1), { minLength: 1, maxLength: 3 }));
      case 'url':
        return field.grade === 'link' ? links : resources;
      case 'integer':
        return fc.oneof(fc.integer({ min: Math.max(field.min, -50), max: Math.min(field.max, 2_000) }), ...(field.words ? [fc.constantFrom(...Object.keys(field.words))] : []));
      case 'number':
        return fc.oneof(fc.integer({ min: field.min, max: Math.min(field.max, field.min + 10) }), fc.double({ min: field.min, max: field.max, noNaN: true }));
      case 'boolean':
        return fc.boolean();
      case 'enum':
        return fc.constantFrom(...field.values);
      case 'date':
        return date;
      case 'language':
        return language;
      case 'timeZone':
        return fc.constantFrom('Asia/Kabul', 'Europe/Vienna', 'UTC');
      case 'duration':
        return fc.constantFrom('PT1M30S', 'PT9M');
      case 'id':
        return id;
      case 'json':
        return fc.jsonValue({ maxDepth: 2, noUnicodeString: true } as fc.JsonSharedConstraints).filter((value) => !JSON.stringify(value).includes(WORD));
      case 'object':
        return this.object(field.of, depth);
      case 'list':
        return fc.oneof({ weight: 3, arbitrary: fc.array(this.value(field.of, depth), { minLength: 1, maxLength: 3 }) }, { weight: 1, arbitrary: this.value(field.of, depth) });
      case 'block':
        return this.block(field.model, depth);
      case 'blocks':
        return this.blocks(field.model, depth);
    }
  }

  /** Definitions share their arbitraries, level by level. */
  record(definition: Definition, type: string | undefined, depth: number): fc.Arbitrary<Record<string, unknown>> {
    const isInline = type !== undefined && Object.hasOwn(SCHEMA.inline, type);
    const shape: Record<string, fc.Arbitrary<unknown>> = type === undefined ? {} : { type: fc.constant(type) };
    for (const [name, field] of Object.entries(definition.fields)) {
      if (field.computed) continue;
      const value = name === 'title' && isInline ? machineText : this.value(field, depth - 1);
      if (definition === SCHEMA.article && name === 'headline') shape[name] = this.headline(depth - 1);
      else if ((field.required || field.expected) && field.kind === 'text' && !field.machine) shape[name] = text;
      else shape[name] = field.required || field.expected ? value : fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: value });
    }
    return fc.record(shape).map((made) => Object.fromEntries(Object.entries(made).filter(([, value]) => value !== undefined)));
  }

  object(name: string, depth: number): fc.Arbitrary<unknown> {
    return this.once(`object ${name} ${String(depth)}`, () => {
      const definition = SCHEMA.objects[name] as Definition;
      const whole = this.record(definition, undefined, depth);
      const shorthand = definition.shorthand;
      const alone = shorthand !== undefined && Object.entries(definition.fields).every(([key, field]) => key === shorthand || !field.required);
      const field = alone ? (definition.fields[shorthand] as Field) : undefined;
      return field ? fc.oneof(whole, (field.kind === 'rich' || field.kind === 'list') && !this.misplaced ? anyText : this.value(field, 0)) : whole;
    });
  }

  rich(depth: number): fc.Arbitrary<unknown> {
    return this.once(`rich ${String(depth)}`, () => {
      if (depth <= 0) return fc.oneof(anyText, anyText.map((value) => [{ type: 'text', value }]));
      const item = fc.oneof({ weight: 2, arbitrary: anyText }, { weight: 5, arbitrary: this.inline(depth) }, ...(this.misplaced ? [{ weight: 1, arbitrary: this.anyBlock(depth - 2) }] : []));
      return fc.oneof({ weight: 1, arbitrary: anyText }, { weight: 3, arbitrary: fc.array(item, { minLength: 1, maxLength: 4 }) });
    });
  }

  /** A headline always says something. */
  headline(depth: number): fc.Arbitrary<unknown> {
    return fc.tuple(text, this.rich(depth)).map(([first, more]) => [first, ' ', ...(Array.isArray(more) ? (more as unknown[]) : [more])]);
  }

  inline(depth: number): fc.Arbitrary<unknown> {
    return this.once(`inline ${String(depth)}`, () => {
      const types = Object.entries(SCHEMA.inline).filter(([, { fields }]) => depth > 0 || !fields['children']);
      return fc.oneof(...types.map(([type, definition]) => this.record(definition, type, depth)));
    });
  }

  one(type: string, depth: number): fc.Arbitrary<unknown> {
    return this.once(`block ${type} ${String(depth)}`, () => this.record(SCHEMA.blocks[type] as Definition, type, depth));
  }

  anyBlock(depth: number): fc.Arbitrary<unknown> {
    const types = depth <= 0 ? [TEXT_BLOCK] : Object.keys(SCHEMA.blocks).filter((type) => type !== 'unknown');
    return this.once(`any ${String(depth)}`, () => fc.oneof(...types.map((type) => this.one(type, Math.max(depth, 1) - 1))));
  }

  block(model: ModelName, depth: number): fc.Arbitrary<unknown> {
    return this.once(`model ${model} ${String(depth)}`, () => {
      const known = SCHEMA.models[model]?.types ?? [];
      const types = known.filter((type) => type !== 'unknown' && (depth > 0 || !isContainer(type)));
      const allowed = types.length > 0 ? types : known.slice(0, 1);
      return fc.oneof(...allowed.map((type) => this.one(type, depth - 1)));
    });
  }

  blocks(model: ModelName, depth: number): fc.Arbitrary<unknown> {
    return this.once(`blocks ${model} ${String(depth)}`, () => {
      if (depth <= 0 && model !== 'images' && model !== 'flow') return fc.array(text, { minLength: 1, maxLength: 2 });
      const strings = model === 'images' || model === 'media' ? resources : text;
      const options = [{ weight: 1, arbitrary: strings as fc.Arbitrary<unknown> }, { weight: 6, arbitrary: this.block(model, depth) }];
      if (this.misplaced) options.push({ weight: 2, arbitrary: this.anyBlock(depth) }, { weight: 1, arbitrary: this.inline(Math.min(depth, 1)) });
      return fc.array(fc.oneof(...options), { minLength: 1, maxLength: depth > 2 ? 8 : 3 });
    });
  }
}

const isContainer = (type: string) => Object.values(SCHEMA.blocks[type]?.fields ?? {}).some(({ kind }) => kind === 'blocks');

/** Articles as people write them, with every type and field of the schema. */
export function articleInput({ depth = 3, misplaced = false }: GenerateOptions = {}): fc.Arbitrary<ArticleInput> {
  return new Generator(misplaced).record(SCHEMA.article, undefined, depth + 1) as fc.Arbitrary<unknown> as fc.Arbitrary<ArticleInput>;
}

/** The same articles for the same seed, without a property around them. */
export function generatedArticles(count: number, seed: number, options: GenerateOptions = {}): ArticleInput[] {
  return fc.sample(articleInput(options), { numRuns: count, seed });
}
