import { FOUNDATION } from '../../src/blocks/foundation.ts';
import type { BlockFile } from './source.ts';

const HEAD = '// Generated from src/blocks by `npm run generate`. Do not edit.\n';
const isFoundation = (group: string) => (FOUNDATION as readonly string[]).includes(group);

const imports = (files: readonly BlockFile[]) => files.map(({ group, type, name }) => `import { ${name} } from '../${group}/${type}.js';\n`).join('');
const list = (constant: string, doc: string, files: readonly BlockFile[]) =>
  `${HEAD}import type { AnyBlock } from '../define.js';\n${imports(files)}\n/** ${doc} */\nexport const ${constant}: readonly AnyBlock[] = [\n${files.map(({ name }) => `  ${name},\n`).join('')}];\n`;

/** The lists of records, by the name of their file in src/blocks/generated. */
export function blockLists(files: readonly BlockFile[]): Readonly<Record<string, string>> {
  const groups = [...new Set(files.map(({ group }) => group))].filter((group) => !isFoundation(group));
  const foundation = files.filter(({ group }) => isFoundation(group));
  const rest = files.filter(({ group }) => !isFoundation(group));
  const table = `${HEAD}import type { AnyBlock } from '../define.js';

/** The group of every type that is not in the foundation. */
export const GROUPS = {
${rest.map(({ type, group }) => `  '${type}': '${group}',\n`).join('')}} as const;

export type Group = (typeof GROUPS)[keyof typeof GROUPS];

/** What loads the records of a group. */
export const loadGroup: Readonly<Record<Group, () => Promise<readonly AnyBlock[]>>> = {
${groups.map((group) => `  ${/^\w+$/.test(group) ? group : `'${group}'`}: () => import('./${group}.js').then(({ BLOCKS }) => BLOCKS),\n`).join('')}};
`;
  return {
    'foundation.ts': list('BLOCKS', 'The records of the foundation.', foundation),
    'all.ts': list('ALL_BLOCKS', 'Every record of the package.', files),
    'groups.ts': table,
    ...Object.fromEntries(groups.map((group) => [`${group}.ts`, list('BLOCKS', `The records of the group \`${group}\`.`, files.filter((file) => file.group === group))])),
  };
}
