import { EXAMPLES } from '../../stories/blocks/generated/examples.ts';
import type { Sample } from '../../stories/support/block-example.ts';
import { around } from '../../stories/support/around.ts';
import { compactJson } from '../schema/json.ts';

/** Sections of the reference that are about blocks; the others are about the article around them. */
const OF_BLOCKS = ['Blocks', 'Where blocks may stand'];

const sectionsOf = (reference: string) => reference.replace(/^<!--.*-->\n+/, '').split(/^(?=## )/m);
const isOfBlocks = (section: string) => OF_BLOCKS.some((name) => section.startsWith(`## ${name}\n`));

/** The reference of the article without its blocks. */
export const articlePage = (reference: string): string => sectionsOf(reference).filter((section) => !isOfBlocks(section)).join('');

/** The reference of the blocks: the fields of each with an example. */
export const blocksPage = (reference: string): string =>
  `# Blocks of the body\n\n${sectionsOf(reference).filter(isOfBlocks).map(withExamples).join('')}`;

const withExamples = (section: string): string =>
  section
    .split(/^(?=### )/m)
    .map((part) => {
      const example = EXAMPLES[/^### `(?<type>[^`]+)`/.exec(part)?.groups?.['type'] ?? ''];
      return example ? `${part.trimEnd()}\n\n\`\`\`json\n${shown(example.latin)}\n\`\`\`\n\n` : part;
    })
    .join('');

/** A part of an article as one writes it, without the text around the block. Pictures of the examples are files here, which nobody else has. */
function shown({ body, ...rest }: Sample): string {
  const blocks = [body].flat().filter((block) => block !== around.latin);
  const sample = Object.keys(rest).length > 0 ? { body: blocks, ...rest } : blocks.length === 1 ? blocks[0] : blocks;
  return compactJson(sample).replaceAll(/"file:[^"]*\//g, '"https://delta.example/');
}
