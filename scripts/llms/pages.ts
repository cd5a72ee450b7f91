import { readFileSync } from 'node:fs';
import type { Manifest } from '../../stories/support/element-reference.ts';
import { articlePage, blocksPage } from './blocks.ts';
import { commandPage } from './command-line.ts';
import { documentOf, documentsOf } from './documents.ts';
import { elementsPage } from './elements.ts';
import { importsPage } from './imports.ts';
import { withinPackage, type Page } from './links.ts';

/** A page in the list of all, under a heading, with what it says in a line. */
interface Entry extends Page {
  readonly about: string;
}

const root = new URL('../../', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, root), 'utf8');

const page = (name: string, source: string, about: string, text = documentOf(source).text): Entry => ({ name, source, about, text });

/** The pages under their headings. `folder` has the declarations of the package. */
function sections(folder: string): Readonly<Record<string, readonly Entry[]>> {
  const { name, exports } = JSON.parse(read('package.json')) as { name: string; exports: Parameters<typeof importsPage>[1] };
  const reference = read('docs/schema.md');
  const manifest = JSON.parse(read('custom-elements.json')) as Manifest;
  return {
    Start: [
      page('start.md', 'README.md', 'what it is, and every way to embed an article'),
      page('imports.md', 'package.json', 'every module with what it exports, every style sheet, every file of data', importsPage(name, exports, folder)),
      page('troubleshooting.md', 'docs/troubleshooting.md', 'what each message on the console means, and what to do'),
    ],
    'The article as JSON': [
      page('article-json.md', 'docs/schema.md', 'every field of an article, inline nodes, objects and limits', articlePage(reference)),
      page('blocks.md', 'docs/schema.md', 'every block of the body: its fields, with an example', blocksPage(reference)),
      page('machine-only.md', 'docs/machine-only.md', 'what JSON-LD, feeds and search take: identifiers, dates, rights'),
      page('vocabulary.md', 'docs/vocabulary.md', 'the words of the Guardian, the FT, Arc, Ghost, WordPress, Portable Text, Editor.js, Apple News, ninjs and eLife'),
      page('custom-blocks.md', 'docs/custom-blocks.md', 'blocks and inline nodes of your own'),
    ],
    'Elements and looks': [
      page('elements.md', 'custom-elements.json', 'attributes, properties, events, slots, states and tokens of every element', elementsPage(new URL('custom-elements.json', root), manifest)),
      page('markup.md', 'docs/markup.md', 'the tree of an article, and its classes'),
      page('theming.md', 'docs/theming.md', 'themes, brands, dark pages, fonts'),
      page('tokens.md', 'docs/tokens.md', 'every token with its default'),
      page('rebrand.md', 'docs/rebrand.md', 'the tokens of a house’s own look'),
      page('theme-tools.md', 'docs/theme-tools.md', 'making a theme, and checking it'),
    ],
    'Pages, servers and other outputs': [
      page('embedding.md', 'docs/embedding.md', 'HTML from a server, whole pages, text, Markdown, JSON-LD, pictures, strict policies'),
      page('edge.md', 'docs/edge.md', 'every format behind one address, in a worker or on Node'),
      page('rules.md', 'docs/rules.md', 'places for advertisements, links, the embargo; where a block stands in the source'),
      page('command-line.md', 'src/cli/run.ts', 'what each command does, with its options', commandPage()),
      page('types.md', 'docs/types.md', 'types for JSX, Vue, Svelte and editors'),
      page('security.md', 'SECURITY.md', 'what is promised to whom, and what counts as input'),
    ],
    'In a framework': documentsOf('docs/frameworks').map(({ file, title, text }) => page(file.replace('docs/', ''), file, `code for ${title}`, text)),
  };
}

/** A page as it is published, for the list of its section. */
export interface Published {
  readonly name: string;
  readonly title: string;
  readonly about: string;
  readonly text: string;
}

export function publishedPages(folder: string): ReadonlyMap<string, readonly Published[]> {
  const entries = Object.entries(sections(folder));
  const all = entries.flatMap(([, pages]) => pages);
  const publish = (entry: Entry): Published => {
    const text = withinPackage(entry, all).replace(/^<!--[^]*?-->\n+/, '').replaceAll(/\n{3,}/g, '\n\n');
    return { name: entry.name, about: entry.about, title: /^# (.+)$/m.exec(text)?.[1] ?? entry.name, text };
  };
  return new Map(entries.map(([heading, pages]) => [heading, pages.map(publish)]));
}
