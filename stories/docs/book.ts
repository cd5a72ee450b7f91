/** Pages of Storybook that show a document of the project, by the name of its file. */
export const PAGES: Readonly<Record<string, string>> = {
  'schema.md': 'start-schema-reference--docs',
  'markup.md': 'start-anatomy-of-an-article--docs',
  'embedding.md': 'start-which-way-to-embed--docs',
  'theming.md': 'start-theming-in-ten-minutes--docs',
  'tokens.md': 'tokens-table--docs',
  'rebrand.md': 'tokens-rebrand--docs',
  'theme-lab.md': 'start-theming-in-ten-minutes--docs',
  'theme-tools.md': 'start-theme-tools--docs',
};

/** A document of the project as Storybook shows it: its links lead to pages of Storybook, or are text where there is none. */
export function bookText(markdown: string): string {
  return markdown
    .replace(/!\[[^\]]*\]\([^)]*\)\n*/g, '')
    .replace(/\[([^\]]+)\]\((?!https?:|#|\?)([^)#]*)(?:#[^)]*)?\)/g, (_, text: string, address: string) => {
      const page = PAGES[address.replace(/^.*\//, '')];
      return page === undefined ? text : `[${text}](?path=/docs/${page})`;
    });
}

/** One part of a document, from its heading to the next of the same or a higher level. */
export function bookSection(markdown: string, heading: string): string {
  const all = markdown.split('\n');
  const start = all.findIndex((line) => /^#+ /.test(line) && line.replace(/^#+ /, '') === heading);
  if (start < 0) throw new Error(`There is no part "${heading}".`);
  const level = (all[start] ?? '').indexOf(' ');
  const fenced = (index: number) => all.slice(start, index).filter((line) => line.startsWith('```')).length % 2 === 1;
  const end = all.findIndex((line, index) => index > start && /^#+ /.test(line) && line.indexOf(' ') <= level && !fenced(index));
  return bookText(all.slice(start, end < 0 ? undefined : end).join('\n'));
}
