import { readFileSync } from 'node:fs';
import { isEmbargoed } from '../rules/embargo.js';
import { toJsonLd } from '../export/json-ld.js';
import { toMarkdown } from '../export/markdown.js';
import { toText } from '../export/text.js';
import { inlineJson, renderPage, renderToString, type PublisherRules } from '../html.js';
import { parseArticle } from '../index.js';
import { ContentError, read, UsageError, type Command } from './command.js';
import { nameOf, oneSource, readText, writeWhole } from './files.js';
import { isWrong, issuesIn, lineOf, type Told } from './issues.js';
import { themeNamed } from './theme-name.js';

type Article = ReturnType<typeof parseArticle>['article'];
interface Wishes {
  readonly access: 'full' | 'preview';
  readonly theme: string | undefined;
  readonly rules: PublisherRules;
}

const WRITERS: Readonly<Record<string, (article: Article, wishes: Wishes) => string>> = {
  html: (article, wishes) => `${renderToString(article, wishes)}\n`,
  page: (article, wishes) => renderPage(article, { ...wishes, css: rulesFor(article, wishes) }),
  'json-ld': (article, wishes) => `${inlineJson(toJsonLd(article, wishes).jsonLd)}\n`,
  text: (article, wishes) => `${toText(article, wishes).text}\n`,
  markdown: (article, wishes) => toMarkdown(article, wishes).markdown,
};

/** The formats in which a theme is seen. */
const LOOKS: readonly string[] = ['html', 'page'];

export const render: Command = {
  name: 'render',
  help: `Usage: galley render --to page [story.json] [-o page.html] [--theme wire] [--preview] [--embargoed] [--json]
An article for readers. Reads standard input without a file, and prints without -o; errors in it are told beside it.

  --to <format>      ${Object.keys(WRITERS).join(', ')}; a page has all of its rules in it
  --theme <name>     one of our themes, for html and page
  --preview          without what stands behind the gate
  --embargoed        also where \`embargoedUntil\` has not come
  --json             tell all issues of it, as \`validate --json\` does, on standard error
  -o, --out <file>   write it there, whole or not at all

Ends with 0 when it is written, with 1 when the content forbids it, with 2 when it was not used as above.
`,
  run(args, { out, error }) {
    const { values, positionals } = read(args, { to: { type: 'string' }, theme: { type: 'string' }, preview: { type: 'boolean' }, embargoed: { type: 'boolean' }, json: { type: 'boolean' }, out: { type: 'string', short: 'o' } });
    const write = values.to !== undefined && Object.hasOwn(WRITERS, values.to) ? WRITERS[values.to] : undefined;
    if (write === undefined) throw new UsageError(`${values.to === undefined ? 'To which format?' : `There is no format "${values.to}".`} There are ${Object.keys(WRITERS).join(', ')}.`);
    const theme = themeNamed(values.theme);
    if (theme !== undefined && !LOOKS.includes(values.to ?? '')) throw new UsageError(`The format "${String(values.to)}" has no look for --theme to change. ${LOOKS.join(' and ')} have one.`);
    const file = oneSource(positionals);
    const source = readText(file);
    const { article } = parseArticle(source);
    const told: readonly Told[] = [...issuesIn(file, source), ...(values.embargoed === true ? [] : embargoOf(article, file))];
    if (values.json === true) error(`${JSON.stringify(told)}\n`);
    else for (const issue of told.filter(isWrong)) error(lineOf(issue));
    if (told.some(({ severity }) => severity === 'fatal')) return 1;
    if (article.headline.length + article.body.length === 0) throw new ContentError(`${nameOf(file)} has neither a headline nor a text, and is not written.`);
    const text = write(article, { access: values.preview === true ? 'preview' : 'full', theme, rules: { embargoed: true } });
    if (values.out === undefined) out(text);
    else writeWhole(values.out, text);
    return 0;
  },
};

/** That it may not be shown yet, as an issue of it. */
const embargoOf = (article: Article, file: string): readonly Told[] =>
  isEmbargoed(article, Date.now())
    ? [{ file: nameOf(file), line: 1, column: 1, severity: 'fatal', code: 'embargo', pointer: '/embargoedUntil', message: `It is under embargo until ${String(article.embargoedUntil)}. With --embargoed it is written all the same.` }]
    : [];

/** The rules of the groups of blocks in an article, and of its theme, from the files beside the command. */
export function rulesFor(article: Article, { theme, access, rules }: Wishes): string {
  const [, groups = ''] = /data-galley-groups="([^"]*)"/.exec(renderToString(article, { access, rules })) ?? [];
  const files = [...groups.split(' ').filter((group) => group !== '').map((group) => `blocks/${group}.css`), ...(theme === undefined ? [] : [`themes/${theme}.css`])];
  return files.map((file) => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8')).join('');
}
