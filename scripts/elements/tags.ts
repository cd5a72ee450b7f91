import { readFileSync } from 'node:fs';

interface Entry {
  readonly name: string;
  readonly description?: string;
  readonly type?: { readonly text: string };
  readonly default?: string;
}
interface Member extends Entry {
  readonly kind: string;
  readonly readonly?: boolean;
  readonly static?: boolean;
}
interface Declaration {
  readonly name: string;
  readonly tagName?: string;
  readonly description?: string;
  readonly attributes?: readonly (Entry & { readonly fieldName?: string })[];
  readonly members?: readonly Member[];
  readonly events?: readonly Entry[];
  readonly slots?: readonly Entry[];
  readonly cssStates?: readonly Entry[];
  readonly cssProperties?: readonly Entry[];
}
interface Manifest {
  readonly modules: readonly { readonly path: string; readonly declarations?: readonly Declaration[] }[];
}

/** What is said of a tag to compilers and editors. */
export interface Tag {
  readonly name: string;
  /** The class, and the module in the package that exports it. */
  readonly className: string;
  readonly module: string;
  readonly description: string;
  readonly attributes: readonly Named[];
  /** What can be set: no methods, nothing read-only. */
  readonly properties: readonly Named[];
  /** Attributes that no property stands for. */
  readonly bareAttributes: readonly Named[];
  readonly events: readonly Named[];
  readonly slots: readonly Named[];
  readonly states: readonly Named[];
  readonly tokens: readonly Named[];
}
export interface Named {
  readonly name: string;
  readonly description: string;
  readonly type: string;
  readonly default: string | undefined;
}

/** The tags of a manifest, those that are about the whole article first, then by name. */
export function tagsOf(file: URL): readonly Tag[] {
  const { modules } = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  const tags = modules.flatMap(({ path, declarations = [] }) =>
    declarations.flatMap((declaration) => (declaration.tagName === undefined ? [] : [tagOf(declaration, declaration.tagName, path)])),
  );
  return tags.sort((a, b) => b.properties.length - a.properties.length || a.name.localeCompare(b.name));
}

function tagOf(declaration: Declaration, name: string, path: string): Tag {
  const { attributes = [], members = [], events = [], slots = [], cssStates = [], cssProperties = [] } = declaration;
  return {
    name,
    className: declaration.name,
    module: path.replace('dist/', './'),
    description: declaration.description ?? '',
    attributes: attributes.map(named),
    properties: members.filter((member) => member.kind === 'field' && !member.readonly && !member.static).map(named),
    bareAttributes: attributes.filter(({ fieldName }) => fieldName === undefined).map(named),
    events: events.map(named),
    slots: slots.map(named),
    states: cssStates.map(named),
    tokens: cssProperties.map(named),
  };
}

const named = ({ name, description = '', type, default: value }: Entry): Named => ({
  name,
  description: description.replace(/\s*\n\s*/g, ' '),
  type: type?.text ?? 'string',
  default: value,
});
