import type { FieldRules } from '../../src/schema/definitions/field.ts';
import { SCHEMA } from '../../src/schema/definitions/schema.ts';

type Fields = Readonly<Record<string, FieldRules>>;

/** A field of the vocabulary, and a document that has a value in it as often as wanted. */
export interface Place {
  readonly name: string;
  readonly document: (values: readonly unknown[]) => object;
}

/** The least that a field takes. */
function least(field: FieldRules): unknown {
  switch (field.kind) {
    case 'url':
      return '/x';
    case 'integer':
    case 'number':
      return field.min;
    case 'enum':
      return field.values[0];
    case 'date':
      return '2026-03-02';
    case 'object':
      return whole(SCHEMA.objects[field.of]?.fields ?? {});
    case 'list':
      return [least({ ...field, ...field.of })];
    default:
      return 'x';
  }
}

const whole = (fields: Fields): object => Object.fromEntries(Object.entries(fields).flatMap(([name, field]) => (field.required ? [[name, least(field)]] : [])));

const article = (fields: object) => ({ headline: 'H', inLanguage: 'en', body: 'x', ...fields });

const settable = (fields: Fields) => Object.entries(fields).filter(([, { computed }]) => !computed).map(([name]) => name);

/** Where an object of a kind stands, if anywhere at once: in a field of the article. */
function holderOf(object: string): ((values: readonly object[]) => object) | undefined {
  for (const [name, field] of Object.entries(SCHEMA.article.fields as Fields)) {
    if (field.kind === 'object' && field.of === object) return (values) => article({ [name]: values[0] });
    if (field.kind === 'list' && field.of.kind === 'object' && field.of.of === object) return (values) => article({ [name]: values });
  }
  for (const [type, { fields }] of Object.entries(SCHEMA.blocks)) {
    for (const [name, field] of Object.entries(fields as Fields)) {
      const isList = field.kind === 'list' && field.of.kind === 'object' && field.of.of === object;
      if (isList || (field.kind === 'object' && field.of === object)) return (values) => article({ body: isList ? [{ type, ...whole(fields), [name]: values }] : values.map((value) => ({ type, ...whole(fields), [name]: value })) });
    }
  }
  return undefined;
}

/** Every field of an article, its blocks, their small objects and inline nodes. Fields that all blocks share stand once. */
export function places(): Place[] {
  const common = settable(SCHEMA.common);
  const ofArticle = settable(SCHEMA.article.fields).map((name) => ({ name, document: (values: readonly unknown[]) => article({ [name]: values.length === 1 ? values[0] : values }) }));
  const ofBlocks = Object.entries(SCHEMA.blocks).flatMap(([type, { fields }]) =>
    settable(fields)
      .filter((name) => !common.includes(name) || type === 'paragraph' || type === 'heading')
      .map((name) => ({ name: `${type}.${name}`, document: (values: readonly unknown[]) => article({ body: values.map((value) => ({ type, ...whole(fields), [name]: value })) }) })),
  );
  const ofInline = Object.entries(SCHEMA.inline).flatMap(([type, { fields }]) =>
    settable(fields).map((name) => ({ name: `${type}.${name}`, document: (values: readonly unknown[]) => article({ body: [{ type: 'paragraph', children: values.flatMap((value) => [{ type, ...whole(fields), [name]: value }, ' and ']) }] }) })),
  );
  const ofObjects = Object.entries(SCHEMA.objects).flatMap(([object, { fields }]) => {
    const holder = holderOf(object);
    return holder ? settable(fields).map((name) => ({ name: `${object}.${name}`, document: (values: readonly unknown[]) => holder(values.map((value) => ({ ...whole(fields), [name]: value }))) })) : [];
  });
  return [...ofArticle, ...ofBlocks, ...ofInline, ...ofObjects];
}
