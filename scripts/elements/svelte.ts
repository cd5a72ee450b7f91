import { attributesName, imports, interfaces, members, type Dialect } from './declarations.ts';
import type { Tag } from './tags.ts';

/** Svelte 5 has `ongalley-ready`, Svelte 4 `on:galley-ready`; both write `false` as the word into an attribute, which is then still there. */
const SVELTE: Dialect = { handlers: (event) => [`on${event}`, `on:${event}`], flag: "true | '' | null" };

/** `galley/svelte`: the tags for markup. */
export const svelteFile = (tags: readonly Tag[]): string =>
  [
    imports(tags),
    "import type { HTMLAttributes } from 'svelte/elements';\n\n",
    interfaces(tags, SVELTE),
    "\ndeclare module 'svelte/elements' {\n  interface SvelteHTMLElements {\n",
    members(tags, (tag) => `HTMLAttributes<${tag.className}> & ${attributesName(tag)}`, '    '),
    '  }\n}\n',
  ].join('');
