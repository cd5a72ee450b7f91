import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import ts from 'typescript';
import { renderToString } from '../../src/html.js';
import { stylesheet } from '../../src/blocks/stylesheet.js';
import { ISLANDS } from '../../src/islands/table.js';

/** What stands between two fences. `where` is the file and the line of the first fence. */
export interface Block {
  readonly where: string;
  readonly language: string;
  readonly text: string;
}

export const root = fileURLToPath(new URL('../../', import.meta.url));
/** The text of a file of the repository. */
export const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
export const pages = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync(path.join(root, 'docs')).flatMap((file) => (file.endsWith('.md') ? [`docs/${file}`] : [])),
];
/** Their code is built, served and opened by `npm run test:frameworks`. */
export const frameworkPages = readdirSync(path.join(root, 'docs/frameworks')).map((file) => `docs/frameworks/${file}`);
export const blocks = pages.flatMap(blocksOf);
const { scripts, bin } = JSON.parse(read('package.json')) as Record<'scripts' | 'bin', Record<string, string>>;

/** Everything between fences, with the line it begins at. A fence in a list is indented, and so is what is in it. */
function blocksOf(page: string): Block[] {
  const text = read(page);
  return [...text.matchAll(/^( *)```(\w*)\n([^]*?)^ *```$/gm)].map(({ 1: indent = '', 2: language = '', 3: body = '', index }) => ({
    where: `${page}:${String(text.slice(0, index).split('\n').length)}`,
    language,
    text: body.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
  }));
}

/** The first example in this language on a page that has these words. */
export function example(page: string, language: string, words: string): string {
  const found = blocks.find((block) => block.where.startsWith(`${page}:`) && block.language === language && block.text.includes(words));
  if (!found) throw new Error(`${page} has no example in ${language} with ${words}.`);
  return found.text;
}

export const inLanguage = (...languages: string[]) => blocks.filter(({ language }) => languages.includes(language));

/** Files that many programs read are read once for each set of options. */
const sources = new Map<string, ts.SourceFile | undefined>();

/** Type errors of a block as a module of the package's own folder, where `galley` is the built package. JavaScript need not test for null. */
export function typeErrors({ language, text }: Block): string[] {
  const file = path.join(root, `documentation-example.${language}`);
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: [],
    allowJs: true,
    checkJs: true,
    strict: language === 'ts',
    skipLibCheck: true,
    noEmit: true,
  };
  const host = ts.createCompilerHost(options);
  const { fileExists, getSourceFile } = host;
  const source = `${text}\nimport 'galley/define';\n`;
  host.fileExists = (name) => path.resolve(name) === file || fileExists(name);
  host.getSourceFile = (name, version, ...rest) => {
    if (path.resolve(name) === file) return ts.createSourceFile(name, source, version, true);
    const key = `${language} ${name}`;
    if (!sources.has(key)) sources.set(key, getSourceFile(name, version, ...rest));
    return sources.get(key);
  };
  const program = ts.createProgram([file], options, host);
  return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

const isElement = (node: DefaultTreeAdapterTypes.Node): node is DefaultTreeAdapterTypes.Element => 'tagName' in node;

/** All elements of a piece of HTML. */
export function elementsOf(text: string): DefaultTreeAdapterTypes.Element[] {
  const found: DefaultTreeAdapterTypes.Element[] = [];
  const visit = (parent: DefaultTreeAdapterTypes.ParentNode): void => {
    for (const node of parent.childNodes) {
      if (!isElement(node)) continue;
      found.push(node);
      visit(node);
    }
  };
  visit(parseFragment(text));
  return found;
}

/** The attributes of each of our tags, from the manifest. */
export function definedTags(): Map<string, readonly string[]> {
  interface Declaration {
    readonly tagName?: string;
    readonly attributes?: readonly { readonly name?: string }[];
  }
  const manifest = JSON.parse(read('custom-elements.json')) as { modules: { declarations?: Declaration[] }[] };
  const declarations = manifest.modules.flatMap(({ declarations = [] }) => declarations);
  return new Map<string, readonly string[]>([
    ...Object.keys(ISLANDS).map((tag) => [tag, []] as const),
    ...declarations.flatMap(({ tagName, attributes = [] }) => (tagName ? [[tagName, attributes.flatMap(({ name }) => name ?? [])] as const] : [])),
  ]);
}

/** The classes that the stylesheet or a template names, or that an article of the fixtures has. */
export function knownClasses(): Set<string> {
  const fixtures = readdirSync(path.join(root, 'test/fixtures')).filter((file) => file.endsWith('.json'));
  const articles = fixtures.map((file) => renderToString(JSON.parse(read(`test/fixtures/${file}`))));
  const attributes = articles.flatMap((html) => [...html.matchAll(/ class="([^"]+)"/g)].flatMap(([, names = '']) => names.split(' ')));
  const templates = readdirSync(path.join(root, 'src/templates'), { recursive: true }).map(String);
  const sources = templates.filter((file) => file.endsWith('.ts')).map((file) => read(`src/templates/${file}`));
  const named = [stylesheet, ...sources].flatMap((source) => source.match(/(?<![\w-])galley[\w-]*\w/g) ?? []);
  return new Set([...attributes, ...named]);
}

/** What a line of a shell does that could be out of date: a script of npm's that is not there, or a command that is not installed. */
export function staleCommand(command: string): string | undefined {
  const [program, ...words] = command.trim().split(/\s+/);
  if (program === 'npx') {
    const [name = ''] = words;
    const isThere = Object.hasOwn(bin, name) || (name !== '' && existsSync(path.join(root, 'node_modules/.bin', name)));
    return isThere ? undefined : command;
  }
  if (program !== 'npm') return program === 'git' || program === 'cd' ? undefined : command;
  const name = words[0] === 'run' ? words[1] : words[0];
  const isOfNpm = words[0] !== 'run' && ['ci', 'version', 'publish', 'pack', 'install', 'audit', 'deprecate'].includes(name ?? '');
  return isOfNpm || Object.hasOwn(scripts, name ?? '') ? undefined : command;
}
