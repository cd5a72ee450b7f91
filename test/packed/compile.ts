import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { site } from './consumer.js';

/** The ways in which a compiler looks for the files of a package. */
export const RESOLUTIONS = {
  'a bundler': { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler },
  'Node 16': { module: ts.ModuleKind.Node16, moduleResolution: ts.ModuleResolutionKind.Node16 },
  'the newest Node': { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext },
  // called deprecated by TypeScript 6, and still what many projects say
  'Node 10': { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Node10, ignoreDeprecations: '6.0' },
} as const satisfies Record<string, ts.CompilerOptions>;

const DOM = ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'];

/** What the compiler says of a file of the site and of every declaration behind it, as `line: message`. `files` stand beside it. */
export function complaints(source: string, options: ts.CompilerOptions, files: Readonly<Record<string, string>> = {}): readonly string[] {
  const folder = path.join(site, `compiled-${String(process.pid)}`);
  const file = path.join(folder, 'story.ts');
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries({ ...files, 'story.ts': source })) writeFileSync(path.join(folder, name), text);
  try {
    const program = ts.createProgram([file], { ...STRICT, ...options }, hostFor({ ...STRICT, ...options }));
    return ts.getPreEmitDiagnostics(program).map(({ file: where, start = 0, messageText }) => {
      const line = where ? where.getLineAndCharacterOfPosition(start).line + 1 : 0;
      const place = where && where.fileName !== file ? `${where.fileName} ` : '';
      return `${place}${String(line)}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The declarations of the language and of the page are large, and always the same. */
const libraries = new Map<string, ts.SourceFile | undefined>();

function hostFor(options: ts.CompilerOptions): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (file, ...others) => {
    if (!/typescript[/\\]lib[/\\]lib\./.test(file)) return read(file, ...others);
    if (!libraries.has(file)) libraries.set(file, read(file, ...others));
    return libraries.get(file);
  };
  return host;
}

const STRICT: ts.CompilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noPropertyAccessFromIndexSignature: true,
  verbatimModuleSyntax: true,
  resolveJsonModule: true,
  skipLibCheck: false,
  skipDefaultLibCheck: true,
  noEmit: true,
  target: ts.ScriptTarget.ES2022,
  lib: DOM,
  types: [],
};
