// Writes the list of the complete articles and their stories, from stories/articles/complete/<name>.ts. With --check it only compares.
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { storyName } from '../stories/support/story-name.ts';
import { emit } from './emit.ts';

interface ArticleFile {
  /** The name of its file: `news-in-english`. */
  readonly file: string;
  /** What it exports: `newsInEnglish`. */
  readonly name: string;
  /** The sentence above that, which its page of documentation says too. */
  readonly description: string;
}

const HEAD = '// Generated from stories/articles/complete by `npm run generate`. Do not edit.\n';
const folder = new URL('../stories/articles/complete/', import.meta.url);
const generated = new URL('generated/', folder);
const lines = (line: (article: ArticleFile) => string): string => articles.map(line).join('');

function read(file: string): ArticleFile {
  const name = file.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const text = readFileSync(new URL(`${file}.ts`, folder), 'utf8');
  const description = new RegExp(`/\\*\\* (.+) \\*/\\nexport const ${name}: ArticleInput = `).exec(text)?.[1];
  if (description === undefined) throw new Error(`stories/articles/complete/${file}.ts has to export \`${name}\`, an ArticleInput, below a sentence about it.`);
  return { file, name, description };
}

const articles = readdirSync(folder).flatMap((file) => /^(.+)\.ts$/.exec(file)?.[1] ?? []).sort().map(read);
mkdirSync(generated, { recursive: true });

emit(new URL('all.ts', generated), `${HEAD}import type { ArticleInput } from 'galley';
${lines(({ file, name }) => `import { ${name} } from '../${file}.js';\n`)}
/** Every complete article, by the name of its file. */
export const COMPLETE_ARTICLES: Readonly<Record<string, ArticleInput>> = {
${lines(({ file, name }) => `  '${file}': ${name},\n`)}};
`);

emit(new URL('articles.stories.ts', generated), `${HEAD}import type { Meta } from '@storybook/web-components-vite';
import 'galley/define';
import { articleElement, elementMeta, type ArticleArgs, type ArticleStory } from '../../../support/article-story.js';
${lines(({ file, name }) => `import { ${name} } from '../${file}.js';\n`)}
const common = elementMeta('galley-article');
const meta: Meta<ArticleArgs> = { title: 'Articles', ...common, render: (args, context) => articleElement(args, context) };
export default meta;
${lines(({ file, name, description }) => `
/** ${description} */
export const ${storyName(file)}: ArticleStory = { args: { article: ${name} } };
`)}`);
