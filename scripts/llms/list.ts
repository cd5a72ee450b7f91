import type { Published } from './pages.ts';

const DATA = {
  'dist/article-input.schema.json': 'JSON Schema of what one writes',
  'dist/article.schema.json': 'JSON Schema of what `parseArticle` returns',
  'dist/tokens.json': 'the tokens in the format of the Design Tokens group',
  'custom-elements.json': 'the custom elements manifest',
  'CHANGELOG.md': 'what changed in which version',
} as const;

/** `llms.txt`, as https://llmstxt.org has it. `folder` is that of the pages, from where the list stands. */
export function listOf(summary: string, pages: ReadonlyMap<string, readonly Published[]>, folder: string): string {
  const sections = [...pages].map(([heading, list]) => section(heading, list.map(({ name, title, about }) => [title.replaceAll(/[`<>]/g, ''), `${folder}/${name}`, about])));
  return `# Galley

> ${summary}

\`npm install galley\`, \`import 'galley/define'\`, then \`<galley-article src="story.json"></galley-article>\`; on a server \`renderToString(article)\` of
\`galley/html\` and the style sheet \`galley/galley.css\`. Write fields and blocks as the pages have them and nothing else: what is not known is
left out, with an issue that says what to do. \`npx galley validate story.json\` checks a document.

${sections.join('\n')}
${section('Optional', Object.entries(DATA).map(([file, about]) => [file, file, about]))}`;
}

const section = (heading: string, links: readonly (readonly [title: string, address: string, about: string])[]) =>
  `## ${heading}\n\n${links.map(([title, address, about]) => `- [${title}](${address}): ${about}\n`).join('')}`;
