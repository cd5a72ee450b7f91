import path from 'node:path';

/** A page of the package, made from a file of the repository. */
export interface Page {
  /** Its name in the folder of the pages: `frameworks/next.md`. */
  readonly name: string;
  /** The file of the repository that its links start from. */
  readonly source: string;
  readonly text: string;
}

/** Code, which has no links, or a picture or link that leads to a file or an anchor. */
const LINK = /^ *```[^]*?^ *```$|(?<picture>!)?\[(?<words>[^\]]*)\]\((?!https?:|mailto:)(?<target>[^)\s]+)\)|`[^`\n]*`/gm;

/** The anchor of a heading, as GitHub makes it. */
export const anchorOf = (heading: string): string => heading.trim().toLowerCase().replaceAll(/[^\p{L}\p{N}\s_-]/gu, '').replaceAll(/\s/g, '-');

const anchorsOf = (text: string) => new Set([
  ...[...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchorOf(heading)),
  ...[...text.matchAll(/\bid="([^"]+)"/g)].map(([, id = '']) => id),
]);

/**
 * The text of a page with links that hold within the package: to another page, or to the place there. A link to a file that the package has
 * not is its words; pictures, and items of lists that begin with such a link, are left out.
 */
export function withinPackage(page: Page, pages: readonly Page[]): string {
  const resolve = (target: string): string | undefined => {
    const [file = '', anchor] = target.split('#');
    const source = file === '' ? page.source : path.posix.join(path.posix.dirname(page.source), file);
    const found = pages.filter((each) => each.source === source);
    const to = found.find(({ text }) => anchor === undefined || anchorsOf(text).has(anchor)) ?? found[0];
    if (!to) return undefined;
    const place = to === page && anchor !== undefined ? '' : path.posix.relative(path.posix.dirname(page.name), to.name);
    return anchor === undefined ? place : `${place}#${anchor}`;
  };
  const isDead = (line: string) => {
    const [, target] = /^- \[[^\]]*\]\((?!https?:)([^)\s]+)\)/.exec(line) ?? [];
    return target !== undefined && resolve(target) === undefined;
  };
  const lines = page.text.split('\n').filter((line) => !isDead(line));
  return lines.join('\n').replaceAll(LINK, (whole: string, ...rest) => {
    const { picture, words = '', target } = rest.at(-1) as { picture?: string; words?: string; target?: string };
    if (target === undefined) return whole;
    if (picture) return '';
    const link = resolve(target);
    return link === undefined ? words : `[${words}](${link})`;
  });
}
