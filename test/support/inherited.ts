import type { Schema } from '../../src/schema/definitions/field.js';

/** What a program could put on `Object.prototype` under the name of a field. */
export const FOREIGN: readonly unknown[] = ['javascript:alert(1)', true, 7, ['javascript:alert(1)'], { url: 'javascript:alert(1)', type: 'text', value: 'x', children: [], name: 'x' }, () => 'javascript:alert(1)'];

/** Names of options, of results, and of what only stands in our own objects. */
const OTHERS =
  'baseUrl blocks isolate level nonce pageUrl prefix src stylesheet theme before after previous limits resourceHosts dataImages schema page bylineApart groups onError inlineNodes ' +
  'required expected computed machine aliases max words nearest fallback partial shorthand text fields names role namedBy opens places limit nested passes objects islands styles template items strings ' +
  'pointer code severity found detail field message advice tolerance time year calendars timeZone creditLabel overrides isInline base open raw length article issues commit from lists addresses numbered ownHosts rel href links rules';

/** The name of every field of the article and of every record, and those of options. */
export const namesOf = (schema: Schema): readonly string[] => [
  ...new Set([
    ...[schema.article, { fields: schema.common }, ...[schema.blocks, schema.inline, schema.objects].flatMap((group) => Object.values(group))].flatMap(({ fields }) =>
      Object.entries(fields).flatMap(([name, { aliases = [] }]) => [name, ...aliases]),
    ),
    ...Object.keys(schema.blocks),
    ...Object.keys(schema.inline),
    'type',
    ...OTHERS.split(' '),
  ]),
];

/** Lets all objects of a realm seem to have fields; what is returned ends that. */
export function inherit(names: readonly string[], value: unknown, isEnumerable: boolean, prototype: object = Object.prototype): () => void {
  const descriptor = Object.assign(Object.create(null) as PropertyDescriptor, { value, enumerable: isEnumerable, configurable: true, writable: true });
  for (const name of names) Object.defineProperty(prototype, name, descriptor);
  return () => { for (const name of names) Reflect.deleteProperty(prototype, name); };
}

/** Does something while objects seem to have a field, as far as that can be taken back. */
export function whileInherited<Result>(names: readonly string[], value: unknown, isEnumerable: boolean, run: () => Result): Result {
  const giveBack = inherit(names, value, isEnumerable);
  try {
    return run();
  } finally {
    giveBack();
  }
}
