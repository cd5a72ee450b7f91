import { attributesName, imports, interfaces, members, type Dialect } from './declarations.ts';
import type { Tag } from './tags.ts';

/** Vue writes `false` as the word into an attribute that it does not know, and that is still there. */
const VUE: Dialect = { handlers: (event) => [camelCase(`on-${event}`)], flag: "true | '' | null" };

/** `galley/vue`: the tags for templates. */
export const vueFile = (tags: readonly Tag[]): string =>
  [
    imports(tags),
    "import type { HTMLAttributes, ReservedProps, VNode } from 'vue';\n\n",
    interfaces(tags, VUE),
    // a template gives `data-kind` to what it takes for a component as `dataKind`
    '\ntype Data = { [name: `data${string}`]: unknown };\n',
    'type Element<Attributes> = new () => {\n',
    '  $props: HTMLAttributes & ReservedProps & Data & Attributes;\n  $slots: { default?: () => VNode[] };\n};\n\n',
    "declare module 'vue' {\n  interface GlobalComponents {\n",
    members(tags, (tag) => `Element<${attributesName(tag)}>`, '    '),
    '  }\n}\n',
  ].join('');

const camelCase = (name: string) => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
