import path from 'node:path';
import MarkdownIt from 'markdown-it';

/** What is found on a page of Markdown: where it leads to, and where it can be led to. */
interface Found {
  readonly links: readonly string[];
  readonly anchors: ReadonlySet<string>;
}

const parser = new MarkdownIt({ html: true });

type Token = ReturnType<typeof parser.parse>[number];

/** All tokens of a page, those of running text among them, in order. */
const tokensOf = (text: string): Token[] => parser.parse(text, {}).flatMap((token) => [token, ...(token.children ?? [])]);

/** The anchor that GitHub and its like give a heading. */
const anchorOf = (heading: string) => heading.trim().toLowerCase().replaceAll(/[^\p{L}\p{N}\s_-]/gu, '').replaceAll(/\s/g, '-');

export function linksOf(text: string): Found {
  const tokens = tokensOf(text);
  const links = tokens.flatMap((token) => String(token.attrGet(token.type === 'image' ? 'src' : 'href') ?? '') || []);
  const headings = tokens.flatMap(({ type }, index) => (type === 'heading_open' ? [plain(tokens[index + 1])] : []));
  const ids = [...text.matchAll(/\bid="([^"]+)"/g)].map(([, id = '']) => id);
  return { links, anchors: new Set([...headings.map(anchorOf), ...ids]) };
}

const plain = (token: Token | undefined): string => (token?.children ?? []).map(({ content }) => content).join('');

/** Links of pages, by their names, that lead to no file and to no place in one; `files` are all that there are. Those to other sites have to be `https`. */
export function deadLinks(pages: ReadonlyMap<string, string>, files: ReadonlySet<string>): string[] {
  const found = new Map([...pages].map(([name, text]) => [name, linksOf(text)]));
  const leads = (from: string, link: string): boolean => {
    if (/^[a-z][a-z0-9+.-]*:/i.test(link)) return URL.canParse(link) && new URL(link).protocol === 'https:';
    const [file = '', anchor] = decodeURIComponent(link).split('#');
    const to = file === '' ? from : path.posix.join(path.posix.dirname(from), file);
    return files.has(to) && (anchor === undefined || found.get(to)?.anchors.has(anchor) === true);
  };
  return [...found].flatMap(([name, { links }]) => links.filter((link) => !leads(name, link)).map((link) => `${name}: ${link}`));
}
