// Writes the stories of the blocks, a file for each group, and the list of their examples, from stories/blocks/<type>.ts. With --check it only
// compares. A record without an example has no story: test/unit/stories says so.
import { existsSync, mkdirSync } from 'node:fs';
import type { BlockExample } from '../stories/support/block-example.ts';
import { storyName } from '../stories/support/story-name.ts';
import { emit } from './emit.ts';
import { BLOCK_FILES, type BlockFile } from './schema/source.ts';

interface ExampleFile extends BlockFile {
  readonly example: BlockExample;
}

const HEAD = '// Generated from stories/blocks by `npm run generate`. Do not edit.\n';
const folder = new URL('../stories/blocks/', import.meta.url);
const generated = new URL('generated/', folder);
const lines = <Item>(items: readonly Item[], line: (item: Item) => string): string => items.map(line).join('');
const camel = (group: string) => group.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

const files: readonly ExampleFile[] = await Promise.all(
  BLOCK_FILES.filter(({ type }) => existsSync(new URL(`${type}.ts`, folder))).map(async (file) => {
    const { example } = (await import(new URL(`${file.type}.ts`, folder).href)) as { readonly example?: BlockExample };
    if (!example) throw new Error(`stories/blocks/${file.type}.ts has to export \`example\`, a BlockExample.`);
    return { ...file, example };
  }),
);
const groups = [...new Set(files.map(({ group }) => group))];

const story = ({ type, name, record, example: { variants = {} } }: ExampleFile): string => `
/** ${record.description} */
export const ${storyName(type)} = blockStory('${type}', ${name});
${lines(Object.entries(variants), ([variant, { description }]) => `
/** ${description} */
export const ${storyName(type)}${storyName(variant)} = blockStory('${type}', ${name}, '${variant}');
`)}`;

const storiesOf = (group: string, members: readonly ExampleFile[]): string => `${HEAD}import type { Meta } from '@storybook/web-components-vite';
import 'galley/define';
import { blockMeta, blockStory, type BlockArgs } from '../../support/block-story.js';
${lines(members, ({ type, name }) => `import { example as ${name} } from '../${type}.js';\n`)}
const meta: Meta<BlockArgs> = { ...blockMeta, title: 'Blocks/${storyName(group)}' };
export default meta;
${lines(members, story)}`;

mkdirSync(generated, { recursive: true });
for (const group of groups) emit(new URL(`${group}.stories.ts`, generated), storiesOf(group, files.filter((file) => file.group === group)));

emit(new URL('examples.ts', generated), `${HEAD}import type { BlockExample } from '../../support/block-example.js';
${lines(files, ({ type, name }) => `import { example as ${name} } from '../${type}.js';\n`)}
/** The example of every block type. */
export const EXAMPLES: Readonly<Record<string, BlockExample>> = {
${lines(files, ({ type, name }) => (type === name ? `  ${name},\n` : `  '${type}': ${name},\n`))}};
`);

emit(new URL('modules.ts', generated), `${HEAD}${lines(groups, (group) => `import * as ${camel(group)} from './${group}.stories.js';\n`)}
/** The stories of the blocks, by the name of their file without \`.stories.ts\`. */
export const BLOCK_STORIES = {
${lines(groups, (group) => `  'blocks/generated/${group}': ${camel(group)},\n`)}};
`);
