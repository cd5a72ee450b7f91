import { readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import ts from 'typescript';

/** What a page needs of a record: the rest is in the tables that the parser reads, in style sheets, and in documentation. */
const KEPT = ['type', 'template'];

/**
 * Leaves of the package's own records, in a built folder, what sets an article: descriptions and fields never travel to a reader.
 * A record that is not written as `defineBlock({ … })` is an error.
 */
export async function stripRecords(folder) {
  const blocks = path.join(folder, 'blocks');
  const files = (await readdir(blocks, { recursive: true })).filter((file) => /^(?!generated)[^/\\]+[/\\][^/\\]+\.js$/.test(file));
  await Promise.all(files.map((file) => strip(path.join(blocks, file))));
}

async function strip(file) {
  await writeFile(file, strippedRecord(await readFile(file, 'utf8'), file));
}

/** The code of a module with a record, without what is not kept of it. */
export function strippedRecord(code, file) {
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest);
  const cuts = [];
  const visit = (node) => {
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'defineBlock') {
      const [record] = node.arguments;
      const [first] = record.properties;
      const kept = record.properties.filter(({ name }) => KEPT.includes(name?.text));
      if (kept.length !== KEPT.length) throw new Error(`${file} has no record with ${KEPT.join(' and ')}.`);
      cuts.push([first.getStart(source), record.properties.end, kept.map((each) => each.getText(source)).join(',\n    ')]);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  if (cuts.length === 0) throw new Error(`${file} has no record that is written as defineBlock({ … }).`);
  const stripped = cuts.reduceRight((text, [start, end, kept]) => text.slice(0, start) + kept + text.slice(end), code);
  // as TypeScript, so that imports which nothing needs any more are left out
  return ts.transpileModule(stripped, { compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext } }).outputText;
}
