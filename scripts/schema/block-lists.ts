import { createHash } from 'node:crypto';
import { FOUNDATION } from '../../src/blocks/foundation.ts';
import { stylesOf } from '../../src/blocks/vocabulary.ts';
import type { BlockFile } from './source.ts';

const HEAD = '// Generated from src/blocks by `npm run generate`. Do not edit.\n';
/** Where the records are, from src/blocks/generated and from src/elements/generated. */
const FROM_BLOCKS = '..';
const FROM_ELEMENTS = '../../blocks';

const imports = (files: readonly BlockFile[], from: string) => files.map(({ group, type, name }) => `import { ${name} } from '${from}/${group}/${type}.js';\n`).join('');
const list = (constant: string, doc: string, files: readonly BlockFile[], from = FROM_BLOCKS) =>
  `${HEAD}import type { AnyBlock } from '${from}/define.js';\n${imports(files, from)}\n/** ${doc} */\nexport const ${constant}: readonly AnyBlock[] = [\n${files.map(({ name }) => `  ${name},\n`).join('')}];\n`;

const property = (group: string) => `--galley-css-${group}`;
const key = (group: string) => (/^\w+$/.test(group) ? group : `'${group}'`);

/** The sheet of each group, which is loaded apart from its templates: markup from a server needs its rules alone. */
function sheetTable(groups: readonly string[], files: readonly BlockFile[]): string {
  const entries = groups.map((group) => {
    const styles = stylesOf(files.filter((file) => file.group === group).map(({ record }) => record));
    const hash = createHash('sha256').update(styles).digest('hex').slice(0, 8);
    return `  ${key(group)}: { property: '${property(group)}', hash: '${hash}', load: async () => (await import('./${group}-rules.js')).rules },\n`;
  });
  return `${HEAD}\n/** The rules of each group: the property by which a sheet announces them, with their hash, and what loads them. */\nexport const GROUP_SHEETS = {\n${entries.join('')}} as const;\n`;
}

const rulesOf = (group: string, files: readonly BlockFile[]) => `${HEAD}import { stylesOf } from '../vocabulary.js';
${imports(files, FROM_BLOCKS)}import { GROUP_SHEETS } from './group-sheets.js';

/** The rules of the group \`${group}\`. They announce themselves on every article. */
export const rules = \`\${stylesOf([${files.map(({ name }) => name).join(', ')}])}\\n.galley, galley-article { ${property(group)}: \${GROUP_SHEETS['${group}'].hash}; }\\n\`;
`;

const groupFile = (group: string, files: readonly BlockFile[]) =>
  `${list('BLOCKS', `The records of the group \`${group}\`.`, files, FROM_ELEMENTS)}\n/** A group comes with what sets it, and bundlers keep what both need in one file. */\nexport { ArticleSetter } from '../renderer.js';\n`;

const isFoundation = (group: string) => (FOUNDATION as readonly string[]).includes(group);
const groupsIn = (files: readonly BlockFile[]) => [...new Set(files.map(({ group }) => group))].filter((group) => !isFoundation(group));

/** The lists of records, by the name of their file in src/blocks/generated. */
export function blockLists(files: readonly BlockFile[]): Readonly<Record<string, string>> {
  const groups = groupsIn(files);
  const foundation = files.filter(({ group }) => isFoundation(group));
  const rest = files.filter(({ group }) => !isFoundation(group));
  const table = `${HEAD}
/** The group of every type that is not in the foundation. */
export const GROUPS = {
${rest.map(({ type, group }) => `  '${type}': '${group}',\n`).join('')}} as const;

export type Group = (typeof GROUPS)[keyof typeof GROUPS];
`;
  return {
    'foundation.ts': list('BLOCKS', 'The records of the foundation.', foundation),
    'all.ts': list('ALL_BLOCKS', 'Every record of the package.', files),
    'groups.ts': table,
    'group-sheets.ts': sheetTable(groups, rest),
    ...Object.fromEntries(groups.map((group) => [`${group}-rules.ts`, rulesOf(group, files.filter((file) => file.group === group))])),
  };
}

/** What the elements load of each group, by the name of its file in src/elements/generated. */
export function groupFiles(files: readonly BlockFile[]): Readonly<Record<string, string>> {
  const groups = groupsIn(files);
  const table = `${HEAD}import type { AnyBlock } from '../../blocks/define.js';
import type { Group } from '../../blocks/generated/groups.js';

/** What loads the records of a group, and the renderer with them. */
export const loadGroup: Readonly<Record<Group, () => Promise<{ readonly BLOCKS: readonly AnyBlock[] }>>> = {
${groups.map((group) => `  ${key(group)}: () => import('./${group}.js'),\n`).join('')}};
`;
  return { 'groups.ts': table, ...Object.fromEntries(groups.map((group) => [`${group}.ts`, groupFile(group, files.filter((file) => file.group === group))])) };
}
