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

/** Where a file is compiled, and under which name; `files` stand beside it. */
interface Place {
  readonly files?: Readonly<Record<string, string>>;
  readonly name?: string;
  readonly folder?: string;
}

/** What the compiler says of a file of a site and of every declaration behind it, as `line: message`. */
export function complaints(
  source: string,
  options: ts.CompilerOptions,
  { files = {}, name = 'story.ts', folder = site }: Place = {},
): readonly string[] {
  const own = path.join(folder, `compiled-${String(process.pid)}`);
  const file = path.join(own, name);
  mkdirSync(own, { recursive: true });
  for (const [each, text] of Object.entries({ ...files, [name]: source })) writeFileSync(path.join(own, each), text);
  try {
    const all: ts.CompilerOptions = { ...STRICT, ...options, configFilePath: path.join(own, 'tsconfig.json') };
    const program = ts.createProgram([file], all, hostFor(all));
    return ts.getPreEmitDiagnostics(program).map(({ file: where, start = 0, messageText }) => {
      const line = where ? where.getLineAndCharacterOfPosition(start).line + 1 : 0;
      const place = where && where.fileName !== file ? `${where.fileName} ` : '';
      return `${place}${String(line)}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
    });
  } finally {
    rmSync(own, { recursive: true });
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
