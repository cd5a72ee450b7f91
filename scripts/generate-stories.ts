// Writes the stories of the blocks, a file for each group, the list of their examples, from stories/blocks/<type>.ts, and the list of all stories.
// With --check it only compares. A record without an example has no story: test/unit/stories says so.
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import type { BlockExample } from '../stories/support/block-example.ts';
import { storyName } from '../stories/support/story-name.ts';
import { emit } from './emit.ts';
import { BLOCK_FILES, type BlockFile } from './schema/source.ts';

interface ExampleFile extends BlockFile {
  readonly example: BlockExample;
}

const HEAD = '// Generated from stories/blocks by `npm run generate`. Do not edit.\n';
const stories = new URL('../stories/', import.meta.url);
const folder = new URL('blocks/', stories);
const generated = new URL('generated/', folder);
const lines = <Item>(items: readonly Item[], line: (item: Item) => string): string => items.map(line).join('');
const nameOf = (module: string) => module.replace(/[-/](\w)/g, (_, letter: string) => letter.toUpperCase());

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

const written = readdirSync(stories, { recursive: true, encoding: 'utf8' }).flatMap((file) => /^(?!blocks\/)(.*)\.stories\.ts$/.exec(file)?.[1] ?? []);
const modules = [...written.sort(), ...groups.map((group) => `blocks/generated/${group}`)];

mkdirSync(new URL('generated/', stories), { recursive: true });
emit(new URL('generated/modules.ts', stories), `// Generated from the files of stories/ by \`npm run generate\`. Do not edit.
${lines(modules, (module) => `import * as ${nameOf(module)} from '../${module}.stories.js';\n`)}
/** Every module of stories, by the name of its file in stories/ without \`.stories.ts\`. */
export const STORY_MODULES = {
${lines(modules, (module) => `  '${module}': ${nameOf(module)},\n`)}};
`);
