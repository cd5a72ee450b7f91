import path from 'node:path';
import ts from 'typescript';

type Exports = Readonly<Record<string, string | { readonly types?: string; readonly default: string }>>;

const fileOf = (target: Exports[string]) => (typeof target === 'string' ? target : target.default);
const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
/** The first sentence, which does not end with the point of a number or a name. */
const firstSentence = (text: string) => /^.*?\.(?=\s+[A-Z`]|$)/.exec(oneLine(text))?.[0] ?? oneLine(text);

/** What can be imported from the package: its modules with what each exports, as `folder`, which has been built, declares it; its style sheets; its data. */
export function importsPage(name: string, exports: Exports, folder: string): string {
  const entries = Object.entries(exports).map(([entry, target]) => ({ specifier: entry.replace('.', name), target }));
  const ending = (end: RegExp) => entries.filter(({ target }) => end.test(fileOf(target)));
  const modules = ending(/\.js$/).map(({ specifier, target }) => ({ specifier, types: path.join(folder, path.relative('dist', (target as { types: string }).types)) }));
  const program = ts.createProgram(modules.map(({ types }) => types), { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext, target: ts.ScriptTarget.ES2022, types: [], skipLibCheck: true });
  const list = (items: readonly { specifier: string }[]) => items.map(({ specifier }) => `- \`${specifier}\`\n`).join('');
  return `# What can be imported

Nothing else of the package can. The types of all of it are in the declarations of each module.

${modules.map(({ specifier, types }) => `## \`${specifier}\`\n\n${exportsOf(program, types)}\n`).join('')}## Style sheets\n\n${list(ending(/\.css$/))}\n## Data\n\n${list(ending(/\.(json|txt)$/))}`;
}

function exportsOf(program: ts.Program, file: string): string {
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const module = source && checker.getSymbolAtLocation(source);
  if (!module) return 'Nothing by name: it is imported for what it does.\n';
  const values = checker.getExportsOfModule(module).flatMap((symbol) => {
    const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    if (!(target.flags & ts.SymbolFlags.Value)) return [];
    const text = firstSentence(ts.displayPartsToString(target.getDocumentationComment(checker)));
    return [`- \`${symbol.name}\`${text ? `: ${text}` : ''}\n`];
  });
  return values.length > 0 ? values.join('') : 'Types only.\n';
}
