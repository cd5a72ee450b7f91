import type { Named, Tag } from './tags.ts';

/** What differs between frameworks in how a tag is written. */
export interface Dialect {
  /** The name under which the handler of an event is given. */
  readonly handlers: (event: string) => readonly string[];
  /** Further names for a property, and for an attribute. */
  readonly propertyNames?: (name: string) => readonly string[];
  readonly attributeNames?: (name: string, isFlag: boolean) => readonly string[];
  /** What switches an attribute without a property on: where `false` would be written as a word, or not at all, it is none of it. */
  readonly flag: string;
}

/** The import of what the declarations name. */
export function imports(tags: readonly Tag[]): string {
  const details = new Set(tags.flatMap(({ events }) => events.flatMap(({ type }) => type.match(/\b[A-Z]\w*\b/g) ?? [])));
  details.delete('CustomEvent');
  const classes = tags.map(({ className, module }) => `import type { ${className} } from '${module}';\n`);
  return classes.join('') + (details.size > 0 ? `import type { ${[...details].sort().join(', ')} } from './index.js';\n` : '');
}

/** For each tag the type of what can be written in it, besides what every element has. */
export const interfaces = (tags: readonly Tag[], dialect: Dialect): string => tags.map((tag) => interfaceOf(tag, dialect)).join('\n');

export const attributesName = ({ className }: Tag): string => `${className}Attributes`;

function interfaceOf(tag: Tag, { handlers, propertyNames = itself, attributeNames = () => [], flag }: Dialect): string {
  const { className, properties, attributes, bareAttributes, events } = tag;
  const fields = [
    ...properties.flatMap((property) => propertyNames(property.name).map((name) => field(name, property, `${className}['${property.name}']`))),
    ...bareAttributes.map((attribute) => field(attribute.name, attribute, isFlag(attribute) ? flag : 'string | null')),
    ...attributes.flatMap((attribute) => attributeNames(attribute.name, isFlag(attribute)).map((name) => field(name, attribute, writtenAs(attribute)))),
    ...events.flatMap((event) => handlers(event.name).map((name) => field(name, event, handlerOf(tag, event)))),
  ];
  return `export interface ${attributesName(tag)} {\n${fields.join('')}}\n`;
}

const isFlag = ({ type }: Named) => type === 'boolean';
const writtenAs = (attribute: Named) => (isFlag(attribute) ? 'boolean' : 'string | number | null');

const itself = (name: string) => [name];

/** The event knows on which element it was listened for. */
const handlerOf = ({ className }: Tag, { type }: Named) => `((event: ${type} & { readonly currentTarget: ${className} }) => void) | null`;

const field = (name: string, { description }: Named, type: string) =>
  `${comment(description, '  ')}  ${/^\w+$/.test(name) ? name : `'${name}'`}?: ${type} | undefined;\n`;

export const comment = (text: string, indent = ''): string => `${indent}/** ${text.replaceAll('*/', '*\\/')} */\n`;

/** A member for each tag, in the interface in which a framework looks for its tags. */
export const members = (tags: readonly Tag[], type: (tag: Tag) => string, indent: string): string =>
  tags.map((tag) => `${comment(tag.description.replace(/\s*\n\s*/g, ' '), indent)}${indent}'${tag.name}': ${type(tag)};\n`).join('');
