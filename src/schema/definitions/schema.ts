import { PROSE } from '../generated/prose.js';
import { TABLES } from '../generated/tables.js';
import type { Definition, DefinitionRules, FieldRules, Prose, Schema } from './field.js';

function proseFor(name: string): Prose {
  const [description = '', advice] = PROSE[name] ?? [];
  return advice === undefined ? { description } : { description, advice };
}

function described<Rules extends DefinitionRules>(rules: Rules, name: string): Rules & Definition {
  const fields = Object.entries(rules.fields).map(([key, field]: [string, FieldRules]) => {
    return [key, { ...field, ...proseFor(Object.hasOwn(PROSE, `${name}.${key}`) ? `${name}.${key}` : `common.${key}`) }];
  });
  return { ...rules, ...proseFor(name), fields: Object.fromEntries(fields) as Definition['fields'] };
}

const describedAll = <Rules extends DefinitionRules>(definitions: Readonly<Record<string, Rules>>, group: string) =>
  Object.fromEntries(Object.entries(definitions).map(([name, rules]) => [name, described(rules, `${group}.${name}`)]));

/** The vocabulary of this package, with its prose: for documentation, editors and tools. */
export const SCHEMA: Schema = {
  ...TABLES,
  article: described(TABLES.article, 'article'),
  common: described({ fields: TABLES.common }, 'common').fields,
  blocks: describedAll(TABLES.blocks, 'blocks'),
  inline: describedAll(TABLES.inline, 'inline'),
  objects: describedAll(TABLES.objects, 'objects'),
};
